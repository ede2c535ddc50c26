// SPDX-License-Identifier: BSL-1.0
// Tables of plans of many places as they become text, each read as a person reads it.
#include "support/carriers.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::carriers;
using Rows = std::vector<std::string>;

}  // namespace

TEST_CASE("words of a table's head may be broken over two lines") {
    CHECK(
        carriers("重点工作分解\n序号\n工作内容\n牵头\n部门\n责任部门\n完成\n时间\n1\n推进素质教育\n"
                 "县教育局\n县财政局\n2026年\n2\n深化教材改革\n县教育局\n县人社局\n2026年\n") ==
        Rows{"lead 县教育局; responsible 县财政局", "lead 县教育局; responsible 县人社局"});
}

TEST_CASE("a last column of any name is one where each row has a cell for it") {
    fengong::Notice const notice = fengong::parse(
        "2026年民生实事清单\n序号\n任务\n牵头部门\n配合部门\n项目业主\n1\n整治街巷\n县城管局\n"
        "县住建局\n某公司\n2\n新建公园\n县住建局\n县城管局\n另一家\n");
    CHECK(notice.sections.size() == 1);
    CHECK(notice.items.size() == 2);
}

TEST_CASE("tasks that count up are numbered where the table has no column of numbers") {
    fengong::Notice const notice = fengong::parse(
        "任务 | 责任单位 |\n14.新建学校3所。 | 县教育局 |\n15.新建公园2个。 | 县住建局 |\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.items[0].number == 14);
    CHECK(notice.items[1].number == 15);
    CHECK(notice.targets.size() == 2);
    CHECK(notice.rejections.empty());
    fengong::Notice const lists = fengong::parse(
        "任务 | 责任单位 |\n1.新建学校3所。 | 县教育局 |\n1.新建公园2个。 | 县住建局 |\n");
    REQUIRE(lists.items.size() == 2);
    CHECK_FALSE(lists.items[0].number);
}

TEST_CASE("places in front of a government, and kinds of units that are counted, are who helps") {
    CHECK(
        carriers(
            "序号\n重点工作\n牵头单位\n配合单位\n备注\n1\n建设创新轴\n市科技局\n东河区、西河区政府\n"
            "2\n建设创新带\n市科技局\n东河区政府\n") ==
        Rows{"lead 市科技局; cooperating 东河区、西河区政府",
             "lead 市科技局; cooperating 东河区政府"});
    CHECK(
        carriers(
            "序号\n项目\n具体内容\n牵头部门\n责任部门\n完成时间\n1\n推进素质教育\n教育局\n13个街道、镇\n"
            "2026年\n2\n深化教材改革\n教育局\n人社局\n2026年\n") ==
        Rows{"lead 教育局; responsible 13个街道、镇", "lead 教育局; responsible 人社局"});
    CHECK(
        carriers(
            "序号\n类别\n内容\n牵头部门\n责任部门\n完成时间\n1\n推进素质教育\n教育局\n"
            "民政局等相关部门，13个街道、镇\n2026年\n2\n深化教材改革\n教育局\n人社局\n2026年\n") ==
        Rows{"lead 教育局; responsible 民政局、13个街道、镇", "lead 教育局; responsible 人社局"});
}

TEST_CASE("a category in front of the number and who scores behind do not shift the columns") {
    constexpr std::string_view table =
        "2026年重点任务清单\n考核项目\n序号\n考核指标\n单位\n年度目标\n责任部门\n评分部门\n农业发展\n1\n"
        "粮食播种面积\n万亩\n0.07\n县农业农村局\n市农业农村局\n2\n油菜面积\n万亩\n3\n县农业农村局\n"
        "市农业农村局\n";
    CHECK(carriers(table) == Rows{"responsible 县农业农村局; other 市农业农村局",
                                  "responsible 县农业农村局; other 市农业农村局"});
    fengong::Notice const notice = fengong::parse(std::string{table});
    REQUIRE(notice.targets.size() == 2);
    CHECK(notice.read(notice.targets[0].indicator) == "粮食播种面积");
}

TEST_CASE("figures in a column of what was done are neither promised nor begin rows") {
    constexpr std::string_view rows =
        "1 新增养老床位 县民政局 71个 55 77%\n2 残疾儿童康复 县残联 73人 73 100%\n";
    for (std::string_view const done : {"完成情况 完成率%", "1-8月实际完成情况 完成率"}) {
        CAPTURE(done);
        fengong::Notice const notice =
            fengong::parse("2026年民生实事任务表\n序号 项目名称 责任单位 目标任务 " +
                           std::string{done} + "\n" + std::string{rows});
        REQUIRE(notice.items.size() == 2);
        REQUIRE(notice.targets.size() == 2);
        CHECK(notice.read(notice.targets[0].printed) == "71个");
        CHECK(notice.read(notice.targets[0].indicator) == "新增养老床位");
    }
    fengong::Notice const stacked = fengong::parse(
        "2026年民生实事完成情况表 |\n序号 |\n省重点民生实事项目名称 |\n责任单位 |\n目标任务 |\n"
        "1-8月完成情况 |\n备注 |\n1 |\n农村饮水安全 |\n县水利局 |\n1300人 |\n700 |\n省级 |\n"
        "2 |\n城镇就业 |\n县人社局 |\n8950人 |\n7356 |\n|\n");
    REQUIRE(stacked.items.size() == 2);
    CHECK(stacked.targets.size() == 2);
    CHECK(stacked.read(stacked.title) == "2026年民生实事完成情况表");
}

TEST_CASE("empty cells at the end of a row show that cells are missing in front") {
    CHECK(
        carriers(
            "2026年民生实事任务表\n类别 | 项目名称 | 年度目标 | 责任单位 | 分管领导 | 完成情况 | 电话 |\n"
            "教育 | 改建小学 | 建成教学楼2座。 | 县教育局 | 林远山 | 主体完工。 | 0123-4567890 |\n"
            "建设运动场 | 建成13处。 | 县体育局 | 林远山 | 9月开工，完成30%。 | 0123-4567890 | |\n") ==
        Rows{"responsible 县教育局; leader 林远山", "responsible 县体育局; leader 林远山"});
    fengong::Notice const notice =
        fengong::parse("2026年民生实事任务表\n序号 | 项目内容 | 进展情况 | 责任单位 |\n"
                       "1 | 新增托位500个。 | 新增320个。 | 县卫健局 |\n"
                       "新建驿站7家。 | 新建3家。 | ||\n");
    REQUIRE(notice.targets.size() == 2);
    CHECK(notice.read(notice.targets[1].printed) == "7家");
}

TEST_CASE("a category with a Chinese number in front of cells does not make a title of the row") {
    CHECK(carriers("2026年民生实事任务表\n类别 | 项目名称 | 年度目标 | 责任单位 |\n"
                   "一、教育 | 改建小学 | 建成教学楼2座。 | 县教育局 |\n"
                   "二、卫生 | 改建卫生院 | 建成病房楼1座。 | 县卫健局 |\n") ==
          Rows{"responsible 县教育局", "responsible 县卫健局"});
}

TEST_CASE("a task of a few characters is no person in a table without a column for persons") {
    CHECK(
        carriers(
            "2026年任务分解表\n工作任务 |\n工作要求 |\n牵头单位 |\n责任单位 |\n一、政务公开 |\n公开规划 |\n"
            "公开规划2个。 |\n县发改局 |\n各乡镇 |\n二、政策解读 |\n解读政策 |\n解读政策5件。 |\n县政府办 |\n"
            "县直各部门 |\n") ==
        Rows{"lead 县发改局; responsible 各乡镇", "lead 县政府办; responsible 县直各部门"});
}

TEST_CASE("rows of a site below a table are none of the table") {
    CHECK(carriers("2026年民生实事任务表\n序号 | 项目名称 | 年度目标 | 责任单位 |\n"
                   "1 | 小学 | 建成教学楼2座。 | 县教育局 |\n"
                   "索引号: | 1137/2026-04772 | 成文日期: | 2026-10-08 |\n") ==
          Rows{"responsible 县教育局"});
}

TEST_CASE("a cell that begins like a label of a site is one of the table") {
    CHECK(
        carriers(
            "2026年公开任务表\n序号\n任务\n责任单位\n1\n公开方式：政府网站\n县政府办\n2\n公开范围：全县\n"
            "县财政局\n") == Rows{"responsible 县政府办", "responsible 县财政局"});
}

TEST_CASE("a line of a frame may divide some columns alone") {
    CHECK(
        carriers(
            "2026年工作任务分解\n┌─────┬───┬────────┬────┐\n│工作任务│分管领导│牵头单位│完成时限│\n"
            "├─────┼───┼────────┼────┤\n│抓好财税│梁志强│各乡(镇)政│6月底前│\n"
            "├─────┤ │府、县财政局、国│ │\n│调整结构│ │家税务局 │ │\n└─────┴───┴────────┴────┘\n") ==
        Rows{"leader 梁志强; lead 各乡(镇)政府、县财政局、国家税务局"});
}

TEST_CASE("a cell that begins with what is to be done and ends with a full stop names nobody") {
    CHECK(
        carriers(
            "清河县2026年实事任务分解表\n序号\n实事内容\n责任单位\n完成时限\n1\n建成文化馆新馆。\n"
            "县文旅局\n6月底前\n开工建设县美术馆。\n11月底前\n2\n改造农贸市场3个。\n县商务局\n"
            "10月底前\n") == Rows{"responsible 县文旅局", "responsible 县商务局"});
}

TEST_CASE("sections of a bureau are units, and no persons") {
    CHECK(
        carriers(
            "清河县文旅局2026年重点工作任务分解表\n序号\n工作任务\n完成时限\n责任领导\n责任股室\n1\n"
            "举办演出80场。\n11月底前\n王明\n文化股\n图书馆\n2\n培育规上企业2家。\n文化股\n3\n"
            "完成陈列布展。\n研究会\n博物馆\n") == Rows{"leader 王明; responsible 文化股、图书馆",
                                                        "responsible 文化股",
                                                        "responsible 研究会、博物馆"});
}

TEST_CASE("units stay under their heads where the row has one task for two columns of them") {
    CHECK(carriers("清河县节水任务分解表\n序号 类别 主要任务 细化措施 牵头单位 参与单位\n"
                   "1 节水 严守红线 用水控制在2亿立方米以内。 县水利局 县农业局\n"
                   "2   加快技术改造。 县工信局 县发改局\n") ==
          Rows{"lead 县水利局; cooperating 县农业局", "lead 县工信局; cooperating 县发改局"});
}

TEST_CASE("a last column of words belongs to the row in front of it") {
    CHECK(
        carriers(
            "清河县司法局2026年公开任务分解表\n\n工作任务\n\n牵头科室\n\n责任科室\n\n工作要求\n\n"
            "公布权力清单\n\n法规科\n\n各科室\n\n随时更新清单。\n\n公布收费目录\n\n财务科\n\n各科室\n\n"
            "按季公布。\n") ==
        Rows{"lead 法规科; responsible 各科室", "lead 财务科; responsible 各科室"});
}

TEST_CASE("a numbered heading right above a table is a section and not the title of the table") {
    fengong::Notice const notice = fengong::parse(
        "清河县2026年工作要点\n一、工作要点\n1.做好普法宣传。（县司法局负责）\n二、重点任务分解\n"
        "重点任务 | 工作内容 | 负责科室 |\n普法 | 开展讲座10场。 | 法制科 |\n");
    REQUIRE(notice.sections.size() == 2);
    CHECK(notice.read(notice.sections[1].title) == "重点任务分解");
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.assignments_of(notice.items[1]).front().role == fengong::Role::responsible);
}

