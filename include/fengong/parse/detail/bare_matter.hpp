// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/first_verbs.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

/// What is done where nothing but its verb stands in front of the number: `培训50人次`, `出让800亩`.
namespace fengong::detail {

/// Nouns of what is done, which stand in lists with them.
inline constexpr auto nouns_of_matters =
    word_list({"造林", "讲座", "活动", "演练", "比武", "观摩", "展览", "比赛", "论坛", "沙龙",
               "护坡", "育苗", "植树", "座谈", "宣传", "调研", "体检", "拆迁", "执法"});

/// Whether `words` are nothing but such a matter.
[[nodiscard]] constexpr bool is_a_matter(std::string_view words) noexcept {
    std::size_t const row = first_verbs.find_prefix(words);
    bool const first = row != first_verbs.none && first_verb_rows[row].matter &&
                       first_verbs.word_size(row) == words.size();
    return !words.empty() && (first || verbs_as_matters.prefix_of(words) == words.size() ||
                              nouns_of_matters.prefix_of(words) == words.size());
}

/// Whether the verb of `lead`, with nothing else in front of a number in `measure` and no `noun` behind it, is the matter
/// itself. Not where it goes on with what was counted `before` in the same measure (`户厕改造300座、维修200座`), if that is
/// no matter, too.
[[nodiscard]] inline bool is_bare_matter(NoticeBuilder const& builder, std::string_view text,
                                         Measure measure, Stretch noun, Lead const& lead,
                                         Target const* before) {
    if (lead.verb.empty() || !lead.indicator.empty() || !noun.empty() || !lead.group.empty() ||
        lead.change) {
        return false;
    }
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    return verbs_as_matters.prefix_of(verb) == verb.size() &&
           (before == nullptr || before->measure != measure ||
            is_a_matter(builder.read(before->indicator)));
}

/// Verbs that say how much of the same is done, whatever that is: 技能培训500人次、新增200人次.
inline constexpr auto verbs_of_amounts =
    word_list({"完成", "实现", "达到", "新增", "净增", "增加", "减少", "稳定", "保持", "确保",
               "累计", "扩大", "提高", "提升", "降低", "压减", "覆盖", "涉及", "惠及", "带动"});

/// What a number with nothing but the verb of `lead` in front is of, which goes on with the target `before` in the same
/// measure: of `土地收储1200亩、出让800亩` both are 土地, and the second is not 收储.
[[nodiscard]] inline Phrase shared_matter(NoticeBuilder& builder, std::string_view text,
                                          Lead const& lead, Measure measure, Target const& before) {
    constexpr std::size_t shortest = 6;  // bytes: two characters
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    bool const done = !verb.empty() && before.measure == measure &&
                      verbs_of_amounts.prefix_of(verb) == 0 &&
                      std::max({action_verbs.prefix_of(verb), first_verbs.prefix_of(verb),
                                state_verbs.prefix_of(verb)}) == verb.size();
    std::string_view const name = builder.read(before.indicator);
    std::size_t const other = done ? action_verbs.suffix_of(name) : 0;
    return other == 0 || name.size() < other + shortest
               ? before.indicator
               : builder.phrase_reading(before.indicator.span,
                                        std::string{name.substr(0, name.size() - other)});
}

}  // namespace fengong::detail
