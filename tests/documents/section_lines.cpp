// SPDX-License-Identifier: BSL-1.0
// Who does all items of a section, where it stands in lines below the last of them.
#include "support/carriers.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using support::carriers;

namespace {

using WhoOfSections = std::vector<std::string>;

std::string const sections_with_lines = "青禾县人民政府2026年重点任务责任分工\n"
                                        "一、主要目标\n"
                                        "（一）工业\n1.新增规上企业12家。\n2.实施技改项目30个。\n"
                                        "（责任单位：县工信局、县财政局；完成时限：11月底前）\n"
                                        "（二）农业\n3.建设高标准农田5万亩。\n4.新建冷库3座。\n"
                                        "5.培育家庭农场20家。\n"
                                        "责任领导：赵志远\n牵头单位：县农业农村局\n"
                                        "（三）商贸\n6.举办展会6场。\n牵头单位：县商务局\n";

}  // namespace

TEST_CASE(
    "a line below the last item is of all items where each section ends so and no item names anybody") {
    CHECK(carriers(sections_with_lines) ==
          WhoOfSections{"responsible 县工信局、县财政局", "responsible 县工信局、县财政局",
                        "leader 赵志远; lead 县农业农村局", "leader 赵志远; lead 县农业农村局",
                        "leader 赵志远; lead 县农业农村局", "lead 县商务局"});
    fengong::Notice const notice = fengong::parse(sections_with_lines);
    support::require_invariants(notice);
    CHECK(notice.assignments_of(notice.items[0])[0].inherited);
    CHECK_FALSE(notice.assignments_of(notice.items[1])[0].inherited);
    CHECK(notice.read(notice.items[0].deadline) == "11月底前");
}

TEST_CASE("sections in which nobody is named say nothing of such a line") {
    CHECK(carriers(sections_with_lines +
                   "二、保障措施\n（一）加强组织领导\n1.每月调度一次。\n2.及时总结。\n")
              .front() == "responsible 县工信局、县财政局");
}

TEST_CASE("a line below the last item is of that alone where another item says who does it") {
    CHECK(carriers("青禾县人民政府2026年重点任务责任分工\n"
                   "一、工业\n1.新增规上企业12家。\n2.实施技改项目30个。\n（责任单位：县工信局）\n"
                   "二、农业\n3.建设高标准农田5万亩。（责任单位：县农业农村局）\n4.新建冷库3座。\n"
                   "（责任单位：县供销社）\n") == WhoOfSections{"", "responsible 县工信局",
                                                                "responsible 县农业农村局",
                                                                "responsible 县供销社"});
    CHECK(carriers("青禾县人民政府2026年重点任务责任分工\n"
                   "一、工业\n1.新增规上企业12家。\n2.实施技改项目30个。\n（责任单位：县工信局）\n"
                   "二、农业\n3.建设高标准农田5万亩。（责任单位：县农业农村局）\n") ==
          WhoOfSections{"", "responsible 县工信局", "responsible 县农业农村局"});
}

TEST_CASE("one section alone does not show that the line below its items is of all") {
    CHECK(carriers(
              "青禾县人民政府2026年重点任务责任分工\n"
              "一、工业\n1.新增规上企业12家。\n2.实施技改项目30个。\n（责任单位：县工信局）\n") ==
          WhoOfSections{"", "responsible 县工信局"});
}

TEST_CASE(
    "lines of labels above items are headings where one stands above the first item and all above a number") {
    CHECK(carriers("青禾县2026年重点工作责任清单\n\n"
                   "领衔领导：县委常委、副县长 赵志远\n"
                   "1.改造小区25个。\n责任单位：县住建局\n"
                   "2.新建公路90公里。\n责任单位：县交通局\n"
                   "领衔领导：副县长 李丽\n牵头单位：县文旅局\n"
                   "3.接待游客300万人次。\n责任单位：县商务局\n") ==
          WhoOfSections{"leader 县委常委、副县长赵志远; responsible 县住建局",
                        "leader 县委常委、副县长赵志远; responsible 县交通局",
                        "leader 副县长李丽; responsible 县商务局; lead 县文旅局"});
    CHECK(carriers("青禾县2026年重点工作责任清单\n"
                   "责任单位：县教育局\n1.新建学校2所。\n2.新增学位600个。\n"
                   "责任单位：县卫健局\n3.改造卫生院3所。\n") ==
          WhoOfSections{"responsible 县教育局", "responsible 县教育局", "responsible 县卫健局"});
}

TEST_CASE("lines of labels below items are of the items, whatever stands above the first") {
    CHECK(
        carriers("青禾县2026年重点工作责任清单\n责任单位：县政府办\n"
                 "1.新建学校2所。\n责任单位：县教育局\n2.改造卫生院3所。\n责任单位：县卫健局\n") ==
        WhoOfSections{"responsible 县教育局", "responsible 县卫健局"});
}

TEST_CASE(
    "a line below the last item in front of a heading of a deeper level is of no more than that item") {
    fengong::Notice const notice = fengong::parse(
        std::string{"一、工业\n1.新增企业8家。\n2.技改投资10亿元。\n责任单位：县工信局\n"
                    "（一）配套政策\n3.出台政策3项。\n4.兑现资金2000万元。\n"
                    "二、农业\n5.种小麦30万亩。\n6.建大棚500亩。\n责任单位：县农业农村局\n"});
    REQUIRE(notice.items.size() == 6);
    CHECK(notice.assignments_of(notice.items[0]).empty());
    CHECK(notice.assignments_of(notice.items[1]).size() == 1);
    CHECK(notice.assignments_of(notice.items[2]).empty());
}