TEST_CASE("a unit with a bracket among units that spaces divide is no second task") {
    CHECK(carriers("清河区2026年重点工作分解表\n序号 工作任务 牵头领导 牵头单位 配合单位\n"
                   "1 建设滨河公园三处。 李一山 园林局 开发区 柳园(西桥镇) 各街道 区国有公司\n"
                   "2 改造农贸市场两处。 王大山 商务局 各街道\n") ==
          Rows{"leader 李一山; lead 园林局; cooperating 开发区、柳园(西桥镇)、各街道、区国有公司",
               "leader 王大山; lead 商务局; cooperating 各街道"});
}

TEST_CASE("up to half of the columns may have heads that say nothing of what they hold") {
    CHECK(carriers("甲县2026年项目表\n序号|项目名称|一季度|二季度|三季度|四季度|责任单位|责任人\n"
                   "1|新建学校3所|选址|开工|封顶|完工|县教育局|张伟\n"
                   "2|新建医院2所|选址|开工|封顶|完工|县卫健局|李强\n") ==
          Rows{"responsible 县教育局; leader 张伟", "responsible 县卫健局; leader 李强"});
}

TEST_CASE("proposals have numbers, matters, and who handles them together with whom") {
    CHECK(carriers("2026年提案办理分工表\n提案号 案由 主办单位 会办单位 办结时限\n"
                   "12 关于加强养老的提案 县民政局 县财政局 6月底\n"
                   "15 关于修路的提案 县交通局 县发改局 9月底\n") ==
          Rows{"lead 县民政局; cooperating 县财政局", "lead 县交通局; cooperating 县发改局"});
}

