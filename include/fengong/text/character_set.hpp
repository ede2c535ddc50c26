// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// A set of characters of the Basic Multilingual Plane, one bit each (8 KiB), made at compile time.
///
/// It answers "may anything begin here?" in constant time, so that a scan stops only where a table
/// has to be asked.
class CharacterSet {
public:
    constexpr CharacterSet() = default;

    /// The characters of `text`.
    constexpr explicit CharacterSet(std::string_view text) noexcept { insert(text); }

    /// Adds all characters of `text`; those beyond U+FFFF and invalid bytes are ignored.
    constexpr void insert(std::string_view text) noexcept {
        for (std::size_t position = 0; position < text.size();) {
            CodePoint const here = decode_utf8(text, position);
            if (here.valid && here.value <= 0xFFFF) {
                bits_[here.value / 64] |= std::uint64_t{1} << (here.value % 64);
            }
            position += here.length;
        }
    }

    /// Adds the first character of `text`.
    constexpr void insert_first(std::string_view text) noexcept {
        if (!text.empty()) {
            insert(text.substr(0, decode_utf8(text, 0).length));
        }
    }

    /// Whether the set holds the character; false beyond U+FFFF.
    // always_inline: a call would cost more than the work, and g++ inlines little on its own in a unit as
    // large as the parser.
    [[nodiscard, gnu::always_inline]] constexpr bool contains(char32_t character) const noexcept {
        return character <= 0xFFFF && ((bits_[character / 64] >> (character % 64)) & 1U) != 0;
    }

    /// The position of the first character at or after `position` that is in the set; the size of
    /// `text` if there is none. `position` must be at a character. Bytes that are not UTF-8 are passed
    /// over, and may hide the character behind them. Linear.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t find_in(
        std::string_view text, std::size_t position) const noexcept {
        auto const byte = [&](std::size_t at) -> unsigned {
            return static_cast<unsigned char>(text[at]);
        };
        while (position < text.size()) {
            unsigned const first = byte(position);
            if (first >= 0xE0 && first < 0xF0 && text.size() - position >= 3) {
                std::size_t const row = ((first & 0xFU) << 6U) | (byte(position + 1) & 0x3FU);
                if (((bits_[row] >> (byte(position + 2) & 0x3FU)) & 1U) != 0) {
                    return position;
                }
                position += 3;
            } else if (first < 0x80) {
                if (contains(first)) {
                    return position;
                }
                ++position;
            } else {
                CodePoint const here = decode_utf8(text, position);
                if (here.valid && contains(here.value)) {
                    return position;
                }
                position += here.length;
            }
        }
        return text.size();
    }

private:
    std::array<std::uint64_t, 1024> bits_{};
};

/// The first character of each word of `lists`, which are ranges of words: where a scan for one of them has to stop.
/// Linear in the words.
template <class... Lists>
[[nodiscard]] constexpr CharacterSet first_characters(Lists const&... lists) noexcept {
    CharacterSet set;
    auto const insert = [&set](auto const& words) {
        for (std::string_view const word : words) {
            set.insert_first(word);
        }
    };
    (insert(lists), ...);
    return set;
}

}  // namespace fengong
