// SPDX-License-Identifier: BSL-1.0
#include <fengong/analysis/spread.hpp>

#include <doctest/doctest.h>

#include <vector>

using doctest::Approx;
using fengong::spread;

TEST_CASE("quartiles cut sorted numbers into four parts, whatever the order they come in") {
    auto const five = spread({5, 1, 4, 2, 3});
    REQUIRE(five.has_value());
    CHECK(five->least == 1);
    CHECK(five->lower_quartile == 2);
    CHECK(five->median == 3);
    CHECK(five->upper_quartile == 4);
    CHECK(five->most == 5);
}

TEST_CASE("between two numbers a quartile is interpolated") {
    auto const four = spread({10, 20, 30, 40});
    REQUIRE(four.has_value());
    CHECK(four->lower_quartile == Approx(17.5));
    CHECK(four->median == Approx(25));
    CHECK(four->upper_quartile == Approx(32.5));
}

TEST_CASE("a quantile lies at its share of the way from the least to the largest position") {
    std::vector<double> const sorted{0, 10, 20, 30, 100};
    CHECK(fengong::quantile(sorted, 0) == 0);
    CHECK(fengong::quantile(sorted, 0.1) == Approx(4));
    CHECK(fengong::quantile(sorted, 0.5) == 20);
    CHECK(fengong::quantile(sorted, 0.9) == Approx(72));
    CHECK(fengong::quantile(sorted, 1) == 100);
}

TEST_CASE("one number is all of its spread, and no numbers have none") {
    auto const one = spread({7});
    REQUIRE(one.has_value());
    CHECK(one->least == 7);
    CHECK(one->upper_quartile == 7);
    CHECK(one->most == 7);
    CHECK_FALSE(spread({}).has_value());
}
