// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/front_matter.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>

TEST_CASE("the cover letter is read line by line") {
    fengong::Notice const notice = fengong::parse(
        "甲政发〔2026〕1号\n\n**甲县人民政府\n关于印发2026年重要事项\n分工的通知**\n\n"
        "各镇政府，各街道办事处：\n\n现印发给你们。\n\n甲县人民政府\n\n2026年2月24日\n\n"
        "（此件公开发布）\n\n1. 甲。（牵头单位：乙）\n");
    CHECK(notice.read(notice.number) == "甲政发〔2026〕1号");
    CHECK(notice.read(notice.title) == "甲县人民政府关于印发2026年重要事项分工的通知");
    CHECK(notice.read(notice.issuer) == "甲县人民政府");
    CHECK(notice.read(notice.place) == "甲县");
    CHECK(notice.year == 2026);
    REQUIRE(notice.recipients.size() == 2);
    CHECK(notice.read(notice.recipients[1]) == "各街道办事处");
    CHECK(notice.preamble.size() == 1);
    CHECK(notice.diagnostics.empty());
}

TEST_CASE(
    "without a signature the issuer stands in the title, without a title above the list is one") {
    fengong::Notice const titled =
        fengong::parse("甲市人民政府办公室关于分工的通知\n1. 甲。（牵头单位：乙）\n");
    CHECK(titled.read(titled.issuer) == "甲市人民政府办公室");
    fengong::Notice const listed = fengong::parse(
        "现印发给你们。\n甲县人民政府\n2025年2月19日\n2025年甲县重点事项责任分工\n1. 甲。（牵头单位：乙）\n");
    CHECK(listed.read(listed.title) == "2025年甲县重点事项责任分工");
}

TEST_CASE("a damaged number or date is kept as printed and reported") {
    fengong::Notice const notice =
        fengong::parse("宣政秘〔20208号\n关于分工的通知\n2026年2月30日\n1. 甲。（牵头单位：乙）\n");
    CHECK(notice.number.empty());
    CHECK(notice.read(notice.number_printed) == "宣政秘〔20208号");
    CHECK_FALSE(notice.issued.value);
    CHECK(notice.read(notice.issued.printed) == "2026年2月30日");
    REQUIRE(notice.diagnostics.size() == 2);
    CHECK(notice.diagnostics[0].code == fengong::DiagnosticCode::number_unread);
    CHECK(notice.diagnostics[1].code == fengong::DiagnosticCode::date_unread);
}

TEST_CASE("a title that moves into the side text is still read for its year") {
    fengong::Notice const notice = fengong::parse(
        "各镇 人民政府\n关于 印发2026年\n工作分工的 通知\n1. 甲。（牵头单位：乙）\n");
    CHECK(notice.year == 2026);
}

TEST_CASE("a title that goes on behind a page mark is read without the mark") {
    fengong::Notice const notice = fengong::parse(
        "甲县人民政府\n- 1 -\n关于印发2026年工作分工的通知\n1. 甲。（牵头单位：乙）\n");
    CHECK(notice.read(notice.title) == "甲县人民政府关于印发2026年工作分工的通知");
    CHECK(notice.read(notice.issuer) == "甲县人民政府");
    CHECK(notice.read(notice.place) == "甲县");
}

TEST_CASE(
    "a damaged date under the office that signs is kept as printed, above the items and below") {
    fengong::Notice const above = fengong::parse(
        "关于分工的通知\n现印发给你们。\n甲县人民政府\n202443\n1. 甲。（牵头单位：乙）\n");
    CHECK_FALSE(above.issued.value);
    CHECK(above.read(above.issued.printed) == "202443");
    CHECK(above.read(above.issuer) == "甲县人民政府");
    fengong::Notice const below = fengong::parse(
        "关于分工的通知\n1. 甲。（牵头单位：乙）\n甲县人民政府\n2021年11月22日????\n");
    CHECK_FALSE(below.issued.value);
    CHECK(below.read(below.issued.printed) == "2021年11月22日????");
    CHECK(below.items.size() == 1);
}

TEST_CASE("the rows of a government's site give number and day where the notice prints none") {
    fengong::Notice const notice =
        fengong::parse("发文字号：甲政发〔2026〕1号\n成文日期 | 2026-02-24 | 发布机构 | 甲县政府\n"
                       "甲县人民政府关于分工的通知\n1. 甲。（牵头单位：乙）\n");
    CHECK(notice.read(notice.number) == "甲政发〔2026〕1号");
    REQUIRE(notice.issued.value);
    CHECK(fengong::to_string(*notice.issued.value) == "2026-02-24");
    fengong::Notice const both = fengong::parse(
        "成文日期：2026-02-24\n甲县人民政府关于分工的通知\n甲县人民政府\n2026年2月23日\n1. 甲。（牵头单位：乙）\n");
    CHECK(fengong::to_string(*both.issued.value) == "2026-02-23");
}

TEST_CASE("bold marks inside a title and a day behind a number are told apart") {
    fengong::Notice const notice = fengong::parse(
        "**甲县人民政府文件**\n\n**甲政发﹝2026﹞3号  2026年2月3日**\n\n**甲县人民政府关于印发**\n**工作分工的通知**\n"
        "1.办学。（牵头单位：县教育局）\n");
    CHECK(notice.read(notice.number) == "甲政发﹝2026﹞3号");
    CHECK(notice.read(notice.title) == "甲县人民政府关于印发工作分工的通知");
    CHECK(notice.read(notice.issuer) == "甲县人民政府");
    REQUIRE(notice.issued.value.has_value());
    CHECK(fengong::to_string(*notice.issued.value) == "2026-02-03");
}

TEST_CASE("a letterhead is no title, and says who issues where nothing else does") {
    fengong::Notice const notice = fengong::parse(
        "甲市乙区人民政府文件\n\n乙区2026年工作任务分工方案\n1.办学。（牵头单位：区教育局）\n");
    CHECK(notice.read(notice.title) == "乙区2026年工作任务分工方案");
    CHECK(notice.read(notice.issuer) == "甲市乙区人民政府");
}

TEST_CASE("a number in front of a title is taken off it") {
    fengong::Notice const notice = fengong::parse(
        "甲政办发〔2026〕8号 甲县人民政府办公室关于印发工作分工的通知\n1.办学。（牵头单位：县教育局）\n");
    CHECK(notice.read(notice.number) == "甲政办发〔2026〕8号");
    CHECK(notice.read(notice.title) == "甲县人民政府办公室关于印发工作分工的通知");
}
