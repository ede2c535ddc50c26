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

TEST_CASE(
    "lines of labels above headings are of what stands below these, up to the next such lines") {
    std::string const by_leaders = "青石镇2026年重点工作责任分解方案\n\n"
                                   "领衔领导：王建国\n（一）工业经济\n"
                                   "1.新增规上企业3家。\n责任单位：镇经济发展办\n"
                                   "2.盘活厂房2万平方米。\n责任单位：镇自然资源所\n"
                                   "（二）招商引资\n3.到位资金5亿元。\n责任单位：镇招商办\n"
                                   "领衔领导：李秀英\n（三）农业农村\n"
                                   "4.建设高标准农田5000亩。\n责任单位：镇农业农村办\n";
    CHECK(carriers(by_leaders) == WhoOfSections{"leader 王建国; responsible 镇经济发展办",
                                                "leader 王建国; responsible 镇自然资源所",
                                                "leader 王建国; responsible 镇招商办",
                                                "leader 李秀英; responsible 镇农业农村办"});
    fengong::Notice const notice = fengong::parse(by_leaders);
    support::require_invariants(notice);
    REQUIRE(notice.sections.size() == 5);
    CHECK(notice.read(notice.section_of(notice.items[3]).title) == "农业农村");
    CHECK(notice.section_of(notice.items[3]).level == 2);
    CHECK(carriers("丰林县2026年民生工作任务清单\n"
                   "牵头单位：县教育局\n一、教育\n1.新建幼儿园2所。\n2.新增学位1200个。\n"
                   "牵头单位：县卫健局\n二、卫生\n1.改造卫生院4所。\n") ==
          WhoOfSections{"lead 县教育局", "lead 县教育局", "lead 县卫健局"});
}

TEST_CASE("lines of labels may stand above headings of the second level, below one of the first") {
    std::string const text =
        "丰林县2026年重点工作分工\n一、经济发展\n"
        "领衔领导：周海涛\n责任单位：县工信局、县商务局\n（一）工业商贸\n"
        "1.规上工业增加值增长8%。\n2.社会消费品零售总额增长6%。\n"
        "领衔领导：吴桂芳\n责任单位：县农业农村局\n（二）现代农业\n"
        "3.粮食总产稳定在30万吨以上。\n二、社会事业\n"
        "领衔领导：郑少华\n责任单位：县教育局\n（三）教育\n4.新增学位2000个。\n";
    CHECK(carriers(text) == WhoOfSections{"leader 周海涛; responsible 县工信局、县商务局",
                                          "leader 周海涛; responsible 县工信局、县商务局",
                                          "leader 吴桂芳; responsible 县农业农村局",
                                          "leader 郑少华; responsible 县教育局"});
    support::require_invariants(fengong::parse(text));
}

TEST_CASE("lines of labels right below each heading of the first level are of that heading") {
    CHECK(carriers("青石镇2026年重点工作\n"
                   "一、党建引领\n第一责任人：王建国\n（一）建强班子\n1.学习12次。\n"
                   "（二）夯实基层\n2.整顿村党组织1个。\n"
                   "二、经济发展\n第一责任人：李秀英\n（一）壮大工业\n3.新增企业2家。\n") ==
          WhoOfSections{"leader 王建国", "leader 王建国", "leader 李秀英"});
}

TEST_CASE("lines of labels below the title are of all items that name nobody") {
    std::string const text = "白河县2026年水利重点工作责任清单\n\n"
                             "牵头单位：县水利局    完成时限：11月底前\n责任领导：韩松\n\n"
                             "一、防洪保安\n1.除险加固水库3座。\n"
                             "2.治理河道12公里。（责任单位：各乡镇）\n"
                             "3.清淤渠道8公里。（牵头单位：县农业农村局）\n"
                             "二、供水保障\n4.新建水厂1座。责任领导：曹丽。\n";
    CHECK(carriers(text) == WhoOfSections{"leader 韩松; lead 县水利局",
                                          "leader 韩松; responsible 各乡镇; lead 县水利局",
                                          "leader 韩松; lead 县农业农村局",
                                          "leader 曹丽; lead 县水利局"});
    fengong::Notice const notice = fengong::parse(text);
    support::require_invariants(notice);
    CHECK(notice.read(notice.title) == "白河县2026年水利重点工作责任清单");
    CHECK(notice.assignments_of(notice.items[0])[0].inherited);
    CHECK(carriers("丰林县农业农村局2026年重点工作清单\n（责任单位：县农业农村局）\n"
                   "1.建设高标准农田3万亩。\n2.新建冷库5座。\n") ==
          WhoOfSections{"responsible 县农业农村局", "responsible 县农业农村局"});
}

TEST_CASE(
    "labels among the rows that a site prints above a notice, and names alone, are of no item") {
    CHECK(carriers("索引号：370828/2026-001\n责任部门：县政府办公室\n发布日期：2026年3月1日\n"
                   "丰林县2026年重点工作清单\n1.建设高标准农田3万亩。\n2.新建冷库5座。\n") ==
          WhoOfSections{"", ""});
    CHECK(carriers("丰林县2026年重点工作清单\n（县发改局）\n1.建设高标准农田3万亩。\n") ==
          WhoOfSections{""});
}

