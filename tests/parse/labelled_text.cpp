// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/labelled_text.hpp>
#include <fengong/parse/unit_list.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

/// The roles and names of the first clause outside brackets, and behind `~` what follows it.
std::string find(std::string_view source) {
    fengong::CompactText const words{source, {0, static_cast<std::uint32_t>(source.size())}};
    auto const clause = fengong::find_labelled_text(source, words, 0);
    if (!clause) {
        return {};
    }
    std::string line{to_string(clause->shape)};
    fengong::UnitList list;
    for (fengong::ClauseField const& field : clause->fields) {
        read_unit_list(words.view(), field.list, list, clause->breaks);
        line += "; ";
        line += field.deadline ? "deadline" : to_string(field.role);
        for (fengong::Stretch const name : list.names) {
            line += ' ';
            line += words.view(name.begin, name.end);
        }
        if (!list.deadline.empty()) {
            line += ' ';
            line += words.view(list.deadline.begin, list.deadline.end);
        }
    }
    line += '~';
    line += words.view().substr(clause->end);
    return line;
}

}  // namespace

TEST_CASE("labels on lines of their own are read with their lists") {
    CHECK(find("增长5%。\n牵头单位:区发改局\n责任单位:各街道,区统计局\n") ==
          "own_line; lead 区发改局; responsible 各街道 区统计局~");
    CHECK(find("甲。\n\n责任领导：陈 立\n\n责任单位：县水务局。\n") ==
          "own_line; leader 陈立; responsible 县水务局~");
}

TEST_CASE("a label alone in a bracket stands in front of its list") {
    CHECK(find("甲。\n【牵头单位】区发改局\n【责任单位】各街道、区统计局\n") ==
          "own_line; lead 区发改局; responsible 各街道 区统计局~");
    CHECK(find("甲。〔责任单位〕区财政局〔备注〕乙") == "inline; responsible 区财政局~〔备注〕乙");
}

TEST_CASE("a label in running text ends with its sentence") {
    CHECK(find("给予补助。责任单位：市科技局、市财政局。其他事项另行通知。") ==
          "inline; responsible 市科技局 市财政局~其他事项另行通知。");
}

TEST_CASE("a name or label that a page break cuts is read whole") {
    CHECK(find("甲。\n牵头单\n\n位:区发\n\n改局\n责任单位:区市场监\n管局、区文\n旅局\n") ==
          "own_line; lead 区发改局; responsible 区市场监管局 区文旅局~");
    CHECK(find("甲。\n责任单位:区财政局\n、区税务局\n") ==
          "own_line; responsible 区财政局 区税务局~");
    CHECK(find("甲。\n责任单位:区委\n宣传部\n") == "own_line; responsible 区委宣传部~");
}

TEST_CASE("names on lines of their own are divided, other lines end the list") {
    CHECK(find("责任单位：县财政局\n县审计局\n各镇街\n") ==
          "own_line; responsible 县财政局 县审计局 各镇街~");
    CHECK(find("责任单位：县财政局\n这项工作按季度调度\n") ==
          "own_line; responsible 县财政局~这项工作按季度调度");
}

TEST_CASE("fields may have numbers, and one of them may be a deadline") {
    CHECK(find("(一)责任领导：何川\n(二)责任单位：县水务局\n(三)完成时限：9月底\n") ==
          "own_line; leader 何川; responsible 县水务局; deadline 9月底~");
}

TEST_CASE("words that look like labels without a colon are text") {
    CHECK(find("压实牵头单位和责任单位的责任。").empty());
    CHECK(find("").empty());
}

TEST_CASE("为 or 是 joins a list to its label where the name of a unit follows") {
    auto const linked = [](std::string_view source) {
        fengong::CompactText const words{source, {0, static_cast<std::uint32_t>(source.size())}};
        auto const clause = fengong::find_labelled_text(source, words, 0, true);
        std::string line;
        for (fengong::ClauseField const& field :
             clause ? clause->fields : std::vector<fengong::ClauseField>{}) {
            line += line.empty() ? "" : "; ";
            line += field.deadline ? "deadline" : to_string(field.role);
            line += ' ';
            line += words.view(field.list.begin, field.list.end);
        }
        return clause ? std::string{words.view().substr(0, clause->begin)} + '~' + line : line;
    };
    CHECK(linked("新建小学2所\n牵头单位是区教育局\n责任单位为区住建局、各街道\n完成时限为6月底") ==
          "新建小学2所~lead 区教育局; responsible 区住建局、各街道; deadline 6月底");
    CHECK(linked("改造校舍。此项工作的牵头单位为区教育局，责任单位为各街道。") ==
          "改造校舍。~lead 区教育局; responsible 各街道");
    CHECK(linked("新增耕地30亩，责任单位为县自然资源局。") ==
          "新增耕地30亩，~responsible 县自然资源局");
    CHECK(linked("牵头领导为沈砚秋，责任单位是县财政局。") ==
          "~leader 沈砚秋; responsible 县财政局");
    CHECK(linked("各责任单位是第一责任人，牵头单位是抓落实的主体。").empty());
    CHECK(linked("责任单位为企业。").empty());
    CHECK(linked("责任单位为民服务中心要转变作风。").empty());
}

TEST_CASE("a remark may stand between a label and its colon") {
    CHECK(find("办好实事。责任单位（排第一的为牵头单位）：甲县财政局、甲县教育局") ==
          "inline; responsible 甲县财政局 甲县教育局~");
    CHECK(find("办好实事\n责任单位（部门）：甲县财政局\n完成时限（验收）：6月底")
              .starts_with("own_line; responsible 甲县财政局; deadline"));
}

TEST_CASE(
    "labels of those who neither lead nor carry stand beside the others, if units or villages follow") {
    CHECK(find("改造小区。\n责任单位：县住建局\n督办单位：县政府督查室\n完成时限：10月底\n") ==
          "own_line; responsible 县住建局; other 县政府督查室; deadline 10月底~");
    CHECK(find("修路。\n包联领导：王建国\n包联村：张庄村\n责任科室：县交通局工程股\n") ==
          "own_line; leader 王建国; other 张庄村; responsible 县交通局工程股~");
    CHECK(find("修路。\n责任单位：县交通局\n见证单位：县审计局\n") ==
          "own_line; responsible 县交通局; other 县审计局~");
    CHECK(find("监督部门：加强日常检查，发现问题及时处理。\n") == "");
}

TEST_CASE("the end of an unknown label is no label by itself") {
    CHECK(find("春播42万亩。责任单位：各乡镇；技术指导单位：县农技中心。") ==
          "inline; responsible 各乡镇; other 县农技中心~");
}

TEST_CASE("a label that ends like a known one begins where its line does") {
    CHECK(
        find(
            "消除隐患。\n整改责任单位：城东加油站\n监管责任单位：县商务局\n整改时限：5月31日前\n") ==
        "own_line; responsible 城东加油站; other 县商务局; deadline 5月31日前~");
}
