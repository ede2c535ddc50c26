// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// The numbering that opens the heading of a section.
struct SectionHeading {
    std::uint32_t level = 0;  ///< 1 for 一、 and 2 for （一）
    std::uint32_t number = 0;
    std::size_t begin = 0;  ///< where the numbering begins
    std::size_t title = 0;  ///< where the title begins
};

/// The section heading that `line` is, white space before it allowed: `一、主要目标`, `（二）农业`.
///
/// A heading is one short line (at most 60 characters) that does not end like a sentence and names
/// nobody in a labelled bracket; nothing if the line is anything else, such as `一、二、三季度…`.
[[nodiscard]] constexpr std::optional<SectionHeading> read_section_heading(
    std::string_view line) noexcept {
    std::size_t const begin = skip_white_space(line);
    Mark const open = mark_at(line, begin);
    bool const bracketed = open.kind == Punctuation::open_bracket;
    std::size_t const digits = begin + (bracketed ? open.length : 0);
    DigitRun const number = chinese_ordinal_at(line, digits);
    if (number.digits == 0 || number.value == 0) {
        return std::nullopt;
    }
    std::size_t const behind = skip_white_space(line, number.end);
    Mark const close = mark_at(line, behind);
    if (close.kind != (bracketed ? Punctuation::close_bracket : Punctuation::pause)) {
        return std::nullopt;
    }
    std::size_t const title = skip_white_space(line, behind + close.length);
    std::size_t const end = end_without_white_space(line);
    constexpr std::size_t max_bytes = 180;
    if (title >= end || end - title > max_bytes) {
        return std::nullopt;
    }
    // `一、二、三、四季度占比…` is an enumeration that a line happens to open with.
    if (DigitRun const again = chinese_ordinal_at(line, title);
        again.digits != 0 && mark_at(line, again.end).kind == Punctuation::pause) {
        return std::nullopt;
    }
    std::string_view const head = line.substr(0, end);
    if (head.ends_with("。") || head.ends_with("；") || head.ends_with(";")) {
        return std::nullopt;
    }
    return SectionHeading{bracketed ? 2U : 1U, number.value, begin, title};
}

}  // namespace fengong