TEST_CASE(
    "lines above headings may stand in brackets, and a signature of a street office below the last item") {
    CHECK(carriers("平川县领导包联重点工作清单\n【包联领导：高峰】\n一、项目建设\n"
                   "1.新开工项目20个。（责任单位：县发改局）\n【包联领导：沈静】\n二、社会事业\n"
                   "2.新建学校2所。（责任单位：县教育局）\n") ==
          WhoOfSections{"leader 高峰; responsible 县发改局", "leader 沈静; responsible 县教育局"});
    CHECK(carriers("永安街道2026年重点任务\n1.改造小区6个。责任科室：城建科\n"
                   "2.开展培训800人次。责任科室：民政科\n\n永安街道办事处\n2026年3月2日\n") ==
          WhoOfSections{"responsible 城建科", "responsible 民政科"});
}

TEST_CASE(
    "lines below the title may name persons behind two labels, and rows of a table go before them") {
    CHECK(carriers("县林业局2026年度目标管理责任书\n责任单位：县林业局\n第一责任人：何文彬\n"
                   "直接责任人：唐丽\n\n一、业务目标\n1.完成造林2.6万亩。\n二、共性目标\n"
                   "2.招商引资1亿元。\n") ==
          WhoOfSections{"leader 何文彬、唐丽; responsible 县林业局",
                        "leader 何文彬、唐丽; responsible 县林业局"});
    std::string const table = "平川县水利局2026年重点工作台账,,,,\n责任单位：平川县水利局,,,,\n"
                              "序号,工作任务,分管领导,责任股室,完成时限\n"
                              "1,清淤渠道30公里,郝强,农水股,5月底\n,维修闸门12处,,,6月底\n"
                              "2,巡查水库9座,郝强,,全年\n";
    CHECK(carriers(table) == WhoOfSections{"leader 郝强; responsible 农水股",
                                           "leader 郝强; responsible 农水股",
                                           "leader 郝强; responsible 平川县水利局"});
    support::require_invariants(fengong::parse(table));
}

TEST_CASE("labels of who made a list, and what names nobody, void all lines below the title") {
    for (std::string const lines :
         {"责任单位：县教育局，责任人：王伟，联系电话：13800001111\n",
          "责任人：王伟\n联系电话：13800001111\n", "联系电话：13800001111\n责任人：王伟\n",
          "填报单位：县政府办\n负责人：张伟\n填表人：李丽\n",
          "编制单位：县发改局\n责任单位：县发改局\n编制日期：2026年3月1日\n",
          "责任编辑：王伟\n责任部门：县政府办\n", "牵头单位：县水利局    填报日期：2026年3月1日\n",
          "牵头单位：排名第一的单位\n配合单位：其他单位\n",
          "牵头单位：县政府办\n责任人：王伟，1234567\n", "经办人：王伟\n", "责任人：王伟（签字）\n",
          "责任领导：指分管该项工作的县领导\n责任单位：指承担该项任务的部门\n", "责任单位：××局\n",
          "责任单位：县教育局\n请认真落实。\n", "现将任务分解如下。\n责任单位：县教育局\n"}) {
        CAPTURE(lines);
        CHECK(carriers("青禾县2026年重点工作任务清单\n" + lines +
                       "1.新建学校2所。\n2.改造卫生院3所。（责任单位：县卫健局）\n") ==
              WhoOfSections{"", "responsible 县卫健局"});
    }
    CHECK(carriers(
              "青禾县人民政府办公室文件\n签发人：李丽\n经办人：王伟\n青禾县2026年重点工作任务分解\n"
              "1.新建学校2所。\n2.改造卫生院3所。（责任单位：县卫健局）\n") ==
          WhoOfSections{"", "responsible 县卫健局"});
    CHECK(carriers(
              "关于印发清单的通知\n各乡镇：\n现将清单印发给你们，请认真落实。\n责任单位：县政府办\n"
              "青禾县人民政府办公室\n2026年3月1日\n青禾县2026年重点工作任务清单\n1.新建水库1座。\n"
              "2.修堤5公里。（责任单位：县移民局）\n") ==
          WhoOfSections{"", "responsible 县移民局"});
}

TEST_CASE("the number of a document may stand between the title and the lines of all") {
    CHECK(
        carriers(
            "青禾县2026年重点工作任务清单\n青政办发〔2026〕3号\n责任单位：县教育局\n责任人：王伟\n"
            "1.新建学校2所。\n2.改造学校3所。\n") ==
        WhoOfSections{"leader 王伟; responsible 县教育局", "leader 王伟; responsible 县教育局"});
}

