// SPDX-License-Identifier: BSL-1.0
// How plans of many places hand out work, and what stands around it, each read as a person reads it.
#include "support/carriers.hpp"
#include "support/describe.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

std::string title_of(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    return std::string{notice.read(notice.title)};
}

std::string deadline_of(std::string_view clause) {
    fengong::Notice const notice =
        fengong::parse("1. " + std::string{clause} + "。（牵头单位：县税务局）\n");
    return std::string{notice.read(notice.items.front().deadline)};
}

using support::carriers;
using Carriers = std::vector<std::string>;

}  // namespace

TEST_CASE("what a cover letter numbers is no item of the plan behind its signature") {
    constexpr std::string_view letter =
        "青柳县人民政府办公室关于印发2026年重点工作分工方案的通知\n\n各乡镇人民政府，县直各单位：\n"
        "《2026年重点工作分工方案》已经县政府同意，现印发给你们，请结合以下要求执行。\n"
        "一、各牵头单位要细化措施，压实责任。\n二、提高站位\n"
        "青柳县人民政府办公室\n2026年1月3日\n";
    std::string const items =
        "2026年重点工作分工方案\n一、工业经济\n"
        "1.新建标准厂房5万平方米。（牵头单位：县工信局；责任单位：县住建局）\n"
        "2.新增规上企业10家。（牵头单位：县工信局；责任单位：各乡镇）\n";
    Carriers const expected{"lead 县工信局; responsible 县住建局",
                            "lead 县工信局; responsible 各乡镇"};
    CHECK(carriers(std::string{letter} + items) == expected);
    CHECK(carriers(std::string{letter} + "附件\n" + items) == expected);
    CHECK(title_of(std::string{letter} + items) ==
          "青柳县人民政府办公室关于印发2026年重点工作分工方案的通知");
    fengong::Notice const notice = fengong::parse(std::string{letter} + items);
    CHECK(notice.read(notice.issuer) == "青柳县人民政府办公室");
    CHECK(notice.preamble.size() == 3);

    CHECK(
        carriers(
            std::string{letter} +
            "附件：2026年民生实事任务分解表\n序号 | 任务 | 牵头单位\n1 | 新建学校5所 | 县教育局\n") ==
        Carriers{"lead 县教育局"});
}

TEST_CASE("who leads and who helps may stand in front of what is to be done, or behind it") {
    constexpr std::string_view text = "青禾县人民政府关于印发2026年工作分工的通知\n"
                                      "1.由县教育局牵头，县财政局配合，新建幼儿园3所。\n"
                                      "2.健全机制。县环保局牵头，县商务局等单位参加，建立制度。\n"
                                      "3.县教育局牵头负责幼儿园建设，县财政局配合。\n";
    CHECK(carriers(std::string{text}) == Carriers{"lead 县教育局; cooperating 县财政局",
                                                  "lead 县环保局; cooperating 县商务局",
                                                  "lead 县教育局; cooperating 县财政局"});
    fengong::Notice const notice = fengong::parse(std::string{text});
    CHECK(notice.read(notice.items[1].heading) == "健全机制");
}

TEST_CASE("those whose duty a line says are named beside those who help") {
    CHECK(carriers("青禾县人民政府关于印发2026年工作分工的通知\n"
                   "1.县水利局：负责水库调度。汛期加密巡查，县应急局配合。\n"
                   "2.校园安全工作由县公安局牵头，县教育局配合。\n"
                   "3.由县教育局牵头，会同县财政局，新建幼儿园3所。\n"
                   "4.召开工作例会12次，各部门、各乡镇参加。\n"
                   "5.培育龙头企业：确保新增2家。\n"
                   "6.修路。（县民政局牵头，社会参与）\n") ==
          Carriers{"responsible 县水利局; cooperating 县应急局",
                   "lead 县公安局; cooperating 县教育局", "lead 县教育局; cooperating 县财政局", "",
                   "", "lead 县民政局"});
}

