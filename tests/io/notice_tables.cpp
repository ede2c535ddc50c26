// SPDX-License-Identifier: BSL-1.0
#include "io/sample.hpp"
#include <fengong/io/notice_tables.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace fengong;

namespace {

/// The lines of a table that holds one notice.
std::vector<std::string> table_of(NoticeTable table, NoticeRecord const& notice) {
    std::stringstream text;
    CsvWriter csv{text};
    write_head(csv, table);
    write_rows(csv, table, notice, 4);
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

TEST_CASE("notices are one row each, lists joined") {
    auto const lines = table_of(NoticeTable::notices, to_record(sample_notice()));
    REQUIRE(lines.size() == 2);
    CHECK(
        lines[0] ==
        "notice_id,source,dialect,number,number_printed,title,issuer,issued,date_printed,year,"
        "index_number,divisions,recipients,copies,printed_by,printed,printing_date_printed,lead_rule,"
        "claimed_items");
    CHECK(
        lines[1] ==
        "4,sample.txt,bracket,云政发〔2026〕7号,,云岭县人民政府关于印发2026年重点事项责任分工的通知,"
        "云岭县人民政府,2026-02-24,,2026,,,各镇政府；县政府各部门,县委各部门；县法院,"
        "云岭县人民政府办公室,2026-02-24,,,");
}

TEST_CASE("items are one row each, with their section and who has which role") {
    auto const lines = table_of(NoticeTable::items, to_record(sample_notice()));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] ==
          "notice_id,source,ordinal,number,label,section,parent,heading,text,span_begin,span_end,"
          "deadline,section_title,lead,responsible,cooperating,leader,other,open_ended,targets");
    CHECK(lines[1].ends_with("经济,县发展和改革局,,,,,false,1"));
    CHECK(lines[2].ends_with("经济,县财政局,县商务局；县税务局,,,,true,2"));
    CHECK(lines[3].starts_with("4,sample.txt,3,3,,2,,,\"巩固成果,办好实事。\","));
}

TEST_CASE("divisions that may have issued a notice stand in one cell, by code") {
    auto const lines = table_of(NoticeTable::notices, full_record());
    CHECK(lines[1].find(",1199/2026-1,370828；320106,") != std::string::npos);
}

TEST_CASE("assignments are one row a unit in a list") {
    auto const lines = table_of(NoticeTable::assignments, full_record());
    REQUIRE(lines.size() == 2);
    CHECK(
        lines[0] ==
        "notice_id,source,ordinal,assignment,role,label,unit,printed,resolved,open_ended,inherited,"
        "span_begin,span_end");
    CHECK(lines[1].ends_with(",12,0,cooperating,配合单位,县商务局,商务局,县商务局（370828）,"
                             "true,true,60,69"));
    CHECK(table_of(NoticeTable::assignments, to_record(sample_notice())).size() == 1 + 5);
}

TEST_CASE("targets are one row each, with every value") {
    auto const lines = table_of(NoticeTable::targets, full_record());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] ==
          "notice_id,source,ordinal,target,indicator,kind,comparator,value,upper,scale,measure,"
          "magnitude,stretch,implicit,verb,scope,per,reference,deadline,part_of,printed,span_begin,"
          "span_end,quote,quote_span_begin,quote_span_end");
    CHECK(lines[1].ends_with(
        ",12,0,营收,growth,between,6.5,7,亿,元,650000000,true,true,增长,规上,年,全市,6月底,0,"
        "6.5亿—7亿元,31,40,力争营收增长6.5亿—7亿元,30,45"));
}

TEST_CASE("rows have as many cells as the head") {
    NoticeRecord record = to_record(sample_notice());
    for (ItemRecord& item : record.items) {
        item.text = "无";  // no comma inside a cell, so that commas count cells
    }
    for (NoticeTable const table : all_notice_tables) {
        CAPTURE(to_string(table));
        auto const lines = table_of(table, record);
        for (std::string const& line : lines) {
            CHECK(std::count(line.begin(), line.end(), ',') ==
                  std::count(lines[0].begin(), lines[0].end(), ','));
        }
    }
}

TEST_CASE("an item whose section does not exist still has its row") {
    NoticeRecord record = full_record();
    record.items[0].section = 9;
    CHECK(table_of(NoticeTable::items, record).size() == 2);
}
