// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/fixed_point.hpp>

#include <doctest/doctest.h>

#include <limits>

using fengong::fixed_point;
using fengong::trimmed_point;

TEST_CASE("a number is rounded to the digits asked for") {
    CHECK(fixed_point(2.0 / 3, 4) == "0.6667");
    CHECK(fixed_point(14.166666, 2) == "14.17");
    CHECK(fixed_point(0.05, 1) == "0.1");
    CHECK(fixed_point(-1.5, 0) == "-2");
    CHECK(fixed_point(0, 2) == "0.00");
    CHECK(fixed_point(139, 0) == "139");
}

TEST_CASE("zero has no sign, and thousands no separator in any locale") {
    CHECK(fixed_point(-0.001, 2) == "0.00");
    CHECK(fixed_point(1234567.5, 1) == "1234567.5");
}

TEST_CASE("what is no number or too large gives nothing") {
    CHECK(fixed_point(std::numeric_limits<double>::quiet_NaN(), 2).empty());
    CHECK(fixed_point(std::numeric_limits<double>::infinity(), 2).empty());
    CHECK(fixed_point(1e18, 4).empty());
}

TEST_CASE("zeros at the end can be left out") {
    CHECK(trimmed_point(2.0 / 3, 4) == "0.6667");
    CHECK(trimmed_point(0.75, 4) == "0.75");
    CHECK(trimmed_point(139, 4) == "139");
    CHECK(trimmed_point(100, 0) == "100");
    CHECK(trimmed_point(0, 4) == "0");
}
