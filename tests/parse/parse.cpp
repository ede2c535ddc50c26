// SPDX-License-Identifier: BSL-1.0
#include "support/describe.hpp"
#include "support/require_invariants.hpp"
#include "support/small_notices.hpp"
#include <fengong/parse/parse.hpp>
#include <fengong/text/position.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

using fengong::DiagnosticCode;
using fengong::Notice;
using support::duties;

namespace {

/// The codes of a notice's diagnostics, in the order of the text, with line and column.
std::vector<std::string> found(Notice const& notice) {
    fengong::LineIndex const lines{notice.source.view()};
    std::vector<std::string> result;
    for (fengong::Diagnostic const& diagnostic : notice.diagnostics) {
        fengong::Position const at = lines.position(diagnostic.span.begin);
        result.push_back(std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
                         std::string{facts(diagnostic.code).name});
    }
    return result;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("leads and responsible units are read with their order and open ends") {
    Notice const notice = fengong::parse(
        "1. 甲。（牵头单位：县财政局、县税务局；责任单位：县水务局等，各级各部门单位）\n");
    CHECK(duties(notice, 0) == "lead 县财政局、县税务局; responsible 县水务局、各级各部门单位 +");
    CHECK(notice.dialect == fengong::Dialect::bracket);
    CHECK(notice.diagnostics.empty());
}

TEST_CASE("clauses in half width, of both widths and on lines of their own are clauses") {
    Notice const notice = fengong::parse("1. 甲。(牵头单位: 县财政局, 县税务局)\n"
                                         "2. 乙。（牵头单位：县财政局)\n"
                                         "3. 丙。\n\n（责任单位：各级各部门单位）\n");
    CHECK(duties(notice, 0) == "lead 县财政局、县税务局");
    CHECK(duties(notice, 1) == "lead 县财政局");
    CHECK(duties(notice, 2) == "responsible 各级各部门单位");
    CHECK(found(notice) == Lines{"3:1 item-without-lead"});
}

TEST_CASE("names cut by a page break are joined, and that is said") {
    Notice const notice =
        fengong::parse("1. 甲。（牵头单位：县卫\n\n生健康局；责任单位：县\n\n农业农村局）\n");
    CHECK(duties(notice, 0) == "lead 县卫生健康局; responsible 县农业农村局");
    CHECK(found(notice) == Lines{"1:12 name-joined", "3:11 name-joined"});
}

TEST_CASE("an item may begin with a number where a sentence ends in front of it") {
    Notice const notice =
        support::notice_of("甲县", "1. 修路。（牵头单位：县财政局）\n"
                                   "2.70周岁以上老人免费乘车。（牵头单位：县交通局）\n"
                                   "3.14项服务上线。（牵头单位：县数据局）\n"
                                   "4.1—6月完成投资3亿元。（牵头单位：县发改局）\n"
                                   "5、60周岁以上老人免费体检。（牵头单位：县卫健局）\n");
    REQUIRE(notice.items.size() == 5);
    CHECK(notice.items[1].number == 2);
    CHECK(notice.items[4].number == 5);
    CHECK(support::notice_of("甲县", "1. 亩产提高到\n2.50吨。（牵头单位：县财政局）\n")
              .items.size() == 1);
}

TEST_CASE("a name reads at one place of the side text, however it is printed") {
    fengong::Notice const notice =
        support::notice_of("甲县", "1. 修路。（牵头单位：县财政局）\n"
                                   "2. 架桥。（牵头单位：县发改局、财政局）\n"
                                   "3. 植树。（牵头单位：县财\n政局）\n");
    std::vector<fengong::UnitName> const& names = notice.unit_names;
    REQUIRE(names.size() == 4);
    CHECK(notice.read(names[0].name) == "县财政局");
    CHECK(names[2].shortened);
    CHECK(names[2].name.reading == names[0].name.reading);
    CHECK(names[3].name.reading == names[0].name.reading);
    CHECK(names[1].name.reading != names[0].name.reading);
}

TEST_CASE("verbs behind names give them their roles, whatever the label in front of the list") {
    auto const who = [](std::string const& clause) {
        return duties(fengong::parse("1.新建公厕9座。（" + clause + "）"), 0);
    };
    CHECK(who("责任单位：县住建局牵头，县财政局、县城管局配合") ==
          "lead 县住建局; cooperating 县财政局、县城管局");
    CHECK(who("责任单位：由县住建局牵头，各镇（街道）按职责分工负责") ==
          "lead 县住建局; responsible 各镇（街道）");
    CHECK(who("责任单位：县住建局牵头；县财政局") == "lead 县住建局; responsible 县财政局");
    CHECK(who("责任单位：县住建局会同县财政局") == "lead 县住建局; responsible 县财政局");
    CHECK(who("牵头单位：县住建局负责；责任单位：县财政局") ==
          "lead 县住建局; responsible 县财政局");
}

TEST_CASE("the label of a list stands for a role that no verb says") {
    Notice const notice = fengong::parse("1.新建公厕9座。（责任单位：县住建局会同县财政局）");
    REQUIRE(notice.assignments.size() == 2);
    CHECK(notice.read(notice.assignments[0].label) == "责任单位");
    CHECK(notice.read(notice.assignments[1].label) == "责任单位");
}

TEST_CASE("verbs that belong to a name are no roles") {
    Notice const notice =
        fengong::parse("1.新建公厕9座。（责任单位：县委督查、各级党组织，县残疾人就业指导）");
    CHECK(duties(notice, 0) == "responsible 县委督查、各级党组织、县残疾人就业指导");
}

TEST_CASE(
    "the place of a branch is part of its name, also where it begins like a word between names") {
    auto const who = [](std::string const& county, std::string const& list) {
        return duties(fengong::parse("某市" + county +
                                     "人民政府关于分工的通知\n1.修路。（责任单位：" + list + "）"),
                      0);
    };
    CHECK(who("和平县", "县财政局和县税务局、市生态环境局和平分局") ==
          "responsible 县财政局、县税务局、市生态环境局和平分局");
    CHECK(who("和县", "县财政局和县税务局、邮政储蓄银行和县支行") ==
          "responsible 县财政局、县税务局、邮政储蓄银行和县支行");
    CHECK(who("和林格尔县", "人民银行和林格尔支行") == "responsible 人民银行和林格尔支行");
    CHECK(who("会同县", "县信访局、市生态环境局会同分局") ==
          "responsible 县信访局、市生态环境局会同分局");
    CHECK(who("会同县", "县信访局会同县司法局") == "lead 县信访局; responsible 县司法局");
}

TEST_CASE("a role that all units in front of it have is that of each") {
    Notice const notice = fengong::parse(
        "1.新建公厕9座。（责任单位：县住建局、财政局（均为牵头单位），县城管局、水务局）");
    CHECK(duties(notice, 0) == "lead 县住建局、县财政局; responsible 县城管局、县水务局");
}

TEST_CASE("items belong to the section above them") {
    Notice const notice = fengong::parse(
        "一、甲\n1. 子。（牵头单位：乙）\n（一）丙\n2. 丑。（牵头单位：乙）\n二、丁\n3. 寅。（牵头单位：乙）\n");
    REQUIRE(notice.sections.size() == 3);
    CHECK(notice.sections[1].parent == 1);
    CHECK(notice.sections[2].parent == 0);
    CHECK(notice.items[1].section == 2);
    CHECK(notice.items[2].section == 3);
}

TEST_CASE("without headings there is one section, titled like the notice") {
    Notice const notice = fengong::parse("关于分工的通知\n1. 甲。（牵头单位：乙）\n");
    REQUIRE(notice.sections.size() == 1);
    CHECK(notice.read(notice.sections[0].title) == "关于分工的通知");
}

TEST_CASE("numbers that jump, repeat and run backwards are read and reported") {
    Notice const notice = fengong::parse(
        "1. 甲（牵头单位：乙）\n3. 甲（牵头单位：乙）\n3. 甲（牵头单位：乙）\n1. 甲（牵头单位：乙）\n");
    CHECK(notice.items.size() == 4);
    CHECK(found(notice) == Lines{"2:1 number-jump", "3:1 number-repeated", "4:1 number-backwards"});
    CHECK(notice.diagnostics[1].related.size() == 1);
}

TEST_CASE("numbers may begin again in a new section") {
    CHECK(fengong::parse("一、甲\n1. 子（牵头单位：乙）\n二、丁\n1. 丑（牵头单位：乙）\n")
              .diagnostics.empty());
}

TEST_CASE("a clause with mistakes is read as far as it goes") {
    Notice const notice = fengong::parse("1. 甲（牵头单位：县财政局、、县税务局）\n"
                                         "2. 甲（牵头单位县财政局）\n"
                                         "3. 甲（监考单位：县教育局）\n"
                                         "4. 甲（牵头单位：县财政局；责任单位：县财政局）\n"
                                         "5. 甲（牵头单位：县财政局\n"
                                         "6. 甲\n");
    CHECK(found(notice) == Lines{"1:15 empty-name", "2:6 colon-missing", "3:6 unknown-label",
                                 "4:21 unit-repeated", "5:5 clause-not-closed",
                                 "6:1 item-without-clause"});
    CHECK(duties(notice, 0) == "lead 县财政局、县税务局");
    CHECK(duties(notice, 1) == "lead 县财政局");
    CHECK(duties(notice, 2) == "other 县教育局");
    CHECK(duties(notice, 4) == "lead 县财政局");
}

TEST_CASE("empty texts, bytes and texts without items say that there are none") {
    CHECK(found(fengong::parse("")) == Lines{"1:1 no-items"});
    CHECK(found(fengong::parse("关于分工的通知\n")) == Lines{"1:1 no-items"});
    Notice const bytes = fengong::parse(std::string("\x7F"
                                                    "ELF\x00\x01\xFF\xFE",
                                                    8));
    CHECK(found(bytes) == Lines{"1:1 no-items", "1:5 control-character", "1:7 invalid-utf8"});
}

TEST_CASE("a byte order mark is noise, and CR LF ends lines") {
    Notice const notice = fengong::parse("\xEF\xBB\xBF"
                                         "1. 甲。（牵头单位：乙）\r\n2. 丙。（牵头单位：丁）\r\n");
    CHECK(notice.items.size() == 2);
    CHECK(duties(notice, 1) == "lead 丁");
    CHECK(notice.tiles[0].kind == fengong::TileKind::noise);
    CHECK(found(notice) == Lines{"1:1 byte-order-mark"});
    CHECK(fengong::parse("1. 甲。（牵头单位：乙）\r2. 丙。（牵头单位：丁）\r").items.size() == 2);
}

TEST_CASE("text that belongs to nothing is kept and reported") {
    Notice const notice =
        fengong::parse("一、甲\n这里有一段话。\n1. 子。（牵头单位：乙）\n附件另发\n");
    CHECK(found(notice) == Lines{"2:1 unclaimed-text", "4:1 unclaimed-text"});
}

TEST_CASE("a number too large to keep stays text") {
    CHECK(found(fengong::parse("1. 新增企业1234567890123456789012家。（牵头单位：乙）\n")) ==
          Lines{"1:8 number-too-large"});
}

TEST_CASE("an office in the line of an item's number signs nothing") {
    CHECK(fengong::parse("8.人民政府\n2023年3月6日\n").items.size() == 1);
}

TEST_CASE("targets are read unless the caller does without") {
    fengong::ParseOptions options;
    CHECK(fengong::parse("1. 增长6%。（牵头单位：乙）\n", options).targets.size() == 1);
    options.targets = false;
    CHECK(fengong::parse("1. 增长6%。（牵头单位：乙）\n", options).targets.empty());
}

TEST_CASE("the throwing twin throws on errors alone, and hands over what was read") {
    CHECK(fengong::parse_or_throw("1. 甲。（牵头单位：乙、、丙）\n").items.size() == 1);
    try {
        static_cast<void>(fengong::parse_or_throw("1. 甲\xFF。（牵头单位：乙）\n"));
        FAIL("no exception");
    } catch (fengong::ParseError const& error) {
        CHECK(error.notice().items.size() == 1);
        CHECK(std::string{error.what()}.find("invalid-utf8") != std::string::npos);
    }
}

TEST_CASE("copies of a notice share its text and outlive it") {
    auto original =
        std::make_unique<Notice>(fengong::parse("1. 甲。（牵头单位：县卫\n生健康局）\n"));
    Notice const copy = *original;
    original.reset();
    CHECK(duties(copy, 0) == "lead 县卫生健康局");
}

TEST_CASE("a number at the end of an item does not go on in the next line") {
    Notice const notice = fengong::parse("一、甲\n1. 乙。（牵头单位：县财政局）至3\n3");
    REQUIRE(notice.items.size() == 1);
    for (fengong::Rejection const& rejection : notice.rejections_of(notice.items.front())) {
        CHECK(notice.items.front().span.contains(rejection.printed.span));
    }
}

TEST_CASE("the only deadline of an item belongs to it, unless a target has it") {
    Notice const notice =
        fengong::parse("一、甲\n1. 返还上年缴费的35%，资金7月底前拨付到位。（牵头单位：县财政局）\n"
                       "2. 9月底前建成公园3座。（牵头单位：县住建局）\n"
                       "3. 6月底主体封顶，12月底竣工。（牵头单位：县卫健局）\n");
    REQUIRE(notice.items.size() == 3);
    CHECK(notice.read(notice.items[0].deadline) == "7月底前");
    CHECK(notice.items[1].deadline.empty());
    CHECK(notice.read(notice.targets_of(notice.items[1]).front().deadline) == "9月底前");
    CHECK(notice.items[2].deadline.empty());
}

TEST_CASE("a text in one line is divided where numbers stand behind who is responsible") {
    Notice const notice = fengong::parse(
        "甲部关于分工的通知\n一、优化流程（一）就近办理。1.推行跨省通办，逐步扩大事项范围，"
        "方便群众办事。（甲部牵头，乙部、丙部负责）2.压减证明事项，推行告知承诺制，公布清单。"
        "（丁部负责）（二）网上办理。3.互认电子证照。（乙部负责）");
    CHECK(notice.sections.size() == 3);
    REQUIRE(notice.items.size() == 3);
    CHECK(duties(notice, 0) == "lead 甲部; responsible 乙部、丙部");
    CHECK(duties(notice, 1) == "responsible 丁部");
    CHECK(notice.read(notice.section_of(notice.items[2]).title) == "网上办理");
}

TEST_CASE("items in one line are divided as well where a page break cuts the label between them") {
    Notice const notice = fengong::parse(
        "1.新建公厕9座。责任\n- 2 -\n单位：县住建局。2.修复道路5公里。责任单位：县交通局。\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(duties(notice, 0) == "responsible 县住建局");
    CHECK(duties(notice, 1) == "responsible 县交通局");
}

TEST_CASE("numbers of the measures of one item stay in it") {
    Notice const notice = fengong::parse(
        "甲县关于分工的通知\n（一）办好教育。1.新建幼儿园，改善办园条件，扩大普惠资源。"
        "2.扩建中学，引进名校合作办学，提升质量。（县教育局牵头，县财政局、县住建局负责）\n"
        "（二）办好医疗。（县卫健局负责）\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(duties(notice, 0) == "lead 县教育局; responsible 县财政局、县住建局");
}

TEST_CASE("the leader of a section is that of the sections below it") {
    Notice const notice = fengong::parse(
        "甲县工作分工\n一、副县长王某某分管的工作\n（一）教育\n1.办学。（责任单位：县教育局）\n");
    REQUIRE(notice.items.size() == 1);
    CHECK(duties(notice, 0) == "leader 王某某; responsible 县教育局");
}

TEST_CASE("an item whose parts say who is responsible misses nobody") {
    Notice const notice = fengong::parse(
        "甲县工作分工\n1.建设和美乡村：\n（1）修路。（牵头单位：县交通局）\n（2）建桥。（牵头单位：县水务局）\n");
    CHECK(notice.items.size() == 3);
    CHECK(support::troubles(notice).empty());
}

TEST_CASE("a line with a number and a colon is a heading only if it says nobody's responsibility") {
    Notice const notice =
        fengong::parse("甲县若干措施\n一、支持企业\n(一)奖励企业。责任单位:县财政局\n"
                       "(二)支持外贸。责任单位:县商务局\n甲乙县人民政府\n");
    CHECK(notice.sections.size() == 1);
    REQUIRE(notice.items.size() == 2);
    CHECK(duties(notice, 0) == "responsible 县财政局");
    CHECK(duties(notice, 1) == "responsible 县商务局");
    CHECK(notice.read(notice.issuer) == "甲乙县人民政府");
}

TEST_CASE("items of any style are told apart in a line where a clause ends") {
    Notice const notice = fengong::parse(
        "甲县若干政策\n（一）支持仪器共享。责任单位：县科技局。（二）引进人才。责任单位：县人社局，配合单位：县财政局。\n"
        "（三）落实部门责任：①制定清单，落实责任。②公布清单。责任单位：县审计局。\n");
    REQUIRE(notice.items.size() == 3);
    CHECK(duties(notice, 0) == "responsible 县科技局");
    CHECK(duties(notice, 1) == "responsible 县人社局; cooperating 县财政局");
    CHECK(duties(notice, 2) == "responsible 县审计局");
}

TEST_CASE("a clause in running text may end with a bracket that is part of a name") {
    Notice const notice = fengong::parse(
        "甲县工作分工\n1、修路。责任单位：县交通局，各镇（街道）。2、办学。牵头单位：县教育局。\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(duties(notice, 0) == "responsible 县交通局、各镇（街道）");
    CHECK(duties(notice, 1) == "lead 县教育局");
}

TEST_CASE("towns may be named after a market") {
    Notice const notice = fengong::parse(
        "甲县工作分工\n1. 办学。（县教育局、胡集镇负责）\n2. 修路。（县交通局负责）\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(duties(notice, 0) == "responsible 县教育局、胡集镇");
}

TEST_CASE("markup is no text, and asterisks in figures are no markup") {
    Notice const notice = fengong::parse(
        "# 甲县工作分工\n## **一、工作**\n**1.** 办学。**（牵头单位：县教育局）**\n**2. 修路。**\n"
        "**牵头单位：**县交通局\n3. 建设20**年的工程，电话139****0000。（牵头单位：县水务局）\n");
    CHECK(notice.read(notice.title) == "甲县工作分工");
    REQUIRE(notice.sections.size() == 1);
    CHECK(notice.read(notice.sections[0].title) == "工作");
    REQUIRE(notice.items.size() == 3);
    CHECK(duties(notice, 0) == "lead 县教育局");
    CHECK(duties(notice, 1) == "lead 县交通局");
    CHECK(duties(notice, 2) == "lead 县水务局");
    CHECK(notice.targets.empty());
}

TEST_CASE("numbered fields of an item are fields, whatever their labels") {
    Notice const notice = fengong::parse(
        "甲县工作分解\n一、脱贫\n(一)责任领导:王某\n(二)牵头单位:县扶贫办\n(三)责任单位:县民政局,各乡镇\n"
        "(四)工作目标:脱贫5000人。\n(五)完成时限:12月底\n"
        "二、修路\n(一)工作目标:通车。\n(二)牵头单位:县交通局\n(三)完成时限:全年\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(duties(notice, 0) == "leader 王某; lead 县扶贫办; responsible 县民政局、各乡镇");
    CHECK(notice.read(notice.items[0].deadline) == "12月底");
    CHECK(duties(notice, 1) == "lead 县交通局");
    CHECK(notice.dialect == fengong::Dialect::own_line);
}

TEST_CASE("an item's number that a page break leaves with half of a day is its number") {
    for (std::string const cut :
         {"2.1\n- 6 -\n0月底前", "2．1\n\n1月末前", "2、9\n— 3 —\n月末前"}) {
        CAPTURE(cut);
        Notice const notice = fengong::parse("1.新建公厕9座。\n责任单位：县住建局\n" + cut +
                                             "修复道路5公里。\n责任单位：县交通局\n");
        REQUIRE(notice.items.size() == 2);
        CHECK(notice.items[1].number == 2);
        CHECK(duties(notice, 1) == "responsible 县交通局");
    }
    // A decimal of the text may be broken as well; it is not the number that is due.
    CHECK(fengong::parse("1.增长\n6.5\n%左右。\n责任单位：县统计局\n").items.size() == 1);
}

TEST_CASE("names broken over lines where they could end are whole") {
    auto const who = [](std::string const& list) {
        return duties(fengong::parse("1.新建公厕9座。\n责任单位：" + list + "\n"), 0);
    };
    CHECK(who("县商务局、各产业园\n- 24 -\n区等单位") == "responsible 县商务局、各产业园区 +");
    CHECK(who("县林业局、元宝工业园\n区管委会") == "responsible 县林业局、元宝工业园区管委会");
    CHECK(who("县财政局、县政府\n各部门") == "responsible 县财政局、县政府各部门");
    CHECK(who("市生态环境局\n市南分局、各镇") == "responsible 市生态环境局市南分局、各镇");
    CHECK(who("市公安局\n市财政局") == "responsible 市公安局、市财政局");
    CHECK(who("县政府\n各镇街") == "responsible 县政府、各镇街");
}

TEST_CASE("paragraphs under a heading that each say who is responsible are items of their own") {
    Notice const notice = fengong::parse(
        "甲市工作分工\n一、目标\n生产总值增长8%。[责任单位:市发改委]\n出口增长5%。[责任单位:市商务局]\n"
        "二、任务\n加快升级。[牵头单位:市经信委]\n");
    REQUIRE(notice.sections.size() == 2);
    REQUIRE(notice.items.size() == 3);
    CHECK(duties(notice, 1) == "responsible 市商务局");
    CHECK_FALSE(notice.items[1].number);
}

TEST_CASE("the rest of a name or deadline that a page break cuts off is no heading") {
    fengong::Notice const notice = fengong::parse(std::string{
        "一、工业\n1. 甲。\n责任单位：县医疗保障局、县交\n\n- 3 -\n\n通运输局等\n"
        "2. 乙。\n责任单位：县投资\n\n- 4 -\n\n促进服务中心、县政府办公室等\n"
        "3. 丙。\n责任单位：县商务局\n完成时限：\n\n- 5 -\n\n2026年5月底前\n4. 丁。\n责任单位：县商务局\n"});
    support::require_invariants(notice);
    CHECK(notice.sections.size() == 1);
    CHECK(support::duties(notice, 0) == "responsible 县医疗保障局、县交通运输局 +");
    CHECK(support::duties(notice, 1) == "responsible 县投资促进服务中心、县政府办公室 +");
    CHECK(notice.read(notice.items[2].deadline) == "2026年5月底前");
}
