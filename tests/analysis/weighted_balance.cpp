// SPDX-License-Identifier: BSL-1.0
#include "support/small_choices.hpp"
#include <fengong/analysis/weighted_balance.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <stdexcept>
#include <vector>

using fengong::LeadChoice;
using fengong::weighted_balance;
using fengong::WeightedBalance;
using fengong::WeightedBalanceOptions;

namespace {

using Weights = std::vector<std::uint64_t>;

std::uint64_t by_brute_force(LeadChoice const& choice, Weights const& weights) {
    std::uint64_t best = std::numeric_limits<std::uint64_t>::max();
    support::each_assignment(choice, [&](std::vector<std::uint32_t> const& units) {
        Weights loads(choice.units);
        for (std::size_t item = 0; item < units.size(); ++item) {
            loads[units[item]] += weights[item];
        }
        best = std::min(best, *std::ranges::max_element(loads));
    });
    return best;
}

std::uint64_t largest_load(LeadChoice const& choice, Weights const& weights,
                           WeightedBalance const& found) {
    Weights loads(choice.units);
    for (std::size_t item = 0; item < weights.size(); ++item) {
        if (found.lead[item]) {
            loads[found.lead[item]->value] += weights[item];
        }
    }
    return *std::ranges::max_element(loads);
}

}  // namespace

TEST_CASE("longest first is not always best: 3 3 2 2 2 divide into 6 and 6") {
    LeadChoice const choice = support::choice_of(2, {{0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}});
    Weights const weights{3, 3, 2, 2, 2};
    WeightedBalance const found = weighted_balance(choice, weights);
    CHECK(found.maximum == 6);
    CHECK(found.lower_bound == 6);
    CHECK(found.proven());
    CHECK(found.gap() == 0.0);
    // The first try gives 3 + 2 + 2; with no more steps the gap is told.
    WeightedBalance const hurried = weighted_balance(choice, weights, WeightedBalanceOptions{1});
    CHECK(hurried.maximum == 7);
    CHECK(hurried.lower_bound == 6);
    CHECK_FALSE(hurried.proven());
    CHECK(hurried.gap() == doctest::Approx(1.0 / 6));
}

TEST_CASE("one heavy item is a lower bound by itself") {
    WeightedBalance const found =
        weighted_balance(support::choice_of(2, {{0, 1}, {0, 1}}), Weights{9, 1});
    CHECK(found.maximum == 9);
    CHECK(found.proven());
}

TEST_CASE("groups that share no unit are searched apart, items without candidates left out") {
    LeadChoice const choice = support::choice_of(4, {{0, 1}, {0, 1}, {2}, {}, {3, 2}});
    WeightedBalance const found = weighted_balance(choice, Weights{5, 4, 2, 9, 2});
    CHECK(found.maximum == 5);
    CHECK(found.proven());
    CHECK_FALSE(found.lead[3]);
}

TEST_CASE("no items, or items without weight, weigh nothing") {
    CHECK(weighted_balance(support::choice_of(2, {}), Weights{}).maximum == 0);
    WeightedBalance const nothing =
        weighted_balance(support::choice_of(1, {{0}, {0}}), Weights{0, 0});
    CHECK(nothing.maximum == 0);
    CHECK(nothing.proven());
    CHECK(nothing.gap() == 0.0);
}

TEST_CASE("weights that are missing or too large are refused") {
    LeadChoice const choice = support::choice_of(1, {{0}, {0}});
    CHECK_THROWS_AS((void)weighted_balance(choice, Weights{1}), std::invalid_argument);
    constexpr std::uint64_t half = std::uint64_t{1} << 62U;
    CHECK_NOTHROW((void)weighted_balance(choice, Weights{half, half}));
    CHECK_THROWS_AS((void)weighted_balance(choice, Weights{half, half + 1}), std::invalid_argument);
}

TEST_CASE("the smallest maximum is that of brute force, and no lower bound is above it") {
    std::mt19937 random{22};
    for (int round = 0; round < 300; ++round) {
        LeadChoice const choice = support::random_choice(random);
        Weights weights(choice.rows());
        for (std::uint64_t& weight : weights) {
            weight = random() % 10;
            weight *= round % 2 == 0 ? 1 : 1'000'003;
        }
        if (weights.empty()) {
            continue;
        }
        std::uint64_t const best = by_brute_force(choice, weights);
        WeightedBalance const found = weighted_balance(choice, weights);
        CHECK(found.proven());
        CHECK(found.maximum == best);
        CHECK(largest_load(choice, weights, found) == best);
        WeightedBalance const hurried =
            weighted_balance(choice, weights, WeightedBalanceOptions{random() % 8});
        CHECK(hurried.lower_bound <= best);
        CHECK(hurried.maximum >= best);
        CHECK(largest_load(choice, weights, hurried) == hurried.maximum);
    }
}
