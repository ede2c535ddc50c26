// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/unit_ending.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// The names in a list outside brackets.
namespace fengong::detail {

inline constexpr std::size_t longest_listed_name = 120;  // bytes

/// Where the name at `position` ends: at the next mark that is no bracket. Constant time.
[[nodiscard]] constexpr std::size_t end_of_listed_name(std::string_view text,
                                                       std::size_t position) noexcept {
    std::size_t const limit = std::min(text.size(), position + longest_listed_name);
    std::string_view const head = text.substr(0, limit);
    FoundMark mark = find_mark(head, position);
    while (mark.kind == Punctuation::open_bracket || mark.kind == Punctuation::close_bracket) {
        mark = find_mark(head, mark.end());
    }
    return mark.position;
}

/// Whether what stands at `begin`, behind a ；, is no name but what is promised next:
/// `责任单位为县发改局；技改投资占比达到15%，…`.
[[nodiscard]] constexpr bool is_of_figures(std::string_view text, std::size_t begin) noexcept {
    std::string_view const words = text.substr(begin, end_of_listed_name(text, begin) - begin);
    return words.find_first_of("0123456789") != words.npos && !ends_like_a_unit(words);
}

/// `区直各部⏎门`: whether the line at `line`, which ends at `line_end`, holds nothing but a character or two, with which the
/// name from `begin` to `end` is complete.
[[nodiscard]] constexpr bool is_rest_of_name(std::string_view text, std::size_t begin,
                                             std::size_t end, std::size_t line,
                                             std::size_t line_end) noexcept {
    constexpr std::size_t most_bytes = 6;
    constexpr std::string_view and_others = "等";
    bool const ends = end == line_end || mark_at(text, end).length != 0;
    std::string_view name = text.substr(begin, end - begin);
    name.remove_suffix(name.ends_with(and_others) ? and_others.size() : 0);
    return ends && end - line <= most_bytes && ends_like_a_unit(name);
}

}  // namespace fengong::detail