TEST_CASE("who helps with one paragraph makes no other of them less an item") {
    CHECK(carriers("青禾县人民政府关于印发2026年工作分工的通知\n一、主要任务\n（一）发展教育\n"
                   "新建幼儿园3所，改造学校5所。\n（二）整治环境\n"
                   "完成河道治理20公里，县公安局配合。\n（三）发展产业\n引进企业10家。\n") ==
          Carriers{"", "cooperating 县公安局", ""});
}

TEST_CASE("the first item behind a title or heading may begin with a year or a count") {
    for (std::string_view const first :
         {"1.2027年，入园率达到96%以上", "1.2026年新建学校2所", "1.50个小区改造完成"}) {
        CAPTURE(first);
        for (std::string_view const heading : {"", "一、教育\n"}) {
            std::string text = "青禾县人民政府关于印发2026年工作分工的通知\n";
            text.append(heading).append(first);
            text += "（责任单位：县教育局）\n2.修路。（责任单位：县交通局）\n";
            fengong::Notice const notice = fengong::parse(text);
            REQUIRE(notice.items.size() == 2);
            CHECK(notice.items[0].number == 1U);
            CHECK(notice.items[1].parent == 0);
        }
    }
}

TEST_CASE("an item may begin with a count behind a page mark, and behind a label of half width") {
    CHECK(carriers("青禾县人民政府关于印发2026年工作分工的通知\n1.修路。\n责任单位:县交通局\n"
                   "2.50个小区改造。\n责任单位:县住建局\n- 6 -\n"
                   "3.30户危房改造。\n责任单位:县民政局\n") ==
          Carriers{"responsible 县交通局", "responsible 县住建局", "responsible 县民政局"});
}

TEST_CASE("a decimal that a line ends in front of begins no item") {
    CHECK(carriers("青禾县人民政府关于印发2026年工作分工的通知\n1.修路。（责任单位：县交通局）\n"
                   "2.户均人口\n3.25人。（责任单位：县卫健局）\n") ==
          Carriers{"responsible 县交通局", "responsible 县卫健局"});
}

TEST_CASE("an item may begin with a number right behind its own") {
    CHECK(carriers("青禾县人民政府关于印发2026年工作分工的通知\n"
                   "1.推进甲项目。（牵头单位：县教育局）\n2.121人才项目。（牵头单位：县人社局）\n"
                   "3.5G基站项目。（牵头单位：县工信局）\n4.60岁以上老年人体检率达到70%。"
                   "（责任单位：县卫健局）\n") ==
          Carriers{"lead 县教育局", "lead 县人社局", "lead 县工信局", "responsible 县卫健局"});
}

TEST_CASE("a letter whose numbers hand out the work is no cover letter") {
    CHECK(
        carriers("关于2026年重点工作分工的通知\n各单位：\n一、新建学校5所。（牵头单位：县教育局）\n"
                 "二、新建医院1所。（牵头单位：县卫健局）\n青柳县人民政府办公室\n2026年1月3日\n"
                 "附件：名单\n1.甲。（责任单位：县财政局）\n") ==
        Carriers{"lead 县教育局", "lead 县卫健局"});
}

TEST_CASE("each sentence of an item may have its bracket with verbs") {
    CHECK(
        carriers(
            "1.制定清单。完成编制工作。（市生态环境局牵头，市发改委、自然资源局参与）不再新建锅炉。"
            "（市市场监管局牵头，市工信局参与）\n") ==
        Carriers{"lead 市生态环境局; cooperating 市发改委、市自然资源局; lead 市市场监管局; "
                 "cooperating 市工信局"});
}

