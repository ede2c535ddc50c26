// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/digit.hpp>

#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// The number of an article that `words` begin with, 第二条, and where it ends; without digits if there is none.
[[nodiscard]] constexpr DigitRun article_number_at(std::string_view words) noexcept {
    constexpr std::string_view ordinal = "第";
    constexpr std::string_view article = "条";
    DigitRun number =
        words.starts_with(ordinal) ? any_digits_at(words, ordinal.size()) : DigitRun{};
    if (number.digits == 0 || !words.substr(number.end).starts_with(article)) {
        return {};
    }
    number.end += article.size();
    return number;
}

/// Its length; 0 for none.
[[nodiscard]] constexpr std::size_t article_at(std::string_view words) noexcept {
    return article_number_at(words).end;
}

}  // namespace fengong::detail
