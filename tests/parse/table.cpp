// SPDX-License-Identifier: BSL-1.0
#include "support/describe.hpp"
#include "support/require_invariants.hpp"
#include <fengong/parse/parse.hpp>
#include <fengong/parse/table.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

/// The items of a table, a line each: number, who does it, deadline, promises.
std::vector<std::string> rows(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    std::vector<std::string> lines;
    for (fengong::Item const& item : notice.items) {
        std::string line;
        line += item.number ? std::to_string(*item.number) : std::string{"-"};
        line += ' ';
        line += support::duties(notice, item);
        line += " | ";
        line += notice.read(item.deadline);
        line += " | ";
        line += support::promises(notice, item);
        lines.push_back(line);
    }
    return lines;
}

using Rows = std::vector<std::string>;

/// Takes bytes out, puts a line end or a bar in, or overwrites a byte.
void damage(std::string& text, std::mt19937& random) {
    std::size_t const at = random() % (text.size() + 1);
    std::string damaged{text, 0, at};
    switch (random() % 4) {
    case 0:
        damaged.append(text, std::min(text.size(), at + 1 + random() % 9), std::string::npos);
        break;
    case 1:
        damaged.push_back(random() % 2 == 0 ? '\n' : '|');
        damaged.append(text, at, std::string::npos);
        break;
    case 2:
        damaged.append(text, random() % (text.size() + 1), 20);
        damaged.append(text, at, std::string::npos);
        break;
    default:
        damaged.push_back(static_cast<char>(random() % 256));
        damaged.append(text, std::min(text.size(), at + 1), std::string::npos);
        break;
    }
    text = std::move(damaged);
}

constexpr std::string_view cell_a_line =
    "2024年民生实事任务分解表\n\n序号\n\n实事项目\n\n牵头单位\n\n责任单位\n\n完成时限\n\n"
    "1\n\n新建口袋公园6处。\n\n县住建局\n\n县城管局\n\n各镇街\n\n6月底前\n\n"
    "2\n\n改造老旧小区12个，惠及居民3000户。\n\n县住建局\n\n全年\n\n"
    "5*\n\n办好中医院\n迁建工程。\n\n县卫健局\n\n县财政局\n\n年底前\n\n";

constexpr std::string_view bars =
    "任务清单\n"
    "| 类别 | 序号 | 工作任务 | 分管领导 | 责任单位 | 完成时限 |\n"
    "| --- | --- | --- | --- | --- | --- |\n"
    "| 教育 | 1 | 新增学位 1200 个 | 周 望 | 区教育局、区财政局 | 8月底 |\n"
    "| | 2 | 新建幼儿园3所 | 周 望 | 区教育局 | 12月底 |\n"
    "3 | 新增床位200张 | 何川 | 区卫健局 | 9月底 |\n";

constexpr std::string_view spaces = "重点工作分工表\n"
                                    "序号 工作任务 责任单位\n"
                                    "1 居民消费价格涨幅3%左右 发展改革委\n"
                                    "2 城镇新增就业 900 万人以上 人力资源社会保障部\n";

constexpr std::string_view frame = "重点任务分解表\n"
                                   "┌────┬──────┬──────┐\n"
                                   "│序号│工作任务│责任单位│\n"
                                   "├────┼──────┼──────┤\n"
                                   "│1│新建公厕8座│县城管局│\n"
                                   "├────┼──────┼──────┤\n"
                                   "│2│新增公交车20辆│县交通局、县财政局│\n"
                                   "└────┴──────┴──────┘\n";

}  // namespace

TEST_CASE("tables of one cell a line are read by what the cells hold") {
    CHECK(rows(cell_a_line) ==
          Rows{"1 lead 县住建局; responsible 县城管局、各镇街 | 6月底前 | amount exactly 6处",
               "2 lead 县住建局 | 全年 | amount exactly 12个; amount exactly 3000户",
               "5 lead 县卫健局; responsible 县财政局 | 年底前 | "});
}

TEST_CASE("tables of bars keep their columns, also where leading cells were merged") {
    CHECK(rows(bars) ==
          Rows{"1 leader 周望; responsible 区教育局、区财政局 | 8月底 | amount exactly 1200个",
               "2 leader 周望; responsible 区教育局 | 12月底 | amount exactly 3所",
               "3 leader 何川; responsible 区卫健局 | 9月底 | amount exactly 200张"});
}

