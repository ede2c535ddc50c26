// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Rates in the words in front of a number: 每户, 每人每年, 每50户, 人均.
namespace fengong::detail {

/// A rate in words; all empty if there is none.
struct RateReading {
    Stretch where;         ///< with the 每, and a 为 or 按 in front
    Stretch per;           ///< its base, 户
    Stretch second_per;    ///< its second base, as 年 in 每人每年; may be empty
    bool average = false;  ///< 人均
};

[[nodiscard]] constexpr bool is_time(Dimension dimension) noexcept {
    return dimension == Dimension::time || dimension == Dimension::calendar;
}

/// Whether the base of a rate at `where` is a span of time: 季度, 两周, 3个月.
[[nodiscard]] constexpr bool spans_time(std::string_view text, Stretch where) {
    std::string_view const base = text.substr(where.begin, where.end - where.begin);
    if (time_bases.prefix_of(base) != 0 || !begins_number(base, 0)) {
        return time_bases.prefix_of(base) != 0;
    }
    auto const number = read_quantity(base, 0);
    return number && is_time(number->measure.dimension());
}

/// What stands behind 每 or 每个 and is no base: 每个标准奖励50万元, 每生产1吨钢, 每处理1吨污水.
inline constexpr auto no_bases = word_list(
    {"标准", "生产", "生活", "生育", "生态", "生成", "生源", "生物", "处理", "处置", "处罚"});

/// Words that only begin with a base of one character: 每校车, 每院落.
inline constexpr auto longer_than_bases = word_list({
    "校车", "校区", "校园", "校舍", "校长", "校办", "校医", "院落", "院校", "院士",
    "院长", "院区", "院线", "院子", "站台", "站所", "站点", "站长", "站房", "园林",
    "园地", "园艺", "园丁", "园长", "园舍", "馆藏", "馆员", "馆长", "馆舍", "馆所",
});

/// The length of the base that `words` begin with; 0 if there is none.
[[nodiscard]] constexpr std::size_t known_base(std::string_view words) noexcept {
    return longer_than_bases.prefix_of(words) != 0 ? 0 : rate_bases.prefix_of(words);
}

/// What ends the noun behind 每个 beside verbs: 每个专班每周调度一次, 每个直播间年销售额500万元.
inline constexpr auto words_behind_bases =
    word_list({"每",   "年",   "月",   "都",   "应",   "要",     "将",     "可",   "不",
               "重点", "至少", "最少", "最多", "至多", "达",     "超",     "有",   "约",
               "结对", "联系", "包联", "包保", "需要", "需完成", "须完成", "必须", "务必"});

/// Whether `words` are a verb, with or without a comparator behind it: 投入不少于.
[[nodiscard]] constexpr bool is_bound_verb(std::string_view words) {
    std::size_t const verb = verb_in(words);
    auto const comparator = comparator_before(words);
    return verb != 0 && verb + (comparator ? comparator->word.size() : 0) == words.size();
}

/// The length of what is counted one by one at the front of `words`, in front of what is made or given of each:
/// 行业 of `每个行业形成20个标杆`, or in front of the number, if it is a place: 示范县 of `每个示范县900万元`. 0 if none of
/// at most 27 bytes stands there.
[[nodiscard]] constexpr std::size_t counted_noun(std::string_view words) {
    constexpr std::size_t shortest = 6;  // bytes
    constexpr std::size_t longest = 27;
    constexpr std::string_view district = "区";  // shorter than any other: 每个区至少建成2个
    if (words.starts_with(district) &&
        (verb_in(words.substr(district.size())) != 0 ||
         words_behind_bases.prefix_of(words.substr(district.size())) != 0)) {
        return district.size();
    }
    constexpr std::string_view of = "的";
    if (no_bases.prefix_of(words) != 0) {
        return 0;
    }
    std::size_t end = 0;
    for (bool ends = false; end < words.size() && end <= longest && !ends;) {
        std::string_view const rest = words.substr(end);
        Mark const mark = mark_at(rest, 0);
        // The verb that stands at the number ends it, whichever it is: 每个未改厕村 建设3户.
        ends = making_verbs.prefix_of(rest) != 0 || state_verbs.prefix_of(rest) != 0 ||
               fillers.prefix_of(rest) != 0 || words_behind_bases.prefix_of(rest) != 0 ||
               verb_in(rest) == rest.size() || is_bound_verb(rest);
        bool const other = !ends && (verb_in(rest) != 0 || rest.starts_with(of) ||
                                     (mark.length != 0 && mark.kind != Punctuation::open_bracket));
        if (other || (ends && rest.starts_with(of))) {
            return 0;
        }
        if (!ends) {
            // 示范乡镇（街道）
            std::size_t const close =
                mark.length != 0 ? find_closing_bracket(words, end) : std::string_view::npos;
            std::size_t const last = close == std::string_view::npos ? end : close;
            end = last + character_length(words, last);
        }
    }
    std::string_view const noun = words.substr(0, end);
    bool const placed = end != words.size() || places_of_things.suffix_of(noun) != 0 ||
                        ends_of_places.suffix_of(noun) != 0;
    return end >= shortest && end <= longest && placed ? end : 0;
}

/// Where the base stands that `words` begin with: 户, or with a number 50户. Of 个社区 the counter is no
/// part of it; where no such noun follows it is the base. Empty if there is none.
[[nodiscard]] constexpr Stretch rate_base(std::string_view words) {
    constexpr std::string_view counter = "个";
    if (begins_number(words, 0)) {
        // 50户, 两周; 千人口 and 百户 are bases by name.
        auto const base = read_quantity(words, 0);
        bool const counted = base && !base->measure.is_none() &&
                             (base->digits || is_time(base->measure.dimension()));
        if (counted || (base && base->digits)) {
            return {0, counted ? base->end : 0};
        }
    }
    if (!words.starts_with(counter)) {
        return {0, no_bases.prefix_of(words) != 0 ? 0 : known_base(words)};
    }
    std::size_t const noun = std::max(known_base(words.substr(counter.size())),
                                      counted_noun(words.substr(counter.size())));
    return noun != 0 ? Stretch{counter.size(), counter.size() + noun} : Stretch{0, counter.size()};
}

/// The rate that begins with the 每 at `begin` of `words`.
[[nodiscard]] constexpr RateReading read_rate(std::string_view words, std::size_t begin) {
    constexpr std::string_view each = "每";
    RateReading rate;
    std::size_t position = begin;
    for (Stretch* const base : {&rate.per, &rate.second_per}) {
        if (!words.substr(position).starts_with(each)) {
            break;
        }
        std::size_t const behind = position + each.size();
        Stretch const found = rate_base(words.substr(behind));
        if (found.empty()) {
            break;
        }
        *base = {behind + found.begin, behind + found.end};
        position = base->end;
    }
    if (position != begin) {
        rate.where = {begin - words_before_rates.suffix_of(words.substr(0, begin)), position};
    }
    return rate;
}

/// Times that an average may be of as well, 年 of 年人均6000元, and those that are none of it.
inline constexpr auto times_of_averages = word_list({"年", "月"});
inline constexpr auto no_times_of_averages =
    word_list({"全年", "今年", "本年", "当年", "每年", "明年", "上年", "去年", "近年",
               "往年", "每月", "当月", "本月", "逐年", "逐月", "常年", "老年", "青年",
               "少年", "成年", "中年", "学年", "财年", "幼年", "童年", "壮年", "暮年"});

/// Where the time stands that the average at `begin` of `words` is of as well; empty if there is none.
[[nodiscard]] constexpr Stretch time_of_average(std::string_view words, std::size_t begin) {
    constexpr std::size_t character = 3;
    std::string_view const before = words.substr(0, begin);
    std::size_t const time = times_of_averages.suffix_of(before);
    if (time == 0 || no_times_of_averages.suffix_of(before) != 0) {
        return {};
    }
    std::size_t const at = begin - time;
    bool const counted = (at > 0 && begins_number(words, at - 1)) ||
                         (at >= character && begins_number(words, at - character));  // 三年人均
    return counted ? Stretch{} : Stretch{at, begin};
}

/// Averages that only begin with their base where a word begins: 生均公用经费, 按生均1000元, but 研究生均达到300人.
inline constexpr auto averages_in_front = word_list({"生均", "床均"});
inline constexpr auto words_before_averages = word_list({"按", "按照"});

/// The length of the average that `words` end with; 0 if there is none.
[[nodiscard]] constexpr std::size_t average_behind(std::string_view words) {
    std::size_t const front = averages_in_front.suffix_of(words);
    std::string_view const before = words.substr(0, words.size() - front);
    return front != 0 && words_before_averages.suffix_of(before) == before.size()
               ? front
               : averages.suffix_of(words);
}

/// The rate that an average makes which ends at `end` of `words`: 人均3000元; its base is the first
/// character. None is 人均可支配收入, which is an indicator, and 年均增长, an adverb.
[[nodiscard]] constexpr RateReading read_average(std::string_view words, std::size_t end) {
    std::size_t const size = average_behind(words.substr(0, end));
    if (size == 0 || averages_of_an_indicator.prefix_of(words.substr(end)) != 0) {
        return {};
    }
    std::size_t const begin = end - size;
    Stretch const time = time_of_average(words, begin);
    return {{begin - (time.end - time.begin), end},
            {begin, begin + character_length(words, begin)},
            time,
            true};
}

}  // namespace fengong::detail
