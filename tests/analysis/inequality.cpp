// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include <fengong/analysis/inequality.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/store/store.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <limits>
#include <random>
#include <stdexcept>
#include <vector>

using doctest::Approx;
using fengong::Inequality;
using fengong::inequality;

TEST_CASE("where all carry the same nothing is unequal") {
    Inequality const same = inequality(std::array{2.0, 2.0, 2.0, 2.0});
    CHECK(same.units == 4);
    CHECK(same.gini.value() == 0.0);
    CHECK(same.gini_corrected.value() == 0.0);
    CHECK(same.effective_units.value() == Approx(4));
    CHECK(same.max_over_mean.value() == Approx(1));
}

TEST_CASE("where one of four carries all, the corrected Gini is 1 and the Gini three quarters") {
    Inequality const one = inequality(std::array{0.0, 8.0, 0.0, 0.0});
    CHECK(one.gini.value() == Approx(0.75));
    CHECK(one.gini_corrected.value() == Approx(1));
    CHECK(one.effective_units.value() == Approx(1));
    CHECK(one.max_over_mean.value() == Approx(4));
}

TEST_CASE("a quarter against three quarters, by hand") {
    // Mean difference 2 over two pairs of four: 2·2/4 = 1; Gini = 1/(2·2) = 1/4. Σs² = 1/16 + 9/16.
    Inequality const two = inequality(std::array{3.0, 1.0});
    CHECK(two.gini.value() == Approx(0.25));
    CHECK(two.gini_corrected.value() == Approx(0.5));
    CHECK(two.effective_units.value() == Approx(1.6));
    CHECK(two.max_over_mean.value() == Approx(1.5));
}

TEST_CASE("the Gini is half the relative mean difference over all pairs") {
    std::mt19937 random{5};
    for (int round = 0; round < 50; ++round) {
        std::vector<double> amounts(random() % 20 + 1);
        double sum = 0;
        for (double& amount : amounts) {
            amount = static_cast<double>(random() % 100 + 1);
            sum += amount;
        }
        double differences = 0;
        for (double const left : amounts) {
            for (double const right : amounts) {
                differences += left < right ? right - left : left - right;
            }
        }
        double const n = static_cast<double>(amounts.size());
        CHECK(inequality(amounts).gini.value() == Approx(differences / (2 * n * sum)));
    }
}

TEST_CASE("one unit alone has a Gini of 0 and no corrected one") {
    Inequality const alone = inequality(std::array{7.0});
    CHECK(alone.gini.value() == 0.0);
    CHECK_FALSE(alone.gini_corrected);
    CHECK(alone.effective_units.value() == Approx(1));
}

TEST_CASE("no amount, or nothing but zeros, has no inequality at all") {
    for (Inequality const& none :
         {inequality(std::vector<double>{}), inequality(std::array{0.0, 0.0})}) {
        CHECK_FALSE(none.gini);
        CHECK_FALSE(none.gini_corrected);
        CHECK_FALSE(none.effective_units);
        CHECK_FALSE(none.max_over_mean);
    }
}

TEST_CASE("amounts below 0, infinite or not a number are refused") {
    CHECK_THROWS_AS((void)inequality(std::array{1.0, -1.0}), std::invalid_argument);
    CHECK_THROWS_AS((void)inequality(std::array{std::numeric_limits<double>::infinity()}),
                    std::invalid_argument);
    CHECK_THROWS_AS((void)inequality(std::array{std::numeric_limits<double>::quiet_NaN(), 1.0}),
                    std::invalid_argument);
}

TEST_CASE("the inequality of a workload is that of the efforts of units with a mandate") {
    // 县财政局 2/3 and 县税务局 1/3 of the one item; 县教育局 has a role that does not count.
    fengong::Store store;
    store.add(support::notice_of(
        "甲县", "1. 甲。（牵头单位：县财政局；责任单位：县税务局；监考单位：县教育局）\n"));
    Inequality const effort = inequality(workload(fengong::ResponsibilityGraph{store}));
    CHECK(effort.units == 2);
    CHECK(effort.gini.value() == Approx(1.0 / 6));
    CHECK(effort.max_over_mean.value() == Approx(4.0 / 3));
}
