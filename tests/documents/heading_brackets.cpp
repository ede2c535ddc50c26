// SPDX-License-Identifier: BSL-1.0
// Who does what below a heading, as a bracket at its end says.
#include "support/carriers.hpp"
#include "support/describe.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using support::carriers;

namespace {

using Rows = std::vector<std::string>;

std::string const headings = "青禾县2026年政府重点工作任务分解\n"
                             "一、农业（牵头领导：赵志远；牵头单位：县农业农村局）\n"
                             "1.建设高标准农田3万亩。（责任单位：县水利局）\n"
                             "2.发展蔬菜1万亩。\n"
                             "二、工业（牵头单位：县工信局；责任单位：县发改局、各乡镇）\n"
                             "3.新建厂房3万平方米。\n"
                             "4.实施技改项目10个。（责任单位：县发改局、县工信局）\n"
                             "5.培育企业20家。（牵头单位：县发改局）\n";

}  // namespace

TEST_CASE(
    "a bracket behind a heading may name a person, who leads, and others beside those in the lead") {
    fengong::Notice const notice = fengong::parse(headings);
    REQUIRE(notice.sections.size() == 2);
    CHECK(notice.sections[0].leaders.count == 1);
    CHECK(notice.sections[0].leads.count == 1);
    CHECK(notice.sections[0].responsible.empty());
    CHECK(notice.sections[1].leads.count == 1);
    CHECK(notice.sections[1].responsible.count == 2);
}

TEST_CASE(
    "the units of a heading carry items that name nobody, and those in its lead all that name no lead") {
    CHECK(
        carriers(headings) ==
        Rows{
            "leader 赵志远; responsible 县水利局; lead 县农业农村局",
            "leader 赵志远; lead 县农业农村局", "lead 县工信局; responsible 县发改局、各乡镇",
            "responsible 县发改局、县工信局",  // who names the lead of the heading as one of many has said so
            "lead 县发改局"});
}

TEST_CASE("a person in front of the bracket of a heading leads too") {
    CHECK(carriers("青禾县2026年政府重点工作任务分解\n"
                   "一、赵志远副县长分管工作（牵头单位：县住建局）\n1.新建公园2个。\n"
                   "二、教育（分管领导：李丽；责任单位：县教体局）\n2.新建幼儿园2所。\n") ==
          Rows{"leader 赵志远; lead 县住建局", "leader 李丽; responsible 县教体局"});
}

TEST_CASE("persons lead in brackets with verbs, if units stand beside them") {
    CHECK(carriers("1.新建标准厂房5万平方米。（张卫东牵头，县发改局、县工信局负责）\n"
                   "2.引进项目10个。（李明、王志强牵头，县商务局、各乡镇落实）\n"
                   "3.建成养老院1处。（万科牵头，县民政局配合）\n"
                   "4.推进金融改革。（金融、文旅牵头）\n") ==
          Rows{"leader 张卫东; responsible 县发改局、县工信局",
               "leader 李明、王志强; responsible 县商务局、各乡镇",
               "lead 万科; cooperating 县民政局", ""});
}

TEST_CASE("nothing but places and companies that begin like a person's name leads as a person") {
    CHECK(
        carriers(
            "1.新建厂房。（金乡县牵头，市发改局配合）\n2.新建厂房。（金港、陆港牵头，市文旅局负责）\n"
            "3.新建厂房。（曲阜市牵头，县教育局负责）\n4.新建厂房。（武警牵头，县教育局负责）\n"
            "5.新建厂房。（张卫东牵头，李明配合，县教育局负责）\n") ==
        Rows{"", "lead 金港、陆港; responsible 市文旅局", "", "",
             "leader 张卫东; leader 李明; responsible 县教育局"});
}

