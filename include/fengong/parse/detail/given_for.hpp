// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What something is given for each of: 1名 of `每引进1名技师，奖励2万元`.
namespace fengong::detail {

/// Whether something is given near behind `end`.
[[nodiscard]] inline bool gives_nearby(std::string_view text, std::size_t end) {
    constexpr std::size_t nearby = 48;  // bytes: 16 Chinese characters
    return contains_any(text.substr(end, nearby), grants);
}

/// Whether so many are each given something for, by the words `before` their number: `每引进1名技师，奖励2万元`.
[[nodiscard]] inline bool gives_for_each(std::string_view text, Stretch before, Lead const& lead) {
    constexpr std::string_view each = "每";
    std::string_view const words = text.substr(before.begin, before.end - before.begin);
    if (!lead.per.empty() || !holds_word(words, each)) {
        return false;  // as mostly, and sooner known than where it stands last
    }
    std::string_view const made = words.substr(words.rfind(each) + each.size());
    // 每处理1吨污水补贴0.8元: two characters in front of what is given are a verb, known or not.
    constexpr std::size_t two_characters = 6;
    bool const likely = made.size() == two_characters && gives_nearby(text, before.end);
    return made.find_first_of("0123456789") == made.npos && (verb_in(made) != 0 || likely);
}

/// Whether something is given for each `quantity`, the words in front of which begin at `begin`, that is no target by its
/// neighbours: 一名 of `每培养一名高级工奖励1000元`, 1吨 of `每处理1吨污水补贴0.8元`.
[[nodiscard]] inline bool gives_for_each_one(std::string_view text, std::size_t begin,
                                             QuantityReading const& quantity) {
    constexpr std::size_t nearby = 36;  // bytes: 12 Chinese characters
    bool const made = quantity.digits &&
                      makings_of_each.suffix_of(text.substr(0, quantity.begin)) != 0 &&
                      gives_nearby(text, quantity.end);
    if (!made && (quantity.digits || quantity.value != Decimal{1})) {
        return false;
    }
    std::size_t const last_words =
        next_character(text, quantity.begin - std::min(quantity.begin, nearby));
    return gives_for_each(text, {std::max(begin, last_words), quantity.begin}, Lead{});
}

}  // namespace fengong::detail
