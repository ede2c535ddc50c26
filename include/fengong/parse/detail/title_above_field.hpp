// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/block.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// Fields that say what is to be done, in lines below the title of an item: 工作目标：改造管网120公里.
inline constexpr auto fields_below_titles =
    word_list({"任务",     "目标",     "内容",     "措施",     "目标任务", "工作目标", "工作任务",
               "工作内容", "工作措施", "主要任务", "主要内容", "主要措施", "主要目标", "具体任务",
               "具体内容", "具体措施", "任务目标", "任务内容", "重点任务", "年度目标", "年度任务",
               "建设内容", "建设任务", "建设规模", "实施内容", "项目内容", "办理目标", "办理内容",
               "办理措施", "整改目标", "整改任务", "整改措施", "推进措施", "落实措施"});

/// Whether `line`, the first of an item, is a title above such a field, with which `below` begins: `扩建学校⏎工作目标：…`. Constant
/// time.
[[nodiscard]] constexpr bool is_title_above_field(std::string_view line,
                                                  std::string_view below) noexcept {
    std::size_t const field = fields_below_titles.prefix_of(below);
    return field != 0 && mark_at(below, field).kind == Punctuation::colon &&
           may_be_title_line(line, below);
}

}  // namespace fengong::detail
