// SPDX-License-Identifier: BSL-1.0
#include "support/small_stores.hpp"
#include <fengong/analysis/cores.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

using fengong::Core;
using fengong::ItemId;
using fengong::Relation;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitId;

namespace {

/// The core by its definition: takes away whatever has too few, until nothing has.
Core by_definition(ResponsibilityGraph const& graph, std::uint32_t p, std::uint32_t q) {
    std::vector<Relation> left(graph.relations().begin(), graph.relations().end());
    for (bool changed = true; changed;) {
        auto const few = [&](Relation const& one) {
            return std::ranges::count(left, one.unit, &Relation::unit) < p ||
                   std::ranges::count(left, one.item, &Relation::item) < q;
        };
        auto const gone = std::ranges::find_if(left, few);
        changed = gone != left.end();
        if (changed) {
            left.erase(gone);
        }
    }
    Core core{p, q, {}, {}};
    for (Relation const& relation : left) {
        core.units.push_back(relation.unit);
        core.items.push_back(relation.item);
    }
    std::ranges::sort(core.units);
    core.units.erase(std::unique(core.units.begin(), core.units.end()), core.units.end());
    core.items.erase(std::unique(core.items.begin(), core.items.end()), core.items.end());
    return core;
}

}  // namespace

TEST_CASE("two units that meet in three items are a standing team") {
    Store const store =
        support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局、县水务局）\n"
                          "2. 乙。（牵头单位：县财政局；责任单位：县税务局）\n"
                          "3. 丙。（牵头单位：县税务局；责任单位：县财政局）\n"
                          "4. 丁。（牵头单位：县审计局）\n");
    ResponsibilityGraph const graph{store};
    std::vector<Core> const cores = outermost_cores(graph);
    REQUIRE(cores.size() == 2);
    CHECK(cores[0].p == 3);
    CHECK(cores[0].q == 2);
    CHECK(support::names_of(graph, cores[0].units) ==
          std::vector<std::string>{"县财政局", "县税务局"});
    CHECK(support::ordinals_of(cores[0].items) == std::vector<std::uint32_t>{1, 2, 3});
    // One item with three units.
    CHECK(cores[1].p == 1);
    CHECK(cores[1].q == 3);
    CHECK(cores[1].units.size() == 3);
    CHECK(support::ordinals_of(cores[1].items) == std::vector<std::uint32_t>{1});
}

TEST_CASE("the (1, 1)-core is everybody who carries something, with what they carry") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；监考单位：县教育局）\n"
                                          "2. 乙。\n");
    ResponsibilityGraph const graph{store};
    Core const all = two_mode_core(graph, 1, 1);
    CHECK(support::names_of(graph, all.units) == std::vector<std::string>{"县财政局"});
    CHECK(support::ordinals_of(all.items) == std::vector<std::uint32_t>{1});
    CHECK(two_mode_core(graph, 0, 0).units == all.units);
    CHECK(two_mode_core(graph, 2, 1).units.empty());
    CHECK(two_mode_core(graph, 1, 9).items.empty());
}

TEST_CASE("an empty store has no core") {
    CHECK(outermost_cores(ResponsibilityGraph{Store{}}).empty());
    CHECK(two_mode_core(ResponsibilityGraph{Store{}}, 1, 1).units.empty());
}

TEST_CASE("cores are those of the definition, and the outermost are just not empty") {
    std::mt19937 random{14};
    for (int round = 0; round < 15; ++round) {
        Store const store = support::random_store(random);
        ResponsibilityGraph const graph{store};
        std::vector<std::pair<std::uint32_t, std::uint32_t>> corners;
        for (std::uint32_t q = 1; q <= 10; ++q) {
            for (std::uint32_t p = 1; p <= 12; ++p) {
                Core const core = two_mode_core(graph, p, q);
                Core const expected = by_definition(graph, p, q);
                CHECK(core.units == expected.units);
                CHECK(core.items == expected.items);
                if (!core.units.empty() && two_mode_core(graph, p + 1, q).units.empty() &&
                    two_mode_core(graph, p, q + 1).units.empty()) {
                    corners.emplace_back(p, q);
                }
            }
        }
        std::vector<std::pair<std::uint32_t, std::uint32_t>> outermost;
        for (Core const& core : outermost_cores(graph)) {
            outermost.emplace_back(core.p, core.q);
            CHECK(core.units == two_mode_core(graph, core.p, core.q).units);
        }
        std::erase_if(outermost, [](auto const& corner) { return corner.first > 12; });
        CHECK(outermost == corners);
    }
}
