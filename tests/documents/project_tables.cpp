// SPDX-License-Identifier: BSL-1.0
// Lists of projects, and tables that plan a year by its quarters.
#include "support/describe.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Promises = std::vector<std::string>;

/// What an item promises, as `amount exactly 3所 of 幼儿园`, with `until …` and `part of …` (an index from 0) behind it.
Promises dated_promises(fengong::Notice const& notice, std::size_t index) {
    Promises all;
    REQUIRE(index < notice.items.size());
    for (fengong::Target const& target : notice.targets_of(notice.items[index])) {
        std::string line = support::describe(notice, target);
        line.append(" of ").append(notice.read(target.indicator));
        if (!target.deadline.empty()) {
            line.append(" until ").append(notice.read(target.deadline));
        }
        line += target.part_of ? " part of " + std::to_string(*target.part_of) : "";
        all.push_back(line);
    }
    return all;
}

fengong::Notice read_table(std::string_view text) {
    fengong::Notice notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    return notice;
}

std::string deadline_of(fengong::Notice const& notice, std::size_t index) {
    REQUIRE(index < notice.items.size());
    return std::string{notice.read(notice.items[index].deadline)};
}

}  // namespace

TEST_CASE("a project is due when it is finished, not when it begins") {
    fengong::Notice const notice = read_table(
        "2026年重点项目清单\n"
        "序号\t项目名称\t建设内容及规模\t总投资（万元）\t2026年计划投资（万元）\t开工时间\t竣工时间\t责任单位\n"
        "1\t装备产业园\t新建厂房12万平方米\t85000\t30000\t2026年3月\t2027年12月\t县工信局\n"
        "2\t供水管网工程\t改造供水管网46公里\t12600\t8000\t已开工\t2026年11月\t县住建局\n");
    CHECK(deadline_of(notice, 0) == "2027年12月");
    CHECK(deadline_of(notice, 1) == "2026年11月");
    CHECK(dated_promises(notice, 0) ==
          Promises{"amount exactly 12万平方米 of 厂房", "amount exactly 30000万元 of 装备产业园"});
    CHECK(dated_promises(notice, 1) ==
          Promises{"amount exactly 46公里 of 供水管网", "amount exactly 8000万元 of 供水管网工程"});
}

TEST_CASE("a project that shall only begin is due when it begins") {
    fengong::Notice const notice =
        read_table("2026年新开工项目清单\n"
                   "序号\t项目名称\t主要建设内容\t计划开工时间\t责任单位\n"
                   "1\t滨河公园\t建设绿道8公里\t3月\t县住建局\n"
                   "2\t数字产业园\t建设机房2座\t6月底前\t县大数据局\n");
    CHECK(deadline_of(notice, 0) == "3月");
    CHECK(deadline_of(notice, 1) == "6月底前");
}

TEST_CASE(
    "cells for the beginning and the end of a project are two, also where spaces divide them") {
    fengong::Notice const notice = read_table(
        "重点项目一览表\n"
        "序号 项目名称 建设规模 总投资（亿元） 计划开工时间 计划竣工时间 包保县领导 责任单位\n"
        "1 城南污水厂提标 新增日处理能力2万吨 1.8 2026年3月 2026年12月 陈国强 县住建局\n"
        "2 电池材料项目 建设生产线4条 20 2026年5月 2027年10月 刘文斌 县工信局\n");
    CHECK(deadline_of(notice, 0) == "2026年12月");
    CHECK(deadline_of(notice, 1) == "2027年10月");
    CHECK(support::duties(notice, 0) == "leader 陈国强; responsible 县住建局");
}

