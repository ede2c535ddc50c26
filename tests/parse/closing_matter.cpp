// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

TEST_CASE("copies and printing lines open the closing matter") {
    CHECK(fengong::opens_closing_matter("抄送：县委各部门"));
    CHECK(fengong::opens_closing_matter("  抄 送") == false);
    CHECK(fengong::opens_closing_matter("2026 年 2 月 24 日印发"));
    CHECK(fengong::opens_closing_matter("主题词：经济 管理 通知"));
    CHECK(fengong::opens_closing_matter("（此件公开发布）"));
    CHECK_FALSE(fengong::opens_closing_matter("（责任单位：县财政局）"));
    CHECK_FALSE(fengong::opens_closing_matter("现印发给你们。"));
}

TEST_CASE("copies, office and day of printing are read") {
    fengong::Notice const notice = fengong::parse(
        "1. 甲。（牵头单位：乙）\n抄送：县委各部门，县法院。\n甲县人民政府办公室\n2026 年 2 月 24 日印发\n");
    REQUIRE(notice.copies.size() == 2);
    CHECK(notice.read(notice.copies[1]) == "县法院");
    CHECK(notice.read(notice.printed_by) == "甲县人民政府办公室");
    CHECK(notice.printed.value.has_value());
    CHECK(notice.diagnostics.empty());
}

TEST_CASE("a printing line may hold the office, and a damaged day is reported") {
    fengong::Notice const notice =
        fengong::parse("1. 甲。（牵头单位：乙）\n甲县人民政府办公室2026年13月1日印发\n");
    CHECK(notice.read(notice.printed_by) == "甲县人民政府办公室");
    CHECK_FALSE(notice.printed.value);
    REQUIRE(notice.diagnostics.size() == 1);
    CHECK(notice.diagnostics[0].code == fengong::DiagnosticCode::date_unread);
}

TEST_CASE("a signature behind the items signs the notice") {
    fengong::Notice const notice =
        fengong::parse("1. 甲。（牵头单位：乙）\n甲县人民政府\n2026年2月24日\n");
    CHECK(notice.read(notice.issuer) == "甲县人民政府");
    CHECK(notice.read(notice.place) == "甲县");
    CHECK(notice.read(notice.issued.printed) == "2026年2月24日");
}

TEST_CASE(
    "a day in front of a remark and the closing matter, and a government alone, sign the notice") {
    fengong::Notice const dated = fengong::parse(
        "1. 甲。（牵头单位：乙）\n2026年2月24日\n（此件公开发布）\n主题词：工作 通知\n抄送：县委各部门。\n");
    CHECK(dated.read(dated.issued.printed) == "2026年2月24日");
    CHECK(dated.copies.size() == 1);
    fengong::Notice const undated = fengong::parse("1. 甲。\n责任单位:县财政局\n甲乙县人民政府\n");
    CHECK(undated.read(undated.issuer) == "甲乙县人民政府");
    CHECK(undated.unit_names.size() == 1);
}
