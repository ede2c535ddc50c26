// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// What stands where there is nothing or nobody: 配合单位：无.
inline constexpr auto words_for_nothing = word_list({"无", "暂无"});

/// Signs that stand there, alone or several: `—`, `--`, `/`.
inline constexpr std::string_view signs_of_nothing = "-/\\—–－／―";

/// Whether `words`, without white space, say that there is nothing or nobody, rather than what or who. Constant time.
[[nodiscard]] constexpr bool says_nothing(std::string_view words) noexcept {
    constexpr std::size_t longest = 18;  // bytes
    if (words.empty() || words.size() > longest) {
        return false;
    }
    auto const first = static_cast<unsigned char>(words.front());
    if (first >= 0xE4 && first <= 0xE9) {  // a Chinese character, as of nearly all names
        return words_for_nothing.prefix_of(words) == words.size();
    }
    for (std::size_t at = 0; at < words.size();) {
        std::string_view const sign = words.substr(at, character_length(words, at));
        if (signs_of_nothing.find(sign) == std::string_view::npos) {
            return false;
        }
        at += sign.size();
    }
    return true;
}

/// The sign in a cell that goes on with the one above it.
inline constexpr std::string_view sign_for_above = "〃";

/// What stands in a cell that says what the one above it says.
inline constexpr auto words_for_above = word_list({"同上", "同前", "〃", "″"});

/// Whether `words`, without white space, say that the cell above holds them. Constant time.
[[nodiscard]] constexpr bool says_above(std::string_view words) noexcept {
    return !words.empty() && words_for_above.prefix_of(words) == words.size();
}

}  // namespace fengong::detail
