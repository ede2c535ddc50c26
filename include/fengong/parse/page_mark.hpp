// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

namespace detail {

/// Dashes around a page number.
inline constexpr auto page_dashes = word_list({"—", "–", "－", "―", "·"});

/// Where the dashes and spaces at `position` end.
[[nodiscard]] constexpr std::size_t skip_page_dashes(std::string_view line,
                                                     std::size_t position) noexcept {
    while (position < line.size()) {
        std::size_t const white = skip_white_space(line, position);
        std::size_t const dash =
            line.substr(white).starts_with('-') ? 1 : page_dashes.prefix_of(line.substr(white));
        if (dash == 0) {
            return white;
        }
        position = white + dash;
    }
    return position;
}

}  // namespace detail

/// Whether `line` is nothing but the mark of a page: `- 3 -`, `— 12 —`, `第3页`, `第 3 页 共 10 页`, `P. 83`,
/// `Page 83 - …`. A bare number is none: it may be a cell. Constant time for other lines.
[[nodiscard]] constexpr bool is_page_mark(std::string_view line) noexcept {
    constexpr std::string_view page = "页";
    constexpr std::string_view ordinal = "第";
    constexpr std::uint32_t first_ideograph = three_bytes("一");
    constexpr std::uint32_t last_ideograph = three_bytes("鿿");
    constexpr std::size_t most_bytes = 60;
    std::size_t const begin_of_words = skip_white_space(line);
    std::uint32_t const opening = three_bytes(line, begin_of_words);
    bool const ideograph =
        opening >= first_ideograph && opening <= last_ideograph && opening != three_bytes(ordinal);
    if (ideograph || digit_at(line, begin_of_words).length != 0) {
        return false;  // nearly all lines
    }
    line = trim(line);
    if (line.empty() || line.size() > most_bytes) {
        return false;
    }
    if (line.starts_with("P.") || line.starts_with("Page ")) {
        std::size_t const digits = skip_white_space(line, line.find_first_of(". ") + 1);
        DigitRun const number = digit_run_at(line, digits);
        return number.digits != 0 &&
               (number.end == line.size() || line.substr(number.end).starts_with(" -"));
    }
    if (line.starts_with(ordinal)) {
        DigitRun const number = digit_run_at(line, skip_white_space(line, ordinal.size()));
        std::size_t const end = skip_white_space(line, number.end);
        return number.digits != 0 && line.substr(end).starts_with(page) && line.ends_with(page);
    }
    std::size_t const begin = detail::skip_page_dashes(line, 0);
    DigitRun const number = digit_run_at(line, begin);
    return begin != 0 && number.digits != 0 && number.digits <= 4 && number.end < line.size() &&
           detail::skip_page_dashes(line, number.end) == line.size();
}

}  // namespace fengong
