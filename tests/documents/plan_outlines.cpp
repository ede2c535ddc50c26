// SPDX-License-Identifier: BSL-1.0
// Which lines of plans open items and which stand inside them.
#include "support/carriers.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::carriers;
using Carriers = std::vector<std::string>;

}  // namespace

TEST_CASE("articles are items, with or without a mark behind the list in front") {
    CHECK(carriers("甲县支持企业发展办法\n第一条 支持上市。责任部门：县金融中心、县财政局\n"
                   "第二条 保障用工。责任部门：县人社局、各镇（街道）\n"
                   "第三条 降低成本。责任部门：县发改局。\n") ==
          Carriers{"responsible 县金融中心、县财政局", "responsible 县人社局、各镇（街道）",
                   "responsible 县发改局"});
    fengong::Notice const notice = fengong::parse(
        "甲县办法\n第一条 支持上市。（县金融中心负责）\n第二条 对吸纳就业的企业，按照条例\n"
        "第十条规定给予补贴。（县人社局负责）\n第三条 建设市场2个。（县人社局负责）\n");
    REQUIRE(notice.items.size() == 3);
    CHECK(notice.items[1].number == 2);
    CHECK(notice.items[2].number == 3);
    CHECK(notice.read(notice.items[2].label) == "第三条");
}

TEST_CASE("numbered points of a field are no items, unless they say who does them") {
    constexpr std::string_view title = "甲县问题整改清单\n";
    CHECK(carriers(
              std::string{title} +
              "一、工地扬尘管控不到位，措施不实。\n整改措施：1.开展专项整治。\n2.建立巡查制度。\n"
              "整改时限：12月底\n责任单位：县住建局、各乡镇\n二、秸秆禁烧不到位。\n"
              "整改措施：1.开展巡查。\n2.落实网格。\n责任单位：县生态环境局\n") ==
          Carriers{"responsible 县住建局、各乡镇", "responsible 县生态环境局"});
    // A number that is due among the items opens one.
    CHECK(carriers(
              std::string{title} +
              "1.扬尘问题。\n责任单位：县住建局\n整改措施：1.开展整治。\n2.水体问题。\n"
              "责任单位：县水利局\n整改措施：1.新建管网。\n3.土壤问题。\n责任单位：县农业局\n") ==
          Carriers{"responsible 县住建局", "responsible 县水利局", "responsible 县农业局"});
    CHECK(carriers(std::string{title} +
                   "工作措施：1.开展专项整治。\n责任单位：县住建局\n2.建立巡查制度。\n"
                   "责任单位：县城管局\n3.落实网格。\n责任单位：县公安局\n")
              .size() == 2);
}

TEST_CASE("paragraphs under a heading that end with the same label are items") {
    CHECK(carriers("甲市2026年工作分工\n一、加快转型\n坚持优化结构，推进产业升级。\n"
                   "突出工业。投资200亿元。\n牵头单位：市经信委\n责任单位：市科技局\n"
                   "发展服务业。建成产业园。\n牵头单位：市商务局\n责任单位：市财政局\n"
                   "二、改善民生\n新建学校3所。\n牵头单位：市教育局\n新建医院2所。\n"
                   "牵头单位：市卫健委\n") == Carriers{"lead 市经信委; responsible 市科技局",
                                                       "lead 市商务局; responsible 市财政局",
                                                       "lead 市教育局", "lead 市卫健委"});
}

TEST_CASE("a list of units goes on in the next line of such a paragraph, and reports end none") {
    CHECK(carriers(
              "甲市2026年工作分工\n一、扩大就业\n新增就业5000人。\n责任单位：县人社局、县教育局、\n"
              "县财政局、各镇街\n发放贷款1亿元。\n责任单位：县人社局、县财政\n局\n建立基地3个。\n"
              "责任单位：县人社局\n") ==
          Carriers{"responsible 县人社局、县教育局、县财政局、各镇街",
                   "responsible 县人社局、县财政局", "responsible 县人社局"});
    CHECK(carriers(
              "甲市2026年工作分工\n一、治理扬尘\n洒水。\n责任单位：县住建局\n整改情况：已完成。\n"
              "责任单位：县城管局\n二、治理水体\n清淤。\n责任单位：县水利局\n")
              .size() == 2);
}

TEST_CASE("blocks without numbers are items also where lines say until when") {
    CHECK(
        carriers("2026年民生实事任务分解\n新增学位2万个。\n责任单位：市教育局\n完成时限：12月底前\n"
                 "新建公园30个。\n完成时限：10月底前\n责任单位：市住建局\n") ==
        Carriers{"responsible 市教育局", "responsible 市住建局"});
}

