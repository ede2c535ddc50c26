// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/relative_goal.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <string_view>

/// Differences, and what they are to: `增速高于全市平均1个百分点`.
namespace fengong::detail {

/// Verbs of a difference, in front of what it is to: 高于全市平均1个百分点.
inline constexpr auto differing_verbs =
    word_list({"高于", "低于", "快于", "好于", "优于", "超过", "超出", "高出", "超", "领先"});

/// Those of them that also begin nouns: 超标率, 领先企业.
inline constexpr auto ambiguous_differences = word_list({"超", "领先", "超过", "超出"});

/// Whether `words`, behind `verb`, may be what a difference is to: 全市平均, but not 低能耗建筑占比 behind 超.
[[nodiscard]] constexpr bool may_be_a_reference(std::string_view verb, std::string_view words) {
    constexpr std::string_view of = "的";
    constexpr std::string_view standard = "标准";
    bool const noun_like = ambiguous_differences.prefix_of(verb) == verb.size();
    return !words.empty() && words.find(of) == words.npos && !names_a_share(words) &&
           (!noun_like || names_a_reference(words) || words.find(standard) != words.npos);
}

/// Takes what a difference is to, and the verb in front of it, out of the indicator: 全市平均 of
/// `规上工业增速高于全市平均1个百分点`. Not where a verb of change stands at the number, unless what it is to grows:
/// `高于地区生产总值增速2个百分点`.
inline void take_reference(std::string_view text, QuantityReading const& quantity, Lead& lead) {
    constexpr std::string_view growing = "增长";
    std::string_view const change = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    bool const grows = growth_nouns.prefix_of(change) != 0 || change == growing;
    if (quantity.measure.dimension() != Dimension::share_difference || !(change.empty() || grows)) {
        return;
    }
    std::string_view const words =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        std::size_t const size = differing_verbs.prefix_of(words.substr(at));
        Stretch const verb{lead.indicator.begin + at, lead.indicator.begin + at + size};
        std::size_t const end = lead.comparator ? lead.indicator.end : quantity.begin;
        if (size != 0 &&
            may_be_a_reference(words.substr(at, size), text.substr(verb.end, end - verb.end))) {
            lead.verb = verb;
            lead.reference = {verb.end, end};
            lead.indicator.end = verb.begin;
            return;
        }
    }
}

}  // namespace fengong::detail
