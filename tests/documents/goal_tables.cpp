// SPDX-License-Identifier: BSL-1.0
// Tables of indicators and of projects whose goals stand in cells of their own.
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

/// The targets of a table below a title: `kind comparator value[..upper] measure of indicator`, with `(verb)` where there is
/// one and `hoped` where it is a stretch target.
std::vector<std::string> goals_of_table(std::string_view table) {
    std::string text{"甲县人民政府关于印发2026年主要指标任务分解的通知\n\n"};
    text += table;
    fengong::Notice const notice = fengong::parse(text);
    std::vector<std::string> all;
    for (fengong::Target const& target : notice.targets) {
        std::string line{to_string(target.kind)};
        line.append(" ").append(to_string(target.comparator)).append(" ");
        line += target.value ? to_string(*target.value) : "";
        line += target.upper ? ".." + to_string(*target.upper) : "";
        line.append(" ").append(to_string(target.scale)).append(measure_name(notice, target));
        line.append(" of ").append(notice.read(target.indicator));
        if (std::string_view const verb = notice.read(target.verb); !verb.empty()) {
            line.append(" (").append(verb).append(")");
        }
        line += target.stretch ? " hoped" : "";
        all.push_back(line);
    }
    return all;
}

using Goals = std::vector<std::string>;

/// A row of a table with the unit of measure in a cell of its own.
std::string indicator_row(std::string_view name, std::string_view unit, std::string_view goal) {
    std::string table{"序号\t指标名称\t计量单位\t目标值\t牵头单位\n1\t"};
    table.append(name).append("\t").append(unit).append("\t").append(goal);
    return table + "\t县发展和改革局\n2\t税收收入\t亿元\t6\t县税务局\n";
}

std::string first_goal(std::string_view name, std::string_view unit, std::string_view goal) {
    Goals const all = goals_of_table(indicator_row(name, unit, goal));
    REQUIRE(all.size() == 2);
    CHECK(all.back() == "amount exactly 6 亿元 of 税收收入");
    return all.front();
}

}  // namespace

TEST_CASE("a cell below 目标值 may have a verb in front of its number") {
    CHECK(first_goal("规上工业增加值", "%", "增长8") ==
          "growth exactly 8 % of 规上工业增加值 (增长)");
    CHECK(first_goal("单位能耗", "%", "下降3以上") == "growth at_least 3 % of 单位能耗 (下降)");
    CHECK(first_goal("粮食产量", "万吨", "稳定在42以上") ==
          "amount at_least 42 万吨 of 粮食产量 (稳定在)");
    CHECK(first_goal("高标准农田", "万亩", "新建5.2") ==
          "amount exactly 5.2 万亩 of 高标准农田 (新建)");
    CHECK(first_goal("招商引资", "亿元", "力争60") == "amount exactly 60 亿元 of 招商引资 hoped");
    CHECK(first_goal("新增就业", "人", "确保完成5200") ==
          "amount exactly 5200 人 of 新增就业 (完成)");
}

TEST_CASE("a cell below 目标值 may be a range") {
    CHECK(first_goal("高标准农田", "万亩", "3—4") == "amount between 3..4 万亩 of 高标准农田");
    CHECK(first_goal("规上企业", "家", "15-20") == "amount between 15..20 家 of 规上企业");
    CHECK(first_goal("居民收入增速", "%", "6.5～7") == "growth between 6.5..7 % of 居民收入增速");
}

TEST_CASE("phones, months and hours are no ranges of goals") {
    for (auto const& [unit, goal] :
         {std::pair{"", "0537-1234567"}, std::pair{"", "6212345-6212399"}, std::pair{"月", "3—5"},
          std::pair{"时", "9-17"}, std::pair{"年", "26-30"}, std::pair{"个", "2-30"}}) {
        CHECK(goals_of_table(indicator_row("服务", unit, goal)) ==
              Goals{"amount exactly 6 亿元 of 税收收入"});
    }
}

TEST_CASE("a goal that falls to a number is a level, hoped for or not") {
    CHECK(first_goal("单位能耗", "吨", "力争降至3") ==
          "amount reach 3 吨 of 单位能耗 (降至) hoped");
    CHECK(first_goal("单位能耗", "吨", "降至3") == "amount reach 3 吨 of 单位能耗");
}

TEST_CASE("a scale in the cell of a number goes before that of the unit of measure") {
    CHECK(first_goal("一般公共预算收入", "亿元", "12.5亿") ==
          "amount exactly 12.5 亿元 of 一般公共预算收入");
    CHECK(first_goal("造林", "亩", "3万") == "amount exactly 3 万亩 of 造林");
}

TEST_CASE("a goal without a number of its own is that of the indicator in front") {
    CHECK(first_goal("居民收入", "%", "与经济增长同步") == "relative same   of 居民收入 (同步)");
}

TEST_CASE("a part of the number in a cell is of the same indicator") {
    CHECK(goals_of_table(indicator_row("新建公厕", "座", "5座（其中乡镇3座）")) ==
          Goals{"amount exactly 5 座 of 新建公厕", "amount exactly 3 座 of 新建公厕",
                "amount exactly 6 亿元 of 税收收入"});
}

TEST_CASE("what is invested in a year is of the project, not of what is built") {
    CHECK(goals_of_table("序号 | 项目名称 | 建设内容 | 年度计划投资（万元） | 责任单位\n"
                         "1 | 体育公园 | 建设广场、步道 | 3200 | 县教育局\n"
                         "2 | 第三水厂 | 建设取水口 | 12000 | 县水务局\n") ==
          Goals{"amount exactly 3200 万元 of 体育公园", "amount exactly 12000 万元 of 第三水厂"});
}
