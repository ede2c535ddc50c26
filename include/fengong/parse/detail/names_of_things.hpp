// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

/// Names of things and people that begin with a verb of doing: 孵化楼, 慰问金, 检查井, 培训基地.
namespace fengong::detail {

/// Such names, each with its verb: what stands behind the verb is what it is done to in other words (检查车300辆, 走访户300户).
inline constexpr auto names_with_verbs = word_list(
    {"检查员",   "检查队",   "检查组",   "检查点",   "检查井",   "排查员",   "排查队",   "排查组",
     "排查站",   "排查点",   "巡查员",   "巡查队",   "巡查组",   "巡查站",   "巡查点",   "走访员",
     "走访队",   "走访组",   "走访站",   "走访点",   "慰问金",   "慰问款",   "慰问品",   "慰问物资",
     "救助金",   "救助款",   "救助物资", "救助机构", "救助基金", "救助中心", "孵化楼",   "孵化器",
     "孵化基地", "孵化中心", "孵化平台", "培训课",   "培训师",   "培训费",   "培训基地", "培训中心",
     "培训机构", "培训学校", "培训次数", "走访次数", "检查次数", "检查频次", "保障金",   "引导基金",
     "引导员",   "推广员",   "安置费",   "申请材料", "申报材料", "申报条件", "维修基金", "维修资金",
     "维修队",   "维修站",   "维修工",   "绿化树",   "绿化苗",   "绿化员",   "养护工",   "养护员",
     "养护队",   "编制总量", "编制资源", "受理点",   "收购点",   "供应点",   "救助点",   "投放站",
     "推广站",   "储备金",   "安置楼",   "配送中心", "配送点",   "配送站",   "配送员",   "筛查点",
     "筛查室",   "表彰会",   "申报书",   "申报表",   "资助金"});

/// What goes on behind such a name: 救助金标准, 引导基金规模.
inline constexpr auto nouns_behind_names =
    word_list({"标准", "规模", "数量", "总数", "总量", "余额", "面积", "管理", "服务", "人数",
               "床位", "质量"});

/// Whether `words`, which begin with a verb of doing, are the name of a thing and perhaps what it has, up to the end, a mark
/// or another verb: 慰问金, 检查井 of 检查井改造; not 检查井盖, 培训学校教师.
[[nodiscard]] constexpr bool names_a_thing(std::string_view words) noexcept {
    constexpr std::string_view moves_in = "入驻";
    std::size_t const name = names_with_verbs.prefix_of(words);
    std::string_view rest = words.substr(name);
    rest.remove_prefix(nouns_behind_names.prefix_of(rest));
    return name != 0 && (rest.empty() || mark_at(rest, 0).length != 0 ||
                         rest.starts_with(moves_in) || action_verbs.prefix_of(rest) != 0);
}

}  // namespace fengong::detail
