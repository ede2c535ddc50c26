// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_registries.hpp"
#include <fengong/analysis/rank_interval.hpp>
#include <fengong/analysis/workload.hpp>

#include <boost/rational.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using fengong::RankInterval;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitId;

namespace {

Store small_store_of(std::string_view items) {
    Store store;
    store.add(support::notice_of("甲县", items));
    return store;
}

std::optional<RankInterval> interval_of(Store const& store,
                                        std::vector<std::optional<RankInterval>> const& intervals,
                                        std::string_view name) {
    return intervals[store.find_unit("甲县", name).value().value];
}

using Fraction = boost::rational<std::int64_t>;

/// Efforts by the definition, in fractions.
std::vector<Fraction> efforts(ResponsibilityGraph const& graph, Fraction share) {
    std::vector<Fraction> result(graph.units());
    for (std::uint32_t item = 0; item < graph.items(); ++item) {
        auto const relations = graph.relations_of(fengong::ItemId{item});
        auto const leads =
            std::ranges::count(relations, fengong::Role::lead, &fengong::Relation::role);
        auto const others = std::ssize(relations) - leads;
        for (fengong::Relation const& relation : relations) {
            bool const lead = relation.role == fengong::Role::lead;
            Fraction const side = others == 0  ? Fraction{1}
                                  : leads == 0 ? Fraction{1}
                                  : lead       ? share
                                               : 1 - share;
            result[relation.unit.value] += side / static_cast<std::int64_t>(lead ? leads : others);
        }
    }
    return result;
}

/// By brute force: ranks at all shares at which two units carry the same, and between them.
std::vector<RankInterval> by_brute_force(ResponsibilityGraph const& graph) {
    Fraction const half{1, 2};
    std::vector<Fraction> const low = efforts(graph, half);
    std::vector<Fraction> const high = efforts(graph, 1);
    std::vector<Fraction> shares{half, 1};
    for (std::size_t a = 0; a < low.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            Fraction const before = low[a] - low[b];
            Fraction const after = high[a] - high[b];
            if (before != after) {
                Fraction const share = half + half * before / (before - after);
                if (half < share && share < 1) {
                    shares.push_back(share);
                }
            }
        }
    }
    std::ranges::sort(shares);
    for (std::size_t at = shares.size() - 1; at > 0; --at) {
        shares.push_back((shares[at] + shares[at - 1]) / 2);
    }
    std::vector<RankInterval> result(low.size(), {1000, 0});
    for (Fraction const share : shares) {
        std::vector<Fraction> const all = efforts(graph, share);
        for (std::size_t unit = 0; unit < all.size(); ++unit) {
            auto const rank = static_cast<std::uint32_t>(
                1 + std::ranges::count_if(all, [&](Fraction other) { return other > all[unit]; }));
            result[unit].best = std::min(result[unit].best, rank);
            result[unit].worst = std::max(result[unit].worst, rank);
        }
    }
    return result;
}

}  // namespace

TEST_CASE("a lead and its one responsible unit tie at a half only") {
    Store const store = small_store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n");
    auto const intervals = rank_intervals(store);
    CHECK(interval_of(store, intervals, "县财政局") == RankInterval{1, 1});
    CHECK(interval_of(store, intervals, "县税务局") == RankInterval{1, 2});
}

TEST_CASE("ranks change where two efforts cross, and are shared at the crossing itself") {
    // 县财政局 carries a; 县水务局 two thirds (twice one of three); 县税务局 1 − a. They cross at 2/3.
    Store const store = small_store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                       "2. 乙。（责任单位：县水务局、县司法局、县统计局）\n"
                                       "3. 丙。（责任单位：县水务局、县公安局、县民政局）\n");
    auto const intervals = rank_intervals(ResponsibilityGraph{store});
    CHECK(interval_of(store, intervals, "县财政局") == RankInterval{1, 2});
    CHECK(interval_of(store, intervals, "县水务局") == RankInterval{1, 2});
    // From second beside 县财政局 at 1/2, past the four that carry a third each, to the last place.
    CHECK(interval_of(store, intervals, "县税务局") == RankInterval{2, 7});
    CHECK(interval_of(store, intervals, "县司法局") == RankInterval{3, 4});
}

