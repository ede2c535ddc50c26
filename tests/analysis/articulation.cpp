// SPDX-License-Identifier: BSL-1.0
#include "support/plain_graph.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/articulation.hpp>

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <vector>

using fengong::Articulation;
using fengong::ResponsibilityGraph;
using fengong::Store;

namespace {

/// The other units of a unit's component.
std::vector<fengong::UnitId> units_around(support::PlainGraph const& plain,
                                          ResponsibilityGraph const& graph,
                                          fengong::UnitId centre) {
    std::vector<std::size_t> label(num_vertices(plain));
    boost::connected_components(plain, label.data());
    std::vector<fengong::UnitId> result;
    for (std::uint32_t index = 0; index < graph.units(); ++index) {
        fengong::UnitId const unit{index};
        if (unit != centre && label[graph.vertex(unit)] == label[graph.vertex(centre)]) {
            result.push_back(unit);
        }
    }
    return result;
}

}  // namespace

TEST_CASE(
    "a unit that alone ties two groups is a single point, one with an item of its own a lesser one") {
    // 县财政局 ties the pair (县税务局, 县水务局) to 县审计局; 县审计局 has item 4 for itself.
    Store const store =
        support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局、县水务局）\n"
                          "2. 乙。（牵头单位：县税务局；责任单位：县水务局、县财政局）\n"
                          "3. 丙。（牵头单位：县财政局；责任单位：县审计局）\n"
                          "4. 丁。（牵头单位：县审计局）\n");
    ResponsibilityGraph const graph{store};
    Articulation const points = articulation(graph);
    REQUIRE(points.units.size() == 2);
    CHECK(graph.name(points.units[0].unit) == "县财政局");
    CHECK(points.units[0].parts == 2);
    CHECK(points.units[0].parts_with_units == 2);
    CHECK(graph.name(points.units[1].unit) == "县审计局");
    CHECK(points.units[1].parts == 2);
    CHECK(points.units[1].parts_with_units == 1);
    CHECK(support::ordinals_of(points.items) == std::vector<std::uint32_t>{3});
    // Both relations of item 3 and the one of item 4 are bridges; items 1 and 2 have a way round.
    REQUIRE(points.bridges.size() == 3);
    CHECK(points.bridges[0].item.value == 2);
    CHECK(points.bridges[1].item.value == 2);
    CHECK(points.bridges[2].item.value == 3);
}

TEST_CASE("a unit with three items of its own leaves three parts, none with a unit") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局）\n"
                                          "2. 乙。（牵头单位：县财政局）\n"
                                          "3. 丙。（牵头单位：县财政局）\n");
    Articulation const points = articulation(ResponsibilityGraph{store});
    REQUIRE(points.units.size() == 1);
    CHECK(points.units[0].parts == 3);
    CHECK(points.units[0].parts_with_units == 0);
    CHECK(points.bridges.size() == 3);
}

TEST_CASE("nothing hangs on one unit with one item, or on nothing at all") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局）\n2. 乙。\n");
    Articulation const one = articulation(ResponsibilityGraph{store});
    CHECK(one.units.empty());
    CHECK(one.items.empty());
    CHECK(one.bridges.size() == 1);
    CHECK(articulation(ResponsibilityGraph{Store{}}).units.empty());
}

TEST_CASE("single points and bridges are those of Boost, and their parts those that remain") {
    std::mt19937 random{12};
    for (int round = 0; round < 40; ++round) {
        Store const store = support::random_store(random);
        ResponsibilityGraph const graph{store};
        Articulation const points = articulation(graph);
        auto const plain = support::plain_copy(graph);

        std::vector<std::size_t> expected;
        boost::articulation_points(plain, std::back_inserter(expected));
        std::ranges::sort(expected);
        std::vector<std::size_t> actual;
        for (fengong::ItemId const item : points.items) {
            actual.push_back(graph.vertex(item));
        }
        for (fengong::ArticulationUnit const& unit : points.units) {
            actual.push_back(graph.vertex(unit.unit));
        }
        CHECK(actual == expected);

        std::vector<std::size_t> label(num_vertices(plain));
        auto const whole = boost::connected_components(plain, label.data());
        for (fengong::ArticulationUnit const& unit : points.units) {
            auto without = plain;
            clear_vertex(graph.vertex(unit.unit), without);
            // The vertex itself is left, as a component of its own.
            CHECK(boost::connected_components(without, label.data()) - whole == unit.parts);
            std::set<std::size_t> with_units;
            for (fengong::UnitId const other : units_around(plain, graph, unit.unit)) {
                with_units.insert(label[graph.vertex(other)]);
            }
            CHECK(with_units.size() == unit.parts_with_units);
        }
        std::size_t bridges = 0;
        for (fengong::Relation const& relation : graph.relations()) {
            auto without = plain;
            remove_edge(graph.vertex(relation.item), graph.vertex(relation.unit), without);
            bool const bridge = boost::connected_components(without, label.data()) != whole;
            bridges += bridge ? 1U : 0U;
            CHECK(std::ranges::count(points.bridges, relation) == (bridge ? 1 : 0));
        }
        CHECK(points.bridges.size() == bridges);
    }
}
