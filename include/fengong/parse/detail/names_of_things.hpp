// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/first_verbs.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Names of things and people that begin with a verb of doing: 孵化楼, 慰问金, 检查井, 培训基地.
namespace fengong::detail {

/// Verbs that such names begin with, and that nothing is built or bought by, so that what stands behind them is no object:
/// 建设楼 and 购置车 are none.
inline constexpr auto verbs_in_names = word_list({
    "孵化", "慰问", "检查", "救助", "引导", "推广", "申报", "培训", "培养", "储备", "供应", "收购",
    "收储", "辅导", "安置", "保障", "招聘", "筛查", "抽检", "配送", "接种", "投放", "受理", "推介",
    "表彰", "资助", "帮扶", "开发", "选育", "繁育", "巡查", "排查", "走访", "评选",
});

/// What they end with.
inline constexpr auto ends_of_names = word_list(
    {"楼", "金", "井", "船",   "员",   "站",   "书",   "商",   "品",     "师",     "车",      "费",
     "证", "点", "室", "厅",   "馆",   "所",   "队",   "团",   "厂",     "园",     "院",      "机",
     "器", "具", "卡", "券",   "粮",   "林",   "库",   "房",   "款",     "班",     "课",      "营",
     "会", "岗", "线", "网",   "塔",   "箱",   "桶",   "柜",   "亭",     "栏",     "牌",      "屏",
     "码", "表", "单", "册",   "函",   "榜",   "奖",   "户",   "方",     "者",     "物",      "液",
     "剂", "苗", "台", "包",   "池",   "塘",   "社",   "组",   "处",     "办",     "期",      "周",
     "日", "月", "区", "基地", "中心", "基金", "经费", "用房", "管理站", "服务站", "服务中心"});

/// What goes on behind such a name: 救助金标准, 引导基金规模.
inline constexpr auto nouns_behind_names =
    word_list({"标准", "规模", "数量", "总数", "总量", "余额", "面积", "入驻", "管理", "服务",
               "覆盖", "人数", "床位", "质量"});

/// Whether `words`, which begin with a verb of `verb` bytes, are the name of a thing that ends with them, or in front of a
/// mark or another verb: 慰问金, 检查井 of 检查井改造; not 检查站点, 保障中心城区.
[[nodiscard]] constexpr bool names_a_thing(std::string_view words, std::size_t verb) noexcept {
    std::string_view const behind = words.substr(verb);
    std::size_t const end = ends_of_names.prefix_of(behind);
    if (end == 0 || verbs_in_names.prefix_of(words) != verb) {
        return false;
    }
    std::string_view const rest = behind.substr(end);
    return rest.empty() || mark_at(rest, 0).length != 0 ||
           std::max({action_verbs.prefix_of(rest), first_verbs.prefix_of(rest),
                     nouns_behind_names.prefix_of(rest)}) != 0;
}

}  // namespace fengong::detail