TEST_CASE("lists that say by verbs who does what have labels of their own") {
    for (std::string_view const label :
         {"部门分工", "责任分工", "工作分工", "任务分工", "责任主体", "牵头部门和单位"}) {
        CAPTURE(label);
        CHECK(carriers("1.改造锅炉。\n" + std::string{label} +
                       "：市生态环境局牵头，各地、各部门配合。\n2.新建学校5所。\n" +
                       std::string{label} + "：市教育局牵头，市财政局配合。\n") ==
              Carriers{"lead 市生态环境局; cooperating 各地、各部门",
                       "lead 市教育局; cooperating 市财政局"});
    }
    CHECK(carriers("1.增长6%。\n分管市领导：李青山\n部门分工：市发改委牵头，市统计局配合。\n"
                   "2.增长7%。\n分管市领导：王柳青\n部门分工：市商务局牵头，市统计局配合。\n") ==
          Carriers{"leader 李青山; lead 市发改委; cooperating 市统计局",
                   "leader 王柳青; lead 市商务局; cooperating 市统计局"});
}

TEST_CASE("divisions of an office are units where labels name them") {
    CHECK(carriers("1.加强队伍建设。（牵头科室：组干科；配合科室：机关党委、人事科）\n"
                   "2.加强师资建设。（责任处室：人事处）\n"
                   "3.加强督导。（责任股室：督导股；责任人：李青山）\n") ==
          Carriers{"lead 组干科; cooperating 机关党委、人事科", "responsible 人事处",
                   "responsible 督导股; leader 李青山"});
}

TEST_CASE("who leads and sees to it leads") {
    CHECK(carriers("1.改造锅炉。（市生态环境局牵头督导，市公安局参与）\n"
                   "2.整治散煤。（市生态环境局牵头，市公安局参与）\n") ==
          Carriers{"lead 市生态环境局; cooperating 市公安局",
                   "lead 市生态环境局; cooperating 市公安局"});
}

TEST_CASE("a rule about the first may stand behind a bare list") {
    CHECK(carriers(
              "青柳市若干措施实施方案\n一、要素支持\n"
              "（一）强化财税。（市税务局、市财政局，各县市、区政府，列第一位的为牵头单位，下同）\n"
              "（二）加强基金。（市财政局、市发改委）\n") ==
          Carriers{"lead 市税务局; responsible 市财政局、各县市、区政府",
                   "lead 市财政局; responsible 市发改委"});
}

TEST_CASE("units that are named with their departments are one name with them") {
    CHECK(carriers("1.开展解读。（责任单位：市司法局、各有关部门和单位，各县市、区政府）\n"
                   "2.整治垃圾。（责任单位：县直有关部门、单位，各乡镇、街道）\n") ==
          Carriers{"responsible 市司法局、各有关部门和单位、各县市、区政府",
                   "responsible 县直有关部门、单位、各乡镇、街道"});
}

TEST_CASE(
    "units that only spaces divide are units of their own, a name with spaces inside is one") {
    CHECK(
        carriers("1.新建学校5所。\n牵头单位：市教育局 市财政局\n"
                 "责任单位：各县（市、区） 市住建局  市自然资源局、市 公安局\n"
                 "2.改造锅炉。\n牵头单位：市 生 态 环 境 局\n责任单位：市市场 监管局\n") ==
        Carriers{
            "lead 市教育局、市财政局; responsible 各县（市、区）、市住建局、市自然资源局、市公安局",
            "lead 市生态环境局; responsible 市市场监管局"});
}

TEST_CASE("a bracket with verbs that is not closed is read to the end of its item, and reported") {
    constexpr std::string_view text =
        "1.改造锅炉。（市生态环境局牵头，市公安局参与\n2.拆除烟囱。（市住建局牵头）\n";
    CHECK(carriers(text) == Carriers{"lead 市生态环境局; cooperating 市公安局", "lead 市住建局"});
    fengong::Notice const notice = fengong::parse(std::string{text});
    REQUIRE(notice.diagnostics.size() == 1);
    CHECK(notice.diagnostics.front().code == fengong::DiagnosticCode::clause_not_closed);
}

TEST_CASE("an event is carried out by those who are named for it") {
    CHECK(carriers("1.举办展销会。此项活动由区商务局、柳河街道办事处共同组织实施。\n"
                   "2.举办灯会。此项活动由区文旅局负责组织实施。\n") ==
          Carriers{"responsible 区商务局、柳河街道办事处", "responsible 区文旅局"});
}

