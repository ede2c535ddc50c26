// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_registries.hpp"
#include <fengong/analysis/workload.hpp>
#include <fengong/registry/office_kind.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using fengong::ResponsibilityGraph;
using fengong::Share;
using fengong::Store;
using fengong::UnitWorkload;
using fengong::Workload;
using fengong::WorkloadOptions;

namespace {

ResponsibilityGraph graph_of(std::string_view items) {
    Store store;
    store.add(support::notice_of("甲县", items));
    return ResponsibilityGraph{store};
}

UnitWorkload const& row_of(ResponsibilityGraph const& graph, Workload const& load,
                           std::string_view name) {
    for (UnitWorkload const& row : load) {
        if (graph.name(row.unit) == name) {
            return row;
        }
    }
    throw std::out_of_range{"no such unit"};
}

}  // namespace

TEST_CASE("a lead carries two thirds, each of two responsible units a sixth") {
    auto const graph = graph_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局、县水务局）\n");
    Workload const load = workload(graph);
    CHECK(row_of(graph, load, "县财政局").effort == doctest::Approx(2.0 / 3));
    CHECK(row_of(graph, load, "县税务局").effort == doctest::Approx(1.0 / 6));
    CHECK(load.total_effort == doctest::Approx(1.0));
}

TEST_CASE("without leads the responsible units carry all, without those the leads") {
    auto const graph = graph_of("1. 甲。（责任单位：县税务局、县水务局）\n"
                                "2. 乙。（牵头单位：县财政局、县水务局）\n");
    Workload const load = workload(graph);
    CHECK(row_of(graph, load, "县税务局").effort == doctest::Approx(0.5));
    CHECK(row_of(graph, load, "县水务局").effort == doctest::Approx(1.0));
}

TEST_CASE("accountability is not divided among joint leads") {
    auto const graph = graph_of("1. 甲。（牵头单位：县财政局、县税务局）\n");
    for (UnitWorkload const& row : workload(graph)) {
        CHECK(row.lead == 1);
        CHECK(row.mandates == 1);
    }
}

TEST_CASE("cooperating units are counted on the responsible side") {
    auto const graph =
        graph_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局；配合单位：县水务局）\n");
    Workload const load = workload(graph);
    CHECK(row_of(graph, load, "县水务局").effort == doctest::Approx(1.0 / 6));
    CHECK(row_of(graph, load, "县水务局").responsible == 1);
}

TEST_CASE("target load weighs each share with the targets of its item") {
    // Two targets in the first item, none in the second, one in the third.
    auto const graph =
        graph_of("1. 新增耕地50亩、企业3家。（牵头单位：县财政局；责任单位：县税务局）\n"
                 "2. 乙。（牵头单位：县财政局）\n"
                 "3. 新增企业9家。（责任单位：县财政局、县水务局）\n");
    Workload const load = workload(graph);
    CHECK(row_of(graph, load, "县财政局").target_load == doctest::Approx(2 * 2.0 / 3 + 0.5));
    CHECK(row_of(graph, load, "县税务局").target_load == doctest::Approx(2 * 1.0 / 3));
    CHECK(row_of(graph, load, "县水务局").target_load == doctest::Approx(0.5));
}

TEST_CASE("target loads add up to the targets of items that have a unit") {
    std::mt19937 random{8};
    for (int round = 0; round < 20; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        double load = 0;
        for (UnitWorkload const& row : workload(ResponsibilityGraph{store})) {
            load += row.target_load;
        }
        CHECK(load == doctest::Approx(static_cast<double>(store.targets().size())));
    }
}

TEST_CASE("coordination adds up the other units of a unit's items") {
    auto const graph = graph_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局、县水务局）\n"
                                "2. 乙。（牵头单位：县财政局）\n"
                                "3. 丙。（牵头单位：县财政局；责任单位：县水务局）\n");
    Workload const load = workload(graph);
    CHECK(row_of(graph, load, "县财政局").coordination == 3);
    CHECK(row_of(graph, load, "县税务局").coordination == 2);
    CHECK(row_of(graph, load, "县水务局").coordination == 3);
}

