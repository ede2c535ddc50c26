// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>
#include <fengong/text/white_space.hpp>
#include <fengong/text/width.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace fengong {

namespace detail {

/// Whether a terminal would obey a code point instead of drawing it: controls, and the marks that
/// turn the direction of writing.
[[nodiscard]] constexpr bool is_unprintable(char32_t value) noexcept {
    return value < 0x20 || (value >= 0x7F && value <= 0x9F) || value == 0x200E || value == 0x200F ||
           (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

/// `\u{1b}`.
inline void append_escaped(std::string& text, char32_t value) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hexadecimal;
    do {
        hexadecimal.insert(hexadecimal.begin(), digits[value % 16]);
        value /= 16;
    } while (value != 0);
    text += "\\u{" + hexadecimal + '}';
}

}  // namespace detail

/// `text` for one line of a terminal, so that a document cannot steer it: white space of any length
/// becomes one space, control characters are spelled out (`\u{1b}`), invalid bytes become U+FFFD.
/// Linear.
[[nodiscard]] inline std::string visible(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        if (white_space_at(text, position) != 0) {
            position = skip_white_space(text, position);
            result.push_back(' ');
            continue;
        }
        CodePoint const here = decode_utf8(text, position);
        if (!here.valid) {
            result.append("\uFFFD");
        } else if (detail::is_unprintable(here.value)) {
            detail::append_escaped(result, here.value);
        } else {
            result.append(text.substr(position, here.length));
        }
        position += here.length;
    }
    return result;
}

/// `text` cut to at most `columns` columns of a terminal; a cut text ends in `…`, which is counted.
/// Looks at no more of the text than it keeps.
[[nodiscard]] inline std::string shortened(std::string_view text, std::size_t columns) {
    std::size_t used = 0;
    std::size_t end_with_ellipsis = 0;
    for (std::size_t position = 0; position < text.size();) {
        std::size_t const length = decode_utf8(text, position).length;
        used += display_width(text.substr(position, length));
        if (used > columns) {
            return std::string{text.substr(0, end_with_ellipsis)} + (columns > 0 ? "…" : "");
        }
        position += length;
        if (used < columns) {
            end_with_ellipsis = position;
        }
    }
    return std::string{text};
}

}  // namespace fengong
