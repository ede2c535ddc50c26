// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/date.hpp>

#include <doctest/doctest.h>

#include <chrono>

using namespace std::chrono_literals;
using fengong::read_date;

TEST_CASE("a day is read where it stands") {
    auto const date = read_date("印发2026年2月24日止", 6);
    REQUIRE(date);
    CHECK(date->value == fengong::Date{2026y, std::chrono::February, 24d});
    CHECK(date->end == 6 + 16);
}

TEST_CASE("a day that does not exist is read without a value") {
    auto const date = read_date("2026年2月30日");
    REQUIRE(date);
    CHECK_FALSE(date->value);
}

TEST_CASE("what is not of the form of a date is none") {
    CHECK_FALSE(read_date("202443"));
    CHECK_FALSE(read_date("2026年2月"));
    CHECK_FALSE(read_date("26年2月1日"));
    CHECK_FALSE(read_date("", 0));
    CHECK_FALSE(read_date("2026年", 99));
}
