// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/phrase.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/clause_memory.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/listed_times.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/target_lead.hpp>
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

/// The members of a subject that enumerates: 城镇居民人均可支配收入和农民人均纯收入.
[[nodiscard]] inline std::vector<Stretch> divide_subject(std::string_view text, Stretch subject) {
    std::vector<Stretch> members;
    std::size_t begin = subject.begin;
    for (std::size_t position = begin; position < subject.end;) {
        std::size_t separator = 0;
        for (std::string_view const word : subject_separators) {
            if (text.substr(position, subject.end - position).starts_with(word)) {
                separator = word.size();
            }
        }
        if (separator != 0) {
            members.push_back({begin, position});
            begin = position + separator;
        }
        position += separator != 0 ? separator : character_length(text, position);
    }
    members.push_back({begin, subject.end});
    return members;
}

/// What is measured of each member of a subject: 产量 of 粮食、油料产量 is also that of 粮食.
inline constexpr auto shared_nouns = word_list({
    "产量",
    "总产量",
    "单产",
    "亩产",
    "产值",
    "总产值",
    "增加值",
    "种植面积",
    "播种面积",
    "养殖面积",
    "出栏量",
    "存栏量",
    "销量",
    "销售额",
    "交易额",
    "进出口额",
    "进口额",
    "出口额",
    "排放量",
    "排放总量",
    "减排量",
    "覆盖率",
    "普及率",
    "入学率",
    "毛入学率",
    "利用率",
    "合格率",
    "处理率",
    "参保率",
    "机播率",
    "机收率",
    "机械化率",
    "综合机械化率",
    "入园率",
    "巩固率",
    "升学率",
    "就业率",
    "达标率",
    "优良率",
    "优良比例",
    "回收率",
    "收集率",
    "自给率",
    "检测率",
    "流通率",
    "低温处理率",
    "集中处理率",
    "无害化处理率",
    "增长率",
    "普惠率",
    "增速",
    "增幅",
    "居民人均可支配收入",
    "常住居民人均可支配收入",
    "居民人均消费支出",
    "接待量",
    "项目",
    "企业",
});

/// What the name of a measured thing ends with, so that nothing is left out behind it: 化学需氧量.
inline constexpr auto measured_endings =
    word_list({"量", "额", "数", "值", "率", "比", "入", "次", "积", "度", "重", "例", "速", "耗"});

/// What stands around 等 where it is part of a word: 高等教育, 一等品, 高等级公路.
inline constexpr auto words_before_others =
    word_list({"高", "中", "初", "一", "二", "三", "特", "同", "平", "对", "均", "相"});
inline constexpr auto words_behind_others =
    word_list({"级", "额", "次", "候", "教育", "职业", "学校", "院校"});

/// Kinds of places and people, so that what follows the last of several is measured of each: 生活垃圾处理率 of
/// `城市、农村生活垃圾处理率`.
inline constexpr auto kinds_of_places = word_list(
    {"城市", "农村", "城镇", "乡村", "乡镇", "县城", "城区", "建成区", "中心城区", "镇区", "乡级",
     "山区", "平原", "县级", "镇级", "村级", "市级", "省级", "国家级", "男性",     "女性"});

/// What goes on a word, or the kind itself, behind one of them: 城镇化率, 省级以上企业.
inline constexpr auto behind_no_kinds =
    word_list({"化", "振兴", "更新", "以上", "及以上", "以下", "及以下"});

/// What stands enumerated in front of the numbers behind 分别.
struct Enumerated {
    Stretch subject;
    Stretch verbs;  ///< 新建、改建; may be empty
    std::span<Stretch const> deadlines;
    std::span<Stretch const> listed;  ///< times that they may be divided among: 到2027年底和2030年
    std::span<Stretch const> thresholds;
    std::span<Target const> before;  ///< the targets of the item in front of the clause
};

