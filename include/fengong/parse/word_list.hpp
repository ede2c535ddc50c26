// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>

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

/// What words are found by at the end of a text: its last three bytes as three_bytes() has the first ones, by
/// which they are found at its front; 0 of a shorter text.
///
/// always_inline, here and below: a call would cost more than the work, and g++ inlines little on its own
/// in a unit as large as the parser.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t back_key(std::string_view text) noexcept {
    if (text.size() > word_key_size) [[likely]] {
        return four_bytes(text.data() + text.size() - word_key_size - 1) & 0xFFFFFFU;
    }
    return three_bytes(text);
}

/// A number of `bits` bits that keys are spread over.
[[nodiscard, gnu::always_inline]] constexpr std::size_t spread_key(std::uint32_t key,
                                                                   unsigned bits) noexcept {
    return (key * 2654435761U) >> (32U - bits);
}

/// How many bits a number below `count` has, at least `least`.
[[nodiscard]] constexpr unsigned bits_for(std::size_t count, unsigned least) noexcept {
    unsigned bits = least;
    while ((std::size_t{1} << bits) < count) {
        ++bits;
    }
    return bits;
}

/// Where an index of words is written: buckets of 2^`bucket_bits`, a filter of 2^`filter_bits` bits.
struct WordIndexStorage {
    unsigned bucket_bits;
    unsigned filter_bits;
    std::uint64_t* filter;
    std::uint16_t* starts;
    std::uint16_t* rows;
    std::uint32_t* keys;
};

/// Sorts the rows of `words` by the buckets of their keys, the longest first in each: `starts` is for
/// where buckets begin, `rows` and `keys` for what is in them, `filter` for which keys there may be. No
/// template, no iterators, no library's sort and no call twice for a word, since a hundred tables are made
/// whenever a header is compiled.
constexpr void index_words(std::string_view const* words, std::size_t size, bool by_back,
                           WordIndexStorage const& index) noexcept {
    constexpr std::uint32_t no_key = 0xFFFFFFFF;  // of no text: keys have three bytes
    constexpr std::size_t most_words = 512;
    std::uint32_t own[most_words]{};
    std::size_t buckets[most_words]{};
    std::size_t lengths[most_words]{};
    for (std::size_t row = 0; row < size; ++row) {
        std::size_t const length = words[row].size();
        lengths[row] = length;
        own[row] = length < word_key_size ? no_key
                   : by_back              ? back_key(words[row])
                                          : three_bytes(words[row]);
        buckets[row] = spread_key(own[row], index.bucket_bits);
        ++index.starts[buckets[row] + 1];
        std::size_t const bit = spread_key(own[row], index.filter_bits);
        index.filter[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    std::size_t const last = std::size_t{1} << index.bucket_bits;
    for (std::size_t bucket = 0; bucket < last; ++bucket) {
        index.starts[bucket + 1] =
            static_cast<std::uint16_t>(index.starts[bucket] + index.starts[bucket + 1]);
    }
    std::uint16_t filled[most_words]{};
    for (std::size_t row = 0; row < size; ++row) {
        std::size_t const bucket = buckets[row];
        std::size_t const start = index.starts[bucket];
        std::size_t at = start + filled[bucket]++;
        for (; at > start && lengths[index.rows[at - 1]] < lengths[row]; --at) {
            index.rows[at] = index.rows[at - 1];
            index.keys[at] = index.keys[at - 1];
        }
        index.rows[at] = static_cast<std::uint16_t>(row);
        index.keys[at] = own[row];
    }
}

/// Whether the bytes of `text` are those of `word` from `begin` to `end`. Four at a time, the last of which
/// may overlap: words are so short that a call of memcmp costs more. `word` has four bytes or more, or all
/// are known.
[[nodiscard, gnu::always_inline]] constexpr bool same_bytes(char const* text, std::string_view word,
                                                            std::size_t begin,
                                                            std::size_t end) noexcept {
    for (std::size_t from = begin; from < end; from += 4) {
        std::size_t const at = from < word.size() - 4 ? from : word.size() - 4;
        if (four_bytes(text + at) != four_bytes(word.data() + at)) {
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
        detail::index_words(words_, Size, false, by_front_.storage());
        detail::index_words(words_, Size, true, by_back_.storage());
    }

    /// The row of the longest word that `text` begins with; `none` if there is none. Constant time for
    /// a table of words that mostly begin differently.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t find_prefix(
        std::string_view text) const noexcept {
        std::uint32_t const key = three_bytes(text);
        if (!by_front_.may_hold(key)) {
            return none;
        }
        for (std::size_t at = by_front_.first(key); at != by_front_.last(key); ++at) {
            std::string_view const word = words_[by_front_.rows[at]];
            if (by_front_.keys[at] == key && text.size() >= word.size() &&
                detail::same_bytes(text.data(), word, detail::word_key_size, word.size())) {
                return by_front_.rows[at];
            }
        }
        return none;
    }

    /// The row of the longest word that `text` ends with; `none` if there is none.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t find_suffix(
        std::string_view text) const noexcept {
        std::uint32_t const key = detail::back_key(text);
        if (!by_back_.may_hold(key)) {
            return none;
        }
        for (std::size_t at = by_back_.first(key); at != by_back_.last(key); ++at) {
            std::string_view const word = words_[by_back_.rows[at]];
            if (by_back_.keys[at] == key && text.size() >= word.size() &&
                detail::same_bytes(text.data() + text.size() - word.size(), word, 0,
                                   word.size() - detail::word_key_size)) {
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
    /// The rows of the words by their keys, divided into buckets; in each the longest word first. A filter
    /// in front of them, of eight bits or more a word, says of most texts that there is no word for them.
    struct Index {
        static constexpr unsigned bucket_bits = detail::bits_for(Size, 3);
        static constexpr unsigned filter_bits = detail::bits_for(8 * Size, 6);

        std::uint64_t filter[(std::size_t{1} << filter_bits) / 64]{};
        std::uint16_t starts[(std::size_t{1} << bucket_bits) + 1]{};
        std::uint16_t rows[Size]{};
        std::uint32_t keys[Size]{};

        [[nodiscard]] constexpr detail::WordIndexStorage storage() noexcept {
            return {bucket_bits, filter_bits, filter, starts, rows, keys};
        }
        [[nodiscard, gnu::always_inline]] constexpr bool may_hold(
            std::uint32_t key) const noexcept {
            std::size_t const bit = detail::spread_key(key, filter_bits);
            return ((filter[bit / 64] >> (bit % 64)) & 1U) != 0;
        }
        [[nodiscard, gnu::always_inline]] constexpr std::size_t first(
            std::uint32_t key) const noexcept {
            return starts[detail::spread_key(key, bucket_bits)];
        }
        [[nodiscard, gnu::always_inline]] constexpr std::size_t last(
            std::uint32_t key) const noexcept {
            return starts[detail::spread_key(key, bucket_bits) + 1];
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
