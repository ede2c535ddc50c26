// SPDX-License-Identifier: BSL-1.0
#include "support/plain_graph.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/strong_components.hpp>

#include <boost/graph/strong_components.hpp>
#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

using fengong::ComponentNeed;
using fengong::Condensation;
using fengong::LeadDigraph;
using fengong::ResponsibilityGraph;
using fengong::Store;

TEST_CASE(
    "offices that lead with each other are one component, and who needs stands before who is needed") {
    Store const store =
        support::store_of("1. 甲。（牵头单位：县水务局；责任单位：县审计局）\n"
                          "2. 乙。（牵头单位：县税务局；责任单位：县水务局）\n"
                          "3. 丙。（牵头单位：县税务局；责任单位：县财政局）\n"
                          "4. 丁。（牵头单位：县财政局；责任单位：县税务局、县水务局）\n");
    ResponsibilityGraph const graph{store};
    Condensation const condensed = condense(lead_digraph(graph));
    REQUIRE(condensed.components.size() == 3);
    CHECK(support::names_of(graph, condensed.components[0]) ==
          std::vector<std::string>{"县税务局", "县财政局"});
    CHECK(support::names_of(graph, condensed.components[1]) ==
          std::vector<std::string>{"县水务局"});
    CHECK(support::names_of(graph, condensed.components[2]) ==
          std::vector<std::string>{"县审计局"});
    CHECK(condensed.needs == std::vector<ComponentNeed>{{0, 1, 2}, {1, 2, 1}});
}

TEST_CASE("units that carry nothing are in no component") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；监考单位：县教育局）\n");
    Condensation const condensed = condense(lead_digraph(ResponsibilityGraph{store}));
    CHECK(condensed.components.size() == 1);
    CHECK(condensed.of[support::unit_of(store, "县教育局").value] == Condensation::none);
    CHECK(condense(lead_digraph(ResponsibilityGraph{Store{}})).components.empty());
}

TEST_CASE("strong components are those of Boost, in an order that every need follows") {
    std::mt19937 random{15};
    for (int round = 0; round < 60; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        store.add(support::random_notice(random, "乙县"));
        ResponsibilityGraph const graph{store};
        LeadDigraph const digraph = lead_digraph(graph);
        Condensation const condensed = condense(digraph);
        auto const plain = support::plain_copy(digraph);
        std::vector<std::size_t> expected(num_vertices(plain));
        std::size_t const count = boost::strong_components(
            plain,
            boost::make_iterator_property_map(expected.begin(), get(boost::vertex_index, plain)));
        CHECK(condensed.components.size() == count);
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> between;
        for (std::uint32_t a = 0; a < digraph.units(); ++a) {
            for (std::uint32_t b = 0; b < a; ++b) {
                CHECK((condensed.of[a] == condensed.of[b]) == (expected[a] == expected[b]));
            }
            for (fengong::Need const& need : digraph.needs_of(fengong::UnitId{a})) {
                std::uint32_t const from = condensed.of[a];
                std::uint32_t const to = condensed.of[need.unit.value];
                CHECK(from <= to);
                if (from != to) {
                    between[{from, to}] += need.items;
                }
            }
        }
        std::vector<ComponentNeed> needs;
        for (auto const& [ends, items] : between) {
            needs.push_back({ends.first, ends.second, items});
        }
        CHECK(condensed.needs == needs);
    }
}