TEST_CASE(
    "where a project is built, of what kind it is and what was spent before is no part of its task") {
    fengong::Notice const notice = read_table(
        "年度重点建设项目计划表\n"
        "| 序号 | 项目名称 | 建设地点 | 建设性质 | 建设规模及主要建设内容 | 建设年限 | 总投资（亿元） | "
        "截至2025年底完成投资（亿元） | 2026年计划投资（亿元） | 2026年建设目标 | 责任单位 |\n"
        "|---|---|---|---|---|---|---|---|---|---|---|\n"
        "| 1 | 城北路网工程 | 城北新区 | 续建 | 新建道路6条 | 2024-2026 | 5.6 | 3.2 | 2.4 | "
        "全面建成通车 | 市住建局 |\n"
        "| 2 | 垃圾发电项目 | 东山镇 | 新建 | 日处理垃圾600吨 | 2026-2027 | 4.1 | 0 | 1.5 | "
        "完成主体工程50% | 市城管局 |\n");
    CHECK(deadline_of(notice, 0) == "2024-2026");
    CHECK(dated_promises(notice, 0) ==
          Promises{"amount exactly 6条 of 道路", "amount exactly 2.4亿元 of 城北路网工程"});
    CHECK(dated_promises(notice, 1) == Promises{"amount exactly 600吨 of 日处理垃圾",
                                                "ratio exactly 50% of 主体工程",
                                                "amount exactly 1.5亿元 of 垃圾发电项目"});
}

TEST_CASE("what stands below a quarter is due then, and a part of the goal of the year") {
    fengong::Notice const notice = read_table(
        "民生实事推进计划表\n"
        "序号\t项目名称\t年度目标\t一季度\t二季度\t三季度\t四季度\t责任单位\n"
        "1\t农村公路改造\t改造农村公路120公里\t完成招标\t完成40公里\t完成90公里\t"
        "完成120公里\t县交通运输局\n"
        "2\t学前教育\t新建幼儿园3所\t完成选址\t开工建设\t主体封顶\t竣工验收\t县教育局\n");
    CHECK(dated_promises(notice, 0) ==
          Promises{"amount exactly 120公里 of 农村公路",
                   "amount exactly 40公里 of 农村公路 until 二季度 part of 0",
                   "amount exactly 90公里 of 农村公路 until 三季度 part of 0",
                   "amount exactly 120公里 of 农村公路 until 四季度 part of 0"});
    CHECK(dated_promises(notice, 1) == Promises{"amount exactly 3所 of 幼儿园"});
}

TEST_CASE("a number alone below a quarter counts what the goal of the year counts") {
    fengong::Notice const notice =
        read_table("重点工作季度推进表\n"
                   "| 序号 | 重点任务 | 2026年上半年目标 | 第四季度工作目标 | 牵头单位 |\n"
                   "|---|---|---|---|---|\n"
                   "| 1 | 新增规上工业企业20家 | 8家 | 20家 | 县工信局 |\n"
                   "| 2 | 招商引资到位资金50亿元 | 到位25亿元 | 到位50亿元 | 县投资促进局 |\n");
    CHECK(dated_promises(notice, 0) ==
          Promises{"amount exactly 20家 of 规上工业企业",
                   "amount exactly 8家 of 规上工业企业 until 上半年 part of 0",
                   "amount exactly 20家 of 规上工业企业 until 第四季度 part of 0"});
    CHECK(dated_promises(notice, 1) ==
          Promises{"amount exactly 50亿元 of 招商引资到位资金",
                   "amount exactly 25亿元 of 招商引资到位资金 until 上半年 part of 0",
                   "amount exactly 50亿元 of 招商引资到位资金 until 第四季度 part of 0"});
}

TEST_CASE("what is counted below a quarter is the task where no goal of the year has a number") {
    fengong::Notice const notice =
        read_table("重点工作季度推进表\n"
                   "序号\t工作任务\t6月底前目标\t12月底前目标\t责任单位\n"
                   "1\t农村公路改造\t完成40公里\t完成120公里\t县交通运输局\n"
                   "2\t老旧小区改造\t5个\t12个\t县住建局\n");
    CHECK(dated_promises(notice, 0) ==
          Promises{"amount exactly 40公里 of 农村公路改造 until 6月底前",
                   "amount exactly 120公里 of 农村公路改造 until 12月底前"});
    CHECK(dated_promises(notice, 1) ==
          Promises{"amount exactly 5个 of 老旧小区改造 until 6月底前",
                   "amount exactly 12个 of 老旧小区改造 until 12月底前"});
}

