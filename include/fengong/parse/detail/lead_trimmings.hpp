// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/find_word.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

/// Marks and words around what is measured that are no part of it.
namespace fengong::detail {

/// What calls the words in front the goal, with 为 behind it: 固定资产投资目标为125亿元.
inline constexpr auto names_of_goals = word_list({"目标", "预期目标", "目标任务", "任务目标"});

/// The length of the end of a five-year plan that `words` end with and something is set against: 较“十四五”末. 0 for none.
[[nodiscard]] constexpr std::size_t plan_behind(std::string_view words) noexcept {
    constexpr std::string_view end = "末";
    constexpr std::size_t longest = 36;  // bytes: 12 Chinese characters
    if (!words.ends_with(end)) {
        return 0;
    }
    for (std::string_view const than : {std::string_view{"较"}, std::string_view{"比"}}) {
        std::size_t const at = words.rfind(than);
        auto const plan = at == words.npos || words.size() - at > longest
                              ? std::nullopt
                              : plan_period_at(words, at + than.size());
        if (plan && plan->end == words.size()) {
            return words.size() - at;
        }
    }
    return 0;
}

/// The length of what `words` end with that only says from where something changes: 在现行政策基础上. 0 for none.
[[nodiscard]] constexpr std::size_t base_behind(std::string_view words) noexcept {
    constexpr std::string_view upon = "基础上";
    constexpr std::string_view in = "在";
    constexpr std::size_t longest = 48;  // bytes: 16 Chinese characters
    if (!words.ends_with(upon)) {
        return plan_behind(words);
    }
    std::size_t const at = words.rfind(in);
    return at == words.npos || words.size() - at > longest ? 0 : words.size() - at;
}

/// The length of what `words` begin with that only says to what something is added: 在去年改造基础上. 0 for none.
[[nodiscard]] constexpr std::size_t base_in_front(std::string_view words) noexcept {
    constexpr std::string_view upon = "基础上";
    constexpr std::string_view part = "部";  // 基础上部结构
    constexpr std::string_view in = "在";
    constexpr std::size_t longest = 57;  // bytes: 19 Chinese characters
    std::size_t const at = words.starts_with(in) ? words.substr(0, longest).find(upon) : words.npos;
    return at == words.npos || words.substr(at + upon.size()).starts_with(part) ? 0
                                                                                : at + upon.size();
}

/// What is said to be over in front of 后, and what leads from there to a verb: 项目建成后可新增床位.
inline constexpr auto completions =
    word_list({"建成", "投产", "达产", "竣工", "投用", "完工", "投入使用", "投入运营", "建成运营",
               "运营", "满产", "达效", "改造", "改扩建", "扩建"});
inline constexpr auto leads_from_completions =
    word_list({"可", "将", "能", "预计", "预计可", "可以", "每年可", "年可"});

/// The length of what `words` begin with that says when something is there, in front of a verb: 学校建成后 of
/// `学校建成后新增学位1800个`. 0 for none.
[[nodiscard]] inline std::size_t completion_in_front(std::string_view words) {
    constexpr std::string_view after = "后";
    constexpr std::size_t longest = 45;  // bytes: 15 Chinese characters
    std::size_t const at = find_word(words.substr(0, longest), after);
    if (at == words.npos || completions.suffix_of(words.substr(0, at)) == 0) {
        return 0;
    }
    std::size_t const end = at + after.size();
    std::string_view const behind = words.substr(end);
    std::size_t const leading = leads_from_completions.prefix_of(behind);
    return first_verb_in(behind.substr(leading)) != 0 ? end + leading : 0;
}

/// Words behind 要 that say what something is done to: 要将办理时间压缩.
inline constexpr auto disposals = word_list({"将", "把"});

/// The length of the mark of a footnote that `words` end with: [21] of `“双协员”[21]305个`. 0 for none.
[[nodiscard]] constexpr std::size_t footnote_behind(std::string_view words) noexcept {
    constexpr std::size_t most_digits = 3;
    if (!words.ends_with(']')) {
        return 0;
    }
    std::size_t at = words.size() - 1;
    while (at > 0 && words[at - 1] >= '0' && words[at - 1] <= '9') {
        --at;
    }
    std::size_t const digits = words.size() - 1 - at;
    bool const note = digits != 0 && digits <= most_digits && at > 1 && words[at - 1] == '[';
    return note ? digits + 2 : 0;
}

/// The length of the number of a part that `words` begin with: （1） or 1） of `包括：（1）公园面积达50公顷`. 0 for none.
[[nodiscard]] constexpr std::size_t part_number_in_front(std::string_view words) noexcept {
    constexpr std::size_t most_digits = 2;
    constexpr unsigned char wide = 0xEF;  // of （ and digits in full width
    unsigned char const first = words.empty() ? 0 : static_cast<unsigned char>(words.front());
    if (first != wide && (first == 0 || first >= 0x80)) {
        return 0;
    }
    Mark const open = mark_at(words, 0);
    std::size_t const begin = open.kind == Punctuation::open_bracket ? open.length : 0;
    DigitRun const number = any_digits_at(words, begin);
    Mark const close = mark_at(words, number.end);
    bool const numbered = number.digits != 0 && number.digits <= most_digits &&
                          close.kind == Punctuation::close_bracket;
    return numbered ? number.end + close.length : 0;
}

/// The length of the bracket or quote that opens at the end of `words`, `稳岗补贴（每人1500元）`, `做到“应保尽保”`, or of the
/// mark of a footnote there.
[[nodiscard]] constexpr std::size_t mark_behind(std::string_view words) noexcept {
    Mark const mark = last_mark(words);
    bool const opens =
        mark.kind == Punctuation::open_bracket || mark.kind == Punctuation::open_quote;
    return opens ? mark.length : footnote_behind(words);
}

/// The length of the filler at the end of `words` that `known`, the longest of them, is: of 水平均提升 it is 均. 0 for 行为.
[[nodiscard]] constexpr std::size_t filler_at_end(std::string_view words,
                                                  std::size_t known) noexcept {
    constexpr std::string_view level_each = "水平均";
    constexpr std::string_view each = "均";
    if (no_fillers.suffix_of(words) != 0) {
        return 0;
    }
    return words.ends_with(level_each) ? each.size() : known;
}

/// The length of 目标 at the end of `words`, in front of a 为 that has been taken away; not where nothing else is left.
[[nodiscard]] constexpr std::size_t goal_behind(std::string_view words) noexcept {
    constexpr std::size_t shortest = 9;  // bytes of what is measured: 既定目标 is none
    std::size_t const goal = names_of_goals.suffix_of(words);
    return words.size() >= goal + shortest ? goal : 0;
}

/// Whether `words`, behind an adverb and perhaps more of them, go on with a verb, a number or another word that
/// leads in.
[[nodiscard]] inline bool leads_to_verb(std::string_view words) {
    while (!words.empty()) {
        std::size_t const verb = first_verb_in(words);
        bool const general = verb != 0 && opens_generally(words.substr(verb));
        std::size_t const row = lead_in_words.find_prefix(words);
        if ((verb != 0 && !general) || state_verbs.prefix_of(words) != 0) {
            return true;
        }
        bool const adverb =
            row != lead_in_words.none &&
            (lead_ins[row].when == LeadIn::before_verb || lead_ins[row].when == LeadIn::before_act);
        if (!adverb) {
            return row != lead_in_words.none;  // 争取 of 争取扶持资金 is the verb
        }
        words.remove_prefix(lead_ins[row].word.size());
    }
    return true;
}

/// Whether `words`, behind an adverb, go on with a verb and what is done, or with another word that leads to them.
[[nodiscard]] inline bool leads_to_act(std::string_view words) {
    auto const comparator = comparator_before(words);
    words.remove_suffix(comparator ? comparator->word.size() : 0);
    std::size_t const verb = first_verb_in(words);
    return verb != words.size() && leads_to_verb(words);
}

/// What is done for somebody and is no verb of doing, right in front of the number.
inline constexpr auto matters_for_others =
    word_list({"减税降费", "减税", "降费", "退税", "减负", "让利", "融资", "授信", "担保", "贴息",
               "贷款", "增信", "续贷", "降本增效", "降低成本", "增收", "节约成本"});

/// Where what is done begins in `words`, behind those for whom it is, which begin with the `size` of a coverb: with a verb,
/// or else with 免费 (`为老年人免费健康体检5万人次`) or such a matter. 0 if with none.
[[nodiscard]] inline std::size_t begin_of_what_is_done(std::string_view words, std::size_t size) {
    constexpr std::string_view at_no_charge = "免费";
    std::size_t free = 0;
    for (std::size_t at = size; at < words.size(); at += character_length(words, at)) {
        if (verb_done(words.substr(at)) != 0) {
            return at;
        }
        free = at != size && words.substr(at).starts_with(at_no_charge) ? at : free;
    }
    std::size_t const matter = matters_for_others.suffix_of(words);
    bool const done = free == 0 && matter != 0 && words.size() > size + matter;
    return done ? words.size() - matter : free;  // 为企业减税降费
}

/// The comparator that `words` begin with behind 按, with the 按: 按不低于 of `按不低于常住人口3%的比例`; nothing if there is none.
[[nodiscard]] inline std::optional<ComparatorWord> bound_behind_by(std::string_view words) {
    constexpr std::string_view of = "的";  // 按不低于财政收入的2%安排经费 bounds what is done
    std::size_t const by = words.ends_with(of) ? 0 : by_words.prefix_of(words);
    std::size_t const row =
        by == 0 ? words_before.none : words_before.find_prefix(words.substr(by));
    if (row == words_before.none || adverbial_openings.prefix_of(words.substr(by)) == 0) {
        return std::nullopt;
    }
    ComparatorWord const& known = comparators_before[row];
    return ComparatorWord{words.substr(0, by + known.word.size()), known.comparator};
}

}  // namespace fengong::detail
