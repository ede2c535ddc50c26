// SPDX-License-Identifier: BSL-1.0
// Rows of tables that count a group of projects below them and sum it up are titles of sections, and nobody's work.
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using RowsOfGroups = std::vector<std::string>;

/// `1 in 工业项目: 县发改局`.
RowsOfGroups rows_of_groups(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    RowsOfGroups rows;
    for (fengong::Item const& item : notice.items) {
        std::string& row = rows.emplace_back(item.number ? std::to_string(*item.number) : "-");
        row.append(" in ").append(notice.read(notice.sections[item.section - 1].title)).append(":");
        for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
            for (fengong::UnitName const& unit : notice.units_of(assignment)) {
                row.append(" ").append(notice.read(unit.name));
            }
        }
    }
    return rows;
}

RowsOfGroups const two_groups{"1 in 工业项目（2个）: 县发改局 王建军",
                              "2 in 工业项目（2个）: 县工信局 张卫东",
                              "3 in 民生项目（1个）: 县卫健局 孙丽"};

}  // namespace

TEST_CASE("a row with a Chinese number and sums above rows with Arabic ones is a section") {
    CHECK(
        rows_of_groups(
            "平安县2026年重点项目清单\n"
            "| 序号 | 项目名称 | 建设内容 | 总投资（万元） | 年度计划投资（万元） | 责任单位 | 包抓领导 |\n"
            "| 一 | 工业项目（2个） | | 30000 | 12000 | | |\n"
            "| 1 | 粮油加工园 | 新建厂房3栋 | 20000 | 8000 | 县发改局 | 王建军 |\n"
            "| 2 | 建材产业园 | 建设生产线2条 | 10000 | 4000 | 县工信局 | 张卫东 |\n"
            "| 二 | 民生项目（1个） | — | 5000 | 3000 | | |\n"
            "| 3 | 县医院搬迁 | 新建病房楼2栋 | 5000 | 3000 | 县卫健局 | 孙丽 |\n") == two_groups);
}

TEST_CASE(
    "a row that counts what it is made of is an item where it has no number, whoever does it") {
    CHECK(rows_of_groups("平安县2026年重点工作任务表\n| 任务 | 计划投资（万元） | 责任单位 |\n"
                         "| 体育设施（4个） | 800 | |\n| 养老项目（3个） | 900 | |\n"
                         "| 新建学校 | 500 | 县教育局 |\n")
              .size() == 3);
}

TEST_CASE("rows that all have Chinese numbers are items") {
    CHECK(rows_of_groups("平安县2026年主要指标任务表\n"
                         "| 序号 | 主要指标 | 目标值 | 责任单位 |\n"
                         "| 一 | 生产总值增长 | 6% | 县发改局 |\n"
                         "| 二 | 工业增加值增长 | 8% | 县工信局 |\n"
                         "| 三 | 财政收入增长 | 5% | |\n")
              .size() == 3);
}
