// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/phrase.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/clause_memory.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/listed_times.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/shared_members.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/detail/yields.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the numbers of one clause share or divide among them.
namespace fengong::detail {

/// What stands enumerated in front of the numbers behind 分别.
struct Enumerated {
    Stretch subject;
    Stretch verbs;  ///< 新建、改建; may be empty
    std::span<Stretch const> deadlines;
    std::span<Stretch const> listed;  ///< times that they may be divided among: 到2027年底和2030年
    bool listed_anew = false;         ///< nothing has been divided among these before
    std::span<Stretch const> thresholds;
    std::span<Target const> before;  ///< the targets of the item in front of the clause
};

/// Two things that one word names, and each of them.
struct PairedWord {
    std::string_view both;
    std::string_view first;
    std::string_view second;
};

inline constexpr PairedWord paired_words[] = {
    {"城乡", "城镇", "农村"},
    {"存贷款", "存款", "贷款"},
    {"各项存贷款", "各项存款", "各项贷款"},
    {"金融机构存贷款", "金融机构存款", "金融机构贷款"},
    {"本外币存贷款", "本外币存款", "本外币贷款"},
    {"化肥农药", "化肥", "农药"},
    {"农药化肥", "农药", "化肥"},
};
inline constexpr auto names_of_pairs = words_of(paired_words, &PairedWord::both);

/// Divides `subject` among the `values`: 城乡 into 城镇 and 农村, an enumeration into its members. Leaves
/// them alone if the numbers of both differ.
inline void distribute_subject(NoticeBuilder& builder, CompactText const& words,
                               std::span<Target> values, Stretch subject) {
    std::string_view const text = words.view(subject.begin, subject.end);
    std::vector<Stretch> members = divide_subject(words.view(), subject);
    std::size_t const pair = names_of_pairs.find_prefix(text);
    if (values.size() == 2 && members.size() == 1 && pair != names_of_pairs.none) {
        std::string const rest{text.substr(paired_words[pair].both.size())};
        Span const span = words.source_span(subject.begin, subject.end);
        values[0].indicator =
            builder.phrase_reading(span, std::string{paired_words[pair].first} + rest);
        values[1].indicator =
            builder.phrase_reading(span, std::string{paired_words[pair].second} + rest);
        return;
    }
    if (members.size() != values.size()) {
        return;
    }
    std::vector<std::string> const numbered = numbered_members(words.view(), members);
    for (std::size_t row = 0; row < numbered.size(); ++row) {
        Span const span = words.source_span(members[row].begin, members[row].end);
        values[row].indicator = builder.phrase_reading(span, numbered[row]);
    }
    if (!numbered.empty()) {
        return;
    }
    Stretch const shared = shared_noun(words.view(), members);
    bool const cut = members.back().end < shared.begin;
    for (std::size_t row = 0; row < values.size(); ++row) {
        std::string_view const member = words.view(members[row].begin, members[row].end);
        values[row].indicator = builder.phrase(words, members[row].begin, members[row].end);
        if (std::string_view const crop =
                row == 0 ? std::string_view{}
                         : farmed(builder.read(values[row - 1].indicator), member);
            !crop.empty()) {
            std::string reading{crop};
            reading += member;
            values[row].indicator = builder.phrase_reading(values[row].indicator.span, reading);
        }
        bool const whole = names_a_measure(member) || (row + 1 == values.size() && !cut);
        if (!shared.empty() && !member.empty() && !whole) {
            values[row].indicator =
                builder.phrase_reading(words.source_span(members[row].begin, members[row].end),
                                       overlapped(member, words.view(shared.begin, shared.end)));
        }
    }
}

/// Whether the last of the `values` is given, and its name is no part of the `subject`:
/// `对国家级、省级基地分别给予30万元、12万元奖励`, but not `城市、农村低保补助分别达到700元、500元`.
[[nodiscard]] inline bool are_given(NoticeBuilder const& builder, std::span<Target const> values,
                                    std::string_view subject) {
    std::string_view const given = builder.read(values.back().indicator);
    return grant_endings.suffix_of(given) != 0 && !subject.ends_with(given);
}

/// Makes scopes of the members of `subject` to whom the `values` are given.
inline void distribute_receivers(NoticeBuilder& builder, CompactText const& words,
                                 std::span<Target> values, Stretch subject) {
    std::vector<Stretch> const members = divide_subject(words.view(), subject);
    if (members.size() != values.size()) {
        return;
    }
    Phrase given = values.back().indicator;
    std::string_view const all = words.view(subject.begin, subject.end);
    if (std::string const reading{builder.read(given)}; reading.starts_with(all)) {
        given = builder.phrase_reading(given.span, reading.substr(all.size()));  // 奖励
    }
    for (std::size_t row = 0; row < values.size(); ++row) {
        values[row].indicator = given;
        values[row].scope = builder.phrase(words, members[row].begin, members[row].end);
    }
}

/// Gives each of the `values` its own of the `verbs`: 新建、改建道路分别为12公里、30公里.
inline void distribute_verbs(NoticeBuilder& builder, CompactText const& words,
                             std::span<Target> values, Stretch verbs) {
    if (verbs.empty()) {
        return;
    }
    std::vector<Stretch> const members = divide_subject(words.view(), verbs);
    for (std::size_t row = 0; members.size() == values.size() && row < values.size(); ++row) {
        values[row].verb = builder.phrase(words, members[row].begin, members[row].end);
    }
}

/// Whether the words in front divide into as many as the `values` behind 分别 without the times there. 城乡 does not:
/// `到2022年和2030年，城乡居民达标率分别达到90%和92%`.
[[nodiscard]] inline bool divides_alone(CompactText const& words, std::span<Target const> values,
                                        Enumerated const& front) {
    std::string_view const text = words.view();
    auto const members = [&](Stretch where) { return divide_subject(text, where).size(); };
    return front.thresholds.size() == values.size() || members(front.subject) == values.size() ||
           (!front.verbs.empty() && members(front.verbs) == values.size());
}

/// Gives each of the `values` behind 分别 its own of what is enumerated in front: quarters as deadlines, thresholds as
/// scopes, the members of the subject as indicators, or listed times, if nothing else is enumerated.
inline void distribute(NoticeBuilder& builder, CompactText const& words, std::span<Target> values,
                       Enumerated const& front) {
    auto const give = [&](std::span<Stretch const> members, Phrase Target::*field) {
        for (std::size_t row = 0; row < values.size(); ++row) {
            values[row].*field = builder.phrase(words, members[row].begin, members[row].end);
        }
    };
    if (front.listed.size() == values.size() && !divides_alone(words, values, front)) {
        give(front.listed, &Target::deadline);
        if (front.listed_anew) {
            take_back_rejections(builder, words, front.listed);
        }
    } else if (front.deadlines.size() == values.size() && values.size() > 1) {
        give(front.deadlines, &Target::deadline);
    } else if (front.thresholds.size() == values.size()) {
        give(front.thresholds, &Target::scope);
    } else if (front.subject.empty() && front.before.size() >= values.size()) {
        // `分别完成18亿元和14亿元，分别增长6%和7%`: each grows like the one that was counted before.
        auto const same = front.before.last(values.size());
        for (std::size_t row = 0; row < values.size(); ++row) {
            values[row].indicator = same[row].indicator;
        }
    } else if (are_given(builder, values, words.view(front.subject.begin, front.subject.end))) {
        distribute_receivers(builder, words, values, front.subject);
    } else {
        distribute_subject(builder, words, values, front.subject);
        distribute_verbs(builder, words, values, front.verbs);
    }
}

/// `新建8个、改造12个村级文化广场`, `分别给予9万元、6万元、2万元补助`: the noun behind the last of the `targets`, in front
/// of which stands `lead`, is also that of those before that have none, and so is the verb.
inline void complete_bare(std::span<Target> targets, ClauseMemory& memory, Lead const& lead,
                          Stretch noun) {
    if (lead.indicator.empty() && noun.empty()) {
        memory.bare = lead.verb.empty() && !lead.given ? memory.bare : memory.last;
    } else if (!lead.indicator.empty()) {
        memory.bare.reset();
    } else if (memory.bare && targets[*memory.bare].measure == targets.back().measure) {
        for (Target& bare : targets.subspan(*memory.bare)) {
            bare.indicator = targets.back().indicator;
            bare.verb = bare.verb.empty() ? targets.back().verb : bare.verb;
        }
        memory.bare.reset();
    }
}

/// Gives `bare`, of whose number nothing is said, what is said of the target right behind it: 3000户 of `3000户1.2万人实施搬迁`.
inline void complete_adjacent(Target& bare, Target const& behind) noexcept {
    if (bare.indicator.empty()) {
        bare.indicator = behind.indicator;
        bare.verb = bare.verb.empty() ? behind.verb : bare.verb;
    }
}

/// What the words of a level or size end with: 省级, 大型.
inline constexpr auto ends_of_levels = word_list({"级", "大型", "中型", "小型", "微型"});

/// The same of levels that only their own kind shares its noun with: 市重点 of 省重点项目10个、市重点20个, but nothing of
/// 重点大型水库.
inline constexpr auto ends_of_grades = word_list(
    {"国家重点", "省重点", "市重点", "县重点", "区重点", "省级重点", "市级重点", "县级重点"});

/// What stands behind the first of the `levels` in `words`: 园林城镇 of 省级园林城镇; empty if there is none, or another
/// level stands at the end.
template <class Levels>
[[nodiscard]] std::string_view behind_level(std::string_view words, Levels const& levels) {
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        if (std::size_t const level = levels.prefix_of(words.substr(at))) {
            std::string_view const noun = words.substr(at + level);
            return levels.suffix_of(noun) == 0 ? noun : std::string_view{};
        }
    }
    return {};
}

