// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace fengong {

namespace detail {

/// What words are found by: their first or last three bytes as a number.
using WordKey = std::uint32_t (*)(std::string_view) noexcept;

inline constexpr std::size_t word_key_size = 3;
inline constexpr std::size_t word_buckets = 64;

// always_inline: a call would cost more than the work, and g++ inlines little on its own in a unit as
// large as the parser.
[[nodiscard, gnu::always_inline]] constexpr std::size_t word_bucket(std::uint32_t key) noexcept {
    return (key * 2654435761U) >> 26U;
}

/// Sorts the rows of `words` by the buckets of their keys, the longest first in each. No template and no
/// library's sort, since a hundred tables are made whenever a header is compiled.
constexpr void index_words(std::span<std::string_view const> words, WordKey key,
                           std::span<std::uint8_t, word_buckets + 1> starts,
                           std::span<std::uint8_t> rows, std::span<std::uint32_t> keys) noexcept {
    constexpr std::uint32_t no_key = 0xFFFFFFFF;  // of no text: keys have three bytes
    auto const key_of = [&](std::string_view word) {
        return word.size() < word_key_size ? no_key : key(word);
    };
    for (std::string_view const word : words) {
        ++starts[word_bucket(key_of(word)) + 1];
    }
    std::uint8_t before = 0;
    for (std::uint8_t& start : starts) {
        before = static_cast<std::uint8_t>(before + start);
        start = before;
    }
    std::array<std::uint8_t, word_buckets> filled{};
    for (std::size_t row = 0; row < words.size(); ++row) {
        std::uint32_t const own = key_of(words[row]);
        std::size_t const bucket = word_bucket(own);
        std::size_t at = std::size_t{starts[bucket]} + filled[bucket]++;
        for (; at > starts[bucket] && words[rows[at - 1]].size() < words[row].size(); --at) {
            rows[at] = rows[at - 1];
            keys[at] = keys[at - 1];
        }
        rows[at] = static_cast<std::uint8_t>(row);
        keys[at] = own;
    }
}

}  // namespace detail

/// A table of words that a text may begin or end with. Words have at least three bytes: Chinese ones
/// begin and end with characters of three. Shorter ones keep their row and are never found.
///
/// The words are found by their first or last three bytes, so that a text that none of them fits costs
/// one look, however long the table.
template <std::size_t Size>
class WordList {
    static_assert(Size < 256, "rows are numbered in one byte");

public:
    /// What find_prefix() and find_suffix() return if there is no such word.
    static constexpr std::size_t none = Size;

    /// The words, in any order.
    constexpr explicit WordList(std::array<std::string_view, Size> const& words) noexcept
        : words_{words}, by_front_{words, front}, by_back_{words, back} {}

    /// The row of the longest word that `text` begins with; `none` if there is none. Constant time for
    /// a table of words that mostly begin differently.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t find_prefix(
        std::string_view text) const noexcept {
        std::uint32_t const key = front(text);
        for (std::size_t at = by_front_.first(key); at != by_front_.last(key); ++at) {
            if (by_front_.keys[at] == key &&
                begins_with(text, words_[by_front_.rows[at]], key_size)) {
                return by_front_.rows[at];
            }
        }
        return none;
    }

    /// The row of the longest word that `text` ends with; `none` if there is none.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t find_suffix(
        std::string_view text) const noexcept {
        std::uint32_t const key = back(text);
        for (std::size_t at = by_back_.first(key); at != by_back_.last(key); ++at) {
            std::string_view const word = words_[by_back_.rows[at]];
            if (by_back_.keys[at] == key && text.size() >= word.size() &&
                begins_with(text.substr(text.size() - word.size()), word, 0)) {
                return by_back_.rows[at];
            }
        }
        return none;
    }

    /// The length in bytes of the word of a row; 0 for none.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t word_size(
        std::size_t row) const noexcept {
        return row == none ? 0 : words_[row].size();
    }

    /// The length in bytes of the longest word that `text` begins with; 0 for none.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t prefix_of(
        std::string_view text) const noexcept {
        return word_size(find_prefix(text));
    }

    /// The length in bytes of the longest word that `text` ends with; 0 for none.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t suffix_of(
        std::string_view text) const noexcept {
        return word_size(find_suffix(text));
    }

    [[nodiscard]] constexpr auto begin() const noexcept { return words_.begin(); }
    [[nodiscard]] constexpr auto end() const noexcept { return words_.end(); }

private:
    [[nodiscard, gnu::always_inline]] static constexpr std::uint32_t front(
        std::string_view text) noexcept {
        return three_bytes(text);
    }
    [[nodiscard, gnu::always_inline]] static constexpr std::uint32_t back(
        std::string_view text) noexcept {
        return text.size() < key_size ? 0 : three_bytes(text, text.size() - key_size);
    }

    static constexpr std::size_t key_size = detail::word_key_size;

    /// Whether `text` begins with `word`, whose first `known` bytes have been compared. Byte by byte:
    /// words are so short that a call of memcmp costs more.
    [[nodiscard, gnu::always_inline]] static constexpr bool begins_with(
        std::string_view text, std::string_view word, std::size_t known) noexcept {
        if (text.size() < word.size()) {
            return false;
        }
        for (std::size_t at = known; at < word.size(); ++at) {
            if (text[at] != word[at]) {
                return false;
            }
        }
        return true;
    }

    /// The rows of the words by their keys, divided into buckets; in each the longest word first.
    struct Index {
        std::array<std::uint8_t, detail::word_buckets + 1> starts{};
        std::array<std::uint8_t, Size> rows{};
        std::array<std::uint32_t, Size> keys{};

        constexpr Index(std::array<std::string_view, Size> const& words,
                        detail::WordKey key) noexcept {
            detail::index_words(words, key, starts, rows, keys);
        }

        [[nodiscard, gnu::always_inline]] constexpr std::size_t first(
            std::uint32_t key) const noexcept {
            return starts[detail::word_bucket(key)];
        }
        [[nodiscard, gnu::always_inline]] constexpr std::size_t last(
            std::uint32_t key) const noexcept {
            return starts[detail::word_bucket(key) + 1];
        }
    };

    std::array<std::string_view, Size> words_;
    Index by_front_;
    Index by_back_;
};

/// A WordList of the words given.
template <std::size_t Size>
[[nodiscard]] consteval WordList<Size> word_list(std::string_view const (&words)[Size]) {
    return WordList<Size>{std::to_array(words)};
}

/// A WordList of one field of each row of a table; the words keep the numbers of their rows.
template <class Row, std::size_t Size>
[[nodiscard]] consteval WordList<Size> words_of(std::array<Row, Size> const& table,
                                                std::string_view Row::*field) {
    std::array<std::string_view, Size> words;
    for (std::size_t row = 0; row < Size; ++row) {
        words[row] = table[row].*field;
    }
    return WordList<Size>{words};
}

}  // namespace fengong
