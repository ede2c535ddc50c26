// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/calendar_phrase.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using fengong::read_calendar_phrase;

namespace {

/// The phrase at the front of `text` if it is a deadline.
std::string_view deadline(std::string_view text) {
    auto const phrase = read_calendar_phrase(text, 0);
    return phrase && phrase->deadline ? text.substr(0, phrase->end) : std::string_view{};
}

}  // namespace

TEST_CASE("months, days, quarters, spans and years with an end are deadlines") {
    CHECK(deadline("6月底前完成") == "6月底前");
    CHECK(deadline("9月底达到") == "9月底");
    CHECK(deadline("六月底前全部开工") == "六月底前");
    CHECK(deadline("年底前竣工") == "年底前");
    CHECK(deadline("一季度开工") == "一季度");
    CHECK(deadline("三年内实现") == "三年内");
    CHECK(deadline("5年内实现") == "5年内");
    CHECK(deadline("到2025年，") == "到2025年");
    CHECK(deadline("到2023年底累计") == "到2023年底");
    CHECK(deadline("2021年5月1日至10月31日下调") == "2021年5月1日至10月31日");
}

TEST_CASE("a bare year is a phrase of the calendar but no deadline") {
    auto const year = read_calendar_phrase("2026年县政府", 0);
    REQUIRE(year);
    CHECK_FALSE(year->deadline);
}

TEST_CASE("a reached value is no deadline, and a programme's years are none") {
    std::string_view const text = "达到2020年的1.8倍";
    CHECK_FALSE(read_calendar_phrase(text, text.find("到")));
    CHECK_FALSE(read_calendar_phrase("三年行动", 0));
    CHECK_FALSE(read_calendar_phrase("13月", 0));
    CHECK_FALSE(read_calendar_phrase("6家", 0));
}

TEST_CASE("only a phrase with 到 lasts until then") {
    CHECK(read_calendar_phrase("到2025年", 0)->until);
    CHECK_FALSE(read_calendar_phrase("2025年底前", 0)->until);
}

TEST_CASE("the seasons of the year and the first quarter by its full name are deadlines") {
    CHECK(deadline("第一季度完成投资") == "第一季度");
    CHECK(deadline("元旦前投用") == "元旦前");
    CHECK(deadline("秋季开学前新增学位") == "秋季开学前");
    CHECK(deadline("汛前完成修复") == "汛前");
}

TEST_CASE("the whole year is a phrase of its own and no deadline") {
    auto const year = read_calendar_phrase("年内完成投资", 0);
    REQUIRE(year);
    CHECK(year->whole_year);
    CHECK_FALSE(year->deadline);
    CHECK_FALSE(read_calendar_phrase("年底前竣工", 0)->whole_year);
}

TEST_CASE("next year in front of next year is a phrase by itself, however often") {
    std::string text;
    for (int word = 0; word < 100'000; ++word) {
        text += "明年";
    }
    auto const phrase = fengong::read_calendar_phrase(text, 0);
    REQUIRE(phrase);
    CHECK(phrase->end == std::string_view{"明年"}.size());
    CHECK_FALSE(phrase->deadline);
}

TEST_CASE(
    "the time of a five-year plan is a deadline, the plan and what is compared with it are none") {
    CHECK(deadline("到“十四五”末，新建公园") == "到“十四五”末");
    CHECK(deadline("“十五五”期间，新建公园") == "“十五五”期间");
    CHECK(deadline("到十五五末，新建公园") == "到十五五末");
    CHECK_FALSE(read_calendar_phrase("“十四五”规划", 0));
    CHECK_FALSE(read_calendar_phrase("十四五", 0));
    CHECK_FALSE(read_calendar_phrase("较“十四五”末增长", std::string_view{"较"}.size()));
}
