// SPDX-License-Identifier: BSL-1.0
#include "support/plain_graph.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/reach.hpp>
#include <fengong/graph/lead_digraph.hpp>

#include <boost/graph/transitive_closure.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

using fengong::ItemId;
using fengong::Reach;
using fengong::Relation;
using fengong::ResponsibilityGraph;
using fengong::Role;
using fengong::Store;
using fengong::UnitId;
using support::ordinals_of;
using support::unit_of;

TEST_CASE("what a unit leads and what needs it stops at once, what needs those is touched") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县民政局）\n"
                                          "2. 乙。（牵头单位：县税务局；责任单位：县财政局）\n"
                                          "3. 丙。（牵头单位：县水务局；责任单位：县税务局）\n"
                                          "4. 丁。（牵头单位：县审计局；配合单位：县水务局）\n"
                                          "5. 戊。（牵头单位：县税务局；责任单位：县民政局）\n"
                                          "6. 己。（责任单位：县税务局、县民政局）\n");
    ResponsibilityGraph const graph{store};
    Reach const stopped = reach(graph, unit_of(store, "县财政局"));
    CHECK(ordinals_of(stopped.led) == std::vector<std::uint32_t>{1});
    CHECK(ordinals_of(stopped.needing) == std::vector<std::uint32_t>{2});
    // 5 is led by 县税务局 too, but needs nobody that is touched.
    REQUIRE(stopped.touched.size() == 3);
    CHECK(stopped.touched[0].item == ItemId{2});
    CHECK(stopped.touched[0].through == unit_of(store, "县税务局"));
    CHECK(stopped.touched[0].steps == 1);
    CHECK(stopped.touched[1].item == ItemId{5});
    CHECK(stopped.touched[1].steps == 1);
    CHECK(stopped.touched[2].item == ItemId{3});
    CHECK(stopped.touched[2].through == unit_of(store, "县水务局"));
    CHECK(stopped.touched[2].steps == 2);
}

TEST_CASE("a unit that carries nothing stops nothing") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；监考单位：县教育局）\n");
    Reach const stopped = reach(ResponsibilityGraph{store}, unit_of(store, "县教育局"));
    CHECK(stopped.led.empty());
    CHECK(stopped.needing.empty());
    CHECK(stopped.touched.empty());
}

TEST_CASE(
    "the items touched are those that need a unit from which the one that stops can be reached") {
    std::mt19937 random{16};
    for (int round = 0; round < 20; ++round) {
        Store const store = support::random_store(random);
        ResponsibilityGraph const graph{store};
        auto const digraph = support::plain_copy(lead_digraph(graph));
        support::PlainDigraph closure;
        boost::transitive_closure(digraph, closure);
        for (std::uint32_t index = 0; index < graph.units(); ++index) {
            Reach const stopped = reach(graph, UnitId{index});
            for (std::uint32_t item = 0; item < graph.items(); ++item) {
                auto const relations = graph.relations_of(ItemId{item});
                bool const names =
                    std::ranges::count(relations, UnitId{index}, &Relation::unit) != 0;
                bool const needs = std::ranges::any_of(relations, [&](Relation const& relation) {
                    return relation.role != Role::lead &&
                           edge(relation.unit.value, index, closure).second;
                });
                auto const touched =
                    std::ranges::count(stopped.touched, ItemId{item}, &fengong::TouchedItem::item);
                CHECK(touched == (needs && !names ? 1 : 0));
            }
        }
    }
}
