// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/due_date.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

namespace {

/// The due date in ISO 8601 of a phrase in a notice for 2026; empty if it has none.
std::string due(std::string_view phrase) {
    auto const date = fengong::due_date(phrase, 2026);
    return date ? fengong::to_string(*date) : std::string{};
}

}  // namespace

TEST_CASE("a month is due on its last day, and its thirds on theirs") {
    CHECK(due("6月") == "2026-06-30");
    CHECK(due("6月底前") == "2026-06-30");
    CHECK(due("六月底前") == "2026-06-30");
    CHECK(due("2月底") == "2026-02-28");
    CHECK(due("6月上旬") == "2026-06-10");
    CHECK(due("6月中旬前") == "2026-06-20");
    CHECK(due("6月下旬") == "2026-06-30");
    CHECK(due("11月底前投用") == "2026-11-30");
}

TEST_CASE("before a month is the end of the month before, before a day that day") {
    CHECK(due("6月前") == "2026-05-31");
    CHECK(due("1月前") == "2025-12-31");
    CHECK(due("6月15日前") == "2026-06-15");
}

TEST_CASE("words for parts of the year end with their last month") {
    CHECK(due("年底前") == "2026-12-31");
    CHECK(due("年内") == "2026-12-31");
    CHECK(due("上半年") == "2026-06-30");
    CHECK(due("三季度") == "2026-09-30");
    CHECK(due("前三季度") == "2026-09-30");
    CHECK(due("第一季度") == "2026-03-31");
    CHECK(due("元旦前") == "2026-12-31");
}

TEST_CASE("a year that is named counts, with what follows it") {
    CHECK(due("到2025年") == "2025-12-31");
    CHECK(due("2027年底前") == "2027-12-31");
    CHECK(due("2027年6月底") == "2027-06-30");
    CHECK(due("2024年2月底") == "2024-02-29");
    CHECK(due("2027年上半年") == "2027-06-30");
    CHECK(due("2027年二季度") == "2027-06-30");
}

TEST_CASE("next year is the one behind the notice's, and this year its own") {
    CHECK(due("明年6月底前") == "2027-06-30");
    CHECK(due("明年年底前") == "2027-12-31");
    CHECK(due("明年底前") == "2027-12-31");
    CHECK(due("到明年底") == "2027-12-31");
    CHECK(due("明年三季度") == "2027-09-30");
    CHECK(due("明年春节前").empty());
    CHECK(due("今年底前") == "2026-12-31");
}

TEST_CASE("a range is due with its second day") {
    CHECK(due("2021年5月1日至10月31日") == "2021-10-31");
    CHECK(due("2021年11月1日至2022年4月30日") == "2022-04-30");
}

TEST_CASE("a span of years has the notice's year as its first") {
    CHECK(due("5年内") == "2030-12-31");
    CHECK(due("三年内") == "2028-12-31");
    CHECK(due("1年内") == "2026-12-31");
}

TEST_CASE("no day is guessed where it is not fixed or the phrase is damaged") {
    for (std::string_view const phrase :
         {"汛期前", "春节前", "2月30日前", "13月底", "2026年13月", "尽快", "", "五季度"}) {
        CAPTURE(phrase);
        CHECK(due(phrase).empty());
    }
}

TEST_CASE("an item or target without a deadline is due at the end of the notice's year") {
    auto const notice =
        fengong::parse("2026年重点工作责任分解\n一、主要工作\n"
                       "1.6月底前新增企业6家，新建公园3座。（牵头单位：县工信局）\n");
    REQUIRE(notice.items.size() == 1);
    auto const& item = notice.items.front();
    auto const targets = notice.targets_of(item);
    REQUIRE(targets.size() == 2);
    CHECK(fengong::to_string(*due_date(notice, item, targets[0])) == "2026-06-30");
    CHECK(fengong::to_string(*due_date(notice, item)) == "2026-12-31");
}

TEST_CASE("what is due in a five-year plan is due when it ends") {
    CHECK(fengong::to_string(*fengong::due_date("到“十四五”末", 2022)) == "2025-12-31");
    CHECK(fengong::to_string(*fengong::due_date("“十五五”期间", 2026)) == "2030-12-31");
}

TEST_CASE("a task for the whole year keeps the deadline of another from its item") {
    auto const notice =
        fengong::parse("2026年重点工作责任分解\n一、主要工作\n"
                       "1.9月底前开工、年内完成投资2亿元。（牵头单位：县发改局）\n"
                       "2.9月底前开工，建设厂房3万平方米。（牵头单位：县工信局）\n");
    REQUIRE(notice.items.size() == 2);
    auto const& year = notice.items.front();
    CHECK(fengong::to_string(*due_date(notice, year, notice.targets_of(year).front())) ==
          "2026-12-31");
    CHECK(fengong::to_string(*due_date(notice, notice.items.back())) == "2026-09-30");
}

TEST_CASE("without a year of the notice there is no due date") {
    auto const notice = fengong::parse("一、主要工作\n1.新增企业6家。（牵头单位：县工信局）\n");
    REQUIRE(notice.items.size() == 1);
    CHECK_FALSE(due_date(notice, notice.items.front()));
}
