// SPDX-License-Identifier: BSL-1.0
#include "io/sample.hpp"
#include <fengong/io/to_record.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>

using namespace fengong;

TEST_CASE("a record has the head and foot of a notice") {
    NoticeRecord const record = to_record(sample_notice());
    CHECK(record.source == "sample.txt");
    CHECK(record.dialect == "bracket");
    CHECK(record.number == "云政发〔2026〕7号");
    CHECK(record.title == "云岭县人民政府关于印发2026年重点事项责任分工的通知");
    CHECK(record.issuer == "云岭县人民政府");
    REQUIRE(record.issued);
    CHECK(to_string(*record.issued) == "2026-02-24");
    CHECK(record.year == 2026);
    CHECK(record.recipients == std::vector<std::string>{"各镇政府", "县政府各部门"});
    CHECK(record.copies == std::vector<std::string>{"县委各部门", "县法院"});
    CHECK(record.printed_by == "云岭县人民政府办公室");
    CHECK_FALSE(record.index_number);
    CHECK_FALSE(record.lead_rule);
    CHECK_FALSE(record.number_printed);
    REQUIRE(record.sections.size() == 2);
    CHECK(record.sections[1].title == "民生");
    CHECK_FALSE(record.sections[1].parent);
}

TEST_CASE("a record has the items with their words, units and targets") {
    NoticeRecord const record = to_record(sample_notice());
    REQUIRE(record.items.size() == 3);
    ItemRecord const& item = record.items[1];
    CHECK(item.ordinal == 2);
    CHECK(item.number == "2");
    CHECK(item.text == "引进“双一流”企业20家以上，产值达到310亿元。");
    REQUIRE(item.assignments.size() == 2);
    CHECK(item.assignments[0].role == Role::lead);
    CHECK(item.assignments[0].label == "牵头单位");
    CHECK(item.assignments[0].units[0].name == "县财政局");
    CHECK_FALSE(item.assignments[0].units[0].printed);
    CHECK(item.assignments[1].open_ended);
    CHECK(item.assignments[1].units.size() == 2);
    REQUIRE(item.targets.size() == 2);
    CHECK(item.targets[1].comparator == Comparator::reach);
    CHECK(item.targets[1].value == Decimal{310});
    CHECK(item.targets[1].scale == Scale::yi);
    CHECK(item.targets[1].measure == "元");
    CHECK(item.targets[1].magnitude == Decimal{31000000000});
    CHECK(item.targets[1].printed == "310亿元");
    CHECK(record.items[2].section == 2);
}

TEST_CASE("spans in a record lead back to the text") {
    Notice const notice = sample_notice();
    NoticeRecord const record = to_record(notice);
    UnitRecord const& broken = record.items[1].assignments[0].units[0];
    CHECK(notice.text(broken.span) == "县财\n政局");
    CHECK(notice.text(record.items[0].span).starts_with("1. 地区"));
    CHECK(notice.text(record.items[0].targets[0].span) == "6%");
}

TEST_CASE("a record has the diagnostics with their place and message") {
    NoticeRecord const record = to_record(sample_notice());
    REQUIRE(record.diagnostics.size() == 2);
    CHECK(record.diagnostics[0].code == "name-joined");
    CHECK(record.diagnostics[0].line == 16);
    CHECK(record.diagnostics[1].code == "item-without-lead");
    CHECK(record.diagnostics[1].severity == Severity::note);
    CHECK(record.diagnostics[1].column == 1);
    CHECK(record.diagnostics[1].message == "the item has responsible units but no lead");
}

TEST_CASE("one item or target can be turned into a record by itself") {
    Notice const notice = sample_notice();
    NoticeRecord const record = to_record(notice);
    CHECK(to_record(notice, notice.items[1]) == record.items[1]);
    CHECK(to_record(notice, notice.targets[1]) == record.items[1].targets[0]);
}

TEST_CASE("damaged numbers and dates are null, with what stands there beside them") {
    Notice notice;
    notice.source = SourceText{std::string{"云政发〔202 2026年2月30日 2月31日"}};
    notice.number_printed = {{0, 15}, {}};
    notice.issued.printed = {{16, 32}, {}};
    notice.printed.printed = {{33, notice.source.size()}, {}};
    notice.lead_rule = LeadRule::first_listed;
    NoticeRecord const record = to_record(notice);
    CHECK_FALSE(record.number);
    CHECK(record.number_printed == "云政发〔202");
    CHECK_FALSE(record.issued);
    CHECK(record.date_printed == "2026年2月30日");
    CHECK_FALSE(record.printed);
    CHECK(record.printing_date_printed == "2月31日");
    CHECK(record.lead_rule == "first_listed");
    CHECK_FALSE(record.source);
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD in a record") {
    std::string text = sample_text();
    text.replace(text.find("双一流"), 9, "\xff流\xfe");
    NoticeRecord const record = to_record(parse(std::move(text)));
    CHECK(record.items.at(1).text == "引进“\uFFFD流\uFFFD”企业20家以上，产值达到310亿元。");
}

TEST_CASE("where a list leaves out a prefix, the record has both the name and what is printed") {
    Notice notice;
    notice.source = SourceText{std::string{"1 商 务局"}};
    notice.readings = SourceText{std::string{"县商务局"}};
    notice.unit_names = {{{{2, 12}, {0, 12}}, true}};
    Assignment assignment;
    assignment.role = Role::lead;
    assignment.units = {0, 1};
    notice.assignments = {assignment};
    Item item;
    item.ordinal = 1;
    item.section = 1;
    item.assignments = {0, 1};
    notice.sections = {Section{}};
    notice.items = {item};
    NoticeRecord const record = to_record(notice);
    CHECK(record.items[0].assignments[0].units[0].name == "县商务局");
    CHECK(record.items[0].assignments[0].units[0].printed == "商务局");
}
