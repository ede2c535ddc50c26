// SPDX-License-Identifier: BSL-1.0
// Tables that hand a quota to each of many places, as they become text, each read as a person reads it.
#include "support/carriers.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

/// Who gets what: `长河镇: 造林面积 260亩, 公厕 3座`.
std::vector<std::string> quotas(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    std::vector<std::string> all;
    for (fengong::Item const& item : notice.items) {
        std::string line;
        for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
            for (fengong::UnitName const& unit : notice.units_of(assignment)) {
                line.append(notice.read(unit.name)).append(":");
            }
        }
        std::string_view before = " ";
        for (fengong::Target const& target : notice.targets_of(item)) {
            line.append(before).append(notice.read(target.indicator)).append(" ");
            line.append(to_string(*target.magnitude)).append(measure_name(notice, target));
            before = ", ";
        }
        all.push_back(line);
    }
    return all;
}

using Quotas = std::vector<std::string>;

constexpr std::string_view title = "青禾县2026年造林任务分解表\n";

}  // namespace

TEST_CASE("each row of a table of places and numbers is an item of that place") {
    std::string const table = std::string{title} +
                              "乡镇 | 造林面积（亩） | 新建公厕（座） | 备注 |\n"
                              "全县合计 | 850 | 5 | |\n"
                              "长河镇 | 260 | 3 | 含林场100亩 |\n"
                              "石 桥 乡 | 590 | 2 | |\n";
    CHECK(quotas(table) ==
          Quotas{"长河镇: 造林面积 260亩, 新建公厕 3座", "石桥乡: 造林面积 590亩, 新建公厕 2座"});
}

TEST_CASE(
    "the measure of quotas may stand above the table, and where there is none stands a dash") {
    std::string const table = std::string{title} +
                              "（单位：万亩）\n县（市、区）\t成片造林\t农田林网\n"
                              "青禾县\t1.5\t8\n云舒市\t2\t—\n石桥区\t\t0.6\n";
    CHECK(quotas(table) == Quotas{"青禾县: 成片造林 15000亩, 农田林网 80000亩",
                                  "云舒市: 成片造林 20000亩", "石桥区: 农田林网 6000亩"});
}

TEST_CASE("a second line of the head divides the quotas of the first") {
    std::string const table = std::string{title} + "| 序号 | 镇街 | 造林任务（亩） | | 完成时限 |\n"
                                                   "| | | 人工造林 | 封山育林 | |\n"
                                                   "| 1 | 长河镇 | 120 | 300 | 6月底前 |\n"
                                                   "| 2 | 城东街道 | 80 | 40 | 10月底前 |\n";
    CHECK(quotas(table) == Quotas{"长河镇: 造林任务人工造林 120亩, 造林任务封山育林 300亩",
                                  "城东街道: 造林任务人工造林 80亩, 造林任务封山育林 40亩"});
    fengong::Notice const notice = fengong::parse(table);
    CHECK(notice.items[1].number == 2);
    CHECK(notice.read(notice.items[0].deadline) == "6月底前");
}

TEST_CASE("places beside words, telephones or a single number are no table of quotas") {
    CHECK(
        quotas(
            "通讯录\n乡镇 | 联系人 | 电话 |\n长河镇 | 张三 | 6230000 |\n石桥乡 | 李四 | 6230001 |\n")
            .empty());
    CHECK(quotas("情况表\n单位 | 进展 |\n县教育局 | 已开工 |\n县水利局 | 已完成 |\n").empty());
    CHECK(quotas("情况表\n乡镇 | 任务 |\n长河镇 | 12 |\n").empty());
}

TEST_CASE("a column of telephones beside quotas does not make them a directory") {
    std::string const table = "平安县2026年造林任务分配表\n单位：亩\n"
                              "乡镇 | 人工造林 | 封山育林 | 责任人 | 联系电话 |\n"
                              "长河镇 | 260 | 30 | 王建军 | 6230000 |\n"
                              "石桥乡 | 180 | 40 | 李红 | 6230001 |\n";
    CHECK(support::carriers(table) == std::vector<std::string>{"responsible 长河镇; leader 王建军",
                                                               "responsible 石桥乡; leader 李红"});
    CHECK(quotas("平安县2026年乡镇联系表\n乡镇 | 村数 | 电话 |\n长河镇 | 26 | 6230000 |\n"
                 "石桥乡 | 18 | 6230001 |\n")
              .empty());
    fengong::Notice const notice = fengong::parse(table);
    for (fengong::Item const& item : notice.items) {
        CHECK(notice.tiles_of(item).back().kind == fengong::TileKind::metadata);
    }
}

