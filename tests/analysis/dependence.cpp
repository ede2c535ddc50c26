// SPDX-License-Identifier: BSL-1.0
#include "support/small_registries.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/dependence.hpp>
#include <fengong/analysis/workload.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

using doctest::Approx;
using fengong::Dependence;
using fengong::DependenceOptions;
using fengong::ResponsibilityGraph;
using fengong::Share;
using fengong::Store;
using support::unit_of;

namespace {

Dependence between(Store const& store, std::vector<Dependence> const& all, std::string_view from,
                   std::string_view to) {
    for (Dependence const& one : all) {
        if (one.from == unit_of(store, from) && one.to == unit_of(store, to)) {
            return one;
        }
    }
    throw std::out_of_range{"no such dependence"};
}

DependenceOptions with_samples(std::uint32_t samples, std::uint64_t seed = 1) {
    DependenceOptions options;
    options.samples = samples;
    options.seed = seed;
    return options;
}

}  // namespace

TEST_CASE("a unit depends on another with the share of its effort in items of both") {
    // 县财政局: 2/3 + 1, of which 2/3 with 县税务局, all of whose effort is there.
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "2. 乙。（牵头单位：县财政局）\n");
    auto const all = dependence(ResponsibilityGraph{store});
    REQUIRE(all.size() == 2);
    Dependence const strong = between(store, all, "县税务局", "县财政局");
    CHECK(all.front().from == strong.from);
    CHECK(strong.share == Approx(1));
    CHECK(strong.asymmetry == Approx(0.6));
    Dependence const weak = between(store, all, "县财政局", "县税务局");
    CHECK(weak.share == Approx(0.4));
    CHECK(weak.asymmetry == Approx(-0.6));
    CHECK(support::ordinals_of(weak.items) == std::vector<std::uint32_t>{1});
}

TEST_CASE("where the lists leave no choice there is no z-score") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "2. 乙。（牵头单位：县财政局）\n");
    for (Dependence const& one : dependence(ResponsibilityGraph{store})) {
        CHECK_FALSE(one.share_z);
        CHECK_FALSE(one.asymmetry_z);
    }
}

TEST_CASE("two pairs that could as well be crossed are one deviation from the null model") {
    // Crossed or not, with a half each: mean 1/2, deviation 1/2. Both shares are always the same.
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "2. 乙。（牵头单位：县水务局；责任单位：县审计局）\n");
    auto const all = dependence(ResponsibilityGraph{store}, with_samples(4000));
    Dependence const pair = between(store, all, "县财政局", "县税务局");
    REQUIRE(pair.share_z);
    CHECK(pair.share_z->error == Approx(std::sqrt(1.5 / 4000)).epsilon(0.05));
    CHECK(std::abs(pair.share_z->value - 1) < 4 * pair.share_z->error);
    CHECK_FALSE(pair.asymmetry_z);
}

TEST_CASE("the same seed gives the same scores, another seed scores within their errors") {
    std::mt19937 random{17};
    Store const store = support::random_store(random);
    ResponsibilityGraph const graph{store};
    auto const one = dependence(graph, with_samples(1000, 5));
    auto const same = dependence(graph, with_samples(1000, 5));
    auto const other = dependence(graph, with_samples(1000, 6));
    bool differ = false;
    for (std::size_t at = 0; at < one.size(); ++at) {
        CHECK(one[at].asymmetry_z.has_value() == other[at].asymmetry_z.has_value());
        if (!one[at].asymmetry_z || !other[at].asymmetry_z) {
            continue;
        }
        CHECK(one[at].asymmetry_z->value == same[at].asymmetry_z->value);
        differ = differ || one[at].asymmetry_z->value != other[at].asymmetry_z->value;
        double const error = one[at].asymmetry_z->error + other[at].asymmetry_z->error;
        CHECK(std::abs(one[at].asymmetry_z->value - other[at].asymmetry_z->value) < 4 * error);
    }
    CHECK(differ);
}