TEST_CASE(
    "each heading with a bracket of any role stands by itself, so that none hands on what another names") {
    constexpr std::string_view text =
        "青禾县2026年政府重点工作任务分解\n"
        "一、工业经济（牵头领导：张卫东；牵头单位：县工信局）\n1.新建厂房5万平方米。\n"
        "二、文化旅游（牵头单位：县文旅局；配合单位：体育局）\n2.接待游客100万人次。\n"
        "三、乡村振兴（牵头领导：王丽；责任单位：县农业农村局等）\n3.建设示范村10个。\n"
        "四、生态环境（牵头领导：李明）\n4.植树10万株。\n"
        "五、文明创建（赵志远牵头，县文明办负责）\n5.新建广场2个。\n"
        "六、城市建设（牵头单位：县住建局、城管局；完成时限：6月底）\n6.新建公厕8座。\n";
    CHECK(carriers(text) == Rows{"leader 张卫东; lead 县工信局",
                                 "lead 县文旅局; cooperating 体育局",
                                 "leader 王丽; responsible 县农业农村局", "leader 李明",
                                 "leader 赵志远; responsible 县文明办", "lead 县住建局、县城管局"});
    fengong::Notice const notice = fengong::parse(std::string{text});
    CHECK(notice.assignments_of(notice.items[2])[1].open_ended);
}

TEST_CASE("a heading with a bracket above other headings hands on its units and its deadline") {
    std::string const text = "青禾县2026年政府重点工作任务分解\n"
                             "一、工业（牵头单位：县工信局）\n"
                             "（一）壮大主体\n1.新增规上企业12家。\n2.实施技改项目30个。\n"
                             "（二）优化服务\n1.走访企业200家。（责任单位：县政务局）\n"
                             "二、农业（牵头单位：县农业农村局；完成时限：11月底前）\n"
                             "（一）稳产保供\n1.建设高标准农田5万亩。\n"
                             "2.新建冷库3座。完成时限：9月底前。\n";
    CHECK(carriers(text) == Rows{"lead 县工信局", "lead 县工信局",
                                 "responsible 县政务局; lead 县工信局", "lead 县农业农村局",
                                 "lead 县农业农村局"});
    fengong::Notice const notice = fengong::parse(text);
    REQUIRE(notice.items.size() == 5);
    CHECK(notice.items[0].deadline.empty());
    CHECK(notice.read(notice.items[3].deadline) == "11月底前");
    CHECK(notice.read(notice.items[4].deadline) == "9月底前");
}

TEST_CASE(
    "of headings with brackets that look like items those are headings whose items name somebody") {
    CHECK(carriers("青禾县2026年政府重点工作任务分解\n"
                   "一、教育（牵头单位：县教育局）\n1.新建学校2所。（责任单位：县住建局）\n"
                   "2.新增学位600个。\n"
                   "二、卫生（牵头单位：县卫健局）\n1.改造卫生院3所。（责任单位：县财政局）\n") ==
          Rows{"responsible 县住建局; lead 县教育局", "lead 县教育局",
               "responsible 县财政局; lead 县卫健局"});
    CHECK(carriers("青禾县2026年民生实事责任分解\n"
                   "一、扩建学校（牵头单位：县教育局）\n1.新建学校2所。\n2.新增学位600个。\n"
                   "二、提升卫生院（牵头单位：县卫健局）\n1.改造卫生院3所。\n2.培训医生50名。\n") ==
          Rows{"lead 县教育局", "lead 县卫健局"});
}

TEST_CASE("a count may stand in front of the units in the bracket of a heading") {
    CHECK(carriers("青禾县2026年重点项目清单\n"
                   "一、产业项目（2个，牵头单位：县发改局）\n1.新建饲料项目。\n2.扩建纺织项目。\n"
                   "二、民生项目（共2项；责任单位：县教育局、县卫健局）\n1.新建县第二小学。\n"
                   "2.改建县中医院。\n") == Rows{"lead 县发改局", "lead 县发改局",
                                                 "responsible 县教育局、县卫健局",
                                                 "responsible 县教育局、县卫健局"});
}

TEST_CASE("kinds of things behind a count in the bracket of a heading name nobody") {
    CHECK(carriers("青禾县2026年任务分解\n一、产业项目（3个，国有企业）\n1.新建厂房5万平方米。\n"
                   "二、基建项目（2个，城区学校）\n2.新建学校2所。\n三、其他（2项，重点部门）\n"
                   "3.修路5公里。\n四、园区（3个，省级开发区）\n4.招商3亿元。\n"
                   "五、农业（3项，各乡镇）\n5.建设农田3万亩。\n") == Rows{"", "", "", "", ""});
    CHECK(carriers("青禾县2026年任务分解\n一、产业项目（3个，县发改局）\n1.新建厂房5万平方米。\n"
                   "二、基建项目（2个，青石镇）\n2.新建学校2所。\n") ==
          Rows{"responsible 县发改局", "responsible 青石镇"});
}