TEST_CASE("numbers beside telephones are quotas only where something is handed out") {
    CHECK(quotas("平安县2026年防汛责任人员册\n乡镇 | 水库（座） | 队员（人） | 联系电话 |\n"
                 "长河镇 | 26 | 40 | 6230000 |\n石桥乡 | 18 | 30 | 6230001 |\n")
              .empty());
    CHECK(quotas("平安县各乡镇任务申报点\n乡镇 | 申报点（个） | 联系电话 |\n"
                 "长河镇 | 2 | 6230000 |\n石桥乡 | 1 | 6230001 |\n")
              .empty());
}

TEST_CASE("a table whose rows have tasks is read as one though places head a column") {
    CHECK(support::carriers("2026年民生实事\n序号 | 工作任务 | 乡镇 | 责任单位 |\n"
                            "1 | 新建公厕3座 | 长河镇 | 县住建局 |\n"
                            "2 | 改建道路2公里 | 石桥乡 | 县交通局 |\n") ==
          std::vector<std::string>{"responsible 县住建局", "responsible 县交通局"});
}

TEST_CASE("a table of quotas may have one cell a line, as long as none is missing") {
    std::string const table =
        std::string{title} +
        "乡镇\n造林面积（亩）\n新建公厕（座）\n合计\n930\n6\n长河镇\n260\n3\n石桥乡\n"
        "590\n2\n城东街道\n80\n1\n";
    CHECK(quotas(table) == Quotas{"长河镇: 造林面积 260亩, 新建公厕 3座",
                                  "石桥乡: 造林面积 590亩, 新建公厕 2座",
                                  "城东街道: 造林面积 80亩, 新建公厕 1座"});
    CHECK(quotas("乡镇\n人口\n长河镇\n2600\n石桥乡\n5900\n城东街道\n800\n").empty());
}

TEST_CASE("rows of quotas are those of the smallest places, whatever is merged in front of them") {
    std::string const table =
        std::string{title} +
        "| 片区 | 乡镇 | 造林（亩） | 公厕（座） |\n| 东片 | 东河镇 | 500 | 3 |\n"
        "| | 西河镇 | 600 | 无 |\n| | 南河镇 | 700 | 5 |\n";
    CHECK(quotas(table) == Quotas{"东河镇: 造林 500亩, 公厕 3座", "西河镇: 造林 600亩",
                                  "南河镇: 造林 700亩, 公厕 5座"});
    CHECK(quotas(std::string{title} + "县区 | 乡镇 | 造林（亩）\n青禾县 | 东河镇 | 500\n"
                                      "青禾县 | 西河镇 | 600\n") ==
          Quotas{"东河镇: 造林 500亩", "西河镇: 造林 600亩"});
}

TEST_CASE("what has been counted or reported is no quota") {
    CHECK(quotas("青禾县2026年经济统计公报\n乡镇 | 面积（亩） | 产值（万元） |\n东河镇 | 5 | 6 |\n"
                 "西河镇 | 7 | 8 |\n")
              .empty());
    CHECK(quotas("青禾县2026年目标任务完成情况\n乡镇 | 实际（亩） | 增长（%） |\n东河镇 | 5 | 6 |\n"
                 "西河镇 | 7 | 8 |\n")
              .empty());
}

TEST_CASE("columns of numbers alone are quotas, also where their heads are words for tasks") {
    CHECK(quotas(std::string{title} +
                 "责任单位\t到位资金（亿元）\t其中：新签约项目（个）\t新开工项目（个）\t备注\n"
                 "东河镇\t5.2\t6\t4\t\n开发区\t18.0\t15\t10\t含外资\n合计\t23.2\t21\t14\t\n") ==
          Quotas{"东河镇: 到位资金 520000000元, 新签约项目 6个, 新开工项目 4个",
                 "开发区: 到位资金 1800000000元, 新签约项目 15个, 新开工项目 10个"});
    CHECK(quotas(std::string{title} +
                 "序号\t责任单位\t重点项目\t数量（个）\n1\t东河镇\t新建公园\t3\n"
                 "2\t西河镇\t新建公厕\t4\n") ==
          Quotas{"东河镇: 新建公园 3个", "西河镇: 新建公厕 4个"});
}
