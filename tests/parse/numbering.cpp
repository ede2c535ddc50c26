// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/numbering.hpp>

#include <doctest/doctest.h>

#include <string_view>

using fengong::NumberStyle;
using fengong::read_numbering;

TEST_CASE("numbers of each style are told by their marks") {
    struct Case {
        std::string_view line;
        NumberStyle style;
        unsigned value;
    };
    for (auto const& [line, style, value] :
         {Case{"一、甲", NumberStyle::chinese, 1}, Case{"十二、甲", NumberStyle::chinese, 12},
          Case{"（三）甲", NumberStyle::chinese_bracketed, 3},
          Case{" (三) 甲", NumberStyle::chinese_bracketed, 3}, Case{"4.甲", NumberStyle::arabic, 4},
          Case{"4、甲", NumberStyle::arabic, 4}, Case{"4﹒甲", NumberStyle::arabic, 4},
          Case{"（5）甲", NumberStyle::arabic_bracketed, 5},
          Case{"5）甲", NumberStyle::arabic_bracketed, 5}, Case{"②甲", NumberStyle::circled, 2}}) {
        CAPTURE(line);
        auto const number = read_numbering(line);
        REQUIRE(number);
        CHECK(number->style == style);
        CHECK(number->value == value);
        CHECK(line.substr(number->end).find("甲") != std::string_view::npos);
    }
}

TEST_CASE("only a number with a full stop is plain") {
    CHECK(read_numbering("4.甲")->plain);
    CHECK_FALSE(read_numbering("4、甲")->plain);
    CHECK_FALSE(read_numbering("（一）甲")->plain);
}

TEST_CASE("enumerations, figures and other brackets open no item") {
    for (std::string_view const line :
         {"一、二、三季度分别增长", "6.5%左右", "〔2024〕21号", "（牵头单位：甲）", "三件实事",
          "（含两项）", "12000）", "", "  "}) {
        CAPTURE(line);
        CHECK_FALSE(read_numbering(line));
    }
}

TEST_CASE(
    "a number in a circle of brackets is that between brackets, and 2.3.6 the last of its levels") {
    auto const parenthesized = read_numbering("⑵新修公路");
    REQUIRE(parenthesized);
    CHECK(parenthesized->style == NumberStyle::arabic_bracketed);
    CHECK(parenthesized->value == 2);
    CHECK(read_numbering("⒀新修公路")->value == 13);
    auto const nested = read_numbering("2.3.10 县住建局：负责");
    REQUIRE(nested);
    CHECK(nested->style == NumberStyle::arabic);
    CHECK(nested->value == 10);
    CHECK(nested->end == 6);
    for (std::string_view const line : {"2026.3.10", "2.5亿元", "3.14", "2.3.", "10.12.2026"}) {
        CAPTURE(line);
        CHECK_FALSE(read_numbering(line));
    }
}

TEST_CASE("white space may stand between a Chinese number and its mark") {
    auto const number = read_numbering("一 、工业发展");
    REQUIRE(number);
    CHECK(number->style == NumberStyle::chinese);
    CHECK(number->end == 7);
}
