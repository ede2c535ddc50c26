// SPDX-License-Identifier: BSL-1.0
#include <fengong/analysis/section_load.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <vector>

using fengong::ResponsibilityGraph;
using fengong::SectionLoad;
using fengong::Store;

TEST_CASE("each section says who carries its items") {
    Store store;
    store.add(fengong::parse("甲县人民政府关于印发工作分工的通知\n"
                             "一、经济\n"
                             "1. 甲。（牵头单位：县财政局；责任单位：县税务局、县商务局等）\n"
                             "2. 乙。（牵头单位：县财政局）\n"
                             "二、民生\n"
                             "3. 丙。（牵头单位：县民政局、县教育局）\n"
                             "4. 丁。\n"));
    ResponsibilityGraph const graph{store};
    std::vector<SectionLoad> const loads = load_by_section(store, graph);
    REQUIRE(loads.size() == 2);
    CHECK(loads[0].section == 1);
    CHECK(loads[0].load.items.size() == 2);
    CHECK(loads[0].load.effort == 2);
    CHECK(loads[0].load.lead == 2);
    CHECK(loads[0].load.responsible == 2);
    CHECK(loads[0].load.lower_bound);
    REQUIRE(loads[0].load.units.size() == 3);
    CHECK(graph.name(loads[0].load.units[0].unit) == "县财政局");
    CHECK(loads[0].load.units[0].effort == doctest::Approx(2.0 / 3 + 1));
    CHECK(graph.name(loads[0].load.units[1].unit) == "县商务局");
    CHECK(loads[0].load.units[1].effort == doctest::Approx(1.0 / 6));
    CHECK(loads[0].load.units[1].rank == 2);
    CHECK(loads[0].load.units[2].rank == 2);
    CHECK(loads[1].load.items.size() == 2);
    CHECK(loads[1].load.effort == 1);
    CHECK_FALSE(loads[1].load.lower_bound);
    CHECK(loads[1].load.units[0].effort == doctest::Approx(0.5));
}

TEST_CASE("an empty store has no section to load") {
    Store const store;
    CHECK(load_by_section(store, ResponsibilityGraph{store}).empty());
}
