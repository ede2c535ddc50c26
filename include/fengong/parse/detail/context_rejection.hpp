// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/target.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// `由9个增加到18个`: what stands in front of and behind the number that a change starts from.
inline constexpr auto origin_words = word_list({"由", "从"});
inline constexpr auto changes_from = word_list({"增", "提", "降", "扩"});

/// What a sum of money in front of it is the size of: 10亿元项目.
inline constexpr auto sized_by_money = word_list({"项目", "企业", "工程", "产业"});

/// Why the quantity of token `index`, which could be a target by its neighbours, is none where it
/// stands in its clause; `lead` is what stands in front of it.
///
/// - a cap (`单个平台最高不超过800万元`): other;
/// - where a change starts (`由9个增加到18个`): reference;
/// - a bound inside a noun (`产值过10亿元企业6家`, `1亿元以上的招商项目`, `突破50亿元项目招引`): threshold;
/// - the size of what is covered, or of a group that the matter is aimed at (`2万亩核桃林管护全覆盖`,
///   `紧盯207个项目建设`): base.
[[nodiscard]] inline std::optional<RejectionReason> reject_in_context(std::string_view text,
                                                                      TargetClause const& clause,
                                                                      TokenList const& list,
                                                                      std::size_t index,
                                                                      Lead const& lead) {
    QuantityReading const& quantity = list.quantities[list.tokens[index].quantity];
    std::size_t const chain = clause.last_of_chain(index);
    std::size_t const tail = list.tokens[chain].end;
    std::string_view const behind = text.substr(tail, clause.segment_end(chain) - tail);
    std::string_view const before =
        text.substr(clause.where().begin, quantity.begin - clause.where().begin);
    if (lead.capped) {
        return RejectionReason::other;
    }
    if (origin_words.suffix_of(before) != 0 && changes_from.prefix_of(behind) != 0) {
        return RejectionReason::reference;
    }
    if (behind.empty()) {
        return std::nullopt;
    }
    bool const bounded_behind = quantity.tail != quantity.end;
    bool const bounded = bounded_behind || lead.comparator == Comparator::more_than;
    if (bounded && (behind.starts_with("的") || clause.promise_follows(chain) ||
                    (bounded_behind && !lead.indicator.empty()))) {
        return RejectionReason::threshold;
    }
    bool const money = quantity.measure.dimension() == Dimension::money;
    if (money && sized_by_money.prefix_of(behind) != 0) {
        return RejectionReason::threshold;
    }
    if (clause.coverage_follows(index)) {
        return RejectionReason::base;
    }
    if (lead.per.empty() && orientation_verbs.prefix_of(before) != 0) {
        return RejectionReason::base;
    }
    return std::nullopt;
}

}  // namespace fengong::detail