TEST_CASE("three that meet in one point do not change places there") {
    // 甲局 and 辛局 carry a, 丙局 2/3 and 壬局 1 − a + 1/3: at a = 2/3 all of them carry 2/3.
    Store const store = small_store_of("1. 甲。（牵头单位：甲局；责任单位：乙局）\n"
                                       "2. 乙。（责任单位：丙局、丁局、戊局）\n"
                                       "3. 丙。（责任单位：丙局、己局、庚局）\n"
                                       "4. 丁。（牵头单位：辛局；责任单位：壬局）\n"
                                       "5. 戊。（责任单位：壬局、癸局、子局）\n");
    ResponsibilityGraph const graph{store};
    auto const intervals = rank_intervals(graph);
    auto const expected = by_brute_force(graph);
    // 壬局: 1 − a + 1/3 = 4/3 − a, first up to 2/3, then behind 甲局, 辛局 and 丙局.
    CHECK(interval_of(store, intervals, "壬局") == RankInterval{1, 4});
    CHECK(interval_of(store, intervals, "甲局") == RankInterval{1, 3});
    CHECK(interval_of(store, intervals, "丙局") == RankInterval{1, 3});
    for (std::size_t unit = 0; unit < expected.size(); ++unit) {
        CHECK(intervals[unit].value() == expected[unit]);
    }
}

TEST_CASE("intervals of ranks are those of brute force in fractions") {
    std::mt19937 random{6};
    for (int round = 0; round < 40; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        ResponsibilityGraph const graph{store};
        auto const intervals = rank_intervals(graph);
        auto const expected = by_brute_force(graph);
        for (std::size_t unit = 0; unit < expected.size(); ++unit) {
            CHECK(intervals[unit].value() == expected[unit]);
        }
    }
}

TEST_CASE("the rank for any share from a half to one lies in the interval") {
    std::mt19937 random{7};
    for (int round = 0; round < 20; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        store.add(support::random_notice(random, "乙县"));
        ResponsibilityGraph const graph{store};
        auto const intervals = rank_intervals(store);
        fengong::WorkloadOptions options;
        options.lead_share =
            fengong::Share{5000 + static_cast<std::int64_t>(random() % 5001), 10000};
        for (fengong::UnitWorkload const& row : workload(graph, options)) {
            RankInterval const interval = intervals[row.unit.value].value();
            CHECK(interval.best <= row.rank);
            CHECK(row.rank <= interval.worst);
        }
    }
}

TEST_CASE("ranks may be taken among some units only") {
    Store const store = small_store_of("1. 甲。（牵头单位：县财政局）\n"
                                       "2. 乙。（牵头单位：县财政局；责任单位：县税务局）\n"
                                       "3. 丙。（责任单位：县税务局、县水务局、县公安局）\n");
    std::vector<UnitId> const among{store.find_unit("甲县", "县税务局").value(),
                                    store.find_unit("甲县", "县水务局").value()};
    auto const intervals = rank_intervals(ResponsibilityGraph{store}, among);
    CHECK_FALSE(interval_of(store, intervals, "县财政局"));
    CHECK(interval_of(store, intervals, "县税务局") == RankInterval{1, 1});
    // They tie at a = 1, where only the third of the last item is left to both.
    CHECK(interval_of(store, intervals, "县水务局") == RankInterval{1, 2});
}

TEST_CASE("treatments of collectives widen the interval, each for the units that it counts") {
    Store store{support::three_towns()};
    store.add(support::notice_of("甲县", "1. 甲。（牵头单位：县财政局）\n"
                                         "2. 乙。（责任单位：各镇街、甲镇）\n"));
    auto const intervals = rank_intervals(store);
    // Printed and expanded 甲镇 has a half, behind 县财政局; excluded it has the whole item.
    CHECK(interval_of(store, intervals, "甲镇") == RankInterval{1, 2});
    CHECK(interval_of(store, intervals, "各镇街") == RankInterval{2, 2});
    CHECK(interval_of(store, intervals, "乙镇") == RankInterval{3, 3});
    CHECK(interval_of(store, intervals, "县财政局") == RankInterval{1, 1});
}

TEST_CASE("without units there are no intervals, and one unit is always first") {
    CHECK(rank_intervals(Store{}).empty());
    Store const store = small_store_of("1. 甲。（牵头单位：县财政局；监考单位：县教育局）\n");
    auto const intervals = rank_intervals(store);
    CHECK(interval_of(store, intervals, "县财政局") == RankInterval{1, 1});
    CHECK_FALSE(interval_of(store, intervals, "县教育局"));
}