TEST_CASE("rows of single spaces have the units at their end") {
    CHECK(rows(spaces) == Rows{"1 responsible 发展改革委 |  | growth about 3%",
                               "2 responsible 人力资源社会保障部 |  | amount at_least 900万人"});
}

TEST_CASE("tabs and frames divide cells like bars") {
    CHECK(rows(frame) == Rows{"1 responsible 县城管局 |  | amount exactly 8座",
                              "2 responsible 县交通局、县财政局 |  | amount exactly 20辆"});
    CHECK(
        rows(
            "分工表\n序号\t目标任务\t牵头部门\n1\t修建水渠9公里\t县水务局\n2\t植树1万亩\t县林业局\n") ==
        Rows{"1 lead 县水务局 |  | amount exactly 9公里",
             "2 lead 县林业局 |  | amount exactly 1万亩"});
}

TEST_CASE("a cell that says what is to be done so many times names nobody") {
    CHECK(
        rows(
            "分工表\n序号 工作任务 责任单位\n1 新建为农服务中心五处。 县供销合作社\n2 新增村级卫生所两所 县卫健局\n") ==
        Rows{"1 responsible 县供销合作社 |  | amount exactly 5处",
             "2 responsible 县卫健局 |  | amount exactly 2所"});
}

TEST_CASE("a task behind a heading, or with a day in it, names nobody, however it ends") {
    CHECK(rows("序号 工作任务 责任单位 完成时限\n"
               "1 河湖治理：新建公办幼儿园八所。 县教体局 11月底前\n"
               "2 依托骨干企业，年底前实现课后服务全覆盖。 县教体局 4月底前\n") ==
          Rows{"1 responsible 县教体局 | 11月底前 | amount exactly 8所",
               "2 responsible 县教体局 | 4月底前 | coverage exactly 100%"});
}

TEST_CASE("a row goes on where a line ends the name or list in its last cell") {
    for (auto const& [begin, rest, units] : std::vector<std::array<std::string, 3>>{
             {"县财政局、各行业主管部", "门", "县财政局、各行业主管部门"},
             {"县财政局、各产业园等", "部门", "县财政局、各产业园 +"},
             {"县财政局", "，县属各企业", "县财政局、县属各企业"},
             {"县科", "协、县财政局", "县科协、县财政局"},
             {"县财政局、新城管委", "会等", "县财政局、新城管委会 +"},
             {"县委", "政法委", "县委政法委"}}) {
        CAPTURE(rest);
        CHECK(rows("序号\t工作任务\t责任单位\n1\t修路\t" + begin + "\n" + rest +
                   "\n2\t建桥\t县交通局\n") ==
              Rows{"1 responsible " + units + " |  | ", "2 responsible 县交通局 |  | "});
    }
}

TEST_CASE("the end of a line in a frame divides names, not what only looks like two") {
    std::string const rule = "├────┼──────┼────────┤\n";
    CHECK(
        rows("分工表\n┌────┬──────┬────────┐\n│序号│工作任务│责任单位│\n" + rule +
             "│1   │修路        │县住建局、各产业园│\n│    │            │区等            │\n" +
             rule + "│2   │绿化        │县林业局、县政府│\n│    │            │各部门          │\n" +
             rule + "│3   │招商        │东山工业园      │\n│    │            │区管委会        │\n" +
             rule + "│4   │修桥        │县住建局        │\n│    │            │县交通局        │\n" +
             rule + "│5   │治污        │县住建局、县政府│\n│    │            │各镇街          │\n" +
             "└────┴──────┴────────┘\n") == Rows{"1 responsible 县住建局、各产业园区 + |  | ",
                                                 "2 responsible 县林业局、县政府各部门 |  | ",
                                                 "3 responsible 东山工业园区管委会 |  | ",
                                                 "4 responsible 县住建局、县交通局 |  | ",
                                                 "5 responsible 县住建局、县政府、各镇街 |  | "});
}

