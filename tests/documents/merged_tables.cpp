// SPDX-License-Identifier: BSL-1.0
// Tables whose cells were merged over rows, hold clauses of their own, or stand beside reports, as they become text.
#include "support/describe.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <algorithm>
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

TEST_CASE("a row that names nobody below one that names several has theirs, and says so") {
    fengong::Notice const notice = parsed(
        "序号\n重点任务\n牵头单位\n负责科室\n负责人\n完成时间\n进展情况\n1\n新增食堂15个\n县民政局\n养老服务科\n"
        "林远山\n11月底前\n已建成3个。\n2\n新增床位100张\n10月底前\n目前已完成选址。\n3\n"
        "建成启用县老年活动中心\n目前正在装修。\n二、教育\n4\n新建学校2所\n");
    REQUIRE(notice.items.size() == 4);
    for (std::size_t item = 0; item < 3; ++item) {
        CAPTURE(item);
        CHECK(support::duties(notice, item) ==
              "lead 县民政局; responsible 养老服务科; leader 林远山");
    }
    CHECK(support::duties(notice, 3).empty());
    CHECK_FALSE(notice.assignments_of(notice.items[0])[0].inherited);
    CHECK(notice.assignments_of(notice.items[2])[0].inherited);
    CHECK(notice.read(notice.items[1].deadline) == "10月底前");
    CHECK(notice.targets.size() == 3);
    std::vector<std::string_view> codes;
    for (fengong::Diagnostic const& diagnostic : notice.diagnostics) {
        codes.push_back(fengong::facts(diagnostic.code).name);
    }
    CHECK(codes == std::vector<std::string_view>{"units-of-row-above", "units-of-row-above",
                                                 "item-without-clause"});
}

TEST_CASE("a single cell for units that is not there may have been empty") {
    CHECK(
        rows_of(
            "序号\n指标\n目标值\n责任单位\n1\n失业率（%）\n4.1\n县人社局\n2\n新增市场主体（户）\n1500\n"
            "3\n到位资金（亿元）\n18\n县招商局\n")[1] == "2 新增市场主体（户）1500: ");
}

