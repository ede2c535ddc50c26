// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/projection.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using doctest::Approx;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::Tie;
using fengong::UnitId;
using fengong::UnitProjection;
using support::unit_of;

namespace {

/// All ties, by both units, added up item by item.
std::map<std::pair<UnitId, UnitId>, Tie> ties_by_definition(ResponsibilityGraph const& graph) {
    std::map<std::pair<UnitId, UnitId>, Tie> ties;
    for (std::uint32_t vertex = 0; vertex < graph.items(); ++vertex) {
        std::vector<UnitId> units;
        for (fengong::Relation const& relation : graph.relations_of(graph.item(vertex))) {
            if (carries(relation.role)) {
                units.push_back(relation.unit);
            }
        }
        for (UnitId const unit : units) {
            for (UnitId const other : units) {
                if (unit != other) {
                    Tie& tie = ties[{unit, other}];
                    tie.unit = other;
                    tie.shared += 1;
                    tie.weight += 1.0 / static_cast<double>(units.size() - 1);
                }
            }
        }
    }
    return ties;
}

/// A notice of more units than a county has: each is in an item with the next two.
fengong::Notice large_notice(std::string_view place) {
    std::string text;
    for (int item = 1; item <= 300; ++item) {
        std::string const name = "第" + std::to_string(item + 1);
        text += std::to_string(item) + ". 甲。（牵头单位：第" + std::to_string(item) +
                "局；责任单位：" + name + "局、第" + std::to_string(item + 2) + "局）\n";
    }
    return support::notice_of(place, text);
}

}  // namespace

TEST_CASE("two units are tied by the items that name both, each weighing 1/(k − 1)") {
    Store const store =
        support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                          "2. 乙。（牵头单位：县税务局；责任单位：县财政局；配合单位：县水务局）\n"
                          "3. 丙。（牵头单位：县财政局）\n");
    ResponsibilityGraph const graph{store};
    UnitProjection const projection = project_units(graph);
    UnitId const finance = unit_of(store, "县财政局");
    UnitId const tax = unit_of(store, "县税务局");
    UnitId const water = unit_of(store, "县水务局");

    auto const ties = projection.ties_of(finance);
    REQUIRE(ties.size() == 2);
    CHECK(ties[0].unit == tax);
    CHECK(ties[0].shared == 2);
    CHECK(ties[0].weight == Approx(1.5));  // alone together in item 1, two of three in item 2
    CHECK(ties[1].unit == water);
    CHECK(ties[1].shared == 1);
    CHECK(ties[1].weight == Approx(0.5));
    CHECK(projection.ties.size() == 6);

    CHECK(projection.ties[projection.find(water, tax)].shared == 1);
    CHECK(projection.find(water, water) == projection.ties.size());
    CHECK(support::ordinals_of(shared_items(graph, finance, tax)) ==
          std::vector<std::uint32_t>{1, 2});
    CHECK(support::ordinals_of(shared_items(graph, finance, water)) ==
          std::vector<std::uint32_t>{2});
}

TEST_CASE("units of a role that does not count are not tied") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；监考单位：县教育局）\n");
    ResponsibilityGraph const graph{store};
    UnitId const finance = unit_of(store, "县财政局");
    UnitId const education = unit_of(store, "县教育局");
    CHECK(project_units(graph).ties.empty());
    CHECK(shared_items(graph, finance, education).empty());
}

TEST_CASE("ties of units whose ids are far apart are in the order of the ids, too") {
    // The first item names 200 units, the others some of them, in an order of their own.
    auto const name = [](int unit) { return "县" + std::to_string(1000 + unit) + "局"; };
    std::string text = "1. 甲。（责任单位：" + name(0);
    for (int unit = 1; unit < 200; ++unit) {
        text += "、" + name(unit);
    }
    text += "）\n";
    for (int item = 2; item < 12; ++item) {
        text += std::to_string(item) + ". 乙。（责任单位：" + name(200) + "、" + name(190 - item) +
                "、" + name(7 * item) + "、" + name(3) + "）\n";
    }
    ResponsibilityGraph const graph{support::store_of(text)};
    UnitProjection const projection = project_units(graph);
    REQUIRE(projection.units() == 201);
    for (std::uint32_t left = 0; left < 201; ++left) {
        for (std::uint32_t right = 0; right < 201; ++right) {
            std::size_t const expected =
                left == right ? 0 : shared_items(graph, UnitId{left}, UnitId{right}).size();
            std::size_t const tie = projection.find(UnitId{left}, UnitId{right});
            CHECK((tie == projection.ties.size() ? 0 : projection.ties[tie].shared) == expected);
        }
    }
}

TEST_CASE("units are tied alike whether their place has one notice, several, or very many units") {
    std::mt19937 random{11};
    for (int round = 0; round < 30; ++round) {
        Store store;
        int const large = round % 5;
        for (int notice = 0; notice < 8; ++notice) {
            // Some places come again later, so that what names their units does not lie together.
            constexpr std::array<std::string_view, 6> places{"甲县", "乙县", "丙县",
                                                             "丁县", "戊县", "己县"};
            std::string_view const place = places[random() % places.size()];
            store.add(notice == large ? large_notice(place)
                                      : support::random_notice(random, place));
        }
        // What is gone leaves units of which nothing is said, and others come before those that were there first.
        store.remove(fengong::NoticeId{static_cast<std::uint32_t>(random() % 8)});
        store.add(support::random_notice(random, "甲县"));
        ResponsibilityGraph const graph{store};
        UnitProjection const projection = project_units(graph);
        auto const expected = ties_by_definition(graph);
        REQUIRE(projection.units() == graph.units());
        REQUIRE(projection.ties.size() == expected.size());
        auto next = expected.begin();
        for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
            for (Tie const& tie : projection.ties_of(UnitId{unit})) {
                CHECK(next->first == std::pair{UnitId{unit}, tie.unit});
                CHECK(next->second.shared == tie.shared);
                CHECK(next->second.weight == tie.weight);
                ++next;
            }
        }
    }
}

TEST_CASE("the projection of an empty store has no unit and no tie") {
    UnitProjection const projection = project_units(ResponsibilityGraph{Store{}});
    CHECK(projection.units() == 0);
    CHECK(projection.ties.empty());
}

TEST_CASE("ties are symmetric, add up to coordination, and their weights to the items not alone") {
    std::mt19937 random{10};
    for (int round = 0; round < 30; ++round) {
        Store const store = support::random_store(random);
        ResponsibilityGraph const graph{store};
        UnitProjection const projection = project_units(graph);
        for (fengong::UnitWorkload const& row : workload(graph)) {
            std::uint64_t shared = 0;
            double weight = 0;
            for (Tie const& tie : projection.ties_of(row.unit)) {
                Tie const& back = projection.ties[projection.find(tie.unit, row.unit)];
                CHECK(back.shared == tie.shared);
                CHECK(back.weight == Approx(tie.weight));
                CHECK(shared_items(graph, row.unit, tie.unit).size() == tie.shared);
                shared += tie.shared;
                weight += tie.weight;
            }
            std::size_t not_alone = 0;
            for (fengong::ItemId const item : row.items) {
                not_alone += graph.relations_of(item).size() > 1 ? 1U : 0U;
            }
            CHECK(shared == row.coordination);
            CHECK(weight == Approx(static_cast<double>(not_alone)));
        }
    }
}
