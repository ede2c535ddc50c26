// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What something is given for each of: 1名 of `每引进1名技师，奖励2万元`.
namespace fengong::detail {

/// Whether so many are each given something for, by the words `before` their number: `每引进1名技师，奖励2万元`.
[[nodiscard]] inline bool gives_for_each(std::string_view text, Stretch before, Lead const& lead) {
    constexpr std::string_view each = "每";
    std::string_view const words = text.substr(before.begin, before.end - before.begin);
    if (!lead.per.empty() || !holds_word(words, each)) {
        return false;  // as mostly, and sooner known than where it stands last
    }
    std::size_t const at = words.rfind(each);
    return words.find_first_of("0123456789", at) == words.npos &&
           verb_in(words.substr(at + each.size())) != 0;
}

/// Whether `quantity`, the words in front of which begin at `begin`, is one in words that something is given for each of: 一名
/// of `每培养一名高级工奖励1000元`.
[[nodiscard]] inline bool gives_for_each_one(std::string_view text, std::size_t begin,
                                             QuantityReading const& quantity) {
    constexpr std::size_t nearby = 36;  // bytes: 12 Chinese characters
    if (quantity.digits || quantity.value != Decimal{1}) {
        return false;
    }
    std::size_t const last_words =
        next_character(text, quantity.begin - std::min(quantity.begin, nearby));
    return gives_for_each(text, {std::max(begin, last_words), quantity.begin}, Lead{});
}

}  // namespace fengong::detail