TEST_CASE("a row without a number is an item where it has a task and units as the one above") {
    constexpr std::string_view head =
        "甲县2026年重点任务表\n序号|任务|时限|牵头单位|配合单位\n1|新建厂房3万平方米|6月底|县工信局|县住建局\n";
    CHECK(carriers(std::string{head} +
                   "|新增企业10家||县科技局|县财政局\n2|建设粮仓|9月底|县粮食局|\n") ==
          Rows{"lead 县工信局; cooperating 县住建局", "lead 县科技局; cooperating 县财政局",
               "lead 县粮食局"});
    CHECK(carriers(std::string{head} + "|企业注销实行一网服务|9月底|县市场局|县税务局\n") ==
          Rows{"lead 县工信局; cooperating 县住建局", "lead 县市场局; cooperating 县税务局"});
    CHECK(carriers(std::string{head} + "|改造厂房2万平方米||||\n2|建设粮仓|9月底|县粮食局|\n")
              .size() == 2);
    CHECK(carriers(std::string{head} + "||||县税务局\n2|建设粮仓|9月底|县粮食局|\n").front() ==
          "lead 县工信局; cooperating 县住建局、县税务局");
}

TEST_CASE(
    "where marks close all cells, a number inside a row opens none, and a mark alone is no cell") {
    CHECK(
        carriers(
            "甲县2026年民生实事清单 |\n|\n序号 |\n项目名称 |\n建设地点 |\n建设时间 |\n建设内容 |\n"
            "投资金额 |\n责任单位 |\n|\n1 |\n改造学校 |\n相关镇 |\n2026 |\n改造运动场地。 |\n300 |\n"
            "县教育局 |\n|\n2 |\n道路建设 |\n河东街道 |\n2026 |\n建成道路。 |\n300 |\n县住建局 |\n") ==
        Rows{"responsible 县教育局", "responsible 县住建局"});
}