/// What is measured of each of the `members` of a subject; cuts the last down to its own where they are examples.
///
/// - 产量 of `粮食、油料产量`: a word of shared_nouns;
/// - what follows a kind of place where the others are kinds of places: 生活垃圾处理率 of `城市、农村生活垃圾处理率`;
/// - what follows the word that all end with: 年均损失 of `洪涝灾害和地质灾害年均损失`;
/// - a share behind 的: 冷链流通率 of `果蔬、水产品的冷链流通率`;
/// - what follows 等: 总磷浓度 of `东河、西河等总磷浓度`.
[[nodiscard]] inline Stretch shared_noun(std::string_view text, std::vector<Stretch>& members) {
    constexpr std::string_view and_others = "等";
    constexpr std::size_t two_characters = 6;
    constexpr std::string_view of_word = "的";
    Stretch& last = members.back();
    std::string_view const words = text.substr(last.begin, last.end - last.begin);
    std::size_t const end = last.end;
    std::size_t const kind = kinds_of_places.prefix_of(words);
    auto const is_kind = [&](Stretch member) {
        std::string_view const name = text.substr(member.begin, member.end - member.begin);
        return !name.empty() && kinds_of_places.prefix_of(name) == name.size();
    };
    if (kind != 0 && kind < words.size() && members.size() > 1 &&
        behind_no_kinds.prefix_of(words.substr(kind)) == 0 &&
        std::all_of(members.begin(), members.end() - 1, is_kind)) {
        return {last.begin + kind, end};
    }
    constexpr std::string_view share_of = "占";  // 文化、旅游增加值占生产总值比重
    std::size_t const taking = names_a_share(words) ? words.find(share_of) : words.npos;
    std::size_t const own = taking == words.npos ? words.size() : taking;
    std::size_t const of_own = shared_nouns.suffix_of(words.substr(0, own));
    std::size_t const listed = of_own != 0 ? of_own + words.size() - own : 0;
    std::size_t const others = words.find(and_others);
    if (others != words.npos && others != 0 && measured_endings.suffix_of(words) != 0 &&
        words_before_others.suffix_of(words.substr(0, others)) == 0 &&
        words_behind_others.prefix_of(words.substr(others + and_others.size())) == 0) {
        last.end = last.begin + others;
        return {listed != 0 ? end - listed : last.end + and_others.size(), end};
    }
    std::string_view const first =
        text.substr(members.front().begin, members.front().end - members.front().begin);
    if (first.size() > two_characters) {
        std::string_view const ending = first.substr(first.size() - two_characters);
        if (std::size_t const at = words.find(ending);
            at != words.npos && at != 0 &&
            !words.substr(at + two_characters).starts_with(and_others)) {
            return {last.begin + at + two_characters, end};
        }
    }
    if (std::size_t const of = words.find(of_word); names_a_share(words) && of != words.npos) {
        return {last.begin + of + of_word.size(), end};
    }
    return {end - listed, end};
}

/// `member` with `noun` behind it, what both share read once: 城镇居民人均消费支出 of 城镇居民 and 居民人均消费支出.
[[nodiscard]] inline std::string overlapped(std::string_view member, std::string_view noun) {
    std::size_t shared = std::min(member.size(), noun.size());
    while (!member.ends_with(noun.substr(0, shared))) {
        --shared;
    }
    return std::string{member}.append(noun.substr(shared));
}