TEST_CASE("as many cells as columns stand in them, whatever else they look like") {
    CHECK(
        rows_of(
            "序号\n领域\n任务\n检查对象\n发起部门\n配合部门\n抽查比例\n抽查频次\n实施时段\n1\n测绘监督\n"
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

TEST_CASE("labels of who decides, organises or carries out are composed, also with a bracket") {
    for (std::string_view const label :
         {"组织承办部门", "决策承办科室", "决策实施单位", "责任处(科)室", "责任科（室）", "部门"}) {
        CAPTURE(label);
        CHECK(rows_of("序号 | 事项名称 | " + std::string{label} +
                      " |\n1 | 编制规划 | 县发改局 |\n2 | 改造管网 | 县住建局 |\n") ==
              Lines{"1 编制规划: responsible 县发改局", "2 改造管网: responsible 县住建局"});
    }
}

TEST_CASE("rows that hold a number and nothing else are no items") {
    CHECK(
        rows_of("序号 | 事项名称 | 责任部门 |\n1 | 编制规划 | 县发改局 |\n2 | 无 | |\n3 | | |\n") ==
        Lines{"1 编制规划: responsible 县发改局"});
}

TEST_CASE("a head of many columns may have some that say nothing, and codes are no text") {
    CHECK(
        rows_of(
            "| 序号 | 任务名称 | 事项编号 | 检查对象 | 检查方式 | 抽取比例 | 抽取数量 | 检查层级 | 责任处(科)室 |\n"
            "| 1 | 检查绿地 | 36041052 | 建设单位 | 现场检查 | 10% | 2 | 县级 | 县园林绿化中心 |\n"
            "| 2 | 检查路灯 | 36041053 | 养护单位 | 现场检查 | 10% | 2 | 县级 | 县照明中心 |\n") ==
        Lines{"1 检查绿地现场检查2县级: responsible 县园林绿化中心",
              "2 检查路灯现场检查2县级: responsible 县照明中心"});
}

TEST_CASE("a task that ends like a unit is one where the row has a cell for each column") {
    CHECK(
        rows_of(
            "序号 |\n事项名称 |\n主要内容 |\n承办部门 |\n计划完成时间 |\n1 |\n选址建设医院 |\n建设县 儿童医院 |\n县卫健局 |\n"
            "2026.12 |\n2 |\n编制规划 |\n审议规划 |\n县住建局 |\n2026.6 |\n") ==
        Lines{"1 选址建设医院建设县 儿童医院: responsible 县卫健局, 2026.12",
              "2 编制规划审议规划: responsible 县住建局, 2026.6"});
}

TEST_CASE("numbers in cells that say how many, or when, are not those of the rows") {
    CHECK(
        rows_of(
            "工作任务 | 目标 | 责任单位\n新建学校（所） | 3 | 县教育局\n新建公园（个） | 4 | 县住建局\n") ==
        Lines{"- 新建学校（所）3: responsible 县教育局",
              "- 新建公园（个）4: responsible 县住建局"});
    CHECK(rows_of("工作事项 | 次数 | 责任单位\n集中宣传 | 1 | 县司法局\n执法检查 | 2 | 县公安局\n")
              .size() == 2);
    CHECK(
        rows_of(
            "工作任务\n目标\n责任单位\n新建学校（所）\n1\n县教育局\n新建公园（个）\n2\n县住建局\n")
            .size() == 2);
}

TEST_CASE("a broken line that begins with the next number goes on with the item") {
    CHECK(
        rows_of(
            "青禾县重点任务\n一、民生\n1.新建公园2座\n牵头单位：县住建局\n2.新建标准化村卫生室\n3所镇级中心卫生院\n牵头单位：县卫健局\n") ==
        Lines{"民生 1 新建公园2座: lead 县住建局",
              "民生 2 新建标准化村卫生室\n3所镇级中心卫生院: lead 县卫健局"});
}

TEST_CASE("a verb that says no role leaves a unit that of its column") {
    CHECK(
        rows_of(
            "序号 | 任务 | 牵头单位 | 配合单位\n1 | 建学校。 | 县教育局负责 | 县财政局、各镇落实\n") ==
        Lines{"1 建学校。: lead 县教育局; cooperating 县财政局、各镇"});
}

TEST_CASE("tasks that speak of who leads, or begin like a deadline, are tasks") {
    CHECK(
        rows_of(
            "工作任务\n完成时限\n责任单位\n建立县级统筹、镇村负责\n年底前\n县委办\n及时公开预算\n6月底前\n县财政局\n") ==
        Lines{"- 建立县级统筹、镇村负责: responsible 县委办, 年底前",
              "- 及时公开预算: responsible 县财政局, 6月底前"});
}

TEST_CASE("the title of a section below a head is no column of it") {
    CHECK(
        rows_of(
            "序号\n工作任务\n责任单位\n突出问题\n1\n治理河道\n县水利局\n一般问题\n2\n治理噪声\n县公安局\n") ==
        Lines{"突出问题 1 治理河道: responsible 县水利局",
              "一般问题 2 治理噪声: responsible 县公安局"});
}

TEST_CASE("a cell in front of the number that promises something is text of the row") {
    fengong::Notice const notice = parsed(
        "工作目标 | 序号 | 具体任务 | 责任单位\n一、新建学校3所 | 1 | 建设东河学校 | 县教育局\n一、新建公园2座 | 2 | 建设西河公园 | 县住建局\n");
    CHECK(notice.targets.size() == 2);
}

TEST_CASE("several brackets behind a task all say who does it") {
    CHECK(
        rows_of(
            "序号 | 任务 | 责任单位\n1 | 建学校（牵头单位：县教育局）（配合单位：县财政局） | 县政府办\n") ==
        Lines{"1 建学校: lead 县教育局; cooperating 县财政局; responsible 县政府办"});
}

TEST_CASE("a line of a hundred thousand cells is one row of few promises, and no error") {
    std::string line = "序号 | 任务 | 责任单位\n";
    for (int cell = 0; cell < 100'000; ++cell) {
        line += "1 | ";
    }
    fengong::Notice const notice = parsed(line);
    CHECK(notice.items.size() <= 1);
    CHECK(notice.targets.size() < 1'000);
}

TEST_CASE("a number on a line of its own is that of the row below") {
    CHECK(
        rows_of(
            "| 序号 | 任务 | 责任单位 |\n| 1 | | |\n| | 新建学校3所 | 县教育局 |\n| 2 | | |\n| | 新建公园2座 | 县住建局 |\n") ==
        Lines{"1 新建学校3所: responsible 县教育局", "2 新建公园2座: responsible 县住建局"});
}

TEST_CASE("an office is one, whatever its place or matter begins with") {
    CHECK(
        rows_of(
            "序号\n任务\n牵头单位\n配合单位\n1\n优化环境\n新建区发改委\n市发改委\n2\n推广经验\n深化医改领导小组办公室\n县卫健局\n") ==
        Lines{"1 优化环境: lead 新建区发改委; cooperating 市发改委",
              "2 推广经验: lead 深化医改领导小组办公室; cooperating 县卫健局"});
}

TEST_CASE("a row has the units of cells above, not of what another says in its text") {
    Lines const rows = rows_of(
        "序号 | 任务 | 牵头单位 | 配合单位\n1 | 建学校 | 县教育局 | 县财政局\n2 | 建食堂（牵头单位：县民政局） | | \n"
        "3 | 建公园 | | \n4 | 增加学位。由县人社局负责。 | | \n");
    CHECK(rows[1] == "2 建食堂: lead 县民政局");
    CHECK(rows[2] == "3 建公园: lead 县教育局; cooperating 县财政局");
    CHECK(rows[3] == "4 增加学位。由县人社局负责。: ");
}

TEST_CASE("below a head that spans columns stand those that say who does what") {
    Lines const expected{"1 修订制度: lead 县财政局; cooperating 县审计局, 6月底前",
                         "2 开展培训: lead 县教育局, 7月底前",
                         "3 整修道路: lead 县交通局; cooperating 县财政局, 8月底前"};
    CHECK(rows_of("序号 | 主要任务 | 责任单位 | | 完成时限\n"
                  " | | 牵头单位 | 配合单位 |\n"
                  "1 | 修订制度 | 县财政局 | 县审计局 | 6月底前\n"
                  "2 | 开展培训 | 县教育局 | / | 7月底前\n"
                  "3 | 整修道路 | 县交通局 | 县财政局 | 8月底前\n") == expected);
}

TEST_CASE("it may stand over a line of its own, and in front of the words below it") {
    Lines const expected{"1 修订制度: lead 县财政局; cooperating 县审计局, 6月底前",
                         "2 开展培训: lead 县教育局, 7月底前",
                         "3 整修道路: lead 县交通局; cooperating 县财政局, 8月底前"};
    CHECK(rows_of("| 序号 | 主要任务 | 责任分工 | 完成时限 |\n"
                  "| 牵头单位 | 配合单位 |\n"
                  "| 1 | 修订制度 | 县财政局 | 县审计局 | 6月底前 |\n"
                  "| 2 | 开展培训 | 县教育局 | 无 | 7月底前 |\n"
                  "| 3 | 整修道路 | 县交通局 | 县财政局 | 8月底前 |\n") == expected);
    std::string const rows =
        "1\n修订制度\n县财政局\n县审计局\n6月底前\n2\n开展培训\n县教育局\n—\n7月底前\n"
        "3\n整修道路\n县交通局\n县财政局\n8月底前\n";
    CHECK(rows_of("序号\n主要任务\n责任单位\n完成时限\n牵头单位\n配合单位\n" + rows) == expected);
    CHECK(rows_of("序号\n主要任务\n责任单位\n牵头单位\n配合单位\n完成时限\n" + rows) == expected);
    CHECK(rows_of("序号|主要任务|责任情形||时限\n||牵头单位|配合单位|\n"
                  "1|修订制度|县财政局|县审计局|6月底前\n") == Lines{expected.front()});
}

TEST_CASE("a sign for nobody is no unit, in a cell and in a sentence") {
    CHECK(rows_of("1.推进改造。牵头单位：县住建局；配合单位：无\n"
                  "2.推进整治。（牵头单位：县住建局；配合单位：/）\n") ==
          Lines{"1 推进改造。: lead 县住建局", "2 推进整治。: lead 县住建局"});
    CHECK(rows_of("序号|任务|牵头单位|配合单位|完成时限\n1|修订制度|县财政局|--|／\n") ==
          Lines{"1 修订制度: lead 县财政局"});
}

TEST_CASE("a column for units and persons gives both") {
    CHECK(
        rows_of("序号 | 工作任务 | 责任单位及责任人 | 完成时限\n"
                "1 | 新建学校。 | 县教育局 王建平 | 6月底\n"
                "2 | 改造医院。 | 县卫健局 李卫 县住建局 陈忠 | 7月底\n"
                "3 | 修路。 | 县交通局（王强）、县财政局（李明） | 8月底\n"
                "4 | 修桥。 | 县交通局（牵头） 王强、李明 | 9月底\n"
                "5 | 修河。 | 县水利局/赵河 | 10月底\n") ==
        Lines{
            "1 新建学校。: responsible 县教育局; leader 王建平, 6月底",
            "2 改造医院。: responsible 县卫健局; leader 李卫; responsible 县住建局; leader 陈忠, 7月底",
            "3 修路。: responsible 县交通局; leader 王强; responsible 县财政局; leader 李明, 8月底",
            "4 修桥。: lead 县交通局; leader 王强、李明, 9月底",
            "5 修河。: responsible 县水利局; leader 赵河, 10月底"});
    CHECK(rows_of("序号 | 工作任务 | 责任单位（责任人）\n1 | 新建学校。 | 县教育局（王建平）\n") ==
          Lines{"1 新建学校。: responsible 县教育局; leader 王建平"});
    CHECK(
        rows_of("序号\n工作任务\n牵头单位及主要负责人\n1\n新建学校\n县教育局\n王建平\n2\n改造医院\n"
                "县卫健局\n李卫\n") == Lines{"1 新建学校: lead 县教育局; leader 王建平",
                                             "2 改造医院: lead 县卫健局; leader 李卫"});
}

TEST_CASE("a table may begin with any word, if a column is for those who do it") {
    CHECK(rows_of("一级指标 | 工作任务 | 责任单位\n公共环境 | 设置果皮箱 | 县城管局\n"
                  "公共秩序 | 劝导行人 | 县公安局\n") ==
          Lines{"- 公共环境设置果皮箱: responsible 县城管局",
                "- 公共秩序劝导行人: responsible 县公安局"});
}

TEST_CASE("what says 同上 has who stands in the cell above") {
    fengong::Notice const notice =
        parsed("序号｜工作任务｜牵头单位｜配合单位\n1｜综合利用秸秆｜县农业农村局｜各乡镇政府\n"
               "2｜新建收储中心｜同上｜〃\n3｜购置打捆机｜同上｜县财政局\n");
    REQUIRE(notice.items.size() == 3);
    CHECK(support::duties(notice, notice.items[1]) == "lead 县农业农村局; cooperating 各乡镇政府");
    CHECK(support::duties(notice, notice.items[2]) == "cooperating 县财政局; lead 县农业农村局");
    CHECK(notice.assignments_of(notice.items[1])[0].inherited);
    CHECK_FALSE(notice.assignments_of(notice.items[2])[0].inherited);
}

TEST_CASE("the title of a section behind a head of paragraphs is no head") {
    CHECK(
        rows_of(
            "序号\n\n任务内容\n\n牵头单位\n\n责任单位\n\n一、科技创新\n\n1\n\n新建平台\n\n市科技局\n\n"
            "市发展改革委\n\n市经信局\n\n2\n\n培育企业\n\n市科技局\n\n市财政局\n\n二、对外开放\n\n3\n\n"
            "引进项目\n\n市商务局\n\n市外办\n\n") ==
        Lines{"科技创新 1 新建平台: lead 市科技局; responsible 市发展改革委、市经信局",
              "科技创新 2 培育企业: lead 市科技局; responsible 市财政局",
              "对外开放 3 引进项目: lead 市商务局; responsible 市外办"});
}

TEST_CASE("a list ends with the bracket that opens in front of its label, and with no other") {
    CHECK(
        rows_of(
            "1.提高城镇化率。（约束性指标，牵头单位：市发改委；责任单位：市公安局、市住建局）新建学校。\n"
            "2.修订制度。责任单位：县教育局、县发展和改革局（粮食局））、县人社局\n") ==
        Lines{
            "1 提高城镇化率。（约束性指标，）新建学校。: lead 市发改委; responsible 市公安局、市住建局",
            "2 修订制度。: responsible 县教育局、县发展和改革局（粮食局））、县人社局"});
}

TEST_CASE("behind units only names of persons are persons") {
    CHECK(rows_of("序号|任务|责任单位（责任人）\n1|修订|县公安局、县交\n通运输局\n") ==
          Lines{"1 修订: responsible 县公安局、县交通运输局"});
    CHECK(
        rows_of(
            "序号|任务|责任单位（责任人）\n1|修订|县教育局（王 强）\n2|修订|县农业农村局（畜牧）、县林业局（林业）\n"
            "3|修订|发改局、财政、人社、民政\n4|修订|县教育局 李卫（局长）\n5|修订|各村（社区）\n") ==
        Lines{"1 修订: responsible 县教育局; leader 王强",
              "2 修订: responsible 县农业农村局（畜牧）、县林业局（林业）",
              "3 修订: responsible 发改局、财政、人社、民政",
              "4 修订: responsible 县教育局; leader 李卫", "5 修订: responsible 各村（社区）"});
}

TEST_CASE("同上 looks past cells that say nothing of their own, and adds nothing to names") {
    CHECK(rows_of(
              "序号|任务|牵头单位|配合单位|时限\n1|修订|县财政局（牵头）、县审计局|县统计局|6月底\n"
              "2|检查||县教育局|8月底\n3|督查|同上|县人社局|同上\n4|清理|同上|同上|同上\n") ==
          Lines{"1 修订: lead 县财政局、县审计局; cooperating 县统计局, 6月底",
                "2 检查: cooperating 县教育局, 8月底",
                "3 督查: cooperating 县人社局; lead 县财政局、县审计局, 8月底",
                "4 清理: lead 县财政局、县审计局; cooperating 县人社局, 8月底"});
    CHECK(
        rows_of(
            "序号|任务|责任单位|时限\n1|修订|县财政局|6月底\n2|检查|县教育局|8月底\n|||同上|9月底\n") ==
        Lines{"1 修订: responsible 县财政局, 6月底", "2 检查: responsible 县教育局, 8月底"});
    CHECK(rows_of("序号|任务|责任单位|时限\n1|修订|县财政局|6月底\n||开展督查|同上|9月底\n") ==
          Lines{"1 修订: responsible 县财政局, 6月底", "- 开展督查: responsible 县财政局, 9月底"});
    fengong::Notice const notice = parsed("序号|任务|牵头单位\n1|修订|同上\n");
    REQUIRE(notice.items.size() == 1);
    CHECK(notice.items[0].assignments.empty());
    CHECK(rows_of("序号|任务|牵头单位|时限\n1|修订|县财政局|同上\n") ==
          Lines{"1 修订: lead 县财政局, 同上"});
    CHECK(std::ranges::count(notice.diagnostics, fengong::DiagnosticCode::nothing_above,
                             &fengong::Diagnostic::code) == 1);
}

TEST_CASE("many rows that say 同上 have each name once") {
    std::string table = "序号 任务 责任单位 时限\n1 修订制度 县财政局 6月底\n";
    for (int row = 2; row <= 60; ++row) {
        table += std::to_string(row) + " 开展检查 同上 同上\n";
    }
    Lines const rows = rows_of(table);
    REQUIRE(rows.size() == 60);
    CHECK(rows.back() == "60 开展检查: responsible 县财政局, 6月底");
}

TEST_CASE("a numbered line of head words is a heading, and no table") {
    CHECK(
        rows_of(
            "一、目标任务 完成时限 责任单位\n1.修订制度\n责任单位：县财政局\n2.开展培训\n责任单位：县教育局\n")
            .size() == 2);
}

TEST_CASE("a head that says more than those beside it has cells of its own") {
    Lines const rows = rows_of(
        "序号\n工作任务\n责任单位\n牵头科室\n配合科室\n完成时限\n1\n修订制度\n县财政局\n办公室\n6月底\n2\n"
        "开展培训\n县财政局\n办公室\n7月底\n3\n清理账户\n县财政局\n办公室\n8月底\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].starts_with("1 修订制度: responsible 县财政局"));
}

TEST_CASE(
    "the rule of Markdown may stand between the lines of a head, and merged heads be copied") {
    Lines const expected{"1 修订制度: lead 县财政局; cooperating 县审计局, 6月底",
                         "2 开展检查: lead 县教育局; cooperating 县统计局, 8月底"};
    std::string const rows =
        "1|修订制度|县财政局|县审计局|6月底\n2|开展检查|县教育局|县统计局|8月底\n";
    CHECK(rows_of("序号|任务|责任分工||时限\n---|---|---|---|---\n||牵头单位|配合单位|\n" + rows) ==
          expected);
    CHECK(rows_of("序号|任务|责任分工|责任分工|时限\n---|---|---|---|---\n"
                  "||牵头单位|配合单位|\n" +
                  rows) == expected);
    CHECK(rows_of("序号|任务|责任分工|责任分工|时限\n---|---|---|---|---\n"
                  "序号|任务|牵头单位|配合单位|时限\n" +
                  rows) == expected);
    CHECK(rows_of("序号|任务|牵头单位|配合单位|时限\n---|---|---|---|---\n"
                  "序号|任务|牵头单位|配合单位|时限\n" +
                  rows) == expected);
}

TEST_CASE("line breaks and spaces of HTML divide the names in a cell, as white space does") {
    CHECK(rows_of("| 序号 | 任务 | 责任单位 | 时限 |\n| --- | --- | --- | --- |\n"
                  "| 1 | 修订&nbsp;制度 | 县财政局<br>县审计局 | 6月底 |\n"
                  "| 2 | 开展<br/>检查 | 县教育局、<br>县统计局 | &nbsp; |\n") ==
          Lines{"1 修订&nbsp;制度: responsible 县财政局、县审计局, 6月底",
                "2 开展<br/>检查: responsible 县教育局、县统计局"});
}

TEST_CASE(
    "a record of a spreadsheet without a number is a row by itself, with the units of that above if it has none") {
    CHECK(rows_of("序号,工作任务,责任单位,完成时限\n"
                  "1,新增规上企业10家,县工信局,12月底\n,技改投资增长12%,县发改局,11月底\n"
                  ",培育专精特新企业5家,,10月底\n2,新建幼儿园2所,县教育局,8月底\n") ==
          Lines{"1 新增规上企业10家: responsible 县工信局, 12月底",
                "- 技改投资增长12%: responsible 县发改局, 11月底",
                "- 培育专精特新企业5家: responsible 县发改局, 10月底",
                "2 新建幼儿园2所: responsible 县教育局, 8月底"});
}

TEST_CASE("heads name persons by their posts in a group, villages, and who looks after the work") {
    fengong::Notice const notice =
        parsed("任务\t组长\t副组长\t包联干部\t包联村\t督办单位\t责任单位\n"
               "修建产业路6公里\t王建国\t李秀英\t张超\t大湾村\t县纪委监委\t县交通局\n");
    REQUIRE(notice.items.size() == 1);
    CHECK(
        support::duties(notice, 0) ==
        "leader 王建国; leader 李秀英; leader 张超; other 大湾村; other 县纪委监委; responsible 县交通局");
    CHECK(std::none_of(notice.diagnostics.begin(), notice.diagnostics.end(),
                       [](fengong::Diagnostic const& diagnostic) {
                           return diagnostic.code == fengong::DiagnosticCode::unknown_label;
                       }));
}

TEST_CASE(
    "days on which work was handed out are no deadlines, and who made a proposal does not lead it") {
    CHECK(rows_of("序号\t督办事项\t事项来源\t交办时间\t责任单位\t办结时限\t办理结果\n"
                  "1\t修复道路2.6公里\t县长信箱\t3月8日\t县交通局\t6月底\t办理中\n") ==
          Lines{"1 修复道路2.6公里: responsible 县交通局, 6月底"});
    CHECK(rows_of("建议号 | 建议标题 | 领衔人 | 主办单位 | 会办单位\n"
                  "1 | 关于完善城区路灯的建议 | 李明 | 县城管局 | 县财政局\n") ==
          Lines{"1 关于完善城区路灯的建议: lead 县城管局; cooperating 县财政局"});
}

TEST_CASE("rows whose first cells tabs leave empty are rows of their own") {
    CHECK(rows_of("序号\t重点工作\t具体任务\t牵头单位\t配合单位\n"
                  "1\t工业强县\t新增企业10家\t县工信局\t县统计局\n"
                  "\t\t实施技改项目20个\t县工信局\t县发改局\n"
                  "\t\t建设标准厂房5万平方米\t县工业园管委会\t县自然资源局\n"
                  "2\t城乡建设\t改造小区18个\t县住建局\t县财政局\n") ==
          Lines{"1 工业强县新增企业10家: lead 县工信局; cooperating 县统计局",
                "- 实施技改项目20个: lead 县工信局; cooperating 县发改局",
                "- 建设标准厂房5万平方米: lead 县工业园管委会; cooperating 县自然资源局",
                "2 城乡建设改造小区18个: lead 县住建局; cooperating 县财政局"});
}

TEST_CASE("another head below a title begins another table") {
    CHECK(rows_of("丰林县2026年目标任务分解\n一、经济指标\n序号\t指标名称\t目标值\t责任单位\n"
                  "1\t地区生产总值增速\t6%\t县发改局\n二、民生项目\n"
                  "序号\t项目名称\t责任领导\t责任单位\n1\t新建幼儿园2所\t郑少华\t县教育局\n") ==
          Lines{"经济指标 1 地区生产总值增速6%: responsible 县发改局",
                "民生项目 1 新建幼儿园2所: leader 郑少华; responsible 县教育局"});
}

TEST_CASE("an empty row below one that says 同上 has who that one has") {
    Lines const rows = rows_of("序号|任务|牵头单位|配合单位\n1|修订制度|县财政局|县审计局\n"
                               "2|检查账目|同上|同上\n3|清理欠款||\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[2] == "3 清理欠款: lead 县财政局; cooperating 县审计局");
}

TEST_CASE("a record that goes on with the text above it is no row of its own") {
    CHECK(rows_of("序号,任务,责任单位,时限\n1,\"新建学校、\",县教育局,6月底\n,改建校舍,,\n"
                  "2,修建道路,县交通局,8月底\n,（含桥梁）,,\n")
              .size() == 2);
}
