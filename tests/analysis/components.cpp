// SPDX-License-Identifier: BSL-1.0
#include "support/plain_graph.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/components.hpp>

#include <boost/graph/connected_components.hpp>
#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

using fengong::Component;
using fengong::ResponsibilityGraph;
using fengong::Store;

TEST_CASE("units hold together through shared items, the largest group first") {
    Store const store = support::store_of("1. 甲。（牵头单位：县民政局）\n"
                                          "2. 乙。\n"
                                          "3. 丙。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "4. 丁。（牵头单位：县税务局；责任单位：县水务局）\n");
    ResponsibilityGraph const graph{store};
    std::vector<Component> const all = components(graph);
    REQUIRE(all.size() == 3);
    CHECK(support::names_of(graph, all[0].units) ==
          std::vector<std::string>{"县财政局", "县税务局", "县水务局"});
    CHECK(support::ordinals_of(all[0].items) == std::vector<std::uint32_t>{3, 4});
    CHECK(support::names_of(graph, all[1].units) == std::vector<std::string>{"县民政局"});
    CHECK(all[2].units.empty());
    CHECK(support::ordinals_of(all[2].items) == std::vector<std::uint32_t>{2});
}

TEST_CASE("a role that does not count holds nothing together") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；监考单位：县教育局）\n"
                                          "2. 乙。（监考单位：县教育局）\n");
    std::vector<Component> const all = components(ResponsibilityGraph{store});
    REQUIRE(all.size() == 2);
    CHECK(all[0].units.size() == 1);
    CHECK(all[1].units.empty());
}

TEST_CASE("an empty store has no component, units of two counties never hold together") {
    CHECK(components(ResponsibilityGraph{Store{}}).empty());
    Store store;
    store.add(support::notice_of("甲县", "1. 甲。（牵头单位：县财政局）\n"));
    store.add(support::notice_of("乙县", "1. 甲。（牵头单位：县财政局）\n"));
    CHECK(components(ResponsibilityGraph{store}).size() == 2);
}

TEST_CASE("labels of components are those of Boost") {
    std::mt19937 random{11};
    for (int round = 0; round < 40; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        store.add(support::random_notice(random, "乙县"));
        ResponsibilityGraph const graph{store};
        fengong::ComponentLabels const labels = label_components(graph);
        auto const plain = support::plain_copy(graph);
        std::vector<std::uint32_t> expected(num_vertices(plain));
        auto const count = boost::connected_components(plain, expected.data());
        CHECK(labels.count == static_cast<std::uint32_t>(count));
        CHECK(labels.of == expected);
    }
}
