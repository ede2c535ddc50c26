// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace fengong::detail {

/// What the menus of government sites hold, a cell each.
inline constexpr auto menu_words =
    word_list({"首页",     "网站首页", "返回首页", "网站地图", "联系我们", "关于我们", "政务公开",
               "政务服务", "互动交流", "政民互动", "政务动态", "新闻中心", "隐私保护", "隐私声明",
               "版权声明", "版权保护", "法律声明", "免责声明", "使用帮助", "站点地图", "打印本页",
               "关闭窗口", "打印",     "关闭",     "公告",     "通知公告", "办事",     "办事服务",
               "要闻",     "分享",     "收藏",     "上一篇",   "下一篇",   "上一条",   "下一条"});

/// Whether a cell holds one of these words and nothing else, but perhaps a colon: 首页, `上一篇：`.
[[nodiscard]] inline bool is_menu_cell(std::string_view cell) {
    constexpr std::size_t longest = 40;  // bytes, with white space
    if (cell.size() > longest) {
        return false;
    }
    std::string const words = without_white_space(cell);
    std::string_view const behind = std::string_view{words}.substr(menu_words.prefix_of(words));
    return behind.size() != words.size() && (behind.empty() || behind == ":" || behind == "：");
}

/// Whether words are a row of a table, with two cells or more, that holds a word of menus: `|首页|政务公开|`.
[[nodiscard]] inline bool is_menu(std::string_view words) {
    constexpr char mark = '|';
    std::size_t cells = 0;
    bool menu = false;
    for (std::size_t at = words.starts_with(mark) ? 1 : words.size(); at < words.size();) {
        std::size_t const end = std::min(words.find(mark, at), words.size());
        cells += end != at ? 1U : 0U;
        menu = menu || is_menu_cell(words.substr(at, end - at));
        at = end + 1;
    }
    return menu && cells > 1;
}

}  // namespace fengong::detail