TEST_CASE("units with an open-ended list among their items carry a lower bound") {
    auto const graph = graph_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局等）\n"
                                "2. 乙。（牵头单位：县水务局）\n");
    Workload const load = workload(graph);
    CHECK(row_of(graph, load, "县财政局").lower_bound);
    CHECK_FALSE(row_of(graph, load, "县水务局").lower_bound);
}

TEST_CASE("equal effort is equal rank, in the order of leads, mandates and names") {
    // 县审计局 has 1/2 + 1/2 in two items, 县财政局 and 县税务局 one item each: all carry exactly 1.
    auto const graph = graph_of("1. 甲。（牵头单位：县税务局）\n"
                                "2. 乙。（牵头单位：县财政局）\n"
                                "3. 丙。（责任单位：县审计局、县水务局）\n"
                                "4. 丁。（责任单位：县审计局、县水务局）\n");
    Workload const load = workload(graph);
    std::vector<std::string_view> names;
    for (UnitWorkload const& row : load) {
        CHECK(row.rank == 1);
        names.push_back(graph.name(row.unit));
    }
    CHECK(names == std::vector<std::string_view>{"县税务局", "县财政局", "县审计局", "县水务局"});
}

TEST_CASE("thirds and sixths add up to exactly the effort that they are") {
    // With a = 1/2: 县财政局 has 1/6 + 1/6 + 1/6 as one of three responsible units, 县税务局 one whole 1/2.
    auto const graph =
        graph_of("1. 甲。（牵头单位：县税务局；责任单位：县财政局、县水务局、县审计局）\n"
                 "2. 乙。（牵头单位：县公安局；责任单位：县财政局、县教育局、县司法局）\n"
                 "3. 丙。（牵头单位：县民政局；责任单位：县财政局、县统计局、县商务局）\n");
    WorkloadOptions options;
    options.lead_share = Share{1, 2};
    Workload const load = workload(graph, options);
    CHECK(row_of(graph, load, "县财政局").rank == row_of(graph, load, "县税务局").rank);
}

TEST_CASE("all to the leads or none to them are shares too") {
    auto const graph = graph_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n");
    WorkloadOptions options;
    options.lead_share = Share{1, 1};
    CHECK(row_of(graph, workload(graph, options), "县税务局").effort == 0.0);
    options.lead_share = Share{0, 1};
    CHECK(row_of(graph, workload(graph, options), "县财政局").effort == 0.0);
}

TEST_CASE("an empty graph has no workload and no effort") {
    Workload const load = workload(ResponsibilityGraph{Store{}});
    CHECK(load.units.empty());
    CHECK(load.total_effort == 0.0);
}

TEST_CASE("an item that names nobody is no effort, and units of an unknown role carry none") {
    auto const graph = graph_of("1. 甲。\n2. 乙。（监考单位：县教育局）\n");
    Workload const load = workload(graph);
    CHECK(load.items == 2);
    CHECK(load.shared_items == 0);
    CHECK(load.units.empty());
}

TEST_CASE("efforts add up to the number of items that have a unit") {
    std::mt19937 random{2};
    for (int round = 0; round < 50; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        store.add(support::random_notice(random, "乙县"));
        Workload const load = workload(ResponsibilityGraph{store});
        CHECK(load.total_effort == doctest::Approx(load.shared_items));
    }
}

