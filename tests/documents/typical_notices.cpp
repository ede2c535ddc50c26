// SPDX-License-Identifier: BSL-1.0
// Notices as counties publish most of them, in layouts that others read wrongly, as a person reads them.
#include "support/carriers.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/model/role.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using Rows = std::vector<std::string>;

/// What each item says: `1 新建学校3所 | lead 县教育局; cooperating 县财政局、各乡镇 | 8月底`.
Rows typical_rows(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    Rows rows;
    for (fengong::Item const& item : notice.items) {
        std::string row = item.number ? std::to_string(*item.number) + " " : std::string{};
        row += fengong::item_text(notice, item);
        std::string_view before = " | ";
        for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
            row.append(before).append(fengong::to_string(assignment.role));
            std::string_view divider = " ";
            for (fengong::UnitName const& unit : notice.units_of(assignment)) {
                row.append(divider).append(notice.read(unit.name));
                divider = "、";
            }
            before = "; ";
        }
        if (!item.deadline.empty()) {
            row.append(" | ").append(notice.read(item.deadline));
        }
        rows.push_back(row);
    }
    return rows;
}

}  // namespace

TEST_CASE("commas divide the cells of what a spreadsheet has written, but not in quotes") {
    CHECK(
        typical_rows("序号,工作任务,牵头单位,责任单位,完成时限\n"
                     "1,\"改造小区12个,惠及3200户\",区住建局,\"区财政局,各街道办事处\",11月底\n"
                     "2,改建公路85公里,区交通局,,10月底\n"
                     "3,\"建设\"\"口袋公园\"\"6处\",区城管局,\"区体育局\n各镇人民政府\",\n") ==
        Rows{
            "1 改造小区12个,惠及3200户 | lead 区住建局; responsible 区财政局、各街道办事处 | 11月底",
            "2 改建公路85公里 | lead 区交通局 | 10月底",
            "3 建设\"口袋公园\"6处 | lead 区城管局; responsible 区体育局、各镇人民政府"});
}

TEST_CASE("lines of a spreadsheet are filled up with commas, and so are titles and notes") {
    std::string_view const text =
        "\xEF\xBB\xBF青禾县重点任务清单,,,\r\n\"序号\",\"任务\",\"牵头单位\",\"备注\"\r\n"
        "一、工业,,,\r\n1,培育企业20家,县工信局,\r\n,,,\r\n二、民生,,,\r\n"
        "2,改造厕所100座,县农业农村局,\r\n,改造旱厕50座,县卫健局,\r\n合计,,,\r\n"
        "\"备注：请按时报送,谢谢\",,,\r\n";
    CHECK(typical_rows(text) == Rows{"1 培育企业20家 | lead 县工信局",
                                     "2 改造厕所100座 | lead 县农业农村局",
                                     "改造旱厕50座 | lead 县卫健局"});
    fengong::Notice const notice = fengong::parse(std::string{text});
    CHECK(notice.read(notice.title) == "青禾县重点任务清单");
    REQUIRE(notice.sections.size() == 2);
    CHECK(notice.read(notice.sections[1].title) == "民生");
}

TEST_CASE("a quote that nothing closes is part of its cell") {
    CHECK(
        typical_rows(
            "序号,任务,责任单位,时限\n1,\"改造道路,县住建局,6月底\n2,改造公园,县城管局,7月底\n") ==
        Rows{"1 \"改造道路 | responsible 县住建局 | 6月底",
             "2 改造公园 | responsible 县城管局 | 7月底"});
}

TEST_CASE("a sentence that commas divide is no head of a table") {
    CHECK(typical_rows("工作任务,牵头单位,责任单位要加强沟通,确保完成。\n"
                       "1.建设学校3所,新增学位500个。(牵头单位:县教育局)\n"
                       "2.建设医院1所,新增床位100张。(牵头单位:县卫健局)\n") ==
          Rows{"1 建设学校3所,新增学位500个。 | lead 县教育局",
               "2 建设医院1所,新增床位100张。 | lead 县卫健局"});
}