TEST_CASE("titles of parts in a table stay titles when nothing stands below them") {
    CHECK(
        carriers(
            "2026年任务分解表\n序号\n重点任务\n牵头单位\n一、预期目标\n1\n投资增长7%。\n区发改委\n"
            "二、扩投资\n三、延链条\n四、增动能\n五、促融合\n六、惠民生\n2\n新建学校。\n区教育局\n") ==
        Carriers{"lead 区发改委", "lead 区教育局"});
}

TEST_CASE("a word of the head of a table may be padded with spaces") {
    CHECK(carriers("2026年重点任务分工\n序号 工 作 任 务 牵头部门\n1 物价涨幅3%左右 市发改委\n"
                   "2 新增就业1000人以上 市人社局\n3 公路投资1.65亿元 市交通局\n") ==
          Carriers{"lead 市发改委", "lead 市人社局", "lead 市交通局"});
}

TEST_CASE("titles end with a remark in brackets, in quotes, or like the words of a policy") {
    constexpr std::string_view rest =
        "\n为落实部署，制定本方案。\n一、任务\n1.改造锅炉。（牵头单位：市生态环境局）\n";
    for (std::string_view const title :
         {"青柳市蓝天保卫战实施方案（2026—2027年）", "青柳市蓝天保卫战实施方案（试行）",
          "《青柳市服务承诺清单》(2026年版)", "关于推动高质量发展的若干政策",
          "青柳市帮助市场主体的实施细则"}) {
        CHECK(title_of(std::string{title} + std::string{rest}) == title);
    }
}

TEST_CASE("a title that stands twice is read once, and goes on behind a blank line") {
    constexpr std::string_view title = "青柳区人民政府办公室关于印发青柳区污染防治计划的通知";
    constexpr std::string_view rest =
        "\n青政办发〔2026〕4号\n各街道办事处：\n现印发给你们。\n1.改造锅炉。（牵头单位：区生态环境局）\n";
    CHECK(title_of(std::string{title} + " 青政办发〔2026〕4号\n" + std::string{title} +
                   std::string{rest}) == title);
    CHECK(
        title_of("柳河省人民政府关于印发2026年\n\n省《政府工作报告》重点任务\n\n分工方案的通知\n" +
                 std::string{rest}) ==
        "柳河省人民政府关于印发2026年省《政府工作报告》重点任务分工方案的通知");
    CHECK(title_of("2026年重点任务分解表\n附件\n2026年重点任务分解表\n序号 | 任务 | 牵头单位\n"
                   "1 | 新建学校5所 | 县教育局\n") == "2026年重点任务分解表");
}

TEST_CASE("a time from which something holds is no deadline") {
    CHECK(deadline_of("可以自2026年7月纳税申报期起申请退还").empty());
    CHECK(deadline_of("从2026年第一季度开始按季通报").empty());
    CHECK(deadline_of("2026年6月30日后不再执行").empty());
    CHECK(deadline_of("2026年6月30日前不再执行") == "2026年6月30日前");
}

TEST_CASE("names that share prefix and ending are units, in whatever list") {
    CHECK(carriers("1.整治。（市公安、交通局负责）\n2.监管。（市工商、质监、卫生等部门负责）\n"
                   "3.宣传。（由市教育、财政局牵头，各县区政府配合）\n") ==
          Carriers{"responsible 市公安局、市交通局",
                   "responsible 市工商部门、市质监部门、市卫生部门",
                   "lead 市教育局、市财政局; cooperating 各县区政府"});
    CHECK(carriers("1.检查。责任单位：市发改委、建委，协办单位：市质监、工商局。\n"
                   "2.整治。责任单位：市建委，协办单位：市经委。\n") ==
          Carriers{"responsible 市发改委、市建委; cooperating 市质监局、市工商局",
                   "responsible 市建委; cooperating 市经委"});
}

TEST_CASE("the members of a group cooperate with who leads it") {
    CHECK(carriers("1.督查组。牵头单位：市政府督查室，成员单位：市监察局、市人社局。\n"
                   "2.法规组。组长单位：市政府法制办，组员单位：市公安局等。\n") ==
          Carriers{"lead 市政府督查室; cooperating 市监察局、市人社局",
                   "lead 市政府法制办; cooperating 市公安局"});
}