TEST_CASE("mandates, leads and efforts are those of a count by hand over the notice") {
    std::mt19937 random{3};
    for (int round = 0; round < 50; ++round) {
        fengong::Notice const notice = support::random_notice(random, "甲县");
        std::map<std::string, double> effort;
        std::map<std::string, std::uint32_t> leads;
        for (fengong::Item const& item : notice.items) {
            std::map<std::string, bool> leading;
            for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
                for (fengong::UnitName const& unit : notice.units_of(assignment)) {
                    leading[std::string{notice.read(unit.name)}] |=
                        assignment.role == fengong::Role::lead;
                }
            }
            auto const lead = static_cast<double>(std::count_if(
                leading.begin(), leading.end(), [](auto const& u) { return u.second; }));
            double const other = static_cast<double>(leading.size()) - lead;
            for (auto const& [name, leads_it] : leading) {
                leads[name] += leads_it ? 1U : 0U;
                double const a = other == 0 ? 1.0 : lead == 0 ? 0.0 : 2.0 / 3;
                effort[name] += leads_it ? a / lead : (1 - a) / other;
            }
        }
        Store store;
        store.add(notice);
        ResponsibilityGraph const graph{store};
        Workload const load = workload(graph);
        CHECK(load.units.size() == effort.size());
        for (UnitWorkload const& row : load) {
            std::string const name{graph.name(row.unit)};
            CHECK(row.effort == doctest::Approx(effort[name]));
            CHECK(row.lead == leads[name]);
            CHECK(row.items.size() == row.mandates);
        }
    }
}

TEST_CASE("twenty-five shares of a list of twenty-five are exactly one item") {
    // 25 is no divisor of the common multiple of 1 to 24: rounded parts would miss 1 and the tie.
    std::string text;
    for (int item = 0; item < 25; ++item) {
        text += std::to_string(item + 1) + ". 甲。（责任单位：县财政局";
        for (int unit = 0; unit < 24; ++unit) {
            text += "、县" + std::to_string(100 * item + unit) + "局";
        }
        text += "）\n";
    }
    auto const graph = graph_of(text + "26. 乙。（牵头单位：县税务局）\n");
    Workload const load = workload(graph);
    CHECK(row_of(graph, load, "县财政局").effort == 1.0);
    CHECK(row_of(graph, load, "县财政局").rank == 1);
    CHECK(row_of(graph, load, "县税务局").rank == 1);
    CHECK(load.total_effort == 26.0);
}

TEST_CASE("efforts add up exactly for every share") {
    std::mt19937 random{4};
    for (int round = 0; round < 50; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        WorkloadOptions options;
        options.lead_share = Share{static_cast<std::int64_t>(random() % 10001), 10000};
        Workload const load = workload(ResponsibilityGraph{store}, options);
        CHECK(load.total_effort == static_cast<double>(load.shared_items));
    }
}

TEST_CASE("units of lists too long for a common scale still tie when they carry the same") {
    // The common multiple of 37 to 60 does not fit. The first two names stand in every list.
    std::string text;
    for (int length = 37; length <= 60; ++length) {
        text += std::to_string(length);
        text += ". 甲。（责任单位：县财政局、县税务局";
        for (int unit = 2; unit < length; ++unit) {
            text += "、县" + std::to_string(100 * length + unit) + "局";
        }
        text += "）\n";
    }
    auto const graph = graph_of(text);
    Workload const load = workload(graph);
    CHECK(row_of(graph, load, "县财政局").rank == 1);
    CHECK(row_of(graph, load, "县税务局").rank == 1);
    CHECK(load.total_effort == doctest::Approx(24.0).epsilon(1e-9));
}

TEST_CASE("units of lists too long for a common scale are in order of effort, leads and names") {
    std::string text;
    for (int length = 60; length >= 37; --length) {
        text += "1. 甲。（牵头单位：县乙" + std::to_string(length) + "局、县甲" +
                std::to_string(length) + "局";
        for (int unit = 2; unit < length; ++unit) {
            text += "、县" + std::to_string(100 * length + unit) + "局";
        }
        text += "）\n";
    }
    auto const graph = graph_of(text);
    Workload const load = workload(graph);
    REQUIRE(load.units.size() == 24 * (37 + 60) / 2);
    auto const before = [&](UnitWorkload const& left, UnitWorkload const& right) {
        return left.effort != right.effort ? left.effort > right.effort
                                           : graph.name(left.unit) < graph.name(right.unit);
    };
    CHECK(std::is_sorted(load.begin(), load.end(), before));
    CHECK(load.units.front().effort == 1.0 / 37);
    CHECK(load.units.back().rank == load.units.size() - 59);
}