/// The noun that `words` of a level or size alone share with `whole`; empty if they share none.
[[nodiscard]] inline std::string_view noun_of_level(std::string_view words,
                                                    std::string_view whole) {
    if (!words.empty() && ends_of_grades.prefix_of(words) == words.size()) {
        return behind_level(whole, ends_of_grades);
    }
    return ends_of_levels.suffix_of(words) != 0 ? behind_level(whole, ends_of_levels)
                                                : std::string_view{};
}

/// `1个省级、2个市级样板区`: a level or size takes the noun of the next one in the same measure; `省级园林城镇1个、市级3个`:
/// or of the one before.
inline void complete_levels(NoticeBuilder& builder, std::span<Target> targets) {
    auto const complete = [&](Target& bare, Target const& whole) {
        std::string_view const words = builder.read(bare.indicator);
        std::string_view const noun = bare.measure == whole.measure
                                          ? noun_of_level(words, builder.read(whole.indicator))
                                          : std::string_view{};
        if (!noun.empty()) {
            std::string reading{words};
            reading += noun;
            bare.indicator = builder.phrase_reading(bare.indicator.span, reading);
        }
    };
    for (std::size_t row = targets.size(); row-- > 1;) {  // a noun goes from the last to all before
        complete(targets[row - 1], targets[row]);
    }
    for (std::size_t row = 1; row < targets.size(); ++row) {
        complete(targets[row], targets[row - 1]);
    }
}

/// The members of the subject at `where` whose growth is set against something: 进出口总额 and 实际使用内资增幅 of
/// `进出口总额、实际使用内资增幅不低于…`. The whole subject where it enumerates nothing or speaks of no growth.
[[nodiscard]] inline std::vector<Stretch> growing_subjects(std::string_view text, Stretch where) {
    constexpr std::string_view pause = "、";
    std::string_view const words = text.substr(where.begin, where.end - where.begin);
    std::vector<Stretch> members;
    std::size_t begin = where.begin;
    if (growth_nouns.suffix_of(words) != 0) {
        for (std::size_t at = words.find(pause); at != std::string_view::npos;
             at = words.find(pause, at + pause.size())) {
            members.push_back({begin, where.begin + at});
            begin = where.begin + at + pause.size();
        }
    }
    members.push_back({begin, where.end});
    return members;
}

}  // namespace fengong::detail
