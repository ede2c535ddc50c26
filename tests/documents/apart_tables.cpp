// SPDX-License-Identifier: BSL-1.0
// Tables whose cells are paragraphs with blank lines between, and headings that name units, as a person reads them.
#include "support/carriers.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

/// Who has to do what: `3 县教育局、县财政局: 新建幼儿园。`, without line ends. What other cells say is part of it.
std::vector<std::string> duties(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    std::vector<std::string> all;
    for (fengong::Item const& item : notice.items) {
        std::string line = item.number ? std::to_string(*item.number) + " " : std::string{};
        std::string_view before;
        for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
            for (fengong::UnitName const& unit : notice.units_of(assignment)) {
                line.append(before).append(notice.read(unit.name));
                before = "、";
            }
        }
        line.append(": ");
        for (fengong::Tile const& tile : notice.tiles_of(item)) {
            if (tile.kind == fengong::TileKind::item_body) {
                for (char const c : notice.text(tile.span)) {
                    line.append(c == '\n' ? 0U : 1U, c);
                }
            }
        }
        all.push_back(line);
    }
    return all;
}

using Duties = std::vector<std::string>;

constexpr std::string_view table_head = "青禾县2026年海绵城市建设任务分解表\n\n"
                                        "序号\n\n任务类型\n\n重点内容\n\n责任单位\n\n参考文件\n\n";
constexpr std::string_view first_row =
    "1\n\n建设\n管理\n\n县住建局牵头定期检查，年底考核。\n\n"
    "县住建局、县发改局、\n县水务局等部门，\n各乡镇\n\n《建设指引》\n\n";
constexpr std::string_view second_row =
    "2\n\n系统\n方案\n\n编制系统方案。\n逐年评估。\n\n县自然资源局\n\n《实施意见》\n（青政发〔2025〕3号）\n\n";
constexpr std::string_view third_row =
    "3\n\n公园\n\n新建绿地50公顷。\n\n县城管局\n\n《“十五五”规划》\n";

}  // namespace

TEST_CASE(
    "a cell of a table with blank lines between its cells may have several lines and any words") {
    std::string text{table_head};
    text.append(first_row).append(second_row).append(third_row);
    CHECK(
        duties(text) ==
        Duties{"1 县住建局、县发改局、县水务局、各乡镇: "
               "建设管理县住建局牵头定期检查，年底考核。《建设指引》",
               "2 县自然资源局: 系统方案编制系统方案。逐年评估。《实施意见》（青政发〔2025〕3号）",
               "3 县城管局: 公园新建绿地50公顷。《“十五五”规划》"});
}

TEST_CASE("the head of such a table may stand again above later rows") {
    std::string text{table_head};
    text.append(first_row)
        .append("序号\n\n任务类型\n\n重点内容\n\n责任单位\n\n参考文件\n\n")
        .append(second_row);
    CHECK(duties(text).size() == 2);
}

TEST_CASE("two such tables may stand one below the other") {
    constexpr std::string_view tables =
        "青禾县2026年重点任务分解表\n\n序号\n\n工作任务\n\n责任单位\n\n1\n\n新建公厕20座。\n\n"
        "县住建局、\n县城管局\n\n2\n\n新建幼儿园2所。\n\n县教育局\n\n"
        "附件2\n\n青禾县2026年招商任务分解表\n\n序号\n\n工作任务\n\n责任单位\n\n"
        "1\n\n培育企业20家。\n\n县工信局\n\n2\n\n引进项目10个。\n\n县招商局\n";
    CHECK(duties(tables) == Duties{"1 县住建局、县城管局: 新建公厕20座。",
                                   "2 县教育局: 新建幼儿园2所。", "1 县工信局: 培育企业20家。",
                                   "2 县招商局: 引进项目10个。"});
}

TEST_CASE("a table of two columns says of each place what it has to do") {
    CHECK(duties("青禾县2026年垃圾分类目标任务分解表\n\n乡镇、街道\n\n目标任务\n\n"
                 "长河镇\n\n创建达标小区61个，新建中转站1个。\n\n"
                 "石桥乡\n\n创建达标小区39个。\n\n"
                 "城关街道\n\n创建达标小区86个，\n完成分类示范村1个。\n") ==
          Duties{"长河镇: 创建达标小区61个，新建中转站1个。", "石桥乡: 创建达标小区39个。",
                 "城关街道: 创建达标小区86个，完成分类示范村1个。"});
}

