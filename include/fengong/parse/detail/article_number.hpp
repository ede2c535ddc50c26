// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/digit.hpp>

#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// The length of the number of an article that `words` begin with: 第二条; 0 for none.
[[nodiscard]] constexpr std::size_t article_at(std::string_view words) noexcept {
    constexpr std::string_view ordinal = "第";
    constexpr std::string_view article = "条";
    DigitRun const number =
        words.starts_with(ordinal) ? any_digits_at(words, ordinal.size()) : DigitRun{};
    return number.digits != 0 && words.substr(number.end).starts_with(article)
               ? number.end + article.size()
               : 0;
}

}  // namespace fengong::detail