TEST_CASE("a cell a line may end with a bar") {
    CHECK(
        rows(
            "分工表\n序号 |\n工作任务 |\n责任单位 |\n1 |\n新建公园2座 |\n县住建局 |\n2 |\n新建泵站1处 |\n"
            "县水务局 |\n") == Rows{"1 responsible 县住建局 |  | amount exactly 2座",
                                    "2 responsible 县水务局 |  | amount exactly 1处"});
}

TEST_CASE("a second task and deadline without a number belong to the row above") {
    fengong::Notice const notice = fengong::parse(
        "分解表\n序号\n民生实事\n责任单位\n完成时限\n1\n安装路灯300盏。\n县城管局\n6月底前\n更换路灯200盏。\n"
        "10月底前\n");
    REQUIRE(notice.items.size() == 1);
    auto const targets = notice.targets_of(notice.items.front());
    REQUIRE(targets.size() == 2);
    CHECK(notice.read(notice.items.front().deadline) == "6月底前");
    CHECK(notice.read(targets[0].deadline) == "6月底前");
    CHECK(notice.read(targets[1].deadline) == "10月底前");
}

TEST_CASE("words that fill the last column of a row are no title") {
    CHECK(rows("任务表\n序号\n工作任务\n责任单位\n时间进度\n1\n推进医改\n县卫健局\n持续实施\n"
               "2\n推进教改\n县教育局\n全年\n3\n推进水改\n县水利局\n长期坚持\n") ==
          Rows{"1 responsible 县卫健局 | 持续实施 | ", "2 responsible 县教育局 | 全年 | ",
               "3 responsible 县水利局 | 长期坚持 | "});
    CHECK(rows("任务表\n序号\n工作任务\n责任单位\n责任人\n1\n推进医改\n县卫健局\n张三\n"
               "2\n推进教改\n县教育局\n李四\n") ==
          Rows{"1 responsible 县卫健局; leader 张三 |  | ",
               "2 responsible 县教育局; leader 李四 |  | "});
}

TEST_CASE("titles among the rows are sections, a head on the next page is none") {
    fengong::Notice const notice = fengong::parse(
        "任务表\n序号 | 工作任务 | 责任单位\n一、工业\n1 | 新增企业5家 | 县工信局\n序号 | 工作任务 | 责任单位\n"
        "二、农业\n2 | 新建大棚300亩 | 县农业农村局\n抄送：县委各部门。\n");
    support::require_invariants(notice);
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.dialect == fengong::Dialect::table);
    CHECK(notice.read(notice.section_of(notice.items[0]).title) == "工业");
    CHECK(notice.read(notice.section_of(notice.items[1]).title) == "农业");
    CHECK(notice.read(notice.copies.front()) == "县委各部门");
}

TEST_CASE("the label of a cell is the head of its column") {
    fengong::Notice const notice =
        fengong::parse("表\n序号 | 任务 | 牵头责任单位\n1 | 新增企业5家 | 县工信局\n");
    REQUIRE(notice.assignments.size() == 1);
    CHECK(notice.read(notice.assignments.front().label) == "牵头责任单位");
    CHECK(notice.assignments.front().role == fengong::Role::lead);
}

TEST_CASE(
    "numbers in cells of their own are promised in the measure that the row or the head names") {
    CHECK(rows("指标表\n序号\t指标\t单位\t目标值\t责任单位\n1\t财政收入\t亿元\t31.6\t县财政局\n") ==
          Rows{"1 responsible 县财政局 |  | amount exactly 31.6亿元"});
    CHECK(rows("指标表\n序号\t指标\t目标值（万人）\t责任单位\n1\t新增就业\t≥1.2\t县人社局\n") ==
          Rows{"1 responsible 县人社局 |  | amount at_least 1.2万人"});
    CHECK(
        rows(
            "指标表\n序号\n指标\n目标值\n分值\n责任单位\n1\n登记失业率（%）\n低于4.1\n5\n县人社局\n"
            "2\n工业总产值\n186\n10\n县工信局\n") ==
        Rows{"1 responsible 县人社局 |  | ratio less_than 4.1%",
             "2 responsible 县工信局 |  | amount exactly 186"});
}

