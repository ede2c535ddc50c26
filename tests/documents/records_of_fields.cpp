// SPDX-License-Identifier: BSL-1.0
// Items that are records of fields: which line begins one, and what of them is still the item's behind those who do it.
#include "support/carriers.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using support::carriers;

namespace {

using RecordLines = std::vector<std::string>;

/// `text @ section` of each item.
RecordLines records_of(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    RecordLines records;
    for (fengong::Item const& item : notice.items) {
        records.push_back(fengong::item_text(notice, item));
        records.back().append(" @ ").append(notice.read(notice.sections[item.section - 1].title));
    }
    return records;
}

constexpr std::string_view unnumbered_records =
    "平安县2026年实事清单\n\n"
    "重点工作：建设城区公厕\n牵头单位：县城管局\n目标任务：新建公厕20座。\n完成时限：10月底\n\n"
    "重点工作：改造老旧小区\n牵头单位：县住建局\n配合单位：县财政局\n目标任务：改造小区12个。\n\n"
    "县政府督查室将跟踪督办，定期通报。\n";

}  // namespace

TEST_CASE("without numbers the label of the first line begins each record") {
    CHECK(carriers(unnumbered_records) ==
          RecordLines{"lead 县城管局", "lead 县住建局; cooperating 县财政局"});
    CHECK(records_of(unnumbered_records) ==
          RecordLines{"重点工作：建设城区公厕目标任务：新建公厕20座。 @ 平安县2026年实事清单",
                      "重点工作：改造老旧小区目标任务：改造小区12个。 @ 平安县2026年实事清单"});
}

TEST_CASE("fields of what is to be done below those who do it are text of the item") {
    CHECK(
        records_of(
            "平安县2026年重点工作安排\n"
            "1.改造老旧小区\n责任单位：县住建局\n完成时限：11月底\n工作目标：改造小区12个。\n"
            "工作措施：开工前公示方案。\n"
            "2.新建公厕\n责任单位：县城管局\n工作目标：新建公厕20座。\n联系人：王建军\n") ==
        RecordLines{
            "改造老旧小区工作目标：改造小区12个。工作措施：开工前公示方案。 @ 平安县2026年重点工作安排",
            "新建公厕工作目标：新建公厕20座。 @ 平安县2026年重点工作安排"});
}

TEST_CASE("a title behind a list in running text heads the numbers that begin anew") {
    CHECK(records_of("关于印发平安县营商环境清单的通知\n"
                     "审批服务\n1.压减审批事项20项。牵头单位：县行政审批局；完成时限：6月底\n"
                     "2.推行帮办代办。牵头单位：县行政审批局\n"
                     "金融服务\n1.新增贷款10亿元。牵头单位：县金融办；完成时限：12月底\n"
                     "2.新增贷款户30家。牵头单位：县金融办\n") ==
          RecordLines{"压减审批事项20项。 @ 审批服务", "推行帮办代办。 @ 审批服务",
                      "新增贷款10亿元。 @ 金融服务", "新增贷款户30家。 @ 金融服务"});
}

TEST_CASE("the bracket behind a person above items is the post, not the person") {
    CHECK(carriers("平安县领导包联重点项目安排\n包联领导：王建军（县长）\n"
                   "1.新建厂房3栋。责任单位：县发改局\n2.建设生产线2条。责任单位：县工信局\n"
                   "包联领导：张卫东（常务副县长）\n3.迁建县医院。责任单位：县卫健局\n"
                   "4.扩建县一中。责任单位：县教育局\n") ==
          RecordLines{"leader 王建军（县长）; responsible 县发改局",
                      "leader 王建军（县长）; responsible 县工信局",
                      "leader 张卫东（常务副县长）; responsible 县卫健局",
                      "leader 张卫东（常务副县长）; responsible 县教育局"});
}

TEST_CASE("a telephone behind a duty does not hide the duty in the next line") {
    CHECK(carriers(
              "平安区2026年防汛工作责任分工\n区应急管理局：负责防汛指挥调度。联系电话：7211111\n"
              "区水务局：负责水库调度。\n区住建局：负责城区排涝。联系人：王平，电话：0530-7211112\n"
              "各街道：负责辖区巡查。\n") ==
          RecordLines{"responsible 区应急管理局", "responsible 区水务局", "responsible 区住建局",
                      "responsible 各街道"});
}