TEST_CASE("streets stand beside towns in one name, and so do cities with what equals them") {
    CHECK(typical_rows("1.培育企业。（牵头单位：区工信局；责任单位：区科技局、各镇、街）\n"
                       "2.建设农田。（省农业农村厅牵头，各市（地）、县（市、区）政府负责）\n"
                       "3.改造小区。（牵头单位：区住建局；配合单位：各街、镇）\n") ==
          Rows{"1 培育企业。 | lead 区工信局; responsible 区科技局、各镇、街",
               "2 建设农田。 | lead 省农业农村厅; responsible 各市（地）、县（市、区）政府",
               "3 改造小区。 | lead 区住建局; cooperating 各街、镇"});
}

TEST_CASE("a sentence below the last row of a table is none of its cells") {
    CHECK(
        typical_rows(
            "类别|任务|责任单位\n工业|培育企业10家|县工信局\n农业|建设农田3万亩|县农业农村局、各乡镇\n\n"
            "请各单位抓好落实。\n") ==
        Rows{"工业培育企业10家 | responsible 县工信局",
             "农业建设农田3万亩 | responsible 县农业农村局、各乡镇"});
}

TEST_CASE("a bracket may begin with verbs and go on with labels") {
    CHECK(typical_rows("1.新建学校。（县教育局牵头，配合单位：县财政局、各镇）\n"
                       "2.新建医院。（县卫健局牵头；配合：县财政局）\n"
                       "3.新建公园。（县城管局牵头，县财政局、各镇配合；完成时限：6月底）\n") ==
          Rows{"1 新建学校。 | lead 县教育局; cooperating 县财政局、各镇",
               "2 新建医院。 | lead 县卫健局; cooperating 县财政局",
               "3 新建公园。 | lead 县城管局; cooperating 县财政局、各镇 | 6月底"});
}

TEST_CASE(
    "words with a colon behind a semicolon are no name, but a label that nobody knows, or a remark") {
    CHECK(
        typical_rows("1.新建公园。（牵头单位：县城管局；跟踪督办：县政府督查室；完成时限：6月底）\n"
                     "2.新建绿道。（牵头单位：县城管局、县林业局；备注：结合实际推进）\n") ==
        Rows{"1 新建公园。 | lead 县城管局; other 县政府督查室 | 6月底",
             "2 新建绿道。 | lead 县城管局、县林业局"});
}

TEST_CASE("of offices that work together those in front of 会同 lead") {
    CHECK(
        typical_rows("1.由县发改局会同县财政局、县工信局研究制定实施方案，6月底前印发。\n"
                     "2.县生态环境局会同县财政局建立补偿机制。\n"
                     "3.加强会同有关方面的研究。（县民政局负责）\n") ==
        Rows{
            "1 研究制定实施方案，6月底前印发。 | lead 县发改局; responsible 县财政局、县工信局 | 6月底前",
            "2 建立补偿机制。 | lead 县生态环境局; responsible 县财政局",
            "3 加强会同有关方面的研究。 | responsible 县民政局"});
}

TEST_CASE("those who mainly answer for an item do not lead it where others do") {
    CHECK(typical_rows("序号\t任务\t主责单位\t牵头单位\n1\t建设平台\t县大数据局\t县政府办\n"
                       "2\t治理河道\t县水利局\t县河长办\n") ==
          Rows{"1 建设平台 | responsible 县大数据局; lead 县政府办",
               "2 治理河道 | responsible 县水利局; lead 县河长办"});
    CHECK(typical_rows("1.建设平台。（主责单位：县大数据局；配合单位：县政府办）\n") ==
          Rows{"1 建设平台。 | lead 县大数据局; cooperating 县政府办"});
}

TEST_CASE("an office alone on its line has the duty in the next") {
    CHECK(
        typical_rows(
            "云岭县地质灾害应急预案\n\n3.1 成员单位职责\n\n县自然资源局\n负责监督防治工作，开展灾险情会商。\n\n"
            "县应急管理局\n协助县政府组织应急处置，统筹救援力量。\n\n各乡镇人民政府\n负责本辖区应急处置。\n") ==
        Rows{"监督防治工作，开展灾险情会商。 | responsible 县自然资源局",
             "协助县政府组织应急处置，统筹救援力量。 | responsible 县应急管理局",
             "本辖区应急处置。 | responsible 各乡镇人民政府"});
}

