// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/find_word.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Numbers of places, and of others, in which the numbers behind them are.
namespace fengong::detail {

/// Whether token `index` counts places in which the next number counts others: 8个乡镇 of `8个乡镇的60个村`.
[[nodiscard]] inline bool holds_places_of(std::string_view text, TokenList const& list,
                                          std::size_t index) {
    constexpr std::string_view of = "的";
    if (index + 1 >= list.tokens.size() || list.tokens[index + 1].kind != TokenKind::quantity) {
        return false;
    }
    std::size_t const begin = list.tokens[index].end;
    std::string_view between = text.substr(begin, list.tokens[index + 1].begin - begin);
    std::size_t const place = places_of_things.prefix_of(between);
    auto const comparator = comparator_before(between);
    between.remove_suffix(comparator ? comparator->word.size() : 0);
    return place != 0 && between.substr(place) == of &&
           places_of_things.prefix_of(text.substr(list.tokens[index + 1].end)) != 0;
}

/// What says in front of a number of places how far something reaches: 涉及8个乡镇的60个村.
inline constexpr auto words_of_extent = word_list({"涉及", "包括", "涵盖"});

/// Whether token `index` counts places in those that the number in front counts, as far as something reaches, by the words
/// `before` it.
[[nodiscard]] inline bool is_extent(std::string_view text, TokenList const& list, std::size_t index,
                                    std::string_view before) {
    return index != 0 && list.tokens[index - 1].kind == TokenKind::quantity &&
           holds_places_of(text, list, index - 1) &&
           contains_any(before.substr(before.size() - std::min(before.size(), reach_of_words)),
                        words_of_extent);
}

/// Whether what token `index` counts is where, or of whom, the number behind it is said: 4个村 of
/// `治理4个村260亩盐碱地`, 30家 of `30家化工企业隐患整改率达到100%`.
[[nodiscard]] inline bool counts_where(std::string_view text, TokenList const& list,
                                       std::size_t index) {
    Token const& next = list.tokens[list.next[index].promise];
    std::size_t const begin = list.tokens[index].end;
    std::string_view const between = text.substr(begin, next.begin - begin);
    if (places_of_things.suffix_of(between) == between.size() && !between.empty()) {
        return list.next[index].promise == index + 1;
    }
    if (holds_places_of(text, list, index)) {
        return true;
    }
    Dimension const dimension = list.quantities[next.quantity].measure.dimension();
    auto const comparator = comparator_before(between);
    std::string_view const share =
        between.substr(0, between.size() - (comparator ? comparator->word.size() : 0));
    return dimension == Dimension::share && names_a_share(share);
}

/// Whether token `index` counts those that are named `before` it and of which the share behind is said: 8个 of
/// `冶金、建材等8个行业能耗下降3%`.
[[nodiscard]] inline bool counts_examples_of_share(TokenList const& list, std::size_t index,
                                                   std::string_view before) {
    constexpr std::string_view and_so_on = "等";
    Token const& next = list.tokens[list.next[index].promise];
    Dimension const dimension = list.quantities[next.quantity].measure.dimension();
    return before.ends_with(and_so_on) &&
           (dimension == Dimension::share || dimension == Dimension::share_difference);
}

/// What is done for those who live where something reaches: 惠及 of `线路覆盖15个乡镇惠及群众20万人`, where both numbers are promised.
inline constexpr auto verbs_of_benefit =
    word_list({"惠及", "服务", "带动", "受益", "培训", "解决", "保障", "方便", "辐射", "新增"});

/// What stands in front of a number of places that says how far something reaches.
inline constexpr auto verbs_of_reaching = word_list({"覆盖", "辐射", "涵盖"});

/// Whether a number of places behind the words `before` it says how far reaches what the next number counts: 9个 of
/// `建成覆盖9个县的基站700个`. `between` stands between them.
[[nodiscard]] inline bool reaches_places(std::string_view before, std::string_view between) {
    constexpr std::string_view of = "的";
    std::size_t const place = places_of_things.prefix_of(between);
    return verbs_of_reaching.suffix_of(before) != 0 && place != 0 &&
           between.substr(place).starts_with(of) && !contains_any(between, verbs_of_benefit);
}

/// The same where the measure of `quantity` is a kind of places, and the things stand `between` the numbers: 9县
/// of `覆盖9县基站700个`, but of `改厕30村5000户` both are promised.
[[nodiscard]] inline bool counts_places(std::string_view text, QuantityReading const& quantity,
                                        std::string_view before, std::string_view between) {
    std::string_view const measure =
        text.substr(quantity.measure_begin, quantity.end - quantity.measure_begin);
    return !measure.empty() && verbs_of_reaching.suffix_of(before) != 0 &&
           places_of_things.prefix_of(measure) == measure.size() && !between.empty() &&
           mark_at(between, 0).length == 0 && subject_separators.prefix_of(between) == 0 &&
           !contains_any(between, verbs_of_benefit);
}

}  // namespace fengong::detail
