// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/betweenness.hpp>
#include <fengong/analysis/place_load.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/place_graph.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

using fengong::ItemId;
using fengong::PlaceGraph;
using fengong::Relation;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitId;

namespace {

/// Some notices of each of four counties, mixed.
Store store_of_counties(std::uint32_t seed) {
    std::mt19937 random{seed};
    Store store;
    for (char const* const place : {"丙县", "甲县", "丁县", "乙县", "丙县", "甲县", "丙县"}) {
        store.add(support::random_notice(random, place));
    }
    return store;
}

}  // namespace

TEST_CASE("the graph of each place has its items, its units and their relations, and no others") {
    Store const store = store_of_counties(1);
    for (auto const collectives : {fengong::Collectives::printed, fengong::Collectives::excluded}) {
        ResponsibilityGraph const whole{store, collectives};
        std::vector<std::string> names;
        std::size_t relations = 0;
        auto const seen = map_places(
            store, whole,
            [&](PlaceGraph const& place) {
                names.push_back(place.place);
                CHECK(place.graph.collectives() == collectives);
                for (std::uint32_t vertex = 0; vertex < place.graph.items(); ++vertex) {
                    ItemId const item = place.graph.item(vertex);
                    CHECK(place.graph.vertex(item) == vertex);
                    CHECK(place.graph.targets(item) == whole.targets(item));
                    CHECK(store.notice_row(store.item(item).notice).place == place.place);
                    auto const mine = place.graph.relations_of(item);
                    auto const all = whole.relations_of(item);
                    REQUIRE(mine.size() == all.size());
                    for (std::size_t index = 0; index < mine.size(); ++index) {
                        Relation relation = mine[index];
                        CHECK(place.graph.name(relation.unit) == whole.name(all[index].unit));
                        CHECK(place.graph.place(relation.unit) == place.place);
                        relation.unit = place.in_whole(relation.unit);
                        CHECK(relation == all[index]);
                    }
                    relations += mine.size();
                }
                return place.graph.items();
            },
            1);
        CHECK(names == std::vector<std::string>{"丁县", "丙县", "乙县", "甲县"});
        CHECK(relations == whole.relations().size());
        CHECK(seen.size() == 4);
    }
}

TEST_CASE("units of a part say that their collective's place is shared as the whole does") {
    Store const store = store_of_counties(2);
    ResponsibilityGraph const whole{store, fengong::Collectives::expanded};
    auto const checked = map_places(store, whole, [&](PlaceGraph const& place) {
        bool same = true;
        for (std::uint32_t vertex = 0; vertex < place.graph.items(); ++vertex) {
            ItemId const item = place.graph.item(vertex);
            for (std::uint32_t edge = 0; edge < place.graph.relations_of(item).size(); ++edge) {
                same = same && place.graph.sharers(place.graph.first_edge(item) + edge) ==
                                   whole.sharers(whole.first_edge(item) + edge);
            }
        }
        return same;
    });
    CHECK(checked == std::vector<bool>(4, true));
}

TEST_CASE("analyses of the parts say together what the analysis of the whole says") {
    for (std::uint32_t seed = 10; seed < 16; ++seed) {
        CAPTURE(seed);
        Store const store = store_of_counties(seed);
        ResponsibilityGraph const graph{store};
        std::vector<std::optional<double>> whole(graph.units());
        for (auto const& row : betweenness(graph).units) {
            whole[row.unit.value] = row.pairs;
        }
        auto const parts = map_places(store, graph, [&](PlaceGraph const& place) {
            auto result = betweenness(place.graph);
            for (auto& row : result.units) {
                row.unit = place.in_whole(row.unit);
            }
            return result.units;
        });
        std::size_t units = 0;
        for (auto const& part : parts) {
            for (auto const& row : part) {
                CHECK(whole[row.unit.value] == row.pairs);
                ++units;
            }
        }
        CHECK(units == betweenness(graph).units.size());
        auto const efforts = map_places(store, graph, [](PlaceGraph const& place) {
            return workload(place.graph).total_effort;
        });
        auto const loads = load_by_place(store, graph);
        REQUIRE(efforts.size() == loads.size());
        for (std::size_t place = 0; place < loads.size(); ++place) {
            CHECK(efforts[place] == loads[place].load.effort);
        }
    }
}

TEST_CASE("any number of threads says the same of all places, in the same order") {
    Store const store = store_of_counties(3);
    ResponsibilityGraph const graph{store};
    auto const said = [&](unsigned threads) {
        return map_places(
            store, graph,
            [](PlaceGraph const& place) {
                return place.place + ' ' + std::to_string(workload(place.graph).units.size());
            },
            threads);
    };
    auto const alone = said(1);
    for (unsigned const threads : {0U, 2U, 3U, 20U}) {
        CHECK(said(threads) == alone);
    }
}

TEST_CASE("a place keeps its items where a notice between them was removed") {
    std::mt19937 random{4};
    Store store;
    store.add(support::random_notice(random, "甲县"));
    auto const gone = store.add(support::random_notice(random, "甲县"));
    store.add(support::random_notice(random, "乙县"));
    store.add(support::random_notice(random, "甲县"));
    store.remove(gone);
    ResponsibilityGraph const graph{store};
    auto const items = map_places(store, graph, [&](PlaceGraph const& place) {
        std::vector<std::uint32_t> ids;
        for (std::uint32_t vertex = 0; vertex < place.graph.items(); ++vertex) {
            ids.push_back(place.graph.item(vertex).value);
        }
        return ids;
    });
    REQUIRE(items.size() == 2);
    CHECK(items[0].size() + items[1].size() == store.items().size());
    for (std::uint32_t const id : items[1]) {
        CHECK(store.contains(ItemId{id}));
    }
}

TEST_CASE("an empty store has no places, and what an analysis throws is thrown on") {
    Store const empty;
    auto const nothing = [](PlaceGraph const&) { return 1; };
    CHECK(map_places(empty, ResponsibilityGraph{empty}, nothing).empty());
    Store const store = store_of_counties(5);
    auto const failing = [](PlaceGraph const& place) -> int {
        throw std::runtime_error{place.place};
    };
    CHECK_THROWS_AS(static_cast<void>(map_places(store, ResponsibilityGraph{store}, failing, 3)),
                    std::runtime_error);
}

TEST_CASE("a part without a unit that an item names is refused") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局）\n");
    ResponsibilityGraph const whole{store};
    std::array const items{ItemId{0}};
    CHECK_THROWS_AS((ResponsibilityGraph{whole, items, std::vector<UnitId>{}}),
                    std::invalid_argument);
}
