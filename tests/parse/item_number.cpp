// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/item_number.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string_view>

using fengong::read_item_number;

TEST_CASE("an item opens with a number and a mark") {
    CHECK(read_item_number("12. 甲")->value == 12);
    CHECK(read_item_number("  1．甲")->value == 1);
    CHECK(read_item_number("139.")->plain);
    CHECK(read_item_number("3、甲")->value == 3);
    CHECK_FALSE(read_item_number("3、甲")->plain);
    CHECK(read_item_number("4﹒甲")->value == 4);
    CHECK(read_item_number("5*提升")->value == 5);
    CHECK(read_item_number("１２. 甲")->value == 12);
}

TEST_CASE("the mark ends in front of the words") {
    std::string_view const line = "\u300012. 甲";
    auto const number = read_item_number(line);
    REQUIRE(number);
    CHECK(line.substr(number->begin, number->end - number->begin) == "12.");
}

TEST_CASE("decimals, years, bare numbers and long numbers open no item") {
    for (std::string_view const line : {"20*年全市", "5*8小时", "2**建路", "6.5%左右", "2026年",
                                        "3条示范街", "12345. 甲", "", "甲1. 乙", "5G"}) {
        CAPTURE(std::string(line));
        CHECK_FALSE(read_item_number(line));
    }
}

TEST_CASE("a month or year right behind the mark is no decimal place") {
    CHECK(read_item_number("1.6月底前完成")->value == 1);
    CHECK(read_item_number("12.2026年新增")->value == 12);
    CHECK_FALSE(read_item_number("12.2026年新增")->doubtful);
    CHECK(read_item_number("12.5 月底前完成")->value == 12);
    CHECK(read_item_number("11、7 月底更换")->value == 11);
    CHECK_FALSE(read_item_number("1.2026万元"));
}

TEST_CASE("a count right behind the mark is what the item begins with, where nothing has tenths") {
    auto const number = read_item_number("2.50个小区");
    REQUIRE(number);
    CHECK(number->value == 2);
    CHECK(number->end == 2);
    CHECK_FALSE(read_item_number("2.50万个"));
    CHECK_FALSE(read_item_number("2.5个"));
    CHECK_FALSE(read_item_number("0.25个百分点"));
    CHECK(read_item_number("6.60岁以上老年人体检率达到70%")->value == 6);
    CHECK(read_item_number("5.5000亩果园完成改造")->value == 5);
    CHECK(read_item_number("3.5G基站项目")->value == 3);
    CHECK_FALSE(read_item_number("3.5GB"));
    CHECK_FALSE(read_item_number("3.05人"));
    CHECK_FALSE(read_item_number("2.3456公顷"));
    CHECK_FALSE(read_item_number("6.125%左右"));
}
