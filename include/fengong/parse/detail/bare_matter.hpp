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

/// Whether what stands behind `verb`, also further on in a list, is a matter that is done: 开展, 完成.
[[nodiscard]] constexpr bool holds_matters(std::string_view verb) noexcept {
    return verb.empty() || verbs_that_hold.prefix_of(verb) == verb.size() ||
           verbs_of_matters.prefix_of(verb) == verb.size();
}

/// Whether the verb of `lead`, with nothing else in front of a number in `measure` and no `noun` behind it, is the matter
/// itself. Not where it goes on with what was counted `before` in the same measure (`户厕改造300座、维修200座`), if that is
/// no matter, too, nor behind a verb that says something else (`拆除违建3万平方米、复垦200亩`).
[[nodiscard]] inline bool is_bare_matter(NoticeBuilder const& builder, std::string_view text,
                                         Measure measure, Stretch noun, Lead const& lead,
                                         Target const* before) {
    if (lead.verb.empty() || !lead.indicator.empty() || !noun.empty() || !lead.group.empty() ||
        lead.change) {
        return false;
    }
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    return verbs_as_matters.prefix_of(verb) == verb.size() &&
           (before == nullptr ||
            (holds_matters(builder.read(before->verb)) &&
             (before->measure != measure || is_a_matter(builder.read(before->indicator)))));
}

/// Verbs that say how much of the same is done, whatever that is: 技能培训500人次、新增200人次.
inline constexpr auto verbs_of_amounts =
    word_list({"完成", "实现", "达到", "新增", "净增", "增加", "减少", "稳定", "保持", "确保",
               "累计", "扩大", "提高", "提升", "降低", "压减", "覆盖", "涉及", "惠及", "带动"});

/// Verbs of dealing in land, one behind the other.
inline constexpr auto verbs_of_land = word_list({"收储", "出让", "摘牌", "供应"});

/// What they deal in.
inline constexpr auto words_of_land = word_list({"土地", "用地", "地块", "宗地"});

/// What a number with nothing but the verb of `lead` in front is of, which goes on with the target `before` in the same
/// measure: of `土地收储1200亩、出让800亩` both are 土地, and the second is not 收储. Of `完成排查300处、整治200处` nobody knows.
[[nodiscard]] inline Phrase shared_matter(NoticeBuilder& builder, std::string_view text,
                                          Lead const& lead, Measure measure, Target const& before) {
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    if (verb.empty() || before.measure != measure) {
        return before.indicator;
    }
    std::string_view const name = builder.read(before.indicator);
    std::string_view const holder = builder.read(before.verb);
    if (!holder.empty() && verbs_of_matters.prefix_of(holder) == holder.size() &&
        action_verbs.prefix_of(verb) == verb.size() && verbs_of_amounts.prefix_of(verb) == 0 &&
        verbs_as_matters.prefix_of(name) == name.size()) {
        return {};
    }
    std::size_t const other = holder.empty() && verbs_of_land.prefix_of(verb) == verb.size()
                                  ? verbs_of_land.suffix_of(name)
                                  : 0;
    std::string_view const land = name.substr(0, name.size() - other);
    return other == 0 || words_of_land.suffix_of(land) == 0
               ? before.indicator
               : builder.phrase_reading(before.indicator.span, std::string{land});
}

}  // namespace fengong::detail
