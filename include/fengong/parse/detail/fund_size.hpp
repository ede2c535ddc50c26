// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// What says in front of a sum that a fund has so much: 设立总规模20亿元的产业基金.
inline constexpr auto sizes_of_funds = word_list({"规模", "总规模", "首期规模", "募集规模"});

/// What the names of those that have it end with.
inline constexpr auto ends_of_funds = word_list({"基金", "资金池"});

/// Takes the fund behind a sum for what is measured, and the verb in front of its size for the verb: 产业基金 and 设立 of
/// `设立总规模20亿元的产业基金`.
inline void take_fund(std::string_view text, QuantityReading const& quantity, Stretch noun,
                      Lead& lead) {
    std::string_view const words =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    std::size_t const size = sizes_of_funds.suffix_of(words);
    if (size == 0 || quantity.measure.dimension() != Dimension::money ||
        ends_of_funds.suffix_of(text.substr(noun.begin, noun.end - noun.begin)) == 0) {
        return;
    }
    std::string_view const verb = words.substr(0, words.size() - size);
    if (!verb.empty() && action_verbs.prefix_of(verb) != verb.size()) {
        return;
    }
    if (lead.verb.empty()) {
        lead.verb = {lead.indicator.begin, lead.indicator.begin + verb.size()};
    }
    lead.indicator.begin = lead.indicator.end;
}

}  // namespace fengong::detail
