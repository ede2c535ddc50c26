// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/target_words.hpp>

#include <cstddef>
#include <string_view>

/// What those reach whose share is promised.
namespace fengong::detail {

/// Whether a time, 力争 or a verb of making stands in `between`, in front of token `next` and behind token `index`, and what
/// follows is promised by itself: `30%以上的村年底前集体收入达到30万元`.
[[nodiscard]] inline bool promises_by_itself(std::string_view between, TokenList const& list,
                                             std::size_t index, std::size_t next) {
    constexpr std::size_t longest = 90;  // bytes: 30 Chinese characters
    constexpr std::size_t most_tokens =
        4;  // so that a clause without end is not read again and again
    if (between.size() > longest || next - index > most_tokens ||
        contains_any(between, making_verbs)) {
        return true;
    }
    for (std::size_t token = index + 1; token < next; ++token) {
        TokenKind const kind = list.tokens[token].kind;
        if (kind == TokenKind::calendar || kind == TokenKind::stretch) {
            return true;
        }
    }
    return false;
}

/// The number that those reach whose share the number of token `index` is: 30万元 of `20%以上的村年收入超过30万元`; `index` if
/// there is none. `lead` is what stands in front of the share.
[[nodiscard]] inline std::size_t reached_by_share(std::string_view text, TargetClause const& clause,
                                                  TokenList const& list, std::size_t index,
                                                  Lead const& lead) {
    constexpr std::size_t two_characters = 6;
    QuantityReading const& share = list.quantities[list.tokens[index].quantity];
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    if (share.measure.dimension() != Dimension::share || !lead.indicator.empty() || lead.change ||
        !clause.promise_follows(index) || verbs_before_shares.prefix_of(verb) != verb.size()) {
        return index;
    }
    std::size_t const next = list.next[index].promise;
    std::string_view const between = text.substr(share.tail, list.tokens[next].begin - share.tail);
    auto const comparator = comparator_before(between);
    bool const reached =
        comparator && between.size() >= comparator->word.size() + two_characters &&
        list.quantities[list.tokens[next].quantity].measure.dimension() != Dimension::share &&
        !promises_by_itself(between, list, index, next);
    return reached ? next : index;
}

}  // namespace fengong::detail
