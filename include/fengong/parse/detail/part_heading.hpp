// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// What the parts of a long notice are called, behind their numbers: 第一部分, 第二章.
inline constexpr auto words_of_parts = word_list({"部分", "章", "篇", "编"});

/// Whether `line` is the heading of such a part: `第二部分 义务教育`, and not a sentence that begins with one. Linear in the line.
[[nodiscard]] constexpr bool is_part_heading(std::string_view line) noexcept {
    constexpr std::string_view ordinal = "第";
    constexpr std::size_t longest = 120;  // bytes
    line.remove_prefix(skip_white_space(line));
    line = line.substr(0, end_without_white_space(line));
    DigitRun const number =
        line.starts_with(ordinal) ? any_digits_at(line, ordinal.size()) : DigitRun{};
    std::size_t const part =
        number.digits == 0 ? 0 : words_of_parts.prefix_of(line.substr(number.end));
    if (part == 0 || line.size() > longest) {
        return false;
    }
    for (FoundMark mark = find_mark(line, number.end + part); mark.length != 0;
         mark = find_mark(line, mark.end())) {
        if (mark.kind == Punctuation::full_stop || mark.kind == Punctuation::comma ||
            mark.kind == Punctuation::semicolon) {
            return false;
        }
    }
    return true;
}

}  // namespace fengong::detail