TEST_CASE("a row without a number goes on with the one above where a cell is cut") {
    constexpr std::string_view head = "序号|任务|牵头单位|配合单位\n";
    for (std::string_view const rows :
         {"1|加装电梯，建设停|县住建局|县财政局\n|车场、充电桩|县发改局|县城管局\n",
          "1|新建学校3所，扩建2|县教育局|县财政局\n|所|县住建局|各镇\n",
          "1|推进一网通办|县政务办|县数据局、\n|建设政务大厅|县委编办|县司法局\n",
          "1|清淤河道，|县水利局|县财政局\n|新建堤防3公里|各镇|县发改局\n"}) {
        CAPTURE(rows);
        CHECK(carriers(std::string{head} + std::string{rows}).size() == 1);
    }
}

TEST_CASE("numbers that leave some out begin rows of a stack, and rosters are no tasks") {
    CHECK(
        carriers(
            "序号 |\n任务 |\n完成时限 |\n责任单位 |\n5 |\n新建学校 |\n县教育局 |\n8 |\n新建医院 |\n6月底 |\n"
            "县卫健局 |\n11 |\n修路 |\n县交通局 |\n") ==
        Rows{"responsible 县教育局", "responsible 县卫健局", "responsible 县交通局"});
    CHECK(carriers("甲县人员名单\n序号|姓名|性别|职务|责任单位|备注\n1|张三|男|局长|县教育局|无\n"
                   "2|李四|女|科长|县财政局|无\n")
              .empty());
}

TEST_CASE("the time to begin is no deadline, the time to end is") {
    fengong::Notice const notice =
        fengong::parse(std::string{"青禾县2026年重点项目推进计划表\n"
                                   "序号\t项目名称\t责任单位\t计划开工时间\t计划完工时间\n"
                                   "1\t新建县医院业务用房\t县卫健局\t2026年3月\t2027年12月\n"
                                   "2\t改造管网45公里\t县水利局\t2026年4月\t2026年11月\n"});
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.read(notice.items[0].deadline) == "2027年12月");
    CHECK(notice.read(notice.items[1].deadline) == "2026年11月");
}
