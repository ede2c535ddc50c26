// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/document_number.hpp>

#include <doctest/doctest.h>

#include <string_view>

using fengong::read_document_number;

TEST_CASE("document numbers are whole with any brackets") {
    for (std::string_view const text :
         {"金政发〔2026〕1号", "岚府办[2018]11号", "澄砚政发（2023）6号"}) {
        auto const number = read_document_number(text);
        REQUIRE(number);
        CHECK(number->whole);
        CHECK(number->end == text.size());
    }
}

TEST_CASE("a number that lost a bracket or its sign is damaged") {
    for (std::string_view const text : {"宣政秘〔20208号", "亳政办〔20251", "金政发〔2026〕1"}) {
        auto const number = read_document_number(text);
        REQUIRE(number);
        CHECK_FALSE(number->whole);
    }
}

TEST_CASE("titles, dates and sentences are no document numbers") {
    for (std::string_view const text :
         {"2026年2月24日", "关于印发分工的通知", "金乡县2026年", "发〔2026〕1号", ""}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(read_document_number(text));
    }
}

TEST_CASE("any words may stand in front of a whole number, and 第 in front of its serial") {
    for (std::string_view const text : {"豫政〔2024〕1号", "甲县政规字〔2024〕12号",
                                        "乙府令〔2024〕第3号", "丙工作通报〔2024〕7号"}) {
        CAPTURE(text);
        auto const number = read_document_number(text);
        REQUIRE(number);
        CHECK(number->whole);
        CHECK(fengong::year_of_number(text) == 2024);
    }
    CHECK_FALSE(read_document_number("新建项目（2024年建成"));
}