TEST_CASE("party and government of a place are one name") {
    CHECK(carriers("1.保护。（责任单位：各县（市、区）党委和人民政府）\n"
                   "2.治理。（责任单位：各乡镇党委、政府，高新区党工委和管委会）\n") ==
          Carriers{"responsible 各县（市、区）党委和人民政府",
                   "responsible 各乡镇党委、政府、高新区党工委和管委会"});
}

TEST_CASE("to push on and to carry out is to be responsible") {
    CHECK(carriers("1.建设敬老院。由民政局组织推进和落实。\n2.改革。由文化局负责落实。\n") ==
          Carriers{"responsible 民政局", "responsible 文化局"});
}

TEST_CASE("the number of a notice may stand in brackets behind its title or below it") {
    constexpr std::string_view items = "\n1.改革。（市工商局牵头）\n2.改造。（市住建局牵头）\n";
    for (std::string_view const head : {"池水市人民政府关于创优环境的意见（池政〔2017〕101号）",
                                        "池水市人民政府关于创优环境的意见\n(池政〔2017〕101号)"}) {
        fengong::Notice const notice = fengong::parse(std::string{head} + std::string{items});
        CHECK(notice.read(notice.title) == "池水市人民政府关于创优环境的意见");
        CHECK(notice.read(notice.number) == "池政〔2017〕101号");
        CHECK(notice.year == 2017);
    }
}

TEST_CASE("bureaus issue, and their place is what they begin with") {
    constexpr std::string_view items =
        "关于印发2026年任务分工的通知\n1.改革。（责任单位：办公室）\n";
    auto const issuer_and_place = [&](std::string_view office) {
        fengong::Notice const notice = fengong::parse(std::string{office} + std::string{items});
        return std::string{notice.read(notice.issuer)} + " / " +
               std::string{notice.read(notice.place)};
    };
    CHECK(issuer_and_place("平安县教育局") == "平安县教育局 / 平安县");
    CHECK(issuer_and_place("平安县河长制办公室") == "平安县河长制办公室 / 平安县");
    CHECK(issuer_and_place("江苏省政府办公厅") == "江苏省政府办公厅 / 江苏省");
    CHECK(issuer_and_place("吕州市南湖区人民政府") == "吕州市南湖区人民政府 / 吕州市南湖区");
    CHECK(issuer_and_place("吕州市南湖区市场监管局") == "吕州市南湖区市场监管局 / 吕州市南湖区");
    CHECK(issuer_and_place("国务院办公厅") == "国务院办公厅 / 国务院办公厅");
}

TEST_CASE("the year of a list is not that in which the plan above it ends") {
    CHECK(fengong::parse(std::string{"三年行动计划（2018—2020年）2018年任务清单\n"
                                     "1.改造。（责任单位：区住建局）\n"})
              .year == 2018);
    CHECK(fengong::parse(std::string{"行动计划（2018—2020年）\n1.改造。（责任单位：区住建局）\n"})
              .year == 2020);
}

TEST_CASE("what a table reports of the progress is neither a title nor promised") {
    fengong::Notice const notice = fengong::parse(
        std::string{"民生实事清单\n序号\n主要任务\n分管领导\n牵头单位\n责任单位\n推进情况\n"
                    "1\n提升50条背街小巷。\n张三强\n城管局\n市政局、相关街道\n已进场施工\n"
                    "2\n新建中转站8个。\n李四平\n城管局\n开发区、相关街道\n已建成3个\n"});
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.sections.size() == 1);
    CHECK(notice.targets_of(notice.items[1]).size() == 1);
    CHECK(notice.assignments_of(notice.items[1]).size() == 3);
}

