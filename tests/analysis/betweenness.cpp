// SPDX-License-Identifier: BSL-1.0
#include "support/plain_graph.hpp"
#include "support/small_registries.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/betweenness.hpp>

#include <boost/graph/betweenness_centrality.hpp>
#include <doctest/doctest.h>

#include <random>
#include <stdexcept>
#include <string_view>
#include <vector>

using doctest::Approx;
using fengong::Betweenness;
using fengong::betweenness_maximum;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitBetweenness;

namespace {

UnitBetweenness of(ResponsibilityGraph const& graph, Betweenness const& all,
                   std::string_view name) {
    for (UnitBetweenness const& row : all.units) {
        if (graph.name(row.unit) == name) {
            return row;
        }
    }
    throw std::out_of_range{"no such unit"};
}

}  // namespace

TEST_CASE("on a path of two units and three items each unit lies between three of four pairs") {
    // 1 – 县财政局 – 2 – 县税务局 – 3. The maximum for two units and three items is 5.
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局）\n"
                                          "2. 乙。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "3. 丙。（牵头单位：县税务局）\n");
    ResponsibilityGraph const graph{store};
    Betweenness const all = betweenness(graph);
    REQUIRE(all.units.size() == 2);
    CHECK(of(graph, all, "县财政局").pairs == Approx(3));
    CHECK(of(graph, all, "县税务局").pairs == Approx(3));
    CHECK(of(graph, all, "县财政局").value.value() == Approx(0.6));
}

TEST_CASE("the centre of an even star has the largest betweenness that there can be") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "2. 乙。（牵头单位：县财政局；责任单位：县水务局）\n");
    ResponsibilityGraph const graph{store};
    Betweenness const all = betweenness(graph);
    CHECK(graph.name(all.units.front().unit) == "县财政局");
    CHECK(all.units.front().pairs == Approx(4));
    CHECK(all.units.front().value.value() == Approx(1));
    CHECK(of(graph, all, "县税务局").pairs == 0.0);
}

TEST_CASE("two ways of one length share what goes over them") {
    // A square: 1 and 2 are two steps apart, over 县财政局 or 县税务局.
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "2. 乙。（牵头单位：县税务局；责任单位：县财政局）\n");
    ResponsibilityGraph const graph{store};
    Betweenness const all = betweenness(graph);
    CHECK(all.units[0].pairs == Approx(0.5));
    CHECK(all.units[1].pairs == Approx(0.5));
}

TEST_CASE("a unit stands between its own items, and between these and all others") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局）\n"
                                          "2. 乙。（牵头单位：县财政局）\n"
                                          "3. 丙。（牵头单位：县财政局）\n"
                                          "4. 丁。（牵头单位：县财政局；责任单位：县水务局）\n"
                                          "5. 戊。（牵头单位：县水务局）\n"
                                          "6. 己。（牵头单位：县水务局）\n");
    Betweenness const result = betweenness(ResponsibilityGraph{store});
    REQUIRE(result.units.size() == 2);
    CHECK(result.units[0].pairs == 15);  // of the 21 pairs of 7 others all but the 6 beyond item 4
    CHECK(result.units[1].pairs == 11);
}

TEST_CASE("where nothing can lie between there is no share of the maximum, and no NaN") {
    CHECK(betweenness(ResponsibilityGraph{Store{}}).units.empty());
    Store const one = support::store_of("1. 甲。（牵头单位：县财政局）\n2. 乙。\n");
    Betweenness const alone = betweenness(ResponsibilityGraph{one});
    REQUIRE(alone.units.size() == 1);
    CHECK(alone.units[0].pairs == 0.0);
    CHECK_FALSE(alone.units[0].value);
    Store const pair = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n");
    CHECK_FALSE(betweenness(ResponsibilityGraph{pair}).units[0].value);
}

TEST_CASE("the two-mode maximum by hand") {
    static_assert(betweenness_maximum(1, 3) == 3);  // three items of one unit: three pairs
    static_assert(betweenness_maximum(2, 3) == 5);
    static_assert(betweenness_maximum(3, 2) == 4);
    static_assert(betweenness_maximum(5, 1) == 0);
    static_assert(betweenness_maximum(0, 4) == 0 && betweenness_maximum(4, 0) == 0);
    // One centre, three items, six more units, two behind each item: all pairs of the three arms.
    CHECK(betweenness_maximum(7, 3) == 27);
    // The same with one unit less: arms of 3, 3 and 2 vertices.
    CHECK(betweenness_maximum(6, 3) == 9 + 6 + 6);
}

TEST_CASE("each county is measured against its own maximum") {
    Store store;
    store.add(support::notice_of("甲县", "1. 甲。（牵头单位：县财政局）\n"
                                         "2. 乙。（牵头单位：县财政局；责任单位：县税务局）\n"));
    store.add(support::notice_of("乙县",
                                 "1. 甲。（牵头单位：县财政局）\n2. 乙。（牵头单位：县税务局）\n"));
    ResponsibilityGraph const graph{store};
    Betweenness const all = betweenness(graph);
    CHECK(all.units.front().pairs == Approx(2));
    CHECK(all.units.front().value.value() == Approx(2 / betweenness_maximum(2, 2)));
}

TEST_CASE("collectives do not stand between anybody if the graph excludes them") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：各镇街）\n"
                                          "2. 乙。（牵头单位：县税务局；责任单位：各镇街）\n");
    Betweenness const all = betweenness(ResponsibilityGraph{store, fengong::Collectives::excluded});
    CHECK(all.collectives == fengong::Collectives::excluded);
    REQUIRE(all.units.size() == 2);
    CHECK(all.units[0].pairs == 0.0);
}

TEST_CASE("betweenness is that of Boost") {
    std::mt19937 random{13};
    for (int round = 0; round < 40; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        store.add(support::random_notice(random, "乙县"));
        ResponsibilityGraph const graph{store};
        auto const plain = support::plain_copy(graph);
        std::vector<double> expected(num_vertices(plain));
        boost::brandes_betweenness_centrality(
            plain,
            boost::make_iterator_property_map(expected.begin(), get(boost::vertex_index, plain)));
        for (UnitBetweenness const& row : betweenness(graph).units) {
            CHECK(row.pairs == Approx(expected[graph.vertex(row.unit)]));
            if (row.value) {
                CHECK(*row.value >= 0.0);
                CHECK(*row.value <= 1.0);
            }
        }
    }
}
