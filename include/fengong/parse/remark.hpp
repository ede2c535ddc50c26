// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong {

namespace detail {

/// What a remark begins with that stands where a name might, and that no name begins with.
inline constexpr auto remark_openings = word_list(
    {"以下",     "上述任务", "上述工作", "上述事项", "以上任务", "以上工作", "以上事项", "一项任务",
     "一项工作", "一个事项", "同一任务", "同一事项", "同一工作", "同一项",   "每项任务", "各项任务",
     "凡",       "原则上",   "排名",     "排在",     "排第一",   "列第一",   "列首位",   "列在",
     "首位",     "第一个",   "第一家",   "第一位",   "位列",     "多个部门", "多个单位", "涉及多",
     "涉及两",   "未列",     "未明确",   "没有明确", "没有牵头", "如无",     "如有",     "除上述",
     "除注明",   "除另有",   "不再",     "下同"});

/// What says how somebody is reached, in front of a colon or a number: 监督电话：7211234.
inline constexpr auto contact_words = word_list(
    {"联系人",   "联系人及电话", "联系人及联系电话", "联系人及联系方式", "联系电话",     "联系方式",
     "监督电话", "监督举报电话", "监督投诉电话",     "投诉电话",         "投诉举报电话", "举报电话",
     "咨询电话", "咨询监督电话", "服务电话",         "热线电话",         "办公电话",     "值班电话",
     "监督热线", "服务热线",     "咨询热线",         "电子邮箱",         "电话",         "传真",
     "邮箱"});

/// Of these, those behind whose colon persons stand, or words.
inline constexpr auto persons_reached = word_list({"联系人", "联系方式"});

/// Where the number or address ends at `position`: 0530-7211234, a@b.cn; `position` if there is none. Linear in it.
[[nodiscard]] constexpr std::size_t end_of_contact_number(std::string_view text,
                                                          std::size_t position) noexcept {
    while (position < text.size() && text[position] > ' ' && text[position] <= '~' &&
           (mark_at(text, position).length == 0 || text[position] == '.')) {
        ++position;
    }
    return position;
}

/// The length of how somebody is reached at `position`, 联系电话：7211234: the words for that with what stands behind their
/// colon, or a number right behind them, up to the next mark; 0 if sentences or names begin so (服务热线12345管理中心).
[[nodiscard]] constexpr std::size_t contact_at(std::string_view text,
                                               std::size_t position) noexcept {
    if (position >= text.size()) {
        return 0;
    }
    std::size_t const words = contact_words.prefix_of(text.substr(position));
    if (words == 0) {
        return 0;
    }
    Mark const colon = mark_at(text, position + words);
    bool const labelled = colon.kind == Punctuation::colon;
    std::size_t const begin = position + words + (labelled ? colon.length : 0);
    constexpr std::size_t longest = 45;  // bytes of a person or a room
    if (labelled && persons_reached.prefix_of(text.substr(position)) != 0) {
        std::size_t const end = find_mark(text, begin).position;
        return end - begin <= longest ? end - position : 0;
    }
    std::size_t end = end_of_contact_number(text, begin);
    if (mark_at(text, end).kind == Punctuation::open_bracket) {
        end = std::min(find_closing_bracket(text, end), text.size());  // 7211234（办公室）
        end += mark_at(text, end).length;
    }
    bool const whole = end == text.size() || mark_at(text, end).length != 0;
    return whole && (labelled || end != begin) ? end - position : 0;
}

/// What a remark ends with.
inline constexpr auto remark_endings = word_list({"下同", "不再一一列出", "不再列出"});

}  // namespace detail

/// Whether `words`, without white space, which stand where a name might, open a remark on the list instead:
/// `一项任务涉及多个部门的，由排名首位的部门牵头`, `以下任务均需各区落实，不再一一列出`. What follows belongs to the remark.
[[nodiscard]] constexpr bool opens_remark(std::string_view words) noexcept {
    return detail::remark_openings.prefix_of(words) != 0;
}

/// Whether `words`, all that stands between two marks, are a remark on a list: they open one, end like
/// one or say how somebody is reached.
[[nodiscard]] constexpr bool is_remark(std::string_view words) noexcept {
    return opens_remark(words) || detail::contact_at(words, 0) != 0 ||
           detail::remark_endings.suffix_of(words) != 0;
}

}  // namespace fengong