TEST_CASE("what was done in a quarter is a report") {
    fengong::Notice const notice = read_table("重点工作台账\n"
                                              "序号\t工作任务\t一季度完成情况\t责任单位\n"
                                              "1\t改造农村公路120公里\t已完成30公里\t县交通运输局\n"
                                              "2\t新建幼儿园3所\t已开工2所\t县教育局\n");
    CHECK(dated_promises(notice, 0) == Promises{"amount exactly 120公里 of 农村公路"});
    CHECK(dated_promises(notice, 1) == Promises{"amount exactly 3所 of 幼儿园"});
}

TEST_CASE("a step is one to the goal that counts the same, and has its measure") {
    fengong::Notice const notice = read_table(
        "重点工作季度推进表\n"
        "序号\t工作任务\t第1季度\t上半年\t责任单位\n"
        "1\t失业人员再就业1000人、城镇新增就业5000人\t城镇新增就业2000人\t失业人员再就业400人\t县人社局\n"
        "2\t新增规上企业20家\t2\t9\t县工信局\n");
    CHECK(dated_promises(notice, 0) ==
          Promises{"amount exactly 1000人 of 失业人员再就业",
                   "amount exactly 5000人 of 城镇新增就业",
                   "amount exactly 2000人 of 城镇新增就业 until 第1季度 part of 1",
                   "amount exactly 400人 of 失业人员再就业 until 上半年 part of 0"});
    CHECK(dated_promises(notice, 1) ==
          Promises{"amount exactly 20家 of 规上企业",
                   "amount exactly 2家 of 规上企业 until 第1季度 part of 0",
                   "amount exactly 9家 of 规上企业 until 上半年 part of 0"});
}

TEST_CASE("steps in front of the goal of the year are named by the task, not by the goal") {
    fengong::Notice const notice =
        read_table("重点工作推进表\n工作任务|责任单位|一季度|全年目标\nGDP|县统计局|增长5%|增长6%\n"
                   "税收|县税务局|增长4%|增长5%\n");
    CHECK(dated_promises(notice, 0) ==
          Promises{"growth exactly 5% of GDP until 一季度", "growth exactly 6% of GDP"});
}

TEST_CASE("quarters of a year that is over, or of a report, hold no steps") {
    fengong::Notice const past = read_table(
        "主要指标任务表\n序号\t指标名称\t2025年一季度\t2026年一季度\t责任单位\n"
        "1\t规上工业总产值\t40亿元\t45亿元\t县工信局\n2\t税收收入\t3亿元\t4亿元\t县税务局\n");
    CHECK(dated_promises(past, 0) ==
          Promises{"amount exactly 45亿元 of 规上工业总产值 until 一季度"});
    fengong::Notice const report = read_table(
        "2026年重点工作完成情况通报\n序号\t工作任务\t一季度\t责任单位\n"
        "1\t改造农村公路120公里\t30公里\t县交通运输局\n2\t新建幼儿园3所\t1所\t县教育局\n");
    CHECK(dated_promises(report, 0) == Promises{"amount exactly 120公里 of 农村公路"});
}

TEST_CASE(
    "what a firm is like, how long a warranty lasts and how long a work takes is no promise") {
    fengong::Notice const notice =
        read_table("重点项目清单\n序号\t项目名称\t企业概况\t质保年限\t建设工期\t责任单位\n"
                   "1\t建材项目\t年产值2亿元，职工300人\t5年\t24个月\t县工信局\n"
                   "2\t水厂项目\t年产值1亿元，职工90人\t3年\t12个月\t县水利局\n");
    CHECK(dated_promises(notice, 0).empty());
    CHECK(deadline_of(notice, 0).empty());
}

TEST_CASE(
    "numbers alone below quarters are steps to the number of the year, not to what is built") {
    fengong::Notice const notice = read_table(
        "重点项目计划表\n序号|项目名称|建设规模|年度投资计划（万元）|一季度|上半年|责任单位\n"
        "1|县医院|门诊楼3栋|12000|2000|7000|县卫健局\n2|县一中|教学楼1栋|8000|1000|3000|县教育局\n");
    CHECK(dated_promises(notice, 0) ==
          Promises{"amount exactly 3栋 of 门诊楼", "amount exactly 12000万元 of 县医院",
                   "amount exactly 2000万元 of 县医院 until 一季度 part of 1",
                   "amount exactly 7000万元 of 县医院 until 上半年 part of 1"});
}