TEST_CASE(
    "a county has the scores that it has alone, whatever else is there and on any number of threads") {
    std::mt19937 random{8};
    fengong::Notice const first = support::random_notice(random, "甲县");
    Store alone;
    alone.add(first);
    Store both;
    both.add(support::random_notice(random, "乙县"));
    both.add(first);

    ResponsibilityGraph const graph{both};
    auto const on_one = dependence(both, graph, with_samples(50), 1);
    auto const on_three = dependence(both, graph, with_samples(50), 3);
    REQUIRE(on_one.size() == on_three.size());
    std::size_t of_first = 0;
    for (std::size_t row = 0; row < on_one.size(); ++row) {
        CHECK(on_one[row].from == on_three[row].from);
        CHECK(on_one[row].to == on_three[row].to);
        CHECK(on_one[row].share_z.has_value() == on_three[row].share_z.has_value());
        if (on_one[row].share_z) {
            CHECK(on_one[row].share_z->value == on_three[row].share_z->value);
        }
        of_first += both.unit(on_one[row].from).place == "甲县" ? 1U : 0U;
    }
    auto const all = dependence(ResponsibilityGraph{alone}, with_samples(50));
    CHECK(of_first == all.size());
    auto const in_both = [&](fengong::UnitId unit) {
        return *both.find_unit("甲县", alone.unit(unit).name);
    };
    for (Dependence const& row : all) {
        auto const found = std::find_if(on_one.begin(), on_one.end(), [&](Dependence const& one) {
            return one.from == in_both(row.from) && one.to == in_both(row.to);
        });
        REQUIRE(found != on_one.end());
        Dependence const& same = *found;
        CHECK(same.share == row.share);
        CHECK(same.asymmetry == row.asymmetry);
        REQUIRE(same.asymmetry_z.has_value() == row.asymmetry_z.has_value());
        if (row.asymmetry_z) {
            CHECK(same.asymmetry_z->value == row.asymmetry_z->value);
        }
    }
}

TEST_CASE("no samples or one give no score") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "2. 乙。（牵头单位：县水务局；责任单位：县审计局）\n");
    for (std::uint32_t const samples : {0U, 1U}) {
        for (Dependence const& one :
             dependence(ResponsibilityGraph{store}, with_samples(samples))) {
            CHECK_FALSE(one.share_z);
        }
    }
}

TEST_CASE("nobody depends on anybody in an empty store, or alone") {
    CHECK(dependence(ResponsibilityGraph{Store{}}).empty());
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局）\n2. 乙。\n");
    CHECK(dependence(ResponsibilityGraph{store}).empty());
}

TEST_CASE("a lead share that leaves one side nothing is refused") {
    DependenceOptions options;
    options.lead_share = Share{1, 1};
    CHECK_THROWS_AS((void)dependence(ResponsibilityGraph{Store{}}, options), std::invalid_argument);
    options.lead_share = Share{0, 1};
    CHECK_THROWS_AS((void)dependence(ResponsibilityGraph{Store{}}, options), std::invalid_argument);
}

TEST_CASE("exchanges keep each unit's leads and mandates, each list's length, and no name twice") {
    std::mt19937 random{18};
    for (int round = 0; round < 20; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        store.add(support::random_notice(random, "乙县"));
        ResponsibilityGraph const graph{store};
        fengong::detail::SlotTable table = fengong::detail::effort_slots(graph, Share{2, 3});
        auto const counts = [&] {
            std::map<std::pair<fengong::UnitId, bool>, int> slots;
            for (fengong::detail::Slot const& slot : table.slots) {
                ++slots[{slot.unit, slot.lead}];
            }
            return slots;
        };
        auto const before = counts();
        fengong::detail::NullModel{graph, table, 1}.exchange(5);
        CHECK(counts() == before);
        std::set<std::pair<std::uint32_t, fengong::UnitId>> names;
        for (fengong::detail::Slot const& slot : table.slots) {
            CHECK(names.emplace(slot.item, slot.unit).second);
            std::string_view const place =
                graph.place(graph.relations_of(graph.item(slot.item)).front().unit);
            CHECK(graph.place(slot.unit) == place);
        }
    }
}

TEST_CASE("slots carry the efforts of a workload, also where a collective is expanded") {
    Store store{support::three_towns()};
    std::mt19937 random{19};
    store.add(support::random_notice(random, "甲县"));
    ResponsibilityGraph const graph{store, fengong::Collectives::expanded};
    std::map<fengong::UnitId, double> efforts;
    for (auto const& slot : fengong::detail::effort_slots(graph, Share{2, 3}).slots) {
        efforts[slot.unit] += slot.effort;
    }
    for (fengong::UnitWorkload const& row : workload(graph)) {
        CHECK(efforts[row.unit] == Approx(row.effort));
    }
}