TEST_CASE("a lead share that no double holds gives the nearest numbers") {
    auto const graph =
        graph_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局、县水务局、县审计局）\n");
    WorkloadOptions options;
    options.lead_share = Share{6667, 10000};
    Workload const load = workload(graph, options);
    CHECK(row_of(graph, load, "县财政局").effort == 0.6667);
    CHECK(row_of(graph, load, "县税务局").effort == 0.1111);
}

TEST_CASE("members of a collective share its place, and each has the mandate") {
    Store store{support::three_towns()};
    store.add(support::notice_of("甲县", "1. 甲。（牵头单位：县财政局；责任单位：各镇街、乙镇）\n"
                                         "2. 乙。（责任单位：各镇街）\n"));
    ResponsibilityGraph const graph{store, fengong::Collectives::expanded};
    Workload const load = workload(graph);
    CHECK(load.collectives == fengong::Collectives::expanded);
    CHECK(load.units.size() == 4);
    // Item 1: a third goes to two places, one for 乙镇 and one for 甲镇 and 丙镇; item 2 to all three.
    CHECK(row_of(graph, load, "乙镇").effort == doctest::Approx(1.0 / 6 + 1.0 / 3));
    CHECK(row_of(graph, load, "甲镇").effort == doctest::Approx(1.0 / 12 + 1.0 / 3));
    CHECK(row_of(graph, load, "甲镇").mandates == 2);
    CHECK(row_of(graph, load, "甲镇").coordination == 3 + 2);
    CHECK(row_of(graph, load, "县财政局").coordination == 3);
    CHECK(load.total_effort == 2.0);
}

TEST_CASE(
    "expanding collectives never changes the sum of efforts, excluding them loses their items") {
    std::mt19937 random{370828};
    Store store{support::three_towns()};
    for (int round = 0; round < 40; ++round) {
        store.add(support::random_notice(random, "甲县"));
    }
    auto const load = [&](fengong::Collectives treatment) {
        return workload(ResponsibilityGraph{store, treatment});
    };
    Workload const printed = load(fengong::Collectives::printed);
    Workload const expanded = load(fengong::Collectives::expanded);
    Workload const excluded = load(fengong::Collectives::excluded);
    CHECK(expanded.total_effort == printed.total_effort);
    CHECK(expanded.units.size() == printed.units.size() + 2);
    CHECK(excluded.units.size() == printed.units.size() - 1);
    CHECK(excluded.total_effort == excluded.shared_items);
    CHECK(excluded.total_effort < printed.total_effort);
}

TEST_CASE("the load of one kind of office is summed over counties that name it differently") {
    fengong::OfficeKindTable const kinds{
        {{"development-and-reform", "发展和改革局", {"发展改革局", "发改委"}}}};
    Store store;
    store.add(
        support::notice_of("甲县", "1. 甲。（牵头单位：县发展和改革局；责任单位：县财政局）\n"));
    store.add(support::notice_of("乙县", "1. 甲。（牵头单位：乙县发展改革局）\n"));
    store.add(support::notice_of("丙市", "1. 甲。（牵头单位：市财政局；责任单位：市发改委）\n"));
    double effort = 0;
    for (UnitWorkload const& row : workload(ResponsibilityGraph{store})) {
        fengong::UnitRow const& unit = store.unit(row.unit);
        effort += kinds.find(unit.place, unit.name) != nullptr ? row.effort : 0;
    }
    CHECK(effort == doctest::Approx(2.0 / 3 + 1 + 1.0 / 3));
}
