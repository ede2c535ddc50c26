// SPDX-License-Identifier: BSL-1.0
// Tables whose cells were merged over rows, hold clauses of their own, or stand beside reports, as they become text.
#include "support/describe.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using Lines = std::vector<std::string>;

fengong::Notice parsed(std::string_view text) {
    fengong::Notice notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    return notice;
}

/// The items, a line each: section, number, text, who does it, and until when.
Lines rows_of(std::string_view table) {
    fengong::Notice const notice = parsed(table);
    Lines all;
    for (fengong::Item const& item : notice.items) {
        std::string line{notice.read(notice.section_of(item).title)};
        line += line.empty() ? "" : " ";
        line += item.number ? std::to_string(*item.number) : "-";
        line += ' ';
        for (fengong::Tile const& tile : notice.tiles_of(item)) {
            line += tile.kind == fengong::TileKind::item_body ? notice.text(tile.span)
                                                              : std::string_view{};
        }
        line += ": " + support::duties(notice, item);
        line += item.deadline.empty() ? "" : ", ";
        line += notice.read(item.deadline);
        all.push_back(line);
    }
    return all;
}

}  // namespace

TEST_CASE("numbers that no word of the head is for are those of the rows") {
    Lines const expected{"1 清理规范性文件。: responsible 办公室, 年底前",
                         "2 做好政策解读。: responsible 各科室, 持续推进",
                         "3 公布年度报告。: responsible 办公室, 持续推进"};
    CHECK(
        rows_of("工作任务\n|\n具体要求\n|\n责任科室\n|\n时限要求\n|\n公开文件\n|\n1\n|\n"
                "清理规范性文件。\n|\n办公室\n|\n年底前\n|\n加强宣传\n|\n2\n|\n做好政策解读。\n|\n"
                "各科室\n|\n持续推进\n|\n3\n|\n公布年度报告。\n|\n办公室\n|\n持续推进\n|\n") ==
        expected);
    CHECK(rows_of("工作任务 | 具体要求 | 责任科室 | 时限要求 | ||\n"
                  "公开文件 | 上级文件 | 1 | 清理规范性文件。 | 办公室 | 年底前 |\n"
                  "2 | 做好政策解读。 | 各科室 | 持续推进 | ||\n"
                  "3 | 公布年度报告。 | 办公室 | 持续推进 | ||\n") == expected);
}

TEST_CASE("a title with a Chinese number in front of the number of a row is that of a section") {
    CHECK(rows_of("工作任务 | 具体要求 | 责任部门 |\n"
                  "一、公开信息。 | 1.公开预算。 | 财务科 |\n2.更新网站。 | 办公室 | |\n"
                  "二、解读政策。 | 3.解读文件。 | 各科室 |\n") ==
          Lines{"公开信息 1 公开预算。: responsible 财务科",
                "公开信息 2 更新网站。: responsible 办公室",
                "解读政策 3 解读文件。: responsible 各科室"});
}

TEST_CASE("tasks may be numbered anew, and a task between them may have no number") {
    CHECK(rows_of("主要目标 | 主要责任单位 | 责任单位\n1.提高健康水平。 | 县卫健局 | 县财政局\n"
                  "2.控制传染病。 | 县卫健局 | 县教育局\n加强监测。 | 县疾控中心 | 县卫健局\n"
                  "1.普及教育。 | 县教育局 | 县财政局\n") ==
          Lines{"1 提高健康水平。: lead 县卫健局; responsible 县财政局",
                "2 控制传染病。: lead 县卫健局; responsible 县教育局",
                "- 加强监测。: lead 县疾控中心; responsible 县卫健局",
                "1 普及教育。: lead 县教育局; responsible 县财政局"});
}

TEST_CASE("a cell for units may say by labels or verbs who does what") {
    CHECK(rows_of("序号 | 重点任务 | 责任单位 | 完成时限\n"
                  "1 | 建学校。 | 牵头单位：县教育局；配合单位：县财政局、各镇街 | 年底前\n"
                  "2 | 建公园。 | 牵头：县住建局 配合：县财政局 | 6月底前\n"
                  "3 | 修水厂。 | 县水利局牵头，县财政局、各镇街按职责分工负责 | 10月\n"
                  "4 | 治河道。 | 县水利局牵头、各镇街 | 10月\n"
                  "5 | 护湖泊。 | （县水利局，各镇街） | 10月\n"
                  "6 | 植树。 | 由县林业局负责 | 3月\n"
                  "7 | 造林。 | 县林业局会同县财政局负责 | 3月\n") ==
          Lines{"1 建学校。: lead 县教育局; cooperating 县财政局、各镇街, 年底前",
                "2 建公园。: lead 县住建局; cooperating 县财政局, 6月底前",
                "3 修水厂。: lead 县水利局; responsible 县财政局、各镇街, 10月",
                "4 治河道。: lead 县水利局; responsible 各镇街, 10月",
                "5 护湖泊。: responsible 县水利局、各镇街, 10月",
                "6 植树。: responsible 县林业局, 3月",
                "7 造林。: lead 县林业局; responsible 县财政局, 3月"});
}