TEST_CASE("a line below a heading may say who leads, if items stand below that name others") {
    CHECK(carriers("青禾县2026年政府工作要点任务分解\n"
                   "（一）坚持创新驱动，加快转型升级\n【牵头领导：赵志远】\n"
                   "1.培育企业20家。\n【牵头单位：县工信局；配合单位：县科技局】\n"
                   "2.技改投资增长12%。\n【牵头单位：县发改局】\n"
                   "（二）坚持项目为王，扩大有效投资\n【牵头领导：李丽】\n"
                   "3.新开工项目30个。\n【牵头单位：县发改局；配合单位：各镇】\n") ==
          Rows{"leader 赵志远; lead 县工信局; cooperating 县科技局", "leader 赵志远; lead 县发改局",
               "leader 李丽; lead 县发改局; cooperating 各镇"});
    CHECK(carriers("青禾县2026年民生实事责任分解\n"
                   "一、扩建学校\n牵头单位：县教育局\n1.新建学校2所。\n2.新增学位600个。\n"
                   "二、提升卫生院\n牵头单位：县卫健局\n1.改造卫生院3所。\n") ==
          Rows{"lead 县教育局", "lead 县卫健局"});
}

TEST_CASE("an item is due when it says so itself, whatever the heading says") {
    fengong::Notice const notice = fengong::parse(
        std::string{"一、工业（牵头单位：县工信局；完成时限：12月底前）\n（一）培育主体\n"
                    "1.新增企业8家，6月底前完成。\n2.建设平台2个。\n"
                    "二、农业（牵头单位：县农业农村局；完成时限：11月底前）\n（一）建好农田\n"
                    "1.新建农田3万亩。\n2.改造大棚500亩。\n"});
    REQUIRE(notice.items.size() == 4);
    CHECK(notice.read(notice.items[0].deadline) == "6月底前");
    CHECK(notice.read(notice.items[1].deadline) == "12月底前");
    CHECK(notice.read(notice.items[2].deadline) == "11月底前");
}

TEST_CASE(
    "a unit with the count of its items is the heading above them, without a number or colon") {
    CHECK(carriers("2026年重点工作分工\n县教育局（共二项）\n1.新建学校3所。\n2.新增学位600个。\n"
                   "县住建局（1项）\n3.新建公园3个。\n") ==
          Rows{"responsible 县教育局", "responsible 县教育局", "responsible 县住建局"});
}

TEST_CASE(
    "a count in the bracket of a heading may stand beside verbs or names, in front or behind") {
    CHECK(carriers("丰林县2026年重点工作任务分解\n"
                   "一、农业（3项，县农业农村局牵头）\n1.建设农田3万亩。\n2.新建冷库5座。\n"
                   "二、工业（共2项，县工信局牵头、县发改局配合）\n3.新增企业10家。\n"
                   "三、教育（县教育局牵头，2件实事）\n4.新建幼儿园2所。\n"
                   "四、卫生（牵头单位：县卫健局，共1件）\n5.改造卫生院4所。\n"
                   "五、养老（县民政局，2项）\n6.新建助餐点20个。\n") ==
          Rows{"lead 县农业农村局", "lead 县农业农村局", "lead 县工信局; cooperating 县发改局",
               "lead 县教育局", "lead 县卫健局", "responsible 县民政局"});
}

TEST_CASE("labels behind a dash or white space in a heading say who does what stands below") {
    CHECK(carriers("白河县2026年重点工作责任清单\n"
                   "一、项目建设——牵头单位：县发改局\n1.新开工项目12个。\n2.完成投资30亿元。\n"
                   "二、城市更新——牵头单位：县住建局\n3.改造小区18个。\n") ==
          Rows{"lead 县发改局", "lead 县发改局", "lead 县住建局"});
    CHECK(
        carriers("青石镇2026年重点工作安排\n"
                 "（一）产业强镇    责任领导：王建国    责任部门：镇经济发展办\n1.新增企业2家。\n"
                 "2.培育个转企15家。\n"
                 "（二）生态美镇    责任领导：李秀英    责任部门：镇生态环保办\n3.植树2万株。\n") ==
        Rows{"leader 王建国; responsible 镇经济发展办", "leader 王建国; responsible 镇经济发展办",
             "leader 李秀英; responsible 镇生态环保办"});
}

