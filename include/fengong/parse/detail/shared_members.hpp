// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The members that a subject in front of 分别 enumerates, and what all of them share.
namespace fengong::detail {

/// Words that one of the separators is part of: 普及率, 参与率.
inline constexpr auto no_separators =
    word_list({"普及", "涉及", "及格", "及时", "参与", "和谐", "饱和", "总和", "和平"});

/// The members of a subject that enumerates: 城镇居民人均可支配收入和农民人均纯收入.
[[nodiscard]] inline std::vector<Stretch> divide_subject(std::string_view text, Stretch subject) {
    std::vector<Stretch> members;
    std::size_t begin = subject.begin;
    for (std::size_t position = begin; position < subject.end;) {
        std::string_view const rest = text.substr(position, subject.end - position);
        std::size_t const word = no_separators.prefix_of(rest);
        std::size_t const separator = word != 0 ? 0 : subject_separators.prefix_of(rest);
        if (separator != 0) {
            members.push_back({begin, position});
            begin = position + separator;
        }
        position += separator != 0 ? separator
                    : word != 0    ? word
                                   : character_length(text, position);
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
    "重点工程减排量",
    "覆盖率",
    "普及率",
    "入学率",
    "毛入学率",
    "利用率",
    "综合利用率",
    "资源化利用率",
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

/// The same where 等 stands nowhere, behind which they have words in front of them: 流域总磷浓度.
inline constexpr auto nouns_of_members = word_list({"浓度", "领域投资", "行业投资"});

/// What the name of a measured thing ends with, so that nothing is left out behind it: 增加值.
inline constexpr auto measured_endings =
    word_list({"量", "额", "数", "值", "率", "比", "入", "次", "积", "度", "重", "例", "速", "耗"});

/// What only ends like it: 化学需氧量 of `化学需氧量、氨氮排放量`.
inline constexpr auto no_measured_endings = word_list({"化学需氧量", "需氧量"});

/// Whether `member` names what is measured, so that nothing is left out behind it.
[[nodiscard]] constexpr bool names_a_measure(std::string_view member) noexcept {
    return measured_endings.suffix_of(member) != 0 && no_measured_endings.suffix_of(member) == 0;
}

/// What stands around 等 where it is part of a word: 高等教育, 一等品, 高等级公路.
inline constexpr auto words_before_others =
    word_list({"高", "中", "初", "一", "二", "三", "特", "同", "平", "对", "均", "相"});
inline constexpr auto words_behind_others =
    word_list({"级", "额", "次", "候", "教育", "职业", "学校", "院校"});

/// Kinds of places and people, so that what follows the last of several is measured of each: 生活垃圾处理率 of
/// `城市、农村生活垃圾处理率`.
inline constexpr auto kinds_of_places =
    word_list({"城市",   "农村", "城镇", "乡村", "乡镇", "县城",   "城区",   "建成区", "中心城区",
               "镇区",   "乡级", "山区", "平原", "市区", "建制镇", "主城区", "集镇",   "行政村",
               "自然村", "县级", "镇级", "村级", "市级", "省级",   "国家级", "男性",   "女性"});

/// What goes on a word, or the kind itself, behind one of them: 城镇化率, 省级以上企业.
inline constexpr auto behind_no_kinds =
    word_list({"化", "振兴", "更新", "以上", "及以上", "以下", "及以下"});

/// Where the last of the `members` ends by itself, where all are as long and end with one character, and something measured
/// follows: 丙级 of `甲级、乙级、丙级医院床位数`. Its beginning if they are no such kinds.
[[nodiscard]] inline std::size_t end_of_kind(std::string_view text,
                                             std::vector<Stretch> const& members) {
    constexpr std::size_t character = 3;
    auto const name = [&](Stretch member) {
        return text.substr(member.begin, member.end - member.begin);
    };
    std::string_view const first = name(members.front());
    std::string_view const last = name(members.back());
    if (members.size() < 2 || first.size() < 2 * character || last.size() <= first.size()) {
        return members.back().begin;
    }
    std::string_view const kind = first.substr(first.size() - character);
    bool const same = std::all_of(members.begin() + 1, members.end() - 1, [&](Stretch member) {
        return name(member).size() == first.size() && name(member).ends_with(kind);
    });
    std::string_view const noun = last.substr(first.size());
    constexpr std::string_view and_others = "等";
    bool const kinds = same && !noun.starts_with(and_others) &&
                       last.substr(0, first.size()).ends_with(kind) &&
                       std::max({measured_endings.suffix_of(noun), shared_nouns.suffix_of(noun),
                                 nouns_of_members.suffix_of(noun)}) != 0;
    return members.back().begin + (kinds ? first.size() : 0);
}

/// What is measured of each of the `members` of a subject; cuts the last down to its own where they are examples.
///
/// - 产量 of `粮食、油料产量`: a word of shared_nouns;
/// - what follows a kind of place where the others are kinds of places: 生活垃圾处理率 of `城市、农村生活垃圾处理率`;
/// - what follows the kind of which all are: 医院床位数 of `甲级、乙级、丙级医院床位数`;
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
    if (std::size_t const own = end_of_kind(text, members); own != last.begin) {
        return {own, end};
    }
    constexpr std::string_view share_of = "占";  // 文化、旅游增加值占生产总值比重
    std::size_t const taking = names_a_share(words) ? words.find(share_of) : words.npos;
    std::size_t const own = taking == words.npos ? words.size() : taking;
    std::size_t const others = words.find(and_others);
    std::size_t const of_own =
        std::max(shared_nouns.suffix_of(words.substr(0, own)),
                 others == words.npos ? nouns_of_members.suffix_of(words) : std::size_t{0});
    std::size_t const listed = of_own != 0 ? of_own + words.size() - own : 0;
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

/// The length of the number that numbers something at the front of `words`: 二 of 二产业. 0 for none.
[[nodiscard]] constexpr std::size_t ordinal_in(std::string_view words) noexcept {
    constexpr std::string_view before = "第";
    std::size_t const begin = words.starts_with(before) ? before.size() : 0;
    std::size_t const end = chinese_ordinal_at(words, begin).end;
    return end == begin ? 0 : end;
}

/// The members of `第一、二、三产业增加值` written out, 第一产业增加值 and so on; empty where they are no numbers.
[[nodiscard]] inline std::vector<std::string> numbered_members(
    std::string_view text, std::vector<Stretch> const& members) {
    constexpr std::string_view before = "第";
    auto const name = [&](Stretch member) {
        return text.substr(member.begin, member.end - member.begin);
    };
    std::string_view const last = name(members.back());
    std::size_t const own = ordinal_in(last);
    bool const numbered =
        own != 0 && own < last.size() && members.size() > 1 &&
        std::all_of(members.begin(), members.end() - 1, [&](Stretch member) {
            return !member.empty() && ordinal_in(name(member)) == name(member).size();
        });
    std::vector<std::string> names;
    for (std::size_t row = 0; numbered && row < members.size(); ++row) {
        std::string_view const number =
            name(members[row]).substr(0, ordinal_in(name(members[row])));
        bool const lacks = name(members.front()).starts_with(before) && !number.starts_with(before);
        names.push_back(std::string{lacks ? before : std::string_view{}}.append(number).append(
            last.substr(own)));
    }
    return names;
}

}  // namespace fengong::detail
