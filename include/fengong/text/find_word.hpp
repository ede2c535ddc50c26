// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/detail/find_pair.hpp>

#include <cstddef>
#include <string_view>

namespace fengong {

/// The position of the first `word` in `text` at or after `from`; std::string_view::npos if there is none,
/// as std::string_view::find() gives it.
///
/// That one stops at each byte that the word begins with, and of Chinese characters nearly all begin with
/// one of six; this one looks for a byte inside the word and its last, many places at once. Linear in the
/// text for the words of our tables, which are short.
[[nodiscard]] constexpr std::size_t find_word(std::string_view text, std::string_view word,
                                              std::size_t from = 0) noexcept {
    std::size_t const size = word.size();
    if (size < 2) {
        return text.find(word, from);
    }
    std::size_t const first = size > 2 ? 1 : 0;
    detail::BytePair const pair{word[first], word[size - 1], size - 1 - first};
    for (std::size_t at = from; at < text.size() && size <= text.size() - at; ++at) {
        std::size_t const found = detail::find_pair(text, pair, at + first);
        if (found == text.size()) {
            break;
        }
        at = found - first;
        if (text.substr(at, size) == word) {
            return at;
        }
    }
    return std::string_view::npos;
}

/// Whether `word` stands in `text`. Linear.
[[nodiscard]] constexpr bool holds_word(std::string_view text, std::string_view word) noexcept {
    return find_word(text, word) != std::string_view::npos;
}

}  // namespace fengong