TEST_CASE("a bracket behind a task says who does it, also in a table") {
    fengong::Notice const notice =
        parsed("序号 | 重点任务 | 牵头领导 | 完成时限\n"
               "1 | 新建学校3所。（牵头单位：县教育局；责任单位：县财政局） | 林远山 | 年底前\n"
               "2 | 新建公园2座（县住建局牵头，各镇配合） | 何川 | 6月底前\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(support::duties(notice, 0) == "lead 县教育局; responsible 县财政局; leader 林远山");
    CHECK(support::duties(notice, 1) == "lead 县住建局; cooperating 各镇; leader 何川");
    CHECK(notice.targets.size() == 2);
}

TEST_CASE("what a row reports beside its task is neither promised nor part of its text") {
    fengong::Notice const notice = parsed(
        "2026年民生实事推进表\n序号 |\n主要任务 |\n年度目标任务 |\n分管 领导 |\n牵头 单位 |\n"
        "责任主体与协同单位 |\n1-10月推进情况 |\n是否达序 |\n未达序时原因 及问题 |\n7 |\n"
        "新建公园8座。 |\n林远山 |\n住建局 |\n城管局、相关街道 |\n已建成公园3座、步道10公里。 |\n"
        "否 |\n合同于9月28日签订，滞后2个月。 |\n8 |\n新建泵站5座。 |\n何川 |\n水利局 |\n"
        "各相关街道 |\n已进场施工，完成30%。 |\n是 |\n|\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(support::duties(notice, 0) == "leader 林远山; lead 住建局; responsible 城管局、相关街道");
    CHECK(support::duties(notice, 1) == "leader 何川; lead 水利局; responsible 各相关街道");
    CHECK(notice.targets.size() == 2);
    CHECK(notice.items[0].deadline.empty());
}

TEST_CASE("as many cells as columns stand in them, whatever else they look like") {
    CHECK(
        rows_of(
            "序号\n领域\n任务\n检查对象\n发起部门\n配合部门\n抽查比例\n频次\n实施时段\n1\n测绘监督\n"
            "检查成果\n全县乙级测绘资质单位\n县自然资源局\n县市场监管局\n20%\n1次/年\n2026年6-12月\n"
            "2\n资质巡查\n检查资质\n全县测绘资质单位\n县自然资源局\n县住建局\n10%\n1次/年\n2026年3月\n") ==
        Lines{"1 测绘监督检查成果: lead 县自然资源局; cooperating 县市场监管局, 2026年6-12月",
              "2 资质巡查检查资质: lead 县自然资源局; cooperating 县住建局, 2026年3月"});
}

TEST_CASE("days printed as numbers, parts of years and loose words are deadlines of their rows") {
    for (std::string_view const when :
         {"2026.06.30", "2026-12-31", "2026.12—2027.01", "2026年6-12月", "3月、6月、9月", "即日起",
          "2026年第四季度", "2026年上半年", "2026年全年", "贯穿全年", "常态化", "按照上级要求"}) {
        CAPTURE(when);
        std::string table = "序号\n工作任务\n责任单位\n完成时限\n1\n推进改革\n县教育局\n";
        table += when;
        table += "\n2\n推进审批\n县商务局\n年底前\n";
        CHECK(rows_of(table) == Lines{"1 推进改革: responsible 县教育局, " + std::string{when},
                                      "2 推进审批: responsible 县商务局, 年底前"});
    }
}

TEST_CASE("a name of its own is no rest of the name in the line above") {
    fengong::Notice const notice = parsed(
        "主要目标\n主要责任单位\n责任单位\n1.普及知识。\n省卫生厅\n省新闻出版\n省总工会\n2.强身健体。\n"
        "省体育局\n省教育厅\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(support::duties(notice, 0) == "lead 省卫生厅; responsible 省新闻出版、省总工会");
}

TEST_CASE(
    "a number that stands in front of a title without a mark is its item's if a label follows") {
    CHECK(rows_of("青禾县重点任务落实情况\n一、民生工程\n1优化就业服务\n牵头单位：县人社局\n"
                  "2加快市场培育\n牵头单位：县市场监管局\n") ==
          Lines{"民生工程 1 优化就业服务: lead 县人社局",
                "民生工程 2 加快市场培育: lead 县市场监管局"});
}
