// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/verbs_of_change.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>

#include <cstddef>
#include <string_view>

/// Verbs that stand behind what they are about, right in front of the number or not.
namespace fengong::detail {

/// Takes for the verb what stands between the rate and how often: 通报 of `督查结果每季度通报一次`. It is one if it
/// is known, or if it has two characters and occasions are counted.
inline void take_verb_behind_rate(std::string_view text, QuantityReading const& quantity,
                                  Lead& lead) {
    constexpr std::string_view each = "每";
    constexpr std::size_t two_characters = 6;
    if (lead.per.empty()) {
        return;
    }
    Stretch const base = lead.second_per.empty() ? lead.per : lead.second_per;
    bool const inside = lead.per.begin > lead.indicator.begin && base.end < lead.indicator.end;
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    if (!inside || !(verb.empty() || adverbial_openings.prefix_of(verb) != 0) ||
        !spans_time(text, base)) {
        return;
    }
    Stretch const behind{base.end, lead.indicator.end};
    std::string_view const words = text.substr(behind.begin, behind.end - behind.begin);
    std::string_view const front =
        text.substr(lead.indicator.begin, lead.per.begin - lead.indicator.begin);
    bool const known = action_verbs.prefix_of(words) == words.size();
    bool const likely =
        words.size() == two_characters && quantity.measure.dimension() == Dimension::occasions;
    std::size_t const at = front.rfind(each);
    if ((known || likely) && at != std::string_view::npos && at != 0) {
        lead.verb = behind;
        lead.indicator.end = lead.indicator.begin + at;
    }
}

/// Of a share, 改造提升 says that it grows: `能效改造提升20%`.
inline void take_change_of_share(std::string_view text, QuantityReading const& quantity,
                                 Lead& lead) {
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    if (quantity.measure.dimension() != Dimension::share || verb.empty() ||
        verbs_of_doing_better.prefix_of(verb) != verb.size()) {
        return;
    }
    bool const adjacent = lead.indicator.end == lead.verb.begin;
    lead.verb.begin = lead.verb.end - change_verbs.suffix_of(verb);
    lead.indicator.end = adjacent ? lead.verb.begin : lead.indicator.end;
    lead.change = true;
}

/// Takes 新建 of `农村公路新建30公里` for the verb, where no other stands in front and nothing behind the number is counted, or
/// 通报 of `督查结果每季度通报一次`. 培训 of `职业技能培训500人次` is a matter.
inline void take_verb_behind_matter(std::string_view text, QuantityReading const& quantity,
                                    Stretch noun, Lead& lead) {
    take_verb_behind_rate(text, quantity, lead);
    take_change_of_share(text, quantity, lead);
    std::string_view const words =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    std::size_t const verb = making_verbs.suffix_of(words);
    if (lead.verb.empty() && noun.empty() && verb != 0 && verb != words.size()) {
        lead.verb = {lead.indicator.end - verb, lead.indicator.end};
        lead.indicator.end -= verb;
    }
}

}  // namespace fengong::detail
