// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What is given to somebody: `按投入的12%给予奖补`, `每月享受900元岗位津贴`, `一次性奖励18万元`.
namespace fengong::detail {

/// The last verb of giving among the words at `where`; empty if there is none. Linear.
[[nodiscard]] inline Stretch last_handing_verb(std::string_view text, Stretch where) {
    std::string_view const words = text.substr(where.begin, where.end - where.begin);
    Stretch verb;
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        if (std::size_t const size = handing_verbs.prefix_of(words.substr(at))) {
            verb = {where.begin + at, where.begin + at + size};
        }
    }
    return verb;
}

/// Behind `按每月600元的` or `按照每户2元`: takes the verb and what it is done with out of `标准发放`,
/// `标准为居民购买保险`, and leaves no `noun` where nothing stands behind the verb.
inline void take_up_to_standard(std::string_view text, Stretch& noun, Lead& lead) {
    constexpr std::string_view standard = "标准";
    for (std::size_t at = noun.begin + standard.size(); at < noun.end;
         at += character_length(text, at)) {
        std::string_view const rest = text.substr(at, noun.end - at);
        std::size_t const handing = handing_verbs.prefix_of(rest);
        std::size_t const verb = handing != 0 ? handing : verb_in(rest);
        if (verb != 0 && verb < rest.size()) {
            lead.verb = {at, at + verb};
            lead.indicator = {at, at};
            noun.begin = at + verb;
            return;
        }
    }
    noun.begin = noun.end;
}

/// Takes what is given for the indicator of a sum or share, and leaves out of it who gives or gets it. `before` is what
/// stands in front of the number.
///
/// - Behind the number: 奖补 of `按投入的12%给予奖补`, 岗位津贴 of `技师每月享受900元岗位津贴`, with the verb of giving
///   wherever it stands.
/// - In front of it: 安家费 of `博士每人发放安家费20万元`.
/// - The verb itself, behind what it is given for: 一次性奖励 of `一次性奖励18万元`, 危房改造补助 of
///   `危房改造每户补助2万元`.
inline void take_grant(std::string_view text, QuantityReading const& quantity, Stretch before,
                       Stretch& noun, Lead& lead) {
    Dimension const dimension = quantity.measure.dimension();
    bool const given_itself = dimension == Dimension::money || dimension == Dimension::share;
    constexpr std::string_view each = "每";
    constexpr std::string_view standard = "标准";
    auto const words = [&](Stretch where) {
        return text.substr(where.begin, where.end - where.begin);
    };
    if (dimension == Dimension::money && words(noun).starts_with(standard)) {
        take_up_to_standard(text, noun, lead);
    }
    bool const granted = !lead.verb.empty() && lead.verb.begin >= lead.indicator.end &&
                         grants.prefix_of(words(lead.verb)) == words(lead.verb).size();
    if (noun.empty() && granted && (given_itself || !lead.indicator.empty())) {
        bool const once = text.substr(0, lead.verb.begin).ends_with(given_once);
        lead.grant = {lead.verb.begin - (once ? given_once.size() : 0), lead.verb.end};
        Stretch const base = lead.second_per.empty() ? lead.per : lead.second_per;
        if (lead.per.begin > lead.indicator.begin && base.end <= lead.indicator.end &&
            words({lead.indicator.begin, lead.per.begin}) == each) {
            lead.indicator.begin = base.end;  // 每项专利奖励
        }
        return;
    }
    if (!given_itself) {
        return;
    }
    if (!noun.empty()) {
        std::size_t const handing_behind = handing_verbs.prefix_of(words(noun));
        Stretch const given{noun.begin + handing_behind, noun.end};
        Stretch const handing = handing_behind != 0 ? Stretch{noun.begin, given.begin}
                                                    : last_handing_verb(text, before);
        if (grant_endings.suffix_of(words(given)) != 0 &&
            (!handing.empty() || !lead.indicator.empty())) {
            Stretch const bounded{std::max(handing.end, before.begin), before.end};
            if (handing_behind == 0 && !handing.empty() &&
                !contains_any(words(bounded), words_before)) {
                lead.comparator
                    .reset();  // it is of who gets it: `销售额达到50万元的给予销售额的3%奖励`
            }
            lead.verb = handing;
            lead.indicator = {given.begin, given.begin};
            noun = given;
        }
        return;
    }
    Stretch const handing = last_handing_verb(text, lead.indicator);
    if (dimension == Dimension::money && !handing.empty() && handing.end != lead.indicator.end) {
        lead.verb = handing;
        lead.indicator.begin = handing.end;
    }
}

}  // namespace fengong::detail