TEST_CASE("lines below headings over which the numbers of items run on say who does these") {
    CHECK(carriers("丰林县2026年重点工作清单\n"
                   "（一）工业强县\n牵头县领导：周海涛\n责任单位：县工信局\n1.新增企业10家。\n"
                   "2.技改投资增长12%。\n"
                   "（二）城乡融合\n牵头县领导：吴桂芳\n责任单位：县住建局\n3.改造小区18个。\n") ==
          Rows{"leader 周海涛; responsible 县工信局", "leader 周海涛; responsible 县工信局",
               "leader 吴桂芳; responsible 县住建局"});
}

TEST_CASE(
    "a heading may name units in a bracket and a person in the line below, also as the list of Markdown") {
    fengong::Notice const notice = fengong::parse(std::string{
        "# 丰林县2026年重点任务清单\n\n"
        "## 一、稳增长（牵头单位：县发改局）\n\n- 责任领导：周海涛\n- 配合单位：县统计局\n\n"
        "1. 固定资产投资增长8%。\n2. 新开工项目30个。\n\n"
        "## 二、惠民生（牵头单位：县人社局）\n\n- 责任领导：郑少华\n\n3. 新增就业4000人。\n"});
    support::require_invariants(notice);
    REQUIRE(notice.items.size() == 3);
    CHECK(notice.read(notice.sections[0].title) == "稳增长（牵头单位：县发改局）");
    CHECK(support::duties(notice, 1) == "leader 周海涛; lead 县发改局; cooperating 县统计局");
    CHECK(support::duties(notice, 2) == "leader 郑少华; lead 县人社局");
}

TEST_CASE("lines below a heading may name persons behind two labels") {
    CHECK(carriers("丰林县重点产业链工作分工\n"
                   "一、绿色食品产业链\n链长：周海涛\n副链长：吴桂芳\n牵头单位：县农业农村局\n"
                   "1.新建加工项目3个。\n2.产值达到20亿元。\n"
                   "二、装备制造产业链\n链长：郑少华\n副链长：钱伟\n牵头单位：县工信局\n"
                   "3.新增企业4家。\n") == Rows{"leader 周海涛、吴桂芳; lead 县农业农村局",
                                                "leader 周海涛、吴桂芳; lead 县农业农村局",
                                                "leader 郑少华、钱伟; lead 县工信局"});
}

TEST_CASE("a section of a bureau with the count of its matters is the heading above them") {
    CHECK(carriers("县交通运输局2026年工作任务分解表\n一、综合股（2项）\n1.编制年度预算。\n"
                   "2.组织会议4次。\n二、工程股（责任人：罗刚，1项）\n3.改造农村公路30公里。\n") ==
          Rows{"responsible 综合股", "responsible 综合股", "leader 罗刚"});
}

TEST_CASE(
    "a unit with the person in a bracket is the heading above its matters, with or without a number") {
    Rows const expected{"leader 林华; responsible 县教育局", "leader 林华; responsible 县教育局",
                        "leader 高洁; responsible 县卫健局"};
    CHECK(carriers("平川县直部门2026年重点任务\n县教育局（责任人：林华）\n1.新建幼儿园2所。\n"
                   "2.新增学位1500个。\n县卫健局（责任人：高洁）\n3.改造卫生院4所。\n") ==
          expected);
    CHECK(carriers("平川县直部门2026年重点任务\n一、县教育局（责任人：林华）\n1.新建幼儿园2所。\n"
                   "2.新增学位1500个。\n二、县卫健局（责任人：高洁）\n3.改造卫生院4所。\n") ==
          expected);
}

TEST_CASE("bold headings and labels of Markdown leave no marks in titles") {
    fengong::Notice const notice = fengong::parse(std::string{
        "**平川县2026年重点工作清单**\n\n**一、产业发展**\n\n**责任领导：** 高峰\n"
        "**牵头单位：** 县工信局\n\n1. 新增企业10家。\n2. 技改投资增长12%。\n\n**二、乡村振兴**\n\n"
        "**责任领导：** 沈静\n\n3. 创建和美乡村12个。\n"});
    support::require_invariants(notice);
    REQUIRE(notice.items.size() == 3);
    CHECK(notice.read(notice.sections[0].title) == "产业发展");
    CHECK(support::duties(notice, 0) == "leader 高峰; lead 县工信局");
}
