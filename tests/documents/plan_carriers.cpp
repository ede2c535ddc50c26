// SPDX-License-Identifier: BSL-1.0
// Who carries items in whole plans: persons by their posts, teams, members, sections.
#include "support/carriers.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::carriers;
using CarriersOfPlan = std::vector<std::string>;

}  // namespace

TEST_CASE("the head of an office leads as a person, with the office in front of the post") {
    CHECK(
        carriers(
            "甲县安全生产安排\n1.整治燃气，由县住建局局长王建军牵头，县应急局配合，6月底前完成。\n"
            "2.整治道路。（县公安局副局长李伟牵头，县交通局配合）\n"
            "3.整治消防。由县消防救援大队大队长赵强负责。\n"
            "4.整治学校。（县教体局党组书记张强牵头，县公安局配合）\n"
            "5.整治工地。（县住房和城乡建设局局长孙丽牵头）\n") ==
        CarriersOfPlan{"leader 县住建局局长王建军; cooperating 县应急局",
                       "leader 县公安局副局长李伟; cooperating 县交通局",
                       "leader 县消防救援大队大队长赵强",
                       "leader 县教体局党组书记张强; cooperating 县公安局",
                       "leader 县住房和城乡建设局局长孙丽"});
}

TEST_CASE("what only begins like a head of an office names no person") {
    CHECK(carriers("甲县安排\n1.落实校长负责制。（县教育局负责）\n"
                   "2.召开局长办公会。（县工信局局长办公会负责）\n"
                   "3.组建县医院院长专家库。（县卫健局牵头）\n") ==
          CarriersOfPlan{"responsible 县教育局", "", "lead 县卫健局"});
}

TEST_CASE("heads of teams and who serves investors are persons behind labels of their own") {
    constexpr std::string_view teams = "甲县产业链工作方案\n一、专班设置\n"
                                       "（一）装备产业链\n专班班长：李明（副县长）\n"
                                       "首席服务官：王建军（县工信局局长）\n牵头单位：县工信局\n"
                                       "责任单位：青石镇、李庄镇\n目标：新增规上企业8家。\n"
                                       "（二）食品产业链\n专班班长：赵敏\n首席服务官：孙丽\n"
                                       "牵头单位：县农业农村局\n责任单位：王村镇\n"
                                       "目标：新增规上企业5家。\n";
    CHECK(carriers(teams) ==
          CarriersOfPlan{
              "leader 李明（副县长）; leader 王建军（县工信局局长）; lead 县工信局; responsible "
              "青石镇、李庄镇",
              "leader 赵敏; leader 孙丽; lead 县农业农村局; responsible 王村镇"});
    CHECK(fengong::parse(std::string{teams}).targets.size() == 2);
}

TEST_CASE("a sentence on who belongs to a group of leaders hands nothing out") {
    CHECK(carriers("甲县方案\n一、任务\n（一）精简审批。（责任单位：县审批局）\n二、保障措施\n"
                   "（一）加强领导。成立领导小组，成员单位包括县发改局、县司法局。\n"
                   "（二）健全机制。成员单位有县发改局、县财政局。\n") ==
          CarriersOfPlan{"responsible 县审批局", "", ""});
    CHECK(carriers("甲县方案\n1.县住建局为牵头单位，其他部门为成员单位。\n"
                   "2.压实责任。（责任单位：县应急局）\n") ==
          CarriersOfPlan{"lead 县住建局; cooperating 其他部门", "responsible 县应急局"});
}

TEST_CASE("labels behind the names of a cell are none of them, a contact between them neither") {
    CHECK(carriers("\"序号\",\"工作任务\",\"责任单位\",\"时限\"\n"
                   "\"1\",\"新建市场2处\",\"县住建局，联系人：王平；配合单位：县商务局、青石街道\","
                   "\"6月底\"\n"
                   "\"2\",\"改造公厕10座\",\"县城管局、县住建局；配合单位：各街道\",\"9月底\"\n"
                   "\"3\",\"新增车位500个\",\"县城管局\",\"12月底\"\n") ==
          CarriersOfPlan{"responsible 县住建局; cooperating 县商务局、青石街道",
                         "responsible 县城管局、县住建局; cooperating 各街道",
                         "responsible 县城管局"});
    CHECK(carriers("| 序号 | 任务 | 牵头单位 |\n| --- | --- | --- |\n"
                   "| 1 | 新建市场2处 | 县住建局；责任单位：县商务局 |\n"
                   "| 2 | 改造公厕10座 | 县城管局 |\n") ==
          CarriersOfPlan{"lead 县住建局; responsible 县商务局", "lead 县城管局"});
}

