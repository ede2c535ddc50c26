// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/date.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <string_view>

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

TEST_CASE("dates in Chinese digits, in every spelling of zero, and in signs are dates") {
    for (std::string_view const text :
         {"二○○七年六月四日", "二〇〇七年六月四日", "二零零七年六月四日", "二OO七年六月四日",
          "二00七年六月四日", "二００七年六月四日", "二ОО七年六月四日", "二ΟΟ七年六月四日",
          "二◯◯七年六月四日", "2007/6/4", "二ＯＯ七年6月4日", "2007-06-04", "2007.06.04",
          "２００７年６月４日"}) {
        CAPTURE(text);
        auto const date = read_date(text);
        REQUIRE(date);
        CHECK(date->value == fengong::Date{2007y, std::chrono::June, 4d});
        CHECK(date->end == text.size());
    }
    CHECK(read_date("二○二六年十二月三十一日")->value ==
          fengong::Date{2026y, std::chrono::December, 31d});
}

TEST_CASE("years in words and versions are no dates") {
    for (std::string_view const text :
         {"二十六年六月四日", "2007.06", "二○七年六月四日", "2026-2027", "1.2.3"}) {
        CAPTURE(text);
        CHECK_FALSE(read_date(text));
    }
}

TEST_CASE("a date that lost something looks like one") {
    for (std::string_view const text :
         {"202443", "20171116", "2021年11月日", "2024年4月3日????", "20**年4月3日", "2024年3月",
          "二○二四年月三日", "2024年4月3日？？"}) {
        CAPTURE(text);
        CHECK(fengong::is_damaged_date(text));
    }
    for (std::string_view const text :
         {"2024年4月3日", "2024", "1843人", "2024年要点", "3月5日", ""}) {
        CAPTURE(text);
        CHECK_FALSE(fengong::is_damaged_date(text));
    }
}
