// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

namespace detail {

/// A word as it stands in a table. Its length is that of the literal, which no compiler has to count.
struct Word {
    constexpr Word() = default;
    template <std::size_t Size>
    constexpr Word(char const (&literal)[Size]) noexcept : text{literal, Size - 1} {}

    std::string_view text;
};

inline constexpr std::size_t word_key_size = 3;
inline constexpr std::size_t word_buckets = 64;

/// What words are found by: their first or last three bytes as a number, which are at `bytes`.
///
/// always_inline, here and below: a call would cost more than the work, and g++ inlines little on its own
/// in a unit as large as the parser.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t word_key(char const* bytes) noexcept {
    return (std::uint32_t{static_cast<unsigned char>(bytes[0])} << 16U) |
           (std::uint32_t{static_cast<unsigned char>(bytes[1])} << 8U) |
           std::uint32_t{static_cast<unsigned char>(bytes[2])};
}

[[nodiscard, gnu::always_inline]] constexpr std::size_t word_bucket(std::uint32_t key) noexcept {
    return (key * 2654435761U) >> 26U;
}

/// Sorts the rows of `words` by the buckets of their keys, the longest first in each: `starts` is for
/// where buckets begin, `rows` and `keys` for what is in them. No template, no iterators, no library's
/// sort and no call twice for a word, since a hundred tables are made whenever a header is compiled.
constexpr void index_words(std::string_view const* words, std::size_t size, bool by_back,
                           std::uint16_t* starts, std::uint16_t* rows,
                           std::uint32_t* keys) noexcept {
    constexpr std::uint32_t no_key = 0xFFFFFFFF;  // of no text: keys have three bytes
    constexpr std::size_t most_words = 512;
    std::uint32_t own[most_words]{};
    std::size_t buckets[most_words]{};
    std::size_t lengths[most_words]{};
    for (std::size_t row = 0; row < size; ++row) {
        std::size_t const length = words[row].size();
        lengths[row] = length;
        own[row] = length < word_key_size
                       ? no_key
                       : word_key(words[row].data() + (by_back ? length - word_key_size : 0));
        buckets[row] = word_bucket(own[row]);
        ++starts[buckets[row] + 1];
    }
    for (std::size_t bucket = 0; bucket < word_buckets; ++bucket) {
        starts[bucket + 1] = static_cast<std::uint16_t>(starts[bucket] + starts[bucket + 1]);
    }
    std::uint16_t filled[word_buckets]{};
    for (std::size_t row = 0; row < size; ++row) {
        std::size_t const bucket = buckets[row];
        std::size_t const start = starts[bucket];
        std::size_t at = start + filled[bucket]++;
        for (; at > start && lengths[rows[at - 1]] < lengths[row]; --at) {
            rows[at] = rows[at - 1];
            keys[at] = keys[at - 1];
        }
        rows[at] = static_cast<std::uint16_t>(row);
        keys[at] = own[row];
    }
}

/// Whether `text` begins with `word`, whose first `known` bytes have been compared. Byte by byte:
/// words are so short that a call of memcmp costs more.
[[nodiscard, gnu::always_inline]] constexpr bool begins_with(std::string_view text,
                                                             std::string_view word,
                                                             std::size_t known) noexcept {
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

}  // namespace detail

/// A table of words that a text may begin or end with. Words have at least three bytes: Chinese ones
/// begin and end with characters of three. Shorter ones keep their row and are never found.
///
/// The words are found by their first or last three bytes, so that a text that none of them fits costs
/// one look, however long the table.
template <std::size_t Size>
class WordList {
    static_assert(Size <= 512, "index_words() has room for so many");

public:
    /// What find_prefix() and find_suffix() return if there is no such word.
    static constexpr std::size_t none = Size;

    /// Of one field of each of `Size` rows, in any order.
    template <class Row>
    constexpr WordList(Row const* rows, std::string_view Row::*field) noexcept {
        for (std::size_t row = 0; row < Size; ++row) {
            words_[row] = rows[row].*field;
        }
        detail::index_words(words_, Size, false, by_front_.starts, by_front_.rows, by_front_.keys);
        detail::index_words(words_, Size, true, by_back_.starts, by_back_.rows, by_back_.keys);
    }

    /// The row of the longest word that `text` begins with; `none` if there is none. Constant time for
    /// a table of words that mostly begin differently.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t find_prefix(
        std::string_view text) const noexcept {
        std::uint32_t const key = front(text);
        for (std::size_t at = by_front_.first(key); at != by_front_.last(key); ++at) {
            if (by_front_.keys[at] == key &&
                detail::begins_with(text, words_[by_front_.rows[at]], key_size)) {
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
                detail::begins_with(text.substr(text.size() - word.size()), word, 0)) {
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

    [[nodiscard]] constexpr std::string_view const* begin() const noexcept { return words_; }
    [[nodiscard]] constexpr std::string_view const* end() const noexcept { return words_ + Size; }

private:
    [[nodiscard, gnu::always_inline]] static constexpr std::uint32_t front(
        std::string_view text) noexcept {
        return text.size() < key_size ? 0 : detail::word_key(text.data());
    }
    [[nodiscard, gnu::always_inline]] static constexpr std::uint32_t back(
        std::string_view text) noexcept {
        return text.size() < key_size ? 0 : detail::word_key(text.data() + text.size() - key_size);
    }

    static constexpr std::size_t key_size = detail::word_key_size;

    /// The rows of the words by their keys, divided into buckets; in each the longest word first.
    struct Index {
        std::uint16_t starts[detail::word_buckets + 1]{};
        std::uint16_t rows[Size]{};
        std::uint32_t keys[Size]{};

        [[nodiscard, gnu::always_inline]] constexpr std::size_t first(
            std::uint32_t key) const noexcept {
            return starts[detail::word_bucket(key)];
        }
        [[nodiscard, gnu::always_inline]] constexpr std::size_t last(
            std::uint32_t key) const noexcept {
            return starts[detail::word_bucket(key) + 1];
        }
    };

    std::string_view words_[Size];
    Index by_front_;
    Index by_back_;
};

/// A WordList of the words given.
template <std::size_t Size>
[[nodiscard]] consteval WordList<Size> word_list(detail::Word const (&words)[Size]) {
    return {words, &detail::Word::text};
}

/// A WordList of the words of all `lists`, those of the first in front.
template <std::size_t... Sizes>
[[nodiscard]] consteval WordList<(Sizes + ...)> joined(WordList<Sizes> const&... lists) {
    detail::Word words[(Sizes + ...)];
    std::size_t next = 0;
    auto const append = [&](auto const& list) {
        for (std::string_view const word : list) {
            words[next++].text = word;
        }
    };
    (append(lists), ...);
    return {words, &detail::Word::text};
}

/// A WordList of one field of each row of a table; the words keep the numbers of their rows.
template <class Row, std::size_t Size>
[[nodiscard]] constexpr WordList<Size> words_of(std::array<Row, Size> const& table,
                                                std::string_view Row::*field) {
    return {table.data(), field};
}
template <class Row, std::size_t Size>
[[nodiscard]] constexpr WordList<Size> words_of(Row const (&table)[Size],
                                                std::string_view Row::*field) {
    return {table, field};
}

}  // namespace fengong
