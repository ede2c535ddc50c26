// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <string_view>

/// What comes in numbers (期) that are counted, unlike the phases of a project.
namespace fengong::detail {

/// What is held or printed so many times over: 培训班五期.
inline constexpr auto courses = word_list(
    {"班", "课堂", "讲堂", "讲座", "培训", "通报", "简报", "专栏", "节目", "直播", "编发", "刊发"});

/// What makes them the phases of what stands behind them, whatever comes of it: 启动2期项目网络直播, 党校培训2期工程.
inline constexpr auto phased = word_list({"工程", "项目", "扩建", "建设", "改造", "续建", "新建"});

/// Whether what `words` begin with, up to a mark, is held so many times over: 培训班 of 举办2期培训班.
[[nodiscard]] constexpr bool names_a_course(std::string_view words) noexcept {
    constexpr std::size_t longest = 36;  // bytes: 12 Chinese characters
    std::size_t end = 0;
    while (end < words.size() && end < longest && mark_at(words, end).length == 0) {
        end += character_length(words, end);
    }
    return courses.suffix_of(words.substr(0, end)) != 0;
}

}  // namespace fengong::detail