TEST_CASE("white space divides a label from what stands in front of it") {
    CHECK(
        carriers(
            "（一）道路改造 责任单位：县建设局，责任人：徐远 工作任务：铺装人行道。\n"
            "（二）广告整治 责任单位：县执法局、县城投公司，负责人：蒋新、韩宪 工作任务：拆除。\n") ==
        Carriers{"responsible 县建设局; leader 徐远",
                 "responsible 县执法局、县城投公司; leader 蒋新、韩宪"});
}

TEST_CASE("lists of duties name who carries each, numbered or not") {
    CHECK(
        carriers(
            "2026年秸秆禁烧工作分工方案\n一、职责分工\n县农业农村局：负责综合利用。\n县公安局：负责查处。\n"
            "二、部门任务\n1.县住建局：负责扬尘治理。\n2.县交通局负责公路巡查。\n3.县农机局。负责培训。\n") ==
        Carriers{"responsible 县农业农村局", "responsible 县公安局", "responsible 县住建局",
                 "responsible 县交通局", "responsible 县农机局"});
    CHECK(carriers("2.3.6 县住建局：负责险情评估。\n2.3.7 县卫健局：负责救护。\n") ==
          Carriers{"responsible 县住建局", "responsible 县卫健局"});
}

TEST_CASE("a line that goes on with a sentence is no duty of its own") {
    CHECK(carriers(
              "一、工作任务\n改造管网20公里。\n由市政府各有关部门，\n\n各县区人民政府负责落实。\n"
              "新建公园3个。由市城管局负责落实。\n") ==
          Carriers{"responsible 市政府各有关部门、各县区人民政府", "responsible 市城管局"});
}

TEST_CASE("a plan without any number has an item for each task that says who") {
    CHECK(carriers("2026年重点工作分工\n各乡镇人民政府：\n新建公园3个。（牵头单位：县城管局）\n"
                   "新修道路5公里。（责任单位：县交通局）\n") ==
          Carriers{"lead 县城管局", "responsible 县交通局"});
    CHECK(
        carriers("2026年民生实事分解方案\n新增学位2000个。\n主管领导：林远山\n责任单位：县教育局\n"
                 "新建幼儿园8所。\n主管领导：林远山\n责任单位：县教育局\n") ==
        Carriers{"leader 林远山; responsible 县教育局", "leader 林远山; responsible 县教育局"});
    CHECK(title_of("2026年重点工作分工\n各乡镇人民政府：\n新建公园3个。（牵头单位：县城管局）\n"
                   "新修道路5公里。（责任单位：县交通局）\n") == "2026年重点工作分工");
    CHECK(
        carriers("关于召开会议的通知\n各单位：\n现将有关事项通知如下。\n此项工作由县政府办负责。\n")
            .empty());
}

TEST_CASE("a decimal that a line end cuts off is no item") {
    fengong::Notice const notice =
        fengong::parse("1.新建公园3个，人均达到\n12.65个。（责任单位：县住建局）\n"
                       "2.新修道路5公里。（责任单位：县交通局）\n");
    CHECK(notice.items.size() == 2);
}

TEST_CASE("the number of an item may stand right in front of a count") {
    CHECK(carriers(
              "1.加装电梯40台。（责任单位：县住建局）\n2.50个小区新增设施。（责任单位：县发改局）\n"
              "3.新建公园3个。（责任单位：县城管局）\n")
              .size() == 3);
}

TEST_CASE("a digit and what has no tenths may stand right behind the number of an item") {
    auto const promises_of = [](std::string_view text) {
        fengong::Notice const notice = fengong::parse(std::string{text});
        std::vector<std::string> promises;
        for (fengong::Item const& item : notice.items) {
            promises.push_back(std::to_string(item.number.value_or(0)) + ": " +
                               support::promises(notice, item));
        }
        return promises;
    };
    using Promises = std::vector<std::string>;
    CHECK(promises_of("一、培育企业\n1.8家企业上市。（牵头单位：县金融办）\n"
                      "2.5个园区扩容。（牵头单位：县工信局）\n") ==
          Promises{"1: amount exactly 8家", "2: amount exactly 5个"});
    CHECK(promises_of("民生实事\n1．6所学校扩建。\n责任单位：县教育局\n2．4个公园开放。\n"
                      "责任单位：县城管局\n3．3家医院升级。\n责任单位：县卫健局\n") ==
          Promises{"1: amount exactly 6所", "2: amount exactly 4个", "3: amount exactly 3家"});
    CHECK(promises_of("一、健康\n1.3万人次体检。（责任单位：县卫健局）\n"
                      "2.新建医院1家。（责任单位：县卫健局）\n") ==
          Promises{"1: amount exactly 3万人次", "2: amount exactly 1家"});
    CHECK(
        promises_of(
            "1.新建水库2座。（责任单位：县水利局）\n2.5万亩农田改造。（责任单位：县农业农村局）\n") ==
        Promises{"1: amount exactly 2座", "2: amount exactly 5万亩"});
}

