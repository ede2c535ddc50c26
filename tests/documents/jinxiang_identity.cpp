// SPDX-License-Identifier: BSL-1.0
// The notice that ships, counted with the registry of its county.
#include "support/files.hpp"
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/io/read_divisions.hpp>
#include <fengong/io/read_office_kinds.hpp>
#include <fengong/io/read_registry.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/registry/possible_identity.hpp>
#include <fengong/store/store.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using fengong::Collectives;
using fengong::Workload;

namespace {

fengong::Notice notice() {
    return fengong::parse(support::read_file(support::source_path("data/jinxiang-2026.txt")));
}

fengong::Store store_with_registry() {
    auto registry = fengong::read_registry(
        support::read_file(support::source_path("data/registries/370828.json")));
    fengong::Store store{fengong::Registries{{std::move(registry).value()}}};
    store.add(notice());
    return store;
}

Workload count(fengong::Store const& store, Collectives treatment) {
    return workload(fengong::ResponsibilityGraph{store, treatment});
}

fengong::UnitWorkload const* find(fengong::Store const& store, Workload const& load,
                                  std::string_view name) {
    auto const found = std::ranges::find(load.units, store.find_unit("金乡县", name).value(),
                                         &fengong::UnitWorkload::unit);
    return found == load.units.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("the notice that ships is of 370828, and nothing else is possible") {
    auto const table =
        fengong::read_divisions(support::read_file(support::source_path("data/divisions.csv")))
            .value();
    CHECK(find_divisions(table, clues_of(notice())).unique() == fengong::DivisionCode{370828});
}

TEST_CASE(
    "with the registry the development and reform office is first, with the items of both names") {
    fengong::Store const store = store_with_registry();
    Workload const load = count(store, Collectives::printed);
    fengong::UnitWorkload const& first = load.units.front();
    CHECK(store.unit(first.unit).name == "县发展和改革局");
    CHECK(first.lead == 15);
    CHECK(first.responsible == 3);
    std::vector<std::uint32_t> ordinals;
    for (fengong::ItemId const item : first.items) {
        ordinals.push_back(store.item(item).ordinal);
    }
    CHECK(ordinals == std::vector<std::uint32_t>{1, 3, 6, 8, 17, 18, 19, 24, 25, 28, 29, 30, 38, 42,
                                                 69, 71, 77, 115});
    // 7 alone; 38 half; 42, 8, 71, 77, 25 a third; 17, 18, 24 two thirds; 69 a twelfth; 115 a sixth
    CHECK(first.effort == doctest::Approx(137.0 / 12));
    CHECK(find(store, load, "县发展和改革委员会") == &first);
    CHECK(load.units.size() == 72);  // 74 names, and two of them are others
}

TEST_CASE("a unit's figures lead back to items and to the words that are printed") {
    fengong::Store const store = store_with_registry();
    auto const unit = store.find_unit("金乡县", "县环境卫生服务中心").value();
    std::string printed;
    for (fengong::Relation const& relation : store.relations_of(unit)) {
        fengong::Notice const& read = store.notice_of(relation.item);
        for (fengong::Assignment const& assignment :
             read.assignments_of(store.read(relation.item))) {
            for (fengong::UnitName const& name : read.units_of(assignment)) {
                if (store.find_unit("金乡县", read.read(name.name)) == unit) {
                    printed += std::to_string(store.item(relation.item).ordinal) + ' ' +
                               std::string{read.text(name.name.span)} + '\n';
                }
            }
        }
    }
    CHECK(printed == "57 县环境卫生服务中心\n61 县市容环境卫生服务中心\n");
}

TEST_CASE("expanding the collectives of the notice leaves the sum of efforts as it is") {
    fengong::Store const store = store_with_registry();
    Workload const printed = count(store, Collectives::printed);
    Workload const expanded = count(store, Collectives::expanded);
    Workload const excluded = count(store, Collectives::excluded);
    CHECK(printed.total_effort == 139.0);
    CHECK(expanded.total_effort == 139.0);
    CHECK(excluded.total_effort == 134.0);  // 111 and 126 to 129 name 各级各部门单位 alone
    CHECK(find(store, excluded, "各镇街") == nullptr);
    CHECK(find(store, expanded, "各镇街") == nullptr);
    REQUIRE(find(store, expanded, "各级各部门单位") != nullptr);
}

TEST_CASE("expanded, two towns have the most mandates, and yet little effort") {
    fengong::Store const store = store_with_registry();
    Workload const expanded = count(store, Collectives::expanded);
    auto const most = std::ranges::max(expanded.units, {}, &fengong::UnitWorkload::mandates);
    CHECK(most.mandates == 25);  // 22 items name 各镇街, three the town itself
    std::vector<std::string> towns;
    for (fengong::UnitWorkload const& row : expanded.units) {
        if (row.mandates == most.mandates) {
            towns.push_back(store.unit(row.unit).name);
            CHECK(row.effort < 1.0);
        }
    }
    std::ranges::sort(towns);
    CHECK(towns == std::vector<std::string>{"胡集镇", "鸡黍镇"});
}

TEST_CASE("without a registry nothing is merged, and what is possible is listed with evidence") {
    fengong::Store store;
    store.add(notice());
    CHECK(store.units().size() == 74);
    auto const kinds = fengong::read_office_kinds(
                           support::read_file(support::source_path("data/office-kinds.csv")))
                           .value();
    std::vector<std::string_view> names;
    for (fengong::UnitRow const& unit : store.units()) {
        names.push_back(unit.name);
    }
    std::string possible;
    for (auto const& [first, second, evidence] : possible_identities("金乡县", names, kinds)) {
        possible += std::string{names[first]} + '/' + std::string{names[second]} + ": " +
                    to_string(evidence) + '\n';
    }
    CHECK(possible ==
          "县发展和改革局/县发展和改革委员会: same stem; names of development-and-reform\n"
          "县环境卫生服务中心/县市容环境卫生服务中心: one is the other with characters added\n");
}
