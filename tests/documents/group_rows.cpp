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

TEST_CASE("so is a row without a number that counts its group and sums it up") {
    CHECK(
        rows_of_groups(
            "平安县2026年重点项目清单\n"
            "| 序号 | 项目名称 | 建设内容 | 总投资（万元） | 年度计划投资（万元） | 责任单位 | 包抓领导 |\n"
            "| | 合计（3个） | | 35000 | 15000 | | |\n"
            "| | 工业项目（2个） | | 30000 | 12000 | | |\n"
            "| 1 | 粮油加工园 | 新建厂房3栋 | 20000 | 8000 | 县发改局 | 王建军 |\n"
            "| 2 | 建材产业园 | 建设生产线2条 | 10000 | 4000 | 县工信局 | 张卫东 |\n"
            "| | 民生项目（1个） | | 5000 | 3000 | | |\n"
            "| 3 | 县医院搬迁 | 新建病房楼2栋 | 5000 | 3000 | 县卫健局 | 孙丽 |\n") == two_groups);
}

TEST_CASE("rows that all have Chinese numbers are items") {
    CHECK(rows_of_groups("平安县2026年主要指标任务表\n"
                         "| 序号 | 主要指标 | 目标值 | 责任单位 |\n"
                         "| 一 | 生产总值增长 | 6% | 县发改局 |\n"
                         "| 二 | 工业增加值增长 | 8% | 县工信局 |\n"
                         "| 三 | 财政收入增长 | 5% | |\n")
              .size() == 3);
}

TEST_CASE("a task that is counted in a bracket goes on with the row above, if somebody does it") {
    CHECK(rows_of_groups("平安县2026年十件实事任务表\n| 序号 | 任务 | 责任单位 |\n"
                         "| 1 | 改造小区， | 县住建局 |\n| | 停车设施（5个） | 县城管局 |\n"
                         "| 2 | 新建公厕 | 县城管局 |\n")
              .size() == 2);
}