TEST_CASE("cells that look like offices with their duties stay cells") {
    CHECK(typical_rows(
              "序号\n责任单位\n工作任务\n1\n县教育局\n组织开展义务教育质量监测工作\n2\n县卫健局\n"
              "组织开展基层卫生服务能力提升\n") ==
          Rows{"1 组织开展义务教育质量监测工作 | responsible 县教育局",
               "2 组织开展基层卫生服务能力提升 | responsible 县卫健局"});
}

TEST_CASE("a title that says who does it has the points below it") {
    std::string_view const text =
        "（一）实施环境整治行动，由县农业农村局承办，县住建局、各乡镇协办\n"
        "1.新建卫生厕所2000户。\n2.建成处理设施15座。\n"
        "（二）实施供水行动（由县水利局承办，县卫健局协办）\n1.改造管网60公里。\n";
    CHECK(
        typical_rows(text) ==
        Rows{
            "1 实施环境整治行动1.新建卫生厕所2000户。2.建成处理设施15座。 | responsible 县农业农村局; "
            "cooperating 县住建局、各乡镇",
            "2 实施供水行动1.改造管网60公里。 | responsible 县水利局; cooperating 县卫健局"});
    fengong::Notice const notice = fengong::parse(std::string{text});
    REQUIRE(notice.targets.size() == 3);
    CHECK(notice.read(notice.targets[0].indicator) == "卫生厕所");
    CHECK(notice.read(notice.targets[2].indicator) == "管网");
}

TEST_CASE("a sentence on all items below the last of them is none of it") {
    CHECK(
        typical_rows(
            "一、民生\n1.新增绿道80公里。（市住建局、市水务局，各区县政府）\n2.新建学校3所。（市教育局，各区县政府）\n"
            "以上任务，请各牵头单位会同责任单位抓好落实。\n") ==
        Rows{"1 新增绿道80公里。 | responsible 市住建局、市水务局、各区县政府",
             "2 新建学校3所。 | responsible 市教育局、各区县政府"});
    CHECK(typical_rows(
              "序号\n重点任务\n牵头单位\n1\n公开财政信息\n县财政局\n2\n公开招生信息\n县教育局\n"
              "本表由县政府办公室负责解释。\n") ==
          Rows{"1 公开财政信息 | lead 县财政局", "2 公开招生信息 | lead 县教育局"});
}

TEST_CASE("annexes listed below the items are none") {
    CHECK(typical_rows(
              "1.治理散煤。\n牵头部门：区发改局；配合部门：各镇、街道办事处。\n2.治理扬尘。\n"
              "牵头部门：区住建局。\n附件：1.任务清单\n2.企业名单\n") ==
          Rows{"1 治理散煤。 | lead 区发改局; cooperating 各镇、街道办事处",
               "2 治理扬尘。 | lead 区住建局"});
}

TEST_CASE("时限 alone is a label in front of a colon, and no word of a name") {
    CHECK(typical_rows("1.建成智慧社区10个。（责任单位：区民政局；时限：9月底）\n"
                       "2.建成公园。（责任单位：区城管局、区时限监察办公室）\n") ==
          Rows{"1 建成智慧社区10个。 | responsible 区民政局 | 9月底",
               "2 建成公园。 | responsible 区城管局、区时限监察办公室"});
}

TEST_CASE("items without a number may begin with lines that begin like the head of a table") {
    CHECK(
        typical_rows(
            "平安县乡村振兴责任清单\n\n任务一：守牢粮食安全底线\n目标：产量达到5亿斤。\n牵头单位：县农业农村局\n"
            "完成时限：2026年12月\n\n任务二：建设宜居乡村\n目标：新建示范村12个。\n牵头单位：县委农办\n") ==
        Rows{"任务一：守牢粮食安全底线目标：产量达到5亿斤。 | lead 县农业农村局 | 2026年12月",
             "任务二：建设宜居乡村目标：新建示范村12个。 | lead 县委农办"});
}

