// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/clause.hpp>

#include <doctest/doctest.h>

#include <string_view>

using fengong::find_clause;
using fengong::Role;

TEST_CASE("a clause is found behind the text, with its roles in order") {
    std::string_view const text =
        "发展（含体检）产业。（牵头单位：甲；责任单位：乙、丙等，各镇街）";
    auto const clause = find_clause(text, 0);
    REQUIRE(clause);
    CHECK(clause->closed);
    CHECK(clause->end == text.size());
    REQUIRE(clause->fields.size() == 2);
    CHECK(clause->fields[0].role == Role::lead);
    CHECK(text.substr(clause->fields[1].list.begin,
                      clause->fields[1].list.end - clause->fields[1].list.begin) ==
          "乙、丙等，各镇街");
}

TEST_CASE("a clause may open in one width and close in the other") {
    CHECK(find_clause("（责任单位：甲)", 0)->closed);
    CHECK(find_clause("(牵头单位: 甲）", 0)->closed);
    CHECK(find_clause("[责任单位:甲]", 0)->closed);
}

TEST_CASE("a comma in front of a label begins the next role") {
    auto const clause = find_clause("（牵头单位：甲，配合单位：乙、丙，各区）", 0);
    REQUIRE(clause->fields.size() == 2);
    CHECK(clause->fields[1].role == Role::cooperating);
}

TEST_CASE("a label with a colon begins the next role also without a mark in front") {
    std::string_view const text =
        "（牵头单位：县教育局责任单位：县财政局、示范区管委会配合单位：县审计局）";
    auto const clause = fengong::find_clause(text, 0);
    REQUIRE(clause.has_value());
    REQUIRE(clause->fields.size() == 3);
    CHECK(clause->fields[0].list.end == clause->fields[1].label.begin);
    CHECK(clause->fields[2].role == fengong::Role::cooperating);
}

TEST_CASE("brackets inside names do not close a clause") {
    std::string_view const text = "（责任单位：市交通委（市道运局））。";
    CHECK(text.substr(find_clause(text, 0)->end) == "。");
}

TEST_CASE("a clause that is not closed reaches to the end") {
    std::string_view const text = "（牵头单位：甲、乙";
    CHECK_FALSE(find_clause(text, 0)->closed);
    CHECK(find_clause(text, 0)->end == text.size());
}

TEST_CASE("what follows a full stop in a clause is a remark, unless it is a label") {
    std::string_view const text =
        "（牵头单位：甲局。责任单位：乙局。以下任务均需各镇落实，不再一一列出）";
    auto const clause = fengong::find_clause(text, 0);
    REQUIRE(clause.has_value());
    REQUIRE(clause->fields.size() == 2);
    auto const words = [&](fengong::Stretch part) {
        return text.substr(part.begin, part.end - part.begin);
    };
    CHECK(words(clause->fields[1].list) == "乙局");
    CHECK(words(clause->note) == "以下任务均需各镇落实，不再一一列出");
}

TEST_CASE("a text without labelled brackets has no clause") {
    CHECK_FALSE(find_clause("从幼儿园（大班）至初中", 0));
    CHECK_FALSE(find_clause("", 0));
}

TEST_CASE("a bracket with nothing but a label is the role of the unit in front") {
    CHECK_FALSE(find_clause("责任单位：县教育局（牵头单位）、各镇", 0));
    CHECK(find_clause("（牵头单位：）", 0));
}

TEST_CASE("a list may be joined to its label by 为 or 是, and a remark stand in front") {
    std::string_view const text =
        "（牵头单位是甲局；责任单位（排第一的为主）：乙局，完成时限为6月底）";
    auto const clause = find_clause(text, 0);
    REQUIRE(clause);
    REQUIRE(clause->fields.size() == 3);
    auto const list = [&](std::size_t field) {
        fengong::Stretch const where = clause->fields[field].list;
        return text.substr(where.begin, where.end - where.begin);
    };
    CHECK(list(0) == "甲局");
    CHECK(clause->fields[0].colon);
    CHECK(list(1) == "乙局");
    CHECK_FALSE(clause->fields[1].remark.empty());
    CHECK(list(2) == "6月底");
    CHECK(clause->fields[2].deadline);
}
