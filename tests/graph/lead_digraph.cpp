// SPDX-License-Identifier: BSL-1.0
#include "support/small_stores.hpp"
#include <fengong/graph/lead_digraph.hpp>

#include <doctest/doctest.h>

using fengong::LeadDigraph;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitId;
using support::unit_of;

TEST_CASE(
    "a lead needs the responsible and cooperating units of its items, joint leads not each other") {
    Store const store =
        support::store_of("1. 甲。（牵头单位：县财政局、县税务局；责任单位：县水务局）\n"
                          "2. 乙。（牵头单位：县财政局；责任单位：县水务局；配合单位：县审计局）\n"
                          "3. 丙。（责任单位：县水务局、县审计局）\n"
                          "4. 丁。（牵头单位：县财政局）\n");
    LeadDigraph const graph = lead_digraph(ResponsibilityGraph{store});
    UnitId const finance = unit_of(store, "县财政局");
    UnitId const tax = unit_of(store, "县税务局");
    UnitId const water = unit_of(store, "县水务局");

    auto const needs = graph.needs_of(finance);
    REQUIRE(needs.size() == 2);
    CHECK(needs[0].unit == water);
    CHECK(needs[0].items == 2);
    CHECK(graph.share(finance, needs[0]) == doctest::Approx(2.0 / 3));
    CHECK(needs[1].unit == unit_of(store, "县审计局"));
    CHECK(needs[1].items == 1);
    REQUIRE(graph.needs_of(tax).size() == 1);
    CHECK(graph.needs_of(tax).front().unit == water);
    CHECK(graph.needs_of(water).empty());
    CHECK(graph.led[finance.value] == 3);
    CHECK(graph.led[water.value] == 0);
    CHECK(graph.named[water.value] == 3);
}

TEST_CASE("nobody needs units of a role that does not count, and an empty store needs nobody") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；监考单位：县教育局）\n");
    LeadDigraph const graph = lead_digraph(ResponsibilityGraph{store});
    CHECK(graph.needs.empty());
    CHECK(graph.named[unit_of(store, "县教育局").value] == 0);
    CHECK(lead_digraph(ResponsibilityGraph{Store{}}).units() == 0);
}
