// SPDX-License-Identifier: BSL-1.0
// Three invented counties with overlapping names in one store, one of them in two years. All numbers were worked
// out by hand from the notices in examples/expected/input/three-counties/.
#include "support/files.hpp"
#include <fengong/analysis/office_load.hpp>
#include <fengong/analysis/place_load.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/io/read_office_kinds.hpp>
#include <fengong/io/read_registry.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/store/store.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <string>
#include <utility>
#include <vector>

using fengong::Collectives;
using fengong::OfficeLoad;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitId;
using fengong::UnitWorkload;

namespace {

std::string file(std::string const& name) {
    return support::read_file(
        support::source_path("examples/expected/input/three-counties/" + name));
}

Store three_counties() {
    fengong::Background background;
    background.registries =
        fengong::Registries{{fengong::read_registry(file("yunling.json")).value()}};
    background.kinds = fengong::read_office_kinds(
                           support::read_file(support::source_path("data/office-kinds.csv")))
                           .value();
    Store store{std::move(background)};
    for (std::string const name :
         {"yunling-2026.txt", "yunling-2025.txt", "hewan-2026.txt", "shiling-2026.txt"}) {
        store.add(fengong::parse(file(name)));
    }
    return store;
}

/// The workload of a unit of 云岭县; of none if it has no mandate.
UnitWorkload load_of(fengong::Workload const& workload, Store const& store,
                     std::string const& name) {
    UnitId const unit = store.find_unit("云岭县", name).value();
    auto const row = std::ranges::find(workload.units, unit, &UnitWorkload::unit);
    return row == workload.units.end() ? UnitWorkload{} : *row;
}

}  // namespace

TEST_CASE("the same office of a county is one unit across years, of another county another one") {
    Store const store = three_counties();
    REQUIRE(store.notices().size() == 4);
    std::vector<UnitId> finance;
    for (std::string const place : {"云岭县", "河湾县", "石岭县"}) {
        finance.push_back(store.find_unit(place, "县财政局").value());
    }
    CHECK(finance[0] != finance[1]);
    CHECK(finance[1] != finance[2]);
    std::vector<int> years;
    for (fengong::Relation const& relation : store.relations_of(finance[0])) {
        years.push_back(store.notice_of(relation.item).year.value());
    }
    CHECK(years == std::vector<int>{2026, 2026, 2026, 2025});
    CHECK(std::ranges::distance(store.notices_of_year(2026)) == 3);
    CHECK(std::ranges::distance(store.notices_in({379901})) == 2);
}

TEST_CASE("two names of an office are one where the registry says so, over both years") {
    Store const store = three_counties();
    UnitWorkload const reform =
        load_of(workload(ResponsibilityGraph{store}), store, "县发展和改革委员会");
    CHECK(store.unit(reform.unit).name == "县发展和改革局");
    CHECK(reform.lead == 3);
    CHECK(reform.effort == doctest::Approx(2.0 / 3 + 1.0 / 2 + 2.0 / 3));
    std::vector<std::string> quotes;
    for (fengong::ItemId const item : reform.items) {
        for (fengong::TargetRow const& target : store.targets_of(item)) {
            fengong::Notice const& notice = store.notice_of(item);
            quotes.emplace_back(notice.read(store.read(target.id).quote));
        }
    }
    CHECK(quotes ==
          std::vector<std::string>{"新建标准厂房3万平方米", "引进项目12个", "引进项目10个"});
    auto const names = store.names_of(reform.unit);
    REQUIRE(std::ranges::distance(names) == 1);
    CHECK(names.begin()->reason == "registry: renamed in 2025");
    CHECK(names.begin()->notices.size() == 2);
}

TEST_CASE("expanding collectives keeps the sum of efforts, and follows the day of the notice") {
    Store const store = three_counties();
    fengong::Workload const printed = workload(ResponsibilityGraph{store, Collectives::printed});
    fengong::Workload const expanded = workload(ResponsibilityGraph{store, Collectives::expanded});
    CHECK(printed.total_effort == 11);
    CHECK(expanded.total_effort == 11);
    CHECK(load_of(printed, store, "各镇").effort == doctest::Approx(1.0 / 6 + 1.0 / 3));
    CHECK(load_of(expanded, store, "各镇").mandates == 0);
    CHECK(load_of(expanded, store, "东山镇").effort == doctest::Approx(1.0 / 18 + 1.0 / 6));
    CHECK(load_of(expanded, store, "南山镇").effort == doctest::Approx(1.0 / 18));
    CHECK(load_of(expanded, store, "县财政局").effort ==
          load_of(printed, store, "县财政局").effort);
}

TEST_CASE("the load of an office over three counties that call it differently") {
    Store const store = three_counties();
    OfficeLoad const load =
        load_of_kind(store, ResponsibilityGraph{store}, "development-and-reform");
    CHECK(load.places == 3);
    CHECK(load.lead == 5);
    CHECK(load.responsible == 1);
    CHECK(load.effort == doctest::Approx(11.0 / 6 + 7.0 / 6 + 2.0 / 3));
    REQUIRE(load.shares);
    CHECK(load.shares->least == doctest::Approx(11.0 / 36));
    CHECK(load.shares->median == doctest::Approx(1.0 / 3));
    CHECK(load.shares->most == doctest::Approx(7.0 / 18));
    CHECK(store.unit(load.offices.front().load.unit).place == "河湾县");
}

TEST_CASE("a county that is taken out leaves the others as they were") {
    Store store = three_counties();
    Store alone = store;
    alone.remove(fengong::NoticeId{2});
    alone.remove(fengong::NoticeId{3});
    auto const before = load_by_place(store, ResponsibilityGraph{store});
    auto const after = load_by_place(alone, ResponsibilityGraph{alone});
    REQUIRE(before.size() == 3);
    REQUIRE(after.size() == 1);
    CHECK(after[0].place == "云岭县");
    CHECK(after[0].load.effort == 6);
    CHECK(after[0].load.items == before[2].load.items);
}