TEST_CASE("two posts of one person are one name, and so are levels behind 和各") {
    CHECK(typical_rows(
              "1.新建幼儿园。（责任领导：区委常委、副区长刘畅、副区长李四；牵头单位：区教育局）\n"
              "2.健全机制。（县发改局牵头，各有关部门和各乡（镇）、街道按职责分工负责）\n") ==
          Rows{"1 新建幼儿园。 | leader 区委常委、副区长刘畅、副区长李四; lead 区教育局",
               "2 健全机制。 | lead 县发改局; responsible 各有关部门、各乡（镇）、街道"});
    fengong::Notice const notice = fengong::parse(std::string{
        "1.新建幼儿园。（责任领导：区委常委、副区长刘畅、副区长李四；牵头单位：区教育局）\n"});
    REQUIRE(notice.assignments.size() == 2);
    CHECK(notice.assignments[0].units.count == 2);
}

TEST_CASE("points below who answers for them belong to their item") {
    std::string_view const text =
        "一、加快发展。牵头领导：王伟；牵头单位：市工信局；责任单位：市科技局，各县（市、区）人民政府。\n"
        "1.工业增加值增长8.5%。\n2.战略性新兴产业占比达到28%。\n"
        "二、振兴乡村。牵头单位：市农业农村局。\n1.新建高标准农田15万亩。\n"
        "三、加强宣传。\n（一）开展培训活动，提高政策知晓度。\n本措施自印发之日起施行。\n";
    CHECK(
        typical_rows(text) ==
        Rows{
            "1 加快发展。1.工业增加值增长8.5%。2.战略性新兴产业占比达到28%。 | leader 王伟; lead 市工信局; "
            "responsible 市科技局、各县（市、区）人民政府",
            "2 振兴乡村。1.新建高标准农田15万亩。 | lead 市农业农村局",
            "1 开展培训活动，提高政策知晓度。"});
    CHECK(fengong::parse(std::string{text}).targets.size() == 3);
}

TEST_CASE("quotes of a spreadsheet around cells of several lines are no text") {
    CHECK(
        typical_rows(
            "序号\t任务\t责任单位\n1\t\"建成住房600套，\n其中公寓200套\"\t区住建局\n2\t推进\"两癌\"筛查\t区卫健局\n") ==
        Rows{"1 建成住房600套，其中公寓200套 | responsible 区住建局",
             "2 推进\"两癌\"筛查 | responsible 区卫健局"});
}

TEST_CASE("what is to be done by a day behind those who do it is no time alone") {
    CHECK(
        typical_rows("1.支付工资。由市人社局负责，市住建局配合，年底前实现欠薪案件动态清零。\n"
                     "2.改造住房。由市民政局负责，市财政局配合，年底前完成。\n") ==
        Rows{
            "1 支付工资。，年底前实现欠薪案件动态清零。 | responsible 市人社局; cooperating 市住建局",
            "2 改造住房。 | responsible 市民政局; cooperating 市财政局 | 年底前"});
}

TEST_CASE("a sentence that tells all what to see to closes the items") {
    CHECK(
        typical_rows(
            "（一）抓好粮食生产。（县农业农村局、各乡镇）\n（二）抓好农机服务。（县农机中心、各乡镇）\n"
            "各乡镇、各部门要切实加强领导，落实责任。\n") ==
        Rows{"1 抓好粮食生产。 | responsible 县农业农村局、各乡镇",
             "2 抓好农机服务。 | responsible 县农机中心、各乡镇"});
}

TEST_CASE("behind a label, units without a verb stand in the text behind those with one") {
    CHECK(typical_rows("1、做事。\n配合部门：县卫健局牵头，县财政局、各镇\n") ==
          Rows{"1 做事。 | lead 县卫健局; cooperating 县财政局、各镇"});
}

TEST_CASE("a sentence to all in the middle of the list takes no item behind it along") {
    constexpr std::string_view rest =
        "\n2.环境整治，新建公厕20座。\n责任单位：县住建局\n3.修路30公里。\n责任单位：县交通局\n";
    for (std::string_view const sentence : {"各部门要联合执法10次。", "请各部门抓好落实。",
                                            "以上工作由学校落实。", "附件：1.企业名单"}) {
        CAPTURE(sentence);
        CHECK(support::carriers(
                  std::string{"甲县2026年重点工作责任分解\n1.发展工业\n责任单位：县工信局\n"}
                      .append(sentence)
                      .append(rest)) == std::vector<std::string>{"responsible 县工信局",
                                                                 "responsible 县住建局",
                                                                 "responsible 县交通局"});
    }
}