TEST_CASE("an average that a line end cuts off is no item") {
    CHECK(carriers("1.新建托育机构3家，每千人口托位达到\n1.8个。（责任单位：县卫健局）\n"
                   "2.新修道路5公里。（责任单位：县交通局）\n")
              .size() == 2);
    CHECK(carriers("1.新建托育机构3家，每千人口托位达到\n2.8个。（责任单位：县卫健局）\n"
                   "2.新修道路5公里。（责任单位：县交通局）\n")
              .size() == 2);
    CHECK(
        carriers("甲县2026年分工\n去年每村的公益岗位有\n1.8个，今年要更多。\n"
                 "1.新建公园3个。（责任单位：县城管局）\n2.新修道路5公里。（责任单位：县交通局）\n")
            .size() == 2);
}

TEST_CASE("stems that begin like a level lend none to the names behind them") {
    CHECK(
        carriers(
            "甲县2026年分工\n1.改造公厕12座。（责任单位：市政局、环卫处、各街道）\n"
            "2.改造管网3公里。（责任单位：市政园林局、住建局；配合单位：区划办、民政局）\n"
            "3.清理收费。（责任单位：市政府办、民政局）\n4.兜底救助。（责任单位：市民政局、教育局）\n") ==
        Carriers{"responsible 市政局、环卫处、各街道",
                 "responsible 市政园林局、住建局; cooperating 区划办、民政局",
                 "responsible 市政府办、市民政局", "responsible 市民政局、市教育局"});
}

TEST_CASE("lines that end with who is responsible and a semicolon are items") {
    CHECK(
        carriers(
            "清河区2026年指标任务分解方案\n一、主要指标\n生产总值：增长7%左右，责任单位为区发改委；\n"
            "服务业增加值：增长9%，责任单位为区商务局；\n高新技术企业数：新增6家，责任单位为区科技局。\n") ==
        Carriers{"responsible 区发改委", "responsible 区商务局", "responsible 区科技局"});
}

TEST_CASE("a list of units ends where the next promise begins behind a semicolon") {
    CHECK(
        carriers(
            "清河区2026年指标任务分解方案\n1.固定资产投资增长9%，责任单位为区发改委；技改投资占比达到15%，"
            "责任单位为区经信局；\n") == Carriers{"responsible 区发改委; responsible 区经信局"});
}

TEST_CASE("a deadline ends in front of the marks behind it") {
    fengong::Notice const notice =
        fengong::parse("甲县2026年分工\n1.建成公园3座，责任单位：县住建局；完成时限：6月底；\n"
                       "2.建成公厕2座，完成时限：9月底。；责任单位：县城管局\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.read(notice.items[0].deadline) == "6月底");
    CHECK(notice.read(notice.items[1].deadline) == "9月底");
}

TEST_CASE("a person behind a label without a colon may have a post in brackets") {
    CHECK(carriers("1.新建公厕12座。\n责任领导 王强（副县长）\n责任单位 县住建局\n"
                   "2.改造农村公路60公里。\n责任领导 李明（副县长）\n责任单位 县交通局\n") ==
          std::vector<std::string>{"leader 王强（副县长）; responsible 县住建局",
                                   "leader 李明（副县长）; responsible 县交通局"});
}
