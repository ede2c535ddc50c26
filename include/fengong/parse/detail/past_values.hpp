// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// What a clause opens with that says what has been done before: 去年改造老旧小区18个, 目前已完成260户.
inline constexpr auto openings_of_the_past = word_list(
    {"去年", "上年", "上年度", "前年", "目前已", "目前已经", "截至目前已", "现已", "已", "已经"});

/// What it opens with where it only says what there is.
inline constexpr auto states_in_front =
    word_list({"现有", "现共有", "共有", "目前", "目前有", "目前共有", "目前拥有"});

/// Whether the verb in front of a number is one of what is done: 降低了30%, 项目已开工51个; 除了 is none.
[[nodiscard]] inline bool is_done(std::string_view text, std::string_view before,
                                  Lead const& lead) {
    constexpr std::string_view done = "了";
    constexpr std::string_view of = "的";
    constexpr std::string_view already = "已";
    constexpr auto no_verbs = word_list({"为了", "除了", "有了"});
    return (before.ends_with(done) && no_verbs.suffix_of(before) == 0) ||
           (!lead.comparator && !lead.verb.empty() && !before.ends_with(of) &&
            text.substr(0, lead.verb.begin).ends_with(already));
}

/// What a place has, and nobody promises without a verb or bound: 我县常住人口62万人.
inline constexpr auto facts_of_places =
    word_list({"常住人口", "户籍人口", "总人口", "国土面积", "幅员面积", "版图面积", "辖区面积"});

/// What says that places lie in it: 辖12个乡镇.
inline constexpr auto rules_over_places = word_list({"辖", "下辖", "现辖", "管辖"});

/// What places are called in front of it.
inline constexpr auto named_places =
    word_list({"我县", "我市", "我区", "我镇", "我乡", "本县", "本市", "本区", "本镇", "全县",
               "全市", "全区", "全镇", "全乡", "该镇", "该县", "该区", "该乡", "该村"});

/// What says in front of a number that it is to come.
inline constexpr auto words_of_what_comes =
    word_list({"力争", "确保", "规划", "预计", "预期", "达到", "到20", "目标"});

/// Whether the number behind `lead` only says how large a place is, and `before`, its clause, not that it shall be so.
[[nodiscard]] inline bool is_fact_of_place(std::string_view text, std::string_view before,
                                           QuantityReading const& quantity, Lead const& lead) {
    std::string_view words =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    if (words.empty() || !lead.verb.empty() || lead.comparator || quantity.comparator ||
        quantity.measure.dimension() == Dimension::share ||
        contains_any(before, words_of_what_comes)) {
        return false;
    }
    words.remove_prefix(named_places.prefix_of(words));
    return facts_of_places.prefix_of(words) == words.size() ||
           rules_over_places.prefix_of(words) == words.size();
}

/// Whether `before`, the words of a clause in front of a number, say only what has been done: an opening of the past and
/// right behind it a verb, with no 的 and no bound, and nothing else that is done, in front of the number or `behind` it.
[[nodiscard]] inline bool says_the_past(std::string_view text, std::string_view before,
                                        std::string_view behind, Lead const& lead) {
    constexpr std::string_view of = "的";
    before.remove_prefix(size_of_leading_in(before));
    if (is_done(text, before, lead)) {
        return true;
    }
    std::size_t const opening = openings_of_the_past.prefix_of(before);
    if (opening == 0 || lead.comparator || verb_in(before.substr(opening)) == 0 ||
        before.find(of) != before.npos) {
        return false;
    }
    std::string_view const done = before.substr(opening + verb_in(before.substr(opening)));
    return !holds_a_verb(done) && !holds_a_verb(behind);
}

/// How something goes on changing, in front of the verb: 较目前的76岁继续增长.
inline constexpr auto adverbs_of_change =
    word_list({"分别", "继续", "持续", "进一步", "明显", "显著", "稳步", "有所", "大幅"});

/// What stands behind the number at whose end a comma stands, if what it changes from goes on there:
/// 发展到 of `由1.7万亿元，发展到2.6万亿元`. Empty if not.
[[nodiscard]] inline std::string_view change_behind_comma(std::string_view text, std::size_t end) {
    constexpr std::string_view comma = "，";
    std::string_view const rest = text.substr(end);
    std::string_view const behind =
        rest.substr(rest.starts_with(comma) ? comma.size() : rest.size());
    return behind.substr(0, changes_to.prefix_of(behind));
}

/// What only holds 由 or 从: 从业人员, 自由职业者.
inline constexpr auto no_origins =
    word_list({"从业", "从事", "从严", "从优", "自由", "理由", "事由", "缘由", "经由"});

/// What stands in front of where something starts from.
inline constexpr auto from_words = word_list({"由", "从"});

/// Whether `words` say where something starts from: 由, 从.
[[nodiscard]] inline bool holds_origin(std::string_view words) {
    return contains_any(words, from_words) && !contains_any(words, no_origins);
}

/// Whether the change that starts from a number ending at `end` goes on in the clause behind: with a verb of change, or with
/// what is reached (`较目前的76岁继续增长，达到79岁`).
[[nodiscard]] inline bool change_goes_on(std::string_view text, std::size_t end) {
    constexpr std::string_view reached = "达到";
    constexpr std::size_t nearby = 24;  // bytes: 8 Chinese characters
    if (!change_behind_comma(text, end).empty()) {
        return true;
    }
    FoundMark const found = find_mark(text.substr(0, end + nearby), end);
    return found.kind == Punctuation::comma &&
           text.substr(found.position + found.length).starts_with(reached);
}

/// What was done before, of the words in front of its number, without when and that it was: 老旧小区 of 去年改造老旧小区.
[[nodiscard]] inline Stretch matter_of_the_past(std::string_view text, Stretch words) {
    auto const rest = [&] { return text.substr(words.begin, words.end - words.begin); };
    words.begin += size_of_leading_in(rest());
    words.begin +=
        std::max(openings_of_the_past.prefix_of(rest()), states_in_front.prefix_of(rest()));
    words.begin += size_of_leading_in(rest());
    words.begin += verb_in(rest());
    bool const origin = !words.empty() && from_words.prefix_of(rest()) == words.end - words.begin;
    return origin ? Stretch{words.end, words.end} : words;  // 由78%提高到86%
}

/// Whether `before`, the words of a clause in front of a number, say with what something else is compared:
/// 2010年的 of `比2010年的1吨标准煤降低17%`, 比2015年 of `比2015年全省预期寿命77.04岁提高3岁`.
[[nodiscard]] inline bool is_compared(std::string_view before, std::string_view behind) {
    constexpr std::size_t nearby = 60;  // bytes: 20 characters
    if (change_verbs.prefix_of(behind.substr(adverbs_of_change.prefix_of(behind))) == 0) {
        return false;
    }
    std::string_view const words = before.substr(before.size() - std::min(before.size(), nearby));
    for (std::string_view const than : {std::string_view{"比"}, std::string_view{"较"}}) {
        std::size_t const at = words.rfind(than);
        std::string_view const time =
            at == words.npos ? std::string_view{} : words.substr(at + than.size());
        if (time.find("年") != time.npos || time.find("期") != time.npos ||
            time.starts_with("目前") || time.starts_with("现")) {
            return true;
        }
    }
    return false;
}

}  // namespace fengong::detail
