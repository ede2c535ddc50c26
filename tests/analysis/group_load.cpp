// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_registries.hpp"
#include <fengong/analysis/group_load.hpp>
#include <fengong/analysis/place_load.hpp>
#include <fengong/analysis/section_load.hpp>
#include <fengong/analysis/workload.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <vector>

using fengong::Collectives;
using fengong::GroupLoad;
using fengong::ResponsibilityGraph;
using fengong::Store;

TEST_CASE("the mandates of a group are those to lead and the others") {
    GroupLoad load;
    load.lead = 3;
    load.responsible = 4;
    CHECK(load.mandates() == 7);
}

TEST_CASE("the load of all items as one group is the workload") {
    std::mt19937 random{20260224};
    for (int round = 0; round < 20; ++round) {
        Store store{support::three_towns()};
        store.add(support::random_notice(random, "甲县"));
        Collectives const treatment = round % 2 == 0 ? Collectives::printed : Collectives::expanded;
        ResponsibilityGraph const graph{store, treatment};
        fengong::WorkloadOptions const options{fengong::Share{3, 5}};
        fengong::Workload const whole = workload(graph, options);
        auto const places = load_by_place(store, graph, options);
        REQUIRE(places.size() == 1);
        GroupLoad const& load = places.front().load;
        CHECK(load.effort == whole.total_effort);
        CHECK(load.items.size() == whole.items);
        REQUIRE(load.units.size() == whole.units.size());
        for (std::size_t i = 0; i < load.units.size(); ++i) {
            CHECK(load.units[i].unit == whole.units[i].unit);
            CHECK(load.units[i].rank == whole.units[i].rank);
            CHECK(load.units[i].effort == whole.units[i].effort);
            CHECK(load.units[i].lead == whole.units[i].lead);
            CHECK(load.units[i].responsible == whole.units[i].responsible);
        }
    }
}

TEST_CASE("the loads of the parts add up to the workload, for each unit") {
    std::mt19937 random{7};
    for (int round = 0; round < 20; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        store.add(support::random_notice(random, "乙县"));
        ResponsibilityGraph const graph{store};
        std::vector<double> efforts(graph.units());
        std::size_t items = 0;
        double total = 0;
        for (fengong::SectionLoad const& section : load_by_section(store, graph)) {
            items += section.load.items.size();
            total += section.load.effort;
            for (fengong::UnitLoad const& unit : section.load.units) {
                efforts[unit.unit.value] += unit.effort;
            }
        }
        fengong::Workload const whole = workload(graph);
        CHECK(items == whole.items);
        CHECK(total == whole.total_effort);
        for (fengong::UnitWorkload const& unit : whole) {
            CHECK(efforts[unit.unit.value] == doctest::Approx(unit.effort));
        }
    }
}