/// Divides `subject` among the `values`: 城乡 into 城镇 and 农村, an enumeration into its members. Leaves
/// them alone if the numbers of both differ.
inline void distribute_subject(NoticeBuilder& builder, CompactText const& words,
                               std::span<Target> values, Stretch subject) {
    constexpr std::string_view town_and_country = "城乡";
    std::string_view const text = words.view(subject.begin, subject.end);
    if (values.size() == 2 && text.starts_with(town_and_country)) {
        std::string const rest{text.substr(town_and_country.size())};
        Span const span = words.source_span(subject.begin, subject.end);
        values[0].indicator = builder.phrase_reading(span, "城镇" + rest);
        values[1].indicator = builder.phrase_reading(span, "农村" + rest);
        return;
    }
    std::vector<Stretch> members = divide_subject(words.view(), subject);
    if (members.size() != values.size()) {
        return;
    }
    Stretch const shared = shared_noun(words.view(), members);
    bool const cut = members.back().end < shared.begin;
    for (std::size_t row = 0; row < values.size(); ++row) {
        std::string_view const member = words.view(members[row].begin, members[row].end);
        values[row].indicator = builder.phrase(words, members[row].begin, members[row].end);
        bool const whole =
            measured_endings.suffix_of(member) != 0 || (row + 1 == values.size() && !cut);
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

/// Whether the words in front divide into as many as the `values` behind 分别 without the times there.
[[nodiscard]] inline bool divides_alone(NoticeBuilder const& builder, CompactText const& words,
                                        std::span<Target const> values, Enumerated const& front) {
    constexpr std::string_view town_and_country = "城乡";
    std::string_view const text = words.view();
    std::string_view const subject = words.view(front.subject.begin, front.subject.end);
    std::string_view const first = builder.read(values.front().indicator);
    auto const members = [&](Stretch where) { return divide_subject(text, where).size(); };
    return front.thresholds.size() == values.size() || members(front.subject) == values.size() ||
           (!front.verbs.empty() && members(front.verbs) == values.size()) ||
           (values.size() == 2 &&
            (subject.starts_with(town_and_country) || first.starts_with(town_and_country)));
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
    if (front.listed.size() == values.size() && !divides_alone(builder, words, values, front)) {
        give(front.listed, &Target::deadline);
        take_back_rejections(builder, words, front.listed);
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
/// of which stands `lead`, is also that of those before that have none.
inline void complete_bare(std::span<Target> targets, ClauseMemory& memory, Lead const& lead,
                          Stretch noun) {
    if (lead.indicator.empty() && noun.empty()) {
        memory.bare = lead.verb.empty() && !lead.given ? memory.bare : memory.last;
    } else if (!lead.indicator.empty()) {
        memory.bare.reset();
    } else if (memory.bare && targets[*memory.bare].measure == targets.back().measure) {
        for (Target& bare : targets.subspan(*memory.bare)) {
            bare.indicator = targets.back().indicator;
        }
        memory.bare.reset();
    }
}

/// What the words of a level or size end with: 省级, 大型.
inline constexpr auto ends_of_levels = word_list({"级", "大型", "中型", "小型", "微型"});

/// What stands behind the first level or size in `words`: 园林城镇 of 省级园林城镇; empty if there is none, or another
/// level stands at the end.
[[nodiscard]] inline std::string_view behind_level(std::string_view words) {
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        if (std::size_t const level = ends_of_levels.prefix_of(words.substr(at))) {
            std::string_view const noun = words.substr(at + level);
            return ends_of_levels.suffix_of(noun) == 0 ? noun : std::string_view{};
        }
    }
    return {};
}

/// `1个省级、2个市级样板区`: a level or size takes the noun of the next one in the same measure; `省级园林城镇1个、市级3个`:
/// or of the one before.
inline void complete_levels(NoticeBuilder& builder, std::span<Target> targets) {
    auto const complete = [&](Target& bare, Target const& whole) {
        std::string_view const words = builder.read(bare.indicator);
        bool const level = ends_of_levels.suffix_of(words) != 0 && bare.measure == whole.measure;
        std::string_view const noun =
            level ? behind_level(builder.read(whole.indicator)) : std::string_view{};
        if (!noun.empty()) {
            std::string reading{words};
            reading += noun;
            bare.indicator = builder.phrase_reading(bare.indicator.span, reading);
        }
    };
    for (std::size_t row = 0; row + 1 < targets.size(); ++row) {
        complete(targets[row], targets[row + 1]);
        complete(targets[row + 1], targets[row]);
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
