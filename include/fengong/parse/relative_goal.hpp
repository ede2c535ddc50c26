// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// A goal set against something else, without a number of its own: `与经济增长基本同步`.
struct RelativeGoal {
    Comparator comparator = Comparator::same;
    Stretch subject;    ///< what is promised; as printed, still with the words that lead into it
    Stretch verb;       ///< 同步, 不低于, 只减不增
    Stretch reference;  ///< what it is set against; empty where only implied (大体相当)
    std::size_t end = 0;
};

namespace detail {

/// What a goal without a number may be set against.
inline constexpr auto reference_words = std::to_array<std::string_view>({
    "上年",
    "去年",
    "往年",
    "同期",
    "平均",
    "水平",
    "增速",
    "增长",
    "全国",
    "全省",
    "全市",
    "目标",
    "上级",
    "下达",
});

/// What closes a bound: 控制在市下达目标之内.
inline constexpr auto ends_of_bounds = word_list({"之内", "以内", "之下", "以下", "以上", "之上"});

/// How closely two things keep pace; no part of what they are.
inline constexpr auto pace_words = std::to_array<std::string_view>({"大体", "基本", "保持"});

[[nodiscard]] constexpr bool names_a_reference(std::string_view words) noexcept {
    for (std::string_view const word : reference_words) {
        if (words.find(word) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

/// Whether what is compared is a growth, so that whatever stands behind is compared with it:
/// `农村居民收入增速继续高于城镇居民`.
[[nodiscard]] constexpr bool speaks_of_growth(std::string_view subject) noexcept {
    for (std::string_view const word : growth_nouns) {
        if (subject.find(word) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

/// What two things do at one pace: 同步增长.
inline constexpr auto paced_changes = word_list({"增长", "提高", "提升", "增加"});

/// What else ties two things that keep pace, where the second is a growth: 居民收入和经济增长同步.
inline constexpr auto ties_of_growth = word_list({"和", "同", "跟"});

/// Words that one is part of.
inline constexpr auto no_ties_of_growth =
    word_list({"和谐", "合同", "共同", "协同", "不同", "相同", "会同", "同期", "同比", "同类"});

/// Where such a tie stands in `words`, which end with a growth; npos if it does not.
[[nodiscard]] constexpr std::size_t begin_of_growth(std::string_view words) noexcept {
    std::size_t tie = words.npos;
    if (paced_changes.suffix_of(words) == 0 && growth_nouns.suffix_of(words) == 0) {
        return tie;
    }
    for (std::size_t at = 0; at < words.size();) {
        std::size_t const word = no_ties_of_growth.prefix_of(words.substr(at));
        bool const ties = word == 0 && at != 0 && ties_of_growth.prefix_of(words.substr(at)) != 0;
        tie = ties ? at : tie;
        at += word != 0 ? word : character_length(words, at);
    }
    return tie;
}

/// `X与Y基本同步`, `X与Y同步增长`, `X保持持平`, `X大体相当`; `同步推进` is none.
[[nodiscard]] constexpr std::optional<RelativeGoal> read_pace(std::string_view text, Stretch where,
                                                              Stretch verb) noexcept {
    std::size_t const change = paced_changes.prefix_of(text.substr(verb.end, where.end - verb.end));
    verb.end += change;
    if (verb.end != where.end) {
        return std::nullopt;
    }
    RelativeGoal goal{Comparator::same, {}, verb, {}, verb.end};
    std::size_t reference_end = verb.begin;
    for (bool again = true; again;) {
        again = false;
        for (std::string_view const word : pace_words) {
            if (text.substr(where.begin, reference_end - where.begin).ends_with(word)) {
                reference_end -= word.size();
                again = true;
            }
        }
    }
    std::string_view const both = text.substr(where.begin, reference_end - where.begin);
    constexpr std::string_view with = "与";
    std::size_t const and_growth = begin_of_growth(both);
    std::size_t const named = both.rfind(with);
    std::size_t const at = named != both.npos ? named : and_growth;
    if (at != both.npos) {
        goal.subject = {where.begin, where.begin + at};
        goal.reference = {where.begin + at + with.size(), reference_end};
        return goal;
    }
    if (reference_end == verb.begin || change != 0) {
        return std::nullopt;
    }
    goal.subject = {where.begin, reference_end};
    return goal;
}

/// What is set, where it does not say of what: 单位能耗完成市下达目标.
inline constexpr auto goal_nouns =
    word_list({"目标", "任务", "目标任务", "指标", "计划", "控制目标", "控制指标", "年度目标",
               "年度任务", "约束性指标", "约束性目标", "考核目标", "目标要求"});

/// What calls 只增不减 a principle and no goal.
inline constexpr auto slogans = word_list({"原则", "要求", "理念"});

/// How much more or less; no part of what is compared: 增速略高于经济增长, but 战略.
inline constexpr auto degrees = word_list({"略", "稍", "明显", "大幅", "适度"});
inline constexpr auto no_degrees = word_list({"战略", "策略", "侵略", "谋略", "胆略", "方略"});

/// What a level ends with that is only reached: 达到全省平均水平.
inline constexpr auto levels_reached =
    word_list({"平均水平", "平均", "平均值", "平均线", "平均数", "水平"});

/// `达到全省平均水平`, up to the end of the clause; a level of something else is none (达到全国先进水平的60%).
[[nodiscard]] constexpr std::optional<RelativeGoal> read_level(std::string_view text, Stretch where,
                                                               Stretch word) noexcept {
    constexpr std::size_t longest = 45;  // bytes
    constexpr std::string_view average = "平均";
    Stretch const reference{word.end, where.end};
    std::string_view const level = text.substr(reference.begin, where.end - reference.begin);
    if (level.size() > longest || level.find_first_of("0123456789") != std::string_view::npos ||
        level.find(average) == std::string_view::npos || levels_reached.suffix_of(level) == 0) {
        return std::nullopt;
    }
    return RelativeGoal{Comparator::reach, {where.begin, word.begin}, word, reference, where.end};
}

/// `完成市下达的主要污染物减排任务`: what the level above has set is to be met.
[[nodiscard]] constexpr std::optional<RelativeGoal> read_assigned_task(std::string_view text,
                                                                       Stretch where,
                                                                       Stretch word) noexcept {
    constexpr std::string_view done = "完成";
    std::string_view const before = text.substr(where.begin, word.begin - where.begin);
    std::string_view const behind = text.substr(word.end, where.end - word.end);
    std::size_t const at = before.rfind(done);
    if (at == std::string_view::npos || (behind.find("任务") == std::string_view::npos &&
                                         behind.find("目标") == std::string_view::npos)) {
        return std::nullopt;
    }
    std::size_t const verb = where.begin + at;
    std::size_t const of = behind.starts_with("的") ? std::string_view{"的"}.size() : 0;
    std::string_view const set = behind.substr(of);
    constexpr std::size_t adverb = 6;  // bytes: 超额
    bool const nothing_else = goal_nouns.prefix_of(set) == set.size() && at > adverb;
    return RelativeGoal{Comparator::at_least,
                        nothing_else ? Stretch{where.begin, verb}
                                     : Stretch{word.end + of, where.end},
                        {verb, verb + done.size()},
                        {verb + done.size(), word.end},
                        where.end};
}

}  // namespace detail

/// The relative goal that turns on the word at `word` (同步, 持平, 相当, 只减不增, 下达, 达到, or a comparator) in
/// the clause at `where` of text without white space; nothing if the word is only a word there, as in
/// `同步推进改革` or `不低于90%`.
[[nodiscard]] constexpr std::optional<RelativeGoal> read_relative_goal(std::string_view text,
                                                                       Stretch where,
                                                                       Stretch word) noexcept {
    std::string_view const turn = text.substr(word.begin, word.end - word.begin);
    if (turn == "同步" || turn == "持平" || turn == "相当") {
        return detail::read_pace(text, where, word);
    }
    if (turn == "下达") {
        return detail::read_assigned_task(text, where, word);
    }
    if (turn == "达到") {
        return detail::read_level(text, where, word);
    }
    Stretch subject{where.begin, word.begin};
    std::string_view const rest = text.substr(word.end, where.end - word.end);
    if ((turn == "只减不增" || turn == "只增不减") && detail::contains_any(rest, detail::slogans)) {
        return std::nullopt;
    }
    if (turn == "只减不增") {
        return RelativeGoal{Comparator::at_most, subject, word, {}, word.end};
    }
    if (turn == "只增不减") {
        return RelativeGoal{Comparator::at_least, subject, word, {}, word.end};
    }
    std::string_view const compared = text.substr(subject.begin, subject.end - subject.begin);
    subject.end -=
        detail::no_degrees.suffix_of(compared) != 0 ? 0 : detail::degrees.suffix_of(compared);
    Stretch reference{word.end, where.end};
    reference.end -= detail::ends_of_bounds.suffix_of(
        text.substr(reference.begin, reference.end - reference.begin));
    std::string_view const words = text.substr(subject.begin, subject.end - subject.begin);
    bool const of_growth = !reference.empty() && detail::speaks_of_growth(words);
    if (!of_growth &&
        !detail::names_a_reference(text.substr(reference.begin, where.end - reference.begin))) {
        return std::nullopt;
    }
    auto const comparator = comparator_before(turn);
    return RelativeGoal{comparator ? comparator->comparator : Comparator::more_than, subject, word,
                        reference, where.end};
}

}  // namespace fengong