TEST_CASE("要素 in a list of units is no word to all, and what has figures is to be done") {
    CHECK(support::carriers("甲县2026年重点工作责任分解\n1.发展农业。\n责任单位：县农业农村局\n"
                            "各县要素市场管理中心、县林业局\n") ==
          std::vector<std::string>{"responsible 县农业农村局、各县要素市场管理中心、县林业局"});
    auto const notice = fengong::parse(
        "甲县2026年重点工作责任分解\n一、发展工业（牵头单位：县工信局）\n各乡镇要引进项目2个。\n新增规上企业20家。\n"
        "二、发展教育（牵头单位：县教育局）\n各学校要开展安全演练2次。\n");
    CHECK(notice.targets.size() == 3);
}

TEST_CASE("text with commas below a table of commas is no row of it") {
    auto const lists = support::carriers(
        "甲县2026年重点工作责任分解\n工作任务,牵头单位,责任单位\n新增企业20家,县工信局,县财政局\n二、保障措施\n"
        "1.加强领导,落实责任,强化督查。牵头单位：县政府办\n");
    CHECK(lists ==
          std::vector<std::string>{"lead 县工信局; responsible 县财政局", "lead 县政府办"});
    CHECK(support::carriers("甲县2026年重点工作责任分解\n目标任务,牵头单位,责任单位\n"
                            "1.新增企业20家,培育专精特新5家。（牵头单位：县工信局）\n"
                            "2.建设学校2所,增加学位1000个。（牵头单位：县教育局）\n") ==
          std::vector<std::string>{"lead 县工信局", "lead 县教育局"});
}

TEST_CASE("期限 is a label in front of a time alone") {
    auto const until = [](std::string_view item) {
        auto const notice = fengong::parse("甲县2026年重点工作责任分解\n1." + std::string{item} +
                                           "牵头单位：县金融办\n");
        return notice.items.empty() ? "no item"
                                    : std::string{notice.read(notice.items.front().deadline)};
    };
    CHECK(until("修路。时限：10月底前。") == "10月底前");
    CHECK(until("修路。期限：长期。") == "长期");
    CHECK(until("规范信贷。时限：贷款期限不少于3年。").empty());
}

TEST_CASE("quotes that a spreadsheet doubles inside a cell are read once") {
    fengong::Notice const notice = fengong::parse(
        "序号,工作任务,牵头单位,责任单位\n"
        "1,\"开展\"\"一网通办\"\"改革，网办率达到95%\",县行政审批局,\"县公安局、县大数据中心\"\n"
        "2,\"打造\"\"15分钟生活圈\"\"\",县住建局,县财政局\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(fengong::item_text(notice, notice.items[0]) == "开展\"一网通办\"改革，网办率达到95%");
    CHECK(fengong::item_text(notice, notice.items[1]) == "打造\"15分钟生活圈\"");
    CHECK(notice.targets_of(notice.items[0]).size() == 1);
}

TEST_CASE("records of which each line is a field have the number that their first line gives") {
    CHECK(
        typical_rows("黛山县2026年重点督办事项\n\n"
                     "序号：1\n交办事项：扩建污水处理厂，日处理能力达到3万吨\n牵头单位：县住建局\n"
                     "责任单位：县发改局、县财政局\n完成时限：2026年6月底前\n\n"
                     "序号: 2\n交办事项：新建幼儿园2所\n牵头单位：县教体局\n"
                     "责任单位：县自然资源局\n完成时限：2026年9月底前\n") ==
        Rows{
            "1 交办事项：扩建污水处理厂，日处理能力达到3万吨 | lead 县住建局; responsible "
            "县发改局、县财政局 | 2026年6月底前",
            "2 交办事项：新建幼儿园2所 | lead 县教体局; responsible 县自然资源局 | 2026年9月底前"});
}