TEST_CASE("the first item of a running text begins where the second goes on") {
    CHECK(
        carriers(
            "甲市关于做好人才工作的意见 为加快发展，提出以下意见。1.资助博士。责任单位：市委组织部。"
            "2.奖励项目。责任单位：市商务局。3.建设公寓。责任单位：市住建局。\n") ==
        Carriers{"responsible 市委组织部", "responsible 市商务局", "responsible 市住建局"});
}

TEST_CASE("a long line with a colon above items is a heading") {
    fengong::Notice const notice = fengong::parse(
        "甲市人才工作分工方案\n一、总体要求\n"
        "（一）城乡人才计划。围绕乡村振兴，统筹城乡人才资源的配置和开发，推动人才下沉，实施如下重点项目：\n"
        "1.选派科技特派员50名。责任单位：市科技局\n2.培训农民1000人次。责任单位：市农业农村局\n"
        "（二）卫生人才计划。围绕健康建设，完善医疗人才的引进和培养机制，实施如下重点项目：\n"
        "3.引进博士20名。责任单位：市卫健委\n4.培训医生100名。责任单位：市卫健委\n");
    CHECK(notice.items.size() == 4);
    CHECK(notice.sections.size() == 3);
}

TEST_CASE("headings say in brackets who leads the items whose numbers run on below them") {
    constexpr std::string_view text =
        "甲县若干政策\n一、扩大投资（由县发改局牵头实施）\n聚焦九大工程，完成投资200亿元。\n1.统筹资金37亿元。\n"
        "2.加强要素争取。\n二、科技创新（牵头单位：县科技局）\n3.新增企业20家。（县财政局）\n4.建设平台。\n";
    CHECK(carriers(text) ==
          Carriers{"lead 县发改局", "lead 县发改局", "responsible 县财政局", "lead 县科技局"});
    // Where they begin anew, they are the parts of one item.
    CHECK(
        carriers(
            "甲县若干政策\n一、扩大投资（由县发改局牵头实施）\n1.统筹资金37亿元。\n2.加强要素争取。\n"
            "二、科技创新（牵头单位：县科技局）\n1.新增企业20家。\n2.建设平台。\n") ==
        Carriers{"lead 县发改局", "lead 县科技局"});
}

TEST_CASE(
    "numbered parts are headings above all others, and sentences that begin like one are none") {
    fengong::Notice const notice = fengong::parse(
        std::string{"青禾县2026年教育重点工作任务分工\n"
                    "第一部分 学前教育\n1.新建幼儿园3所。（县教育局负责）\n"
                    "第二部分 义务教育\n一、扩建学校\n"
                    "2.改造学校5所。（县教育局负责）\n"
                    "第三章已经说明，不再重复。\n3.新增学位600个。（县教育局负责）\n"});
    REQUIRE(notice.sections.size() == 3);
    CHECK(notice.read(notice.sections[0].title) == "第一部分学前教育");
    CHECK(notice.read(notice.sections[1].title) == "第二部分义务教育");
    CHECK(notice.sections[2].parent == 2);
    REQUIRE(notice.items.size() == 3);
    CHECK(notice.items[0].section == 1);
    CHECK(notice.items[2].section == 3);
}

TEST_CASE("a heading without a number stands in front of the first item as it does further on") {
    auto const titles = [](std::string const& text) {
        std::vector<std::string> all;
        fengong::Notice const notice = fengong::parse(text);
        for (fengong::Section const& section : notice.sections) {
            all.emplace_back(notice.read(section.title));
        }
        return all;
    };
    std::string const goals = "1.地区生产总值增长6.5%。（牵头单位：县发改局）\n";
    std::string const tasks = "2.新建公园3个。（牵头单位：县住建局）\n";
    CHECK(titles("甲县2026年目标任务分解\n主要预期目标\n" + goals + "重点工作任务\n" + tasks) ==
          Carriers{"主要预期目标", "重点工作任务"});
    CHECK(titles("甲县2026年目标任务分解\n为抓好落实，现分工如下。\n主要预期目标（1项）\n" + goals +
                 "重点工作任务（共1项）\n" + tasks) ==
          Carriers{"主要预期目标（1项）", "重点工作任务（共1项）"});
    // The second line of a title is no heading.
    CHECK(titles("甲县人民政府2026年工作\n目标任务分解\n" + goals + "重点工作任务\n" + tasks)
              .front() != "目标任务分解");
    fengong::Notice const notice =
        fengong::parse("甲县2026年目标任务分解\n主要预期目标\n" + goals + tasks);
    CHECK(notice.items.size() == 2);
}