TEST_CASE("points of a work stay points, be it named by a verb or not") {
    CHECK(
        carriers(
            "甲县民生实事\n一、扩建学校（牵头单位：县教育局）\n1.新建校舍2栋。\n2.新增学位600个。\n"
            "二、城乡供水工程（牵头单位：县水利局）\n1.新建水厂1座。\n2.铺设管网20公里。\n") ==
        CarriersOfPlan{"lead 县教育局", "lead 县水利局"});
    CHECK(carriers("甲县工作要点\n一、工业经济（牵头单位：县工信局）\n1.加强运行监测。\n"
                   "2.新增规上企业20家。\n二、城乡建设（牵头单位：县住建局）\n1.完善规划。\n"
                   "2.改造小区12个。\n") == CarriersOfPlan{"lead 县工信局", "lead 县住建局"});
}

TEST_CASE("points that are headings of nothing stay points, whatever figures they hold") {
    CHECK(carriers("甲县民生实事\n一、农村公路（牵头单位：县交通局）\n1.3月底前完成设计。\n"
                   "2.10月底前通车20公里。\n二、城区公厕（牵头单位：县城管局）\n"
                   "1.建设地点：中山路等3处。\n2.总投资2000万元。\n") ==
          CarriersOfPlan{"lead 县交通局", "lead 县城管局"});
}

TEST_CASE(
    "what a label for owners of projects or teams is followed by is no unit, nor are promises of teams lost") {
    constexpr std::string_view owners =
        "甲县任务\n1.新建厂房。\n项目业主：加快办理手续，年内开工5个。\n责任单位：县工信局\n"
        "2.新建园区。\n项目业主：广东华强有限公司（民企），总投资2亿元。\n责任单位：县商务局\n"
        "3.新建学校。\n项目业主：待定\n责任单位：县教育局\n";
    CHECK(carriers(owners) ==
          CarriersOfPlan{"responsible 县工信局", "responsible 县商务局", "responsible 县教育局"});
    constexpr std::string_view teams =
        "甲县任务\n1.推进开工。\n专班负责人：每月调度2次\n责任单位：县工信局\n"
        "2.推进投产。\n属地责任单位：每月检查2次\n责任单位：县商务局\n"
        "3.推进达产。\n专班班长：每月调度2次\n责任单位：县发改局\n";
    CHECK(carriers(teams) ==
          CarriersOfPlan{"responsible 县工信局", "responsible 县商务局", "responsible 县发改局"});
    CHECK(fengong::parse(std::string{teams}).targets.size() == 3);
}

TEST_CASE("units whose names begin like a sentence on members are units") {
    CHECK(carriers("甲市任务\n1.整治水库。\n成员单位含光街道、市水利局\n2.整治道路。\n"
                   "责任单位主要街道、市交通局\n") ==
          CarriersOfPlan{"cooperating 含光街道、市水利局", "responsible 主要街道、市交通局"});
}

TEST_CASE("labels inside a bracket behind a name of a cell divide nothing") {
    for (std::string_view const cell : {"县教育局，各镇（责任单位：县交通局，配合单位：县财政局）",
                                        "县水利局（联系人：张伟，配合单位：各镇）"}) {
        std::string const text = "| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | "
                                 "新建市场2处 | " +
                                 std::string{cell} + " |\n| 2 | 改造公厕10座 | 县城管局 |\n";
        for (std::string const& carrier : carriers(text)) {
            CAPTURE(carrier);
            CHECK(carrier.find("cooperating") == std::string::npos);
        }
    }
}

TEST_CASE(
    "corps in words of praise are no units, nor are the heads of many schools persons of one") {
    CHECK(carriers("甲县任务\n1.培育石材产业，年产值10亿元。（打造青石建筑兵团）\n"
                   "2.新建公园1个。（责任单位：县住建局）\n") ==
          CarriersOfPlan{"", "responsible 县住建局"});
    CHECK(carriers("甲县任务\n1.改造校舍。（县教育局牵头，各学校校长配合）\n"
                   "2.改造道路。（县交通局牵头）\n")
              .front()
              .find("leader") == std::string::npos);
}

TEST_CASE("a group that is made between those who lead and help hides neither") {
    std::string const found =
        carriers("甲县任务\n1.整治工地。（县住建局牵头，组建专班，县财政局配合）\n").front();
    CHECK(found.starts_with("lead 县住建局"));
    CHECK(found.ends_with("县财政局"));
}

TEST_CASE("who helps in the last bracket of sections is only of their last items") {
    constexpr std::string_view text =
        "甲县任务\n一、财政\n1.下达指标90%。\n2.发行债券。（县财政局牵头）\n二、税务\n"
        "1.落实退税。\n2.清理收费。（责任单位：县税务局）\n三、消费\n1.发放消费券500万元。\n"
        "2.新建充电桩100个。（县住建局配合）\n";
    CHECK(carriers(text) == CarriersOfPlan{"", "lead 县财政局", "", "responsible 县税务局", "",
                                           "cooperating 县住建局"});
}
