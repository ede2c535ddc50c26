// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/text/detail/plain_utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fengong {

/// A code point and the bytes that it takes.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0;  ///< bytes
    bool valid = false;      ///< false: not UTF-8; `length` bytes belong together
};

/// Decodes the code point at `position`, which must lie within `text`.
///
/// Bytes that are not UTF-8 give U+FFFD and the length of the longest start of a valid sequence, at
/// least 1 (the Unicode Standard, section 3.9, "maximal subparts").
[[nodiscard]] constexpr CodePoint decode_utf8(std::string_view text,
                                              std::size_t position) noexcept {
    constexpr char32_t replacement = 0xFFFD;
    auto const byte = [&](std::size_t offset) -> unsigned {
        return position + offset < text.size() ? static_cast<unsigned char>(text[position + offset])
                                               : 0U;
    };
    unsigned const first = byte(0);
    if (first < 0x80) {
        return {first, 1, true};
    }
    std::size_t const length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4) {
        return {replacement, 1, false};
    }
    // The second byte is narrower after these four: overlong forms, surrogates, beyond U+10FFFF.
    unsigned const low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned const high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high) {
        return {replacement, 1, false};
    }
    char32_t value = first & (length == 2 ? 0x1FU : length == 3 ? 0x0FU : 0x07U);
    value = (value << 6U) | (byte(1) & 0x3FU);
    for (std::size_t offset = 2; offset < length; ++offset) {
        if ((byte(offset) & 0xC0U) != 0x80U) {
            return {replacement, offset, false};
        }
        value = (value << 6U) | (byte(offset) & 0x3FU);
    }
    return {value, length, true};
}

/// The four bytes at `bytes` as one number, the first of them its highest: compilers make one load of it.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t four_bytes(char const* bytes) noexcept {
    return (std::uint32_t{static_cast<unsigned char>(bytes[0])} << 24U) |
           (std::uint32_t{static_cast<unsigned char>(bytes[1])} << 16U) |
           (std::uint32_t{static_cast<unsigned char>(bytes[2])} << 8U) |
           std::uint32_t{static_cast<unsigned char>(bytes[3])};
}

/// Three bytes as one number, for comparing a character of the three-byte range (most Chinese) in one
/// step: `three_bytes("、")` as the label of a case. 0 if fewer than three bytes are left.
// always_inline: a call would cost more than the work, and g++ inlines little on its own in a unit as
// large as the parser.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t three_bytes(
    std::string_view text, std::size_t position = 0) noexcept {
    std::size_t const left = text.size() - position;
    if (left > 3) [[likely]] {
        return four_bytes(text.data() + position) >> 8U;
    }
    if (left < 3) {
        return 0;
    }
    char const* const last = text.data() + position;  // three bytes and no more
    return (std::uint32_t{static_cast<unsigned char>(last[0])} << 16U) |
           (std::uint32_t{static_cast<unsigned char>(last[1])} << 8U) |
           std::uint32_t{static_cast<unsigned char>(last[2])};
}

/// The first stretch at or after `from` that is not UTF-8, adjacent ones joined; nothing if all is
/// valid. Linear in the text.
[[nodiscard]] inline std::optional<Span> find_invalid_utf8(std::string_view text,
                                                           std::size_t from = 0) noexcept {
    constexpr std::size_t stretch = 16;  // what is read one by one where something else stands
    std::size_t position = from;
    std::size_t slow_until = from;
    while (position < text.size()) {
        if (position >= slow_until) {
            position = detail::skip_plain_utf8(text, position);
            slow_until = position + stretch;
            continue;
        }
        CodePoint const here = decode_utf8(text, position);
        if (here.valid) {
            position += here.length;
            continue;
        }
        std::size_t end = position + here.length;
        while (end < text.size()) {
            CodePoint const next = decode_utf8(text, end);
            if (next.valid) {
                break;
            }
            end += next.length;
        }
        return Span{static_cast<std::uint32_t>(position), static_cast<std::uint32_t>(end)};
    }
    return std::nullopt;
}

/// Whether `byte` continues a character that began before it.
[[nodiscard]] constexpr bool is_continuation(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The first position at or after `position` that does not lie inside a character.
[[nodiscard]] constexpr std::size_t next_character(std::string_view text,
                                                   std::size_t position) noexcept {
    while (position < text.size() && is_continuation(text[position])) {
        ++position;
    }
    return position;
}

/// The number of code points: bytes that do not continue another.
[[nodiscard]] constexpr std::size_t count_code_points(std::string_view text) noexcept {
    std::size_t count = 0;
    for (char const c : text) {
        count += is_continuation(c) ? 0U : 1U;
    }
    return count;
}

/// A copy of `text` with each maximal invalid stretch start replaced by U+FFFD.
[[nodiscard]] inline std::string with_replacement_characters(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        CodePoint const here = decode_utf8(text, position);
        result.append(here.valid ? text.substr(position, here.length) : std::string_view{"\uFFFD"});
        position += here.length;
    }
    return result;
}

}  // namespace fengong