TEST_CASE("a column of unknown words that end like a label gives the role other, reported once") {
    fengong::Notice const notice = fengong::parse(
        "分工表\n序号 | 任务 | 责任单位 | 监考单位\n1 | 植树1万亩 | 县林业局 | 县统计局\n2 | 种草2万亩 | 县林业局 | "
        "县统计局\n");
    CHECK(support::duties(notice, 1) == "responsible 县林业局; other 县统计局");
    CHECK(std::ranges::count(notice.diagnostics, fengong::DiagnosticCode::unknown_label,
                             &fengong::Diagnostic::code) == 1);
}

TEST_CASE("a column headed 单位 is for units where no other is") {
    CHECK(rows("分工表\n序号\t单位\t任务\n1\t县水务局\t修渠9公里\n") ==
          Rows{"1 responsible 县水务局 |  | amount exactly 9公里"});
}

TEST_CASE("who leads an item may stand in front of its number") {
    fengong::Notice const notice = fengong::parse(
        "分工表\n| 责任领导 | 序号 | 任务 | 责任单位 |\n| 周 望 | 1 | 修渠9公里 | 县水务局 |\n");
    support::require_invariants(notice);
    CHECK(support::duties(notice, 0) == "leader 周望; responsible 县水务局");
}

TEST_CASE("rows that sum up and remarks below are no items") {
    fengong::Notice const notice = fengong::parse(
        "分工表\n序号 | 任务 | 责任单位 | 分值\n1 | 修渠9公里 | 县水务局 | 8\n合计 |  |  | 8\n注：1.分值另行说明。\n"
        "2.未尽事宜另行通知。\n");
    support::require_invariants(notice);
    CHECK(notice.items.size() == 1);
    CHECK(support::troubles(notice) == "3:1 item-without-lead");
}

TEST_CASE("a row whose number is Chinese and that names nobody heads a section") {
    fengong::Notice const notice = fengong::parse(
        "分工表\n序号 | 任务 | 责任单位\n一 | 农业 | \n1 | 修渠9公里 | 县水务局\n二 | 林业 | \n2 | 植树1万亩 | "
        "县林业局\n");
    support::require_invariants(notice);
    REQUIRE(notice.sections.size() == 2);
    CHECK(notice.read(notice.sections[1].title) == "林业");
    CHECK(notice.items[1].section == 2);
}

TEST_CASE(
    "lines are one cell where a mark ends the cells of the head, or blank lines divide them") {
    CHECK(
        rows(
            "分工表\n序号 |\n任务 |\n牵头单位 |\n配合单位 |\n1 |\n修渠9公里 |\n县水务局\n县农业局 |\n"
            "县财政局 |\n") ==
        Rows{"1 lead 县水务局、县农业局; cooperating 县财政局 |  | amount exactly 9公里"});
    CHECK(
        rows(
            "分工表\n\n序号\n\n任务\n\n牵头单位\n\n配合单位\n\n1\n\n修渠9公里\n\n县水务局\n县农业局\n\n"
            "县财政局\n") ==
        Rows{"1 lead 县水务局、县农业局; cooperating 县财政局 |  | amount exactly 9公里"});
}

TEST_CASE("the head of a table may say that the first unit listed leads") {
    fengong::Notice const notice = fengong::parse(
        "分工表\n序号\t任务\t责任单位（排首位的为牵头单位）\n1\t修渠9公里\t县水务局、县财政局\n");
    CHECK(notice.lead_rule == fengong::LeadRule::first_listed);
    CHECK(support::duties(notice, 0) == "lead 县水务局; responsible 县财政局");
}

TEST_CASE("cells without anything between them are told apart where only one way is possible") {
    CHECK(
        rows(
            "分工表\n序号项目名称责任单位1改造学校3所。县教育局2新建车位12个县城管局、县交警大队\n") ==
        Rows{"1 responsible 县教育局 |  | amount exactly 3所",
             "2 responsible 县城管局、县交警大队 |  | amount exactly 12个"});
    CHECK(
        rows(
            "分工表\n序号项目名称分管领导责任单位完成时限1改造学校3所。陆明县教育局6月底2修路5公里。俞悦县交通局9月底\n") ==
        Rows{"1 leader 陆明; responsible 县教育局 | 6月底 | amount exactly 3所",
             "2 leader 俞悦; responsible 县交通局 | 9月底 | amount exactly 5公里"});
}

