// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/section_heading.hpp>

#include <doctest/doctest.h>

#include <string_view>

using fengong::read_section_heading;

TEST_CASE("headings of two levels are told by their numbering") {
    auto const first = read_section_heading("一、2026年主要预期目标");
    REQUIRE(first);
    CHECK(first->level == 1);
    CHECK(first->number == 1);
    auto const second = read_section_heading("  （十二）农业");
    REQUIRE(second);
    CHECK(second->level == 2);
    CHECK(second->number == 12);
    CHECK(read_section_heading("(二)民生")->level == 2);
}

TEST_CASE("the title begins behind the numbering") {
    std::string_view const line = "十、民生实项目";
    CHECK(line.substr(read_section_heading(line)->title) == "民生实项目");
}

TEST_CASE("enumerations, sentences and bare numberings are no headings") {
    for (std::string_view const line :
         {"一、二、三、四季度占比", "（一）扩大补贴范围，由市财政局负责落实。", "一、", "一是抓好",
          "甲、乙", ""}) {
        CAPTURE(std::string(line));
        CHECK_FALSE(read_section_heading(line));
    }
}

TEST_CASE("a heading whose number stands apart from its mark is one") {
    CHECK(fengong::read_section_heading("二 、农业发展").has_value());
}