TEST_CASE(
    "rows of such a table whose numbers begin again are all there, and so are those of one with cells lost") {
    constexpr std::string_view cells =
        "青禾县2026年重点任务分解表\n\n序号\n\n工作任务\n\n责任单位\n\n"
        "1\n\n新建公厕20座。\n\n县住建局\n\n2\n\n新建幼儿园2所。\n\n县教育局\n\n";
    CHECK(duties(std::string{cells} + "1\n\n培育企业20家。\n\n县工信局\n").size() == 3);
    CHECK(duties(std::string{cells} + "4\n\n培育企业20家。\n\n县工信局\n").size() == 3);
    CHECK(duties(std::string{cells} + "二、产业发展\n\n3\n\n培育企业20家。\n\n县工信局\n").size() ==
          3);
}

TEST_CASE("what stands below headings beside them that name nobody is nobody's") {
    CHECK(
        duties(
            "青禾县食品安全工作方案\n一、总体要求\n坚持稳中求进。\n二、县市场监管局\n加强抽检。\n"
            "三、县教育局\n检查食堂。\n四、工作要求\n各单位要高度重视。\n五、县农业农村局\n监管农药。\n") ==
        Duties{"县市场监管局: 加强抽检。", "县教育局: 检查食堂。", "县农业农村局: 监管农药。"});
}

TEST_CASE("what stands below headings that name units is theirs, in whatever words") {
    CHECK(
        duties(
            "青禾县海绵城市建设工作方案\n四、职责分工\n（一）县住建局\n牵头协调督促建设工作落实。\n"
            "（二）公安青禾分局\n查处违规运输车辆。\n（三）县财政局\n安排年度预算。\n"
            "（四）各建设单位\n在本单位负责实施的项目中落实要求。\n") ==
        Duties{"县住建局: 牵头协调督促建设工作落实。", "公安青禾分局: 查处违规运输车辆。",
               "县财政局: 安排年度预算。", "各建设单位: 在本单位负责实施的项目中落实要求。"});
}

TEST_CASE(
    "of more lists of units than columns for them the second begins where the level changes") {
    constexpr std::string_view table =
        "平安县2026年考核指标分解\n\n序号\n\n考核指标\n\n单位\n\n年度目标\n\n"
        "责任部门\n\n评分部门\n\n"
        "1\n\n农业增加值增幅\n\n%\n\n≥2%\n\n县海洋渔业局\n\n县农业农村局\n\n"
        "市农业农村局\n\n"
        "2\n\n水产品产量\n\n万吨\n\n42\n\n县海洋渔业局\n\n市海洋渔业局\n\n"
        "3\n\n农业劳动生产率\n\n全市统筹\n\n县财政局\n\n市财政局\n\n市农业农村局\n";
    fengong::Notice const notice = fengong::parse(std::string{table});
    std::vector<std::string> roles;
    for (fengong::Item const& item : notice.items) {
        std::string& line = roles.emplace_back();
        for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
            line.append(to_string(assignment.role)).append(" ");
            for (fengong::UnitName const& unit : notice.units_of(assignment)) {
                line.append(notice.read(unit.name)).append(" ");
            }
        }
    }
    CHECK(roles ==
          std::vector<std::string>{"responsible 县海洋渔业局 县农业农村局 other 市农业农村局 ",
                                   "responsible 县海洋渔业局 other 市海洋渔业局 ",
                                   "responsible 县财政局 other 市财政局 市农业农村局 "});
}

TEST_CASE("units of two levels below those who lead and those who help stay in their columns") {
    CHECK(support::carriers("平安市2026年任务分解表\n序号\n任务\n牵头单位\n配合单位\n"
                            "1\n创建文明城市\n市文旅局\n市财政局\n区文旅局\n"
                            "2\n改造管网40公里\n市城管局\n市财政局\n") ==
          std::vector<std::string>{"lead 市文旅局; cooperating 市财政局、区文旅局",
                                   "lead 市城管局; cooperating 市财政局"});
}
