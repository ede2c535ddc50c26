// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// A set of characters that may say yes wrongly, never no: 512 bits for a table of words.
class CharacterFilter {
public:
    /// Adds the three-byte character `packed` (see three_bytes()).
    constexpr void insert(std::uint32_t packed) noexcept {
        bits_[slot(packed) / 64] |= std::uint64_t{1} << (slot(packed) % 64);
    }
    /// False only if the character was not added.
    [[nodiscard]] constexpr bool may_contain(std::uint32_t packed) const noexcept {
        return ((bits_[slot(packed) / 64] >> (slot(packed) % 64)) & 1U) != 0;
    }

private:
    [[nodiscard]] static constexpr std::uint32_t slot(std::uint32_t packed) noexcept {
        return (packed * 2654435761U) >> 23U;
    }

    std::array<std::uint64_t, 8> bits_{};
};

/// A table of words that a text may begin or end with. Words begin and end with characters of three
/// bytes, as Chinese ones do.
template <std::size_t Size>
class WordList {
public:
    /// The words, in any order.
    constexpr WordList(std::array<std::string_view, Size> const& words) noexcept : words_{words} {
        for (std::string_view const word : words_) {
            first_.insert(three_bytes(word));
            last_.insert(three_bytes(word, word.size() - 3));
        }
    }

    /// The length in bytes of the longest word that `text` begins with; 0 for none.
    [[nodiscard]] constexpr std::size_t prefix_of(std::string_view text) const noexcept {
        if (text.size() < 3 || !first_.may_contain(three_bytes(text))) {
            return 0;
        }
        std::size_t longest = 0;
        for (std::string_view const word : words_) {
            if (word.size() > longest && text.starts_with(word)) {
                longest = word.size();
            }
        }
        return longest;
    }

    /// The length in bytes of the longest word that `text` ends with; 0 for none.
    [[nodiscard]] constexpr std::size_t suffix_of(std::string_view text) const noexcept {
        if (text.size() < 3 || !last_.may_contain(three_bytes(text, text.size() - 3))) {
            return 0;
        }
        std::size_t longest = 0;
        for (std::string_view const word : words_) {
            if (word.size() > longest && text.ends_with(word)) {
                longest = word.size();
            }
        }
        return longest;
    }

    [[nodiscard]] constexpr auto begin() const noexcept { return words_.begin(); }
    [[nodiscard]] constexpr auto end() const noexcept { return words_.end(); }

private:
    std::array<std::string_view, Size> words_;
    CharacterFilter first_;
    CharacterFilter last_;
};

/// A WordList of the words given.
template <std::size_t Size>
[[nodiscard]] consteval WordList<Size> word_list(std::string_view const (&words)[Size]) {
    return WordList<Size>{std::to_array(words)};
}

}  // namespace fengong
