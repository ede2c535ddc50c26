// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/digit.hpp>

#include <doctest/doctest.h>

using fengong::chinese_digit_at;
using fengong::chinese_ordinal_at;
using fengong::digit_at;
using fengong::digit_run_at;

TEST_CASE("digits are read in both widths") {
    CHECK(digit_at("7", 0).value == 7);
    CHECK(digit_at("７", 0).value == 7);
    CHECK(digit_at("７", 0).length == 3);
    CHECK(digit_at("七", 0).length == 0);
    CHECK(digit_run_at("１2３4x", 0).value == 1234);
    CHECK(digit_run_at("x", 0).digits == 0);
}

TEST_CASE("a run too long for its value keeps its length and the largest value") {
    fengong::DigitRun const run = digit_run_at("123456789012", 0);
    CHECK(run.digits == 12);
    CHECK(run.value == fengong::DigitRun::max_value);
}

TEST_CASE("Chinese digits and ordinals are read") {
    CHECK(chinese_digit_at("两", 0).value == 2);
    CHECK(chinese_digit_at("○", 0).length == 3);
    CHECK(chinese_ordinal_at("十", 0).value == 10);
    CHECK(chinese_ordinal_at("十二、", 0).value == 12);
    CHECK(chinese_ordinal_at("二十", 0).value == 20);
    CHECK(chinese_ordinal_at("一百零三", 0).value == 103);
    CHECK(chinese_ordinal_at("一千五百", 0).value == 1500);
    CHECK(chinese_ordinal_at("甲", 0).digits == 0);
}
