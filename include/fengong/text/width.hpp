// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace fengong {

namespace detail {

struct CodePointRange {
    char32_t first;
    char32_t last;
};

/// Blocks that terminals draw two columns wide (Unicode Standard Annex #11, East Asian Wide and
/// Fullwidth, by block; unassigned code points inside a block count as wide).
inline constexpr std::array<CodePointRange, 14> wide_ranges{{
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD},
}};

/// Marks that take no column of their own.
inline constexpr std::array<CodePointRange, 4> zero_width_ranges{{
    {0x0300, 0x036F},
    {0x200B, 0x200F},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
}};

template <std::size_t Size>
[[nodiscard]] constexpr bool is_in(std::array<CodePointRange, Size> const& ranges,
                                   char32_t value) noexcept {
    for (CodePointRange const& range : ranges) {
        if (range.first <= value && value <= range.last) {
            return true;
        }
    }
    return false;
}

}  // namespace detail

/// The columns that a terminal gives to `text`: 2 for a Chinese character, 0 for controls and
/// combining marks, 1 for anything else. Linear.
[[nodiscard]] constexpr std::size_t display_width(std::string_view text) noexcept {
    std::size_t columns = 0;
    for (std::size_t position = 0; position < text.size();) {
        CodePoint const here = decode_utf8(text, position);
        position += here.length;
        if (here.value < 0x20 || here.value == 0x7F ||
            detail::is_in(detail::zero_width_ranges, here.value)) {
            continue;
        }
        columns += detail::is_in(detail::wide_ranges, here.value) ? 2U : 1U;
    }
    return columns;
}

/// A copy of `text` with full-width ASCII (ＡＢＣ１２３，：（）) made half-width, so that texts that differ
/// only in width are equal. Linear.
[[nodiscard]] inline std::string fold_width(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        CodePoint const here = decode_utf8(text, position);
        if (here.value >= 0xFF01 && here.value <= 0xFF5E) {
            result.push_back(static_cast<char>(here.value - 0xFEE0));
        } else if (here.value == 0x3000) {
            result.push_back(' ');
        } else {
            result.append(text.substr(position, here.length));
        }
        position += here.length;
    }
    return result;
}

}  // namespace fengong
