// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

namespace fengong::detail {

/// How HTML writes a character by its name.
struct NamedCharacter {
    std::string_view name;
    std::string_view character;
};

/// The names that notices on pages use. Source: HTML Living Standard, "Named character references".
inline constexpr NamedCharacter named_characters[] = {
    {"nbsp", "\u00A0"},   {"ensp", "\u2002"},   {"emsp", "\u2003"},   {"thinsp", "\u2009"},
    {"amp", "&"},         {"lt", "<"},          {"gt", ">"},          {"quot", "\""},
    {"apos", "'"},        {"ldquo", "\u201C"},  {"rdquo", "\u201D"},  {"lsquo", "\u2018"},
    {"rsquo", "\u2019"},  {"middot", "\u00B7"}, {"bull", "\u2022"},   {"mdash", "\u2014"},
    {"ndash", "\u2013"},  {"hellip", "\u2026"}, {"times", "\u00D7"},  {"divide", "\u00F7"},
    {"permil", "\u2030"}, {"deg", "\u00B0"},    {"sup2", "\u00B2"},   {"sup3", "\u00B3"},
    {"le", "\u2264"},     {"ge", "\u2265"},     {"plusmn", "\u00B1"}, {"rarr", "\u2192"},
    {"lang", "\u3008"},   {"rang", "\u3009"},   {"radic", "\u221A"},  {"yen", "\u00A5"},
};

/// A character that a text names, and the bytes of the text that do.
struct CharacterReference {
    std::string character;   ///< in UTF-8
    std::size_t length = 0;  ///< bytes; 0 for none
};

/// `value` in UTF-8; U+FFFD for what is no character.
[[nodiscard]] inline std::string to_utf8_bytes(std::uint32_t value) {
    bool const surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value == 0 || surrogate || value > 0x10FFFF) {
        value = 0xFFFD;
    }
    auto const rest = [&](unsigned shift) {
        return static_cast<char>(0x80U | ((value >> shift) & 0x3FU));
    };
    if (value < 0x80) {
        return {static_cast<char>(value)};
    }
    if (value < 0x800) {
        return {static_cast<char>(0xC0U | (value >> 6U)), rest(0)};
    }
    if (value < 0x10000) {
        return {static_cast<char>(0xE0U | (value >> 12U)), rest(6), rest(0)};
    }
    return {static_cast<char>(0xF0U | (value >> 18U)), rest(12), rest(6), rest(0)};
}

/// The character whose number stands at the beginning of `text`: &#20013; and &#x4E2D; are 中.
[[nodiscard]] inline CharacterReference numbered_character(std::string_view text) {
    constexpr std::size_t most_digits = 7;
    bool const hexadecimal = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    std::uint32_t const base = hexadecimal ? 16 : 10;
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    std::size_t const first = hexadecimal ? 3 : 2;
    std::size_t at = first;
    std::uint32_t value = 0;
    for (; at < text.size() && at - first < most_digits; ++at) {
        std::size_t const digit = digits.find(text[at]);
        if (digit == digits.npos || (digit >= base && !hexadecimal)) {
            break;
        }
        value = value * base + static_cast<std::uint32_t>(digit < 16 ? digit : digit - 6);
    }
    if (at == first || at == text.size() || text[at] != ';') {
        return {};
    }
    return {to_utf8_bytes(value), at + 1};
}

/// The character that is named at the beginning of `text`, which is an ampersand: &nbsp;, &#12288;. Constant time.
[[nodiscard]] inline CharacterReference read_character_reference(std::string_view text) {
    if (text.substr(1).starts_with('#')) {
        return numbered_character(text);
    }
    auto const* const row = std::find_if(
        std::begin(named_characters), std::end(named_characters), [&](NamedCharacter const& named) {
            std::string_view const behind = text.substr(1);
            return behind.starts_with(named.name) &&
                   behind.substr(named.name.size()).starts_with(';');
        });
    return row == std::end(named_characters)
               ? CharacterReference{}
               : CharacterReference{std::string{row->character}, row->name.size() + 2};
}

}  // namespace fengong::detail
