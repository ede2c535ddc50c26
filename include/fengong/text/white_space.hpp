// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/byte_scan.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace fengong {

/// The length in bytes of the white space character at `position`; 0 if there is none.
///
/// White space is ASCII's, the no-break and ideographic space, the spaces and separators
/// U+2000–200B, U+2028–2029, U+202F, U+205F, and the byte order mark.
// always_inline: a call would cost more than the work, and g++ inlines little on its own in a unit as
// large as the parser.
[[nodiscard, gnu::always_inline]] constexpr std::size_t white_space_at(
    std::string_view text, std::size_t position) noexcept {
    auto const byte = [&](std::size_t offset) {
        return position + offset < text.size() ? static_cast<unsigned char>(text[position + offset])
                                               : 0U;
    };
    unsigned const first = byte(0);
    if (first >= 0xE4 && first <= 0xE9) {  // Chinese, as nearly all is
        return 0;
    }
    if (first <= 0x20) {
        return position < text.size() && (first == 0x20 || (first >= 0x09 && first <= 0x0D)) ? 1
                                                                                             : 0;
    }
    switch (first) {
    case 0xC2:
        return byte(1) == 0xA0 ? 2 : 0;
    case 0xE2:
        if (byte(1) == 0x80) {
            unsigned const third = byte(2);
            return (third >= 0x80 && third <= 0x8B) || third == 0xA8 || third == 0xA9 ||
                           third == 0xAF
                       ? 3
                       : 0;
        }
        return byte(1) == 0x81 && byte(2) == 0x9F ? 3 : 0;
    case 0xE3:
        return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0;
    case 0xEF:
        return byte(1) == 0xBB && byte(2) == 0xBF ? 3 : 0;
    default:
        return 0;
    }
}

/// The position of the first byte at or after `position` that is not white space.
[[nodiscard, gnu::always_inline]] constexpr std::size_t skip_white_space(
    std::string_view text, std::size_t position = 0) noexcept {
    while (std::size_t const length = white_space_at(text, position)) {
        position += length;
    }
    return position;
}

/// The position of the first white space at or after `position`; the size of `text` if there is none.
[[nodiscard]] constexpr std::size_t find_white_space(std::string_view text,
                                                     std::size_t position) noexcept {
    position = find_space_byte(text, position);
    while (position < text.size() && white_space_at(text, position) == 0) {
        position = find_space_byte(text, position + 1);
    }
    return position;
}

namespace detail {

/// The length in bytes of the white space character that ends at `end`; 0 if there is none.
[[nodiscard, gnu::always_inline]] constexpr std::size_t white_space_before(
    std::string_view text, std::size_t end) noexcept {
    auto const byte = [&](std::size_t offset) {
        return offset <= end ? static_cast<unsigned char>(text[end - offset]) : 0U;
    };
    auto const goes_on = [](unsigned value) { return (value & 0xC0U) == 0x80U; };
    if (byte(3) >= 0xE4 && byte(3) <= 0xE9 && goes_on(byte(2)) && goes_on(byte(1))) {
        return 0;  // Chinese, as nearly all is
    }
    unsigned const last = end == 0 ? 0xFFU : byte(1);
    if (last < 0x80) {
        return white_space_at(text, end - 1);
    }
    if (!goes_on(last)) {
        return 0;
    }
    std::size_t const length = goes_on(byte(2)) ? 3 : 2;
    return length <= end && white_space_at(text, end - length) == length ? length : 0;
}

}  // namespace detail

/// The end of `text` without the white space at its end. Looks at the tail alone.
[[nodiscard]] constexpr std::size_t end_without_white_space(std::string_view text) noexcept {
    std::size_t end = text.size();
    while (std::size_t const length = detail::white_space_before(text, end)) {
        end -= length;
    }
    return end;
}

/// `text` without white space at either end.
[[nodiscard]] constexpr std::string_view trim(std::string_view text) noexcept {
    std::string_view const head = text.substr(0, end_without_white_space(text));
    return head.substr(skip_white_space(head));
}

/// A copy of `text` without any white space.
[[nodiscard]] inline std::string without_white_space(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t begin = skip_white_space(text); begin < text.size();) {
        std::size_t const end = find_white_space(text, begin);
        result.append(text.substr(begin, end - begin));
        begin = skip_white_space(text, end);
    }
    return result;
}

}  // namespace fengong