TEST_CASE("lines below the title end at the title of another list") {
    WhoOfSections const first_alone{"responsible 县教育局", "responsible 县教育局", "", ""};
    CHECK(carriers("青禾县教育任务清单\n责任单位：县教育局\n1.新建学校2所。\n2.新增学位600个。\n\n"
                   "青禾县卫生任务清单\n1.改造卫生院3所。\n2.培训医生50名。\n") == first_alone);
    CHECK(
        carriers("青禾县2026年重点工作任务清单\n县教育局任务\n责任单位：县教育局\n1.新建学校2所。\n"
                 "2.新增学位600个。\n县卫健局任务\n1.改造卫生院3所。\n2.培训医生50名。\n") ==
        first_alone);
    CHECK(carriers(
              "附件1\n青禾县教育任务清单\n责任单位：县教育局\n1.新建学校2所。\n2.新增学位600个。\n"
              "附件2\n青禾县住建任务清单\n1.新建公园3个。\n2.改造小区25个。\n") ==
          WhoOfSections{"", "", "", ""});
}

TEST_CASE(
    "a cell that repeats the one above, or says nobody, says more than lines below the title") {
    std::string const title_of_list = "青禾县2026年重点工作任务清单\n";
    CHECK(
        carriers(title_of_list +
                 "责任单位：县水利局\n| 序号 | 任务 | 责任单位 |\n| 1 | 新建水库1座 | 县移民局 |\n"
                 "| 2 | 修堤5公里 | 〃 |\n") ==
        WhoOfSections{"responsible 县移民局", "responsible 县移民局"});
    CHECK(carriers(title_of_list + "牵头领导：张立平\n| 序号 | 任务 | 牵头领导 | 责任单位 |\n"
                                   "| 1 | 新建学校2所 | 李丽 | 县教育局 |\n"
                                   "| 2 | 改造卫生院3所 | 〃 | 县卫健局 |\n") ==
          WhoOfSections{"leader 李丽; responsible 县教育局", "responsible 县卫健局; leader 李丽"});
    CHECK(
        carriers(title_of_list +
                 "责任单位：县水利局\n| 序号 | 任务 | 责任单位 |\n| 1 | 新建水库1座 | 县移民局 |\n"
                 "| 2 | 修渠3公里 | 无 |\n| 3 | 修坝1座 | — |\n") ==
        WhoOfSections{"responsible 县移民局", "", ""});
}

TEST_CASE("a person named by a nearer heading leads rather than one below the title") {
    CHECK(carriers("青禾县2026年重点工作任务清单\n责任领导：张立平\n一、工业\n责任单位：县工信局\n"
                   "1.新增规上企业12家。\n二、农业\n责任领导：李丽\n1.建设农田3万亩。\n"
                   "责任单位：县农业农村局\n三、商贸\n1.举办展会6场。\n责任单位：县商务局\n") ==
          WhoOfSections{"leader 张立平; responsible 县工信局", "leader 李丽",
                        "responsible 县农业农村局", "leader 张立平; responsible 县商务局"});
}

TEST_CASE("what posts have to do is no list of persons behind their labels") {
    CHECK(carriers("青禾县2026年重点工作\n1.链长：由县领导担任，负责统筹协调，每月调度1次。\n"
                   "2.帮扶责任人：走访困难户300户。\n3.包村领导：每月走访2次，化解矛盾10件。\n"
                   "4.清淤8公里。河长：江河整治由各部门落实，每月2次。\n") ==
          WhoOfSections{"", "", "", ""});
    CHECK(carriers("青禾县林长制工作方案\n（一）林长职责\n林长：组织领导责任区域森林资源保护\n"
                   "1.植树5万株。（责任单位：县林业局）\n（二）部门职责\n"
                   "2.抚育森林3万亩。（责任单位：县林业局）\n") ==
          WhoOfSections{"responsible 县林业局", "responsible 县林业局"});
    CHECK(
        carriers(
            "青禾县河长制工作方案\n一、组织体系\n县级河长：县委书记、县长担任总河长。\n"
            "乡级河长：乡镇党委书记担任。\n二、工作任务\n1.清理河道5公里。（责任单位：县水利局）\n") ==
        WhoOfSections{"responsible 县水利局"});
    CHECK(
        carriers(
            "青禾县2026年重点工作\n1.清理河道5公里。\n河长：县委常委、副县长 王伟，包村干部：李丽\n"
            "责任单位：县水利局\n2.植树5万株。林长：李 丽；责任单位：县林业局。\n"
            "3.走访困难户300户。帮扶责任人：张伟、李强。\n") ==
        WhoOfSections{"leader 县委常委、副县长王伟; leader 李丽; responsible 县水利局",
                      "leader 李丽; responsible 县林业局", "leader 张伟、李强"});
}

TEST_CASE("the list of who looks after work ends in front of what is no unit") {
    std::string const text =
        "青禾县2026年重点工作\n1.新建学校2所。责任单位：县教育局。督查单位：县政府督查室，每月督查1次。\n"
        "2.改造卫生院3所。责任单位：县卫健局；考核单位：县考核办，考核结果全县通报。\n"
        "3.新建公园3个。责任单位：县住建局；监督单位：县财政局，县审计局。\n";
    CHECK(carriers(text) == WhoOfSections{"responsible 县教育局; other 县政府督查室",
                                          "responsible 县卫健局; other 县考核办",
                                          "responsible 县住建局; other 县财政局、县审计局"});
    support::require_invariants(fengong::parse(text));
}