TEST_CASE("where cells without anything between them may be divided in two ways nobody is named") {
    for (std::string_view const text :
         {"分工表\n序号项目名称牵头单位责任单位1改造学校3所。县教育局县财政局\n",
          "分工表\n序号项目名称责任单位1打造示范县县农业局\n",
          "分工表\n序号责任单位项目名称1县农业局修渠9公里\n"}) {
        CAPTURE(text);
        fengong::Notice const notice = fengong::parse(std::string{text});
        support::require_invariants(notice);
        CHECK(notice.assignments.empty());
        REQUIRE(notice.items.size() == 1);
        CHECK(std::ranges::count(notice.diagnostics, fengong::DiagnosticCode::cells_not_divided,
                                 &fengong::Diagnostic::code) == 1);
    }
}

TEST_CASE("the numbered list of annexes in a cover letter is no item") {
    fengong::Notice const notice = fengong::parse(
        "关于下达任务的通知\n附件：1.重点任务表\n2.实事项目表\n重点任务表\n序号 | 任务 | 责任单位\n1 | 修渠9公里 | "
        "县水务局\n");
    CHECK(notice.items.size() == 1);
}

TEST_CASE("prose and labels with colons are no tables") {
    for (std::string_view const text :
         {"目标任务已经明确\n责任单位要抓紧\n",
          "一、甲\n1.新增企业5家。\n牵头单位:县工信局\n责任单位:县财政局\n", "序号\n",
          "任务 | 进度\n1 | 2\n"}) {
        CAPTURE(text);
        CHECK(fengong::parse(std::string{text}).dialect != fengong::Dialect::table);
    }
}

TEST_CASE("damaged tables keep every invariant") {
    std::mt19937 random{11};
    for (std::string_view const whole : {cell_a_line, bars, spaces, frame}) {
        for (int round = 0; round < 300; ++round) {
            std::string text{whole};
            for (auto times = 1 + random() % 6; times > 0; --times) {
                damage(text, random);
            }
            support::require_invariants(fengong::parse(text));
        }
    }
}

TEST_CASE("the end of a cell ends a clause") {
    auto const promises = [](std::string_view text) {
        fengong::Notice const notice = fengong::parse(std::string{text});
        support::require_invariants(notice);
        std::string line;
        for (fengong::Target const& target : notice.targets) {
            line += line.empty() ? "" : "; ";
            line += notice.read(target.indicator);
            line += ' ';
            line += notice.read(target.printed);
        }
        return line;
    };
    CHECK(promises("序号 | 项目名称 | 主要内容 | 责任单位\n"
                   "1 | 托育服务 | 新建托位2000个 | 县卫健局\n"
                   "2 | 老旧小区改造 | 完成12个 | 县住建局\n") == "托位 2000个; 老旧小区改造 12个");
    CHECK(promises("序号\t指标名称\t年度目标\t责任单位\n"
                   "1\t地区生产总值\t增长6%左右\t县发改局\n"
                   "2\t招商引资\t签约项目20个\t县投促局\n") == "地区生产总值 6%; 项目 20个");
    CHECK(promises("序号\n重点任务\n具体措施\n责任单位\n1\n优化营商环境\n减免税费3亿元\n县税务局\n"
                   "2\n稳定就业\n培训师傅900名\n县人社局\n") == "税费 3亿元; 师傅 900名");
}

TEST_CASE("a page mark inside a cell is no part of it, and what follows it no row of its own") {
    CHECK(
        rows(
            "任务分解表\n"
            "序号\t任务\t牵头单位\t责任单位\t完成时限\n"
            "1\t新建道路3公里以\n\n- 3 -\n\n上。\t县交通运\n\n第4页\n\n输局\t\t6月\n\n— 5 —\n\n底前\n"
            "2\t乙。\t县税务局\t县水务局\n\n- 6 -\n\n、县教育局\n\n- 7 -\n\n等\t7月底前\n") ==
        Rows{"1 lead 县交通运输局 | 6月底前 | amount at_least 3公里",
             "2 lead 县税务局; responsible 县水务局、县教育局 + | 7月底前 | "});
}
