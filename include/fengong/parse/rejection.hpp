// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/target.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/bus_lines.hpp>
#include <fengong/parse/detail/courses.hpp>
#include <fengong/parse/detail/firm_bound.hpp>
#include <fengong/parse/detail/lifetime.hpp>
#include <fengong/parse/detail/named_by_letters.hpp>
#include <fengong/parse/detail/named_measure.hpp>
#include <fengong/parse/detail/people_in_names.hpp>
#include <fengong/parse/detail/spans_of_years.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// A number that is not a target: why, and what of the text says so.
struct NumberRejection {
    RejectionReason reason = RejectionReason::other;
    std::size_t begin = 0;
    std::size_t end = 0;
};

namespace detail {

/// Where the Arabic digits at `position` end.
[[nodiscard]] constexpr std::size_t digits_end_at(std::string_view text,
                                                  std::size_t position) noexcept {
    return digit_run_at(text, position).end;
}

[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether a Chinese character, a letter or a digit stands at `position`.
[[nodiscard]] constexpr bool word_at(std::string_view text, std::size_t position) noexcept {
    return position < text.size() && mark_at(text, position).length == 0;
}

/// Whether a number that ends at `position` closes what it stands in; that of a clock time (21:30) or a
/// proportion does not.
[[nodiscard]] constexpr bool closes_clause(std::string_view text, std::size_t position) noexcept {
    return !word_at(text, position) && mark_at(text, position).kind != Punctuation::colon;
}

/// Whether `text` ends with a punctuation mark, or is empty.
[[nodiscard]] constexpr bool ends_with_mark(std::string_view text) noexcept {
    return text.empty() || last_mark(text).length != 0;
}

/// Whether `text` ends with letters, and where they begin.
[[nodiscard]] constexpr std::size_t letters_before(std::string_view text) noexcept {
    std::size_t begin = text.size();
    while (begin > 0 && is_ascii_letter(text[begin - 1])) {
        --begin;
    }
    return begin;
}

/// A word behind a number that makes it something else than a promise.
struct WordBehind {
    std::string_view word;
    RejectionReason reason;
};

/// Right behind the digits: 107国道, 500强, 3号楼.
inline constexpr WordBehind behind_digits[] = {
    {"国道", RejectionReason::road},     {"省道", RejectionReason::road},
    {"县道", RejectionReason::road},     {"乡道", RejectionReason::road},
    {"号线", RejectionReason::road},     {"号路", RejectionReason::road},
    {"强", RejectionReason::name},       {"热线", RejectionReason::name},
    {"政务服务", RejectionReason::name}, {"便民", RejectionReason::name},
    {"号", RejectionReason::name},       {"大", RejectionReason::name},
};
inline constexpr auto words_behind_digits = words_of(behind_digits, &WordBehind::word);

/// Behind the number with its scale: 65岁, 二期, 5级.
inline constexpr WordBehind behind_numbers[] = {
    {"岁", RejectionReason::age},
    {"周岁", RejectionReason::age},
    {"期", RejectionReason::phase},
    {"级", RejectionReason::name},
};

/// What makes a class of a number with a measure (7000吨级航道), and what only begins like it.
inline constexpr auto class_words = word_list({"级", "级别"});

/// Behind a span of time that is the name of a service: 24小时值班, 7天无理由退货.
inline constexpr auto services =
    word_list({"制", "值班", "值守", "无理由", "不打烊", "在线", "热线", "自助", "服务", "响应"});
inline constexpr auto words_behind_numbers = words_of(behind_numbers, &WordBehind::word);

/// Words in front of the number of a road: 国道340.
inline constexpr auto words_before_roads = word_list({"国道", "省道", "县道", "乡道"});

/// What stands in front of 一轮 where it counts nothing: 新一轮.
inline constexpr auto renewals = word_list({"新", "首", "上", "下", "这", "本", "同"});

/// What stands in front of 前 where the number behind is a rank: 全市前6名; not 国庆前30名队员到位.
inline constexpr auto words_before_ranks =
    word_list({"的",   "排名", "排序", "排在", "进入", "跻身", "居",   "位列", "列",   "综合",
               "全国", "全省", "全市", "全县", "全区", "全州", "全旗", "考核", "评比", "成绩"});

/// Words behind 一次 and the like that make a noun of it: 一次性, 一次能源.
inline constexpr auto nouns_of_times =
    word_list({"性", "会议", "电动", "车", "能源", "产业", "供水", "装修", "利用", "污染", "创业"});

/// What a number is called that is hard to reach: 突破百亿元大关.
inline constexpr auto landmarks = word_list({"大关", "关口", "台阶", "规模"});

inline constexpr Measure kilovolt_measure = *find_measure("千伏");
inline constexpr Measure day_measure = *find_measure("日");
inline constexpr Measure hour_measure = *find_measure("小时");
inline constexpr std::array ranked{*find_measure("名"), *find_measure("位")};
inline constexpr Measure batch_measure = *find_measure("批");
inline constexpr Measure page_measure = *find_measure("页");
inline constexpr Measure volume_measure = *find_measure("卷");
inline constexpr Measure class_measure = *find_measure("类");
inline constexpr std::array how_often{*find_measure("次"), *find_measure("场"),
                                      *find_measure("轮")};

/// Whether it says how far down those stand who are meant: 前10名.
[[nodiscard]] constexpr bool is_rank(std::string_view before,
                                     QuantityReading const& quantity) noexcept {
    constexpr std::string_view first = "前";
    constexpr std::string_view last = "后";  // 退出全国后十位
    bool const from_below = before.ends_with(last);
    if (std::find(ranked.begin(), ranked.end(), quantity.measure) == ranked.end() ||
        (!before.ends_with(first) && !from_below)) {
        return false;
    }
    before.remove_suffix(first.size());
    return (ends_with_mark(before) && !from_below) || words_before_ranks.suffix_of(before) != 0;
}

/// Words that only end like one of dividing.
inline constexpr auto no_divisions = word_list({"部分", "积分", "得分", "充分", "成分", "养分"});

/// What stands in front of so much of what is made where the number behind is of each: 每生产1吨钢.
inline constexpr auto makings_of_each = word_list({"每生产", "每处理", "每加工", "每消耗"});

/// Whether it says in how many goes something is done: 分两次下达, 分3批实施.
[[nodiscard]] constexpr bool is_instalments(std::string_view text,
                                            QuantityReading const& quantity) noexcept {
    constexpr std::string_view divided = "分";
    std::string_view const before = text.substr(0, quantity.begin);
    return (quantity.measure == how_often.front() || quantity.measure == batch_measure) &&
           before.ends_with(divided) && no_divisions.suffix_of(before) == 0 &&
           word_at(text, quantity.end);
}

/// What the characters next to a number in Arabic digits say by themselves: G105, 5G, 107国道, 500强.
[[nodiscard]] constexpr std::optional<NumberRejection> reject_by_neighbours(
    std::string_view text, QuantityReading const& quantity) noexcept {
    std::string_view const before = text.substr(0, quantity.begin);
    std::size_t const digits_end = digits_end_at(text, quantity.begin);
    std::string_view const behind = text.substr(digits_end);
    bool const joins_section =  // +15米机动车道, but 同比+5% and +20家
        before.ends_with('+') && quantity.measure.dimension() == Dimension::length;
    bool const crosses =  // 2.5米×3米
        before.ends_with("×") || text.substr(quantity.end).starts_with("×");
    if (joins_section || crosses) {
        return NumberRejection{RejectionReason::name, quantity.begin, quantity.end};
    }
    if (std::size_t const letters = letters_before(before);
        letters != before.size() && !counts_letters(text, before.substr(letters), quantity)) {
        constexpr std::string_view road_classes = "GSXYCgsxyc";
        DigitRun const decimals = digit_run_at(text, digits_end + 1);
        bool const point = behind.starts_with('.') && decimals.digits != 0;  // PM2.5
        std::size_t const end = point ? decimals.end : digits_end;
        bool const road = !point && letters + 1 == before.size() &&
                          road_classes.find(before.back()) != std::string_view::npos;
        return NumberRejection{road ? RejectionReason::road : RejectionReason::name, letters, end};
    }
    if ((behind.starts_with('G') || behind.starts_with('g')) &&
        (behind.size() == 1 || !is_ascii_letter(behind[1]))) {
        return NumberRejection{RejectionReason::technology, quantity.begin, digits_end + 1};
    }
    if (is_bus(behind)) {
        return NumberRejection{RejectionReason::road, quantity.begin,
                               digits_end + bus_route.size()};
    }
    std::size_t const row = words_behind_digits.find_prefix(behind);
    if (row != words_behind_digits.none) {
        return NumberRejection{behind_digits[row].reason, quantity.begin,
                               digits_end + behind_digits[row].word.size()};
    }
    if (quantity.measure.is_none() && quantity.scale == Scale::one && !behind.empty() &&
        is_ascii_letter(behind.front())) {
        return NumberRejection{RejectionReason::name, quantity.begin, digits_end + 1};
    }
    return std::nullopt;
}

/// Whether a span of time is the name of something: 15分钟便民生活圈, 7天无理由退货, 24小时开放 (but not 24小时内办结).
[[nodiscard]] constexpr bool names_a_service(std::string_view text,
                                             QuantityReading const& quantity) noexcept {
    constexpr std::string_view circle = "圈";
    constexpr std::size_t nearby = 36;  // bytes: 12 Chinese characters
    std::string_view const behind = text.substr(quantity.end);
    if (services.prefix_of(behind) != 0 ||
        behind.substr(0, nearby).find(circle) != std::string_view::npos) {
        return true;
    }
    return quantity.measure == hour_measure && quantity.value == Decimal{24} &&
           word_at(text, quantity.tail) && !behind.starts_with("内");
}

/// What the word behind number and scale says: 65岁, 二期, 5级; not 培训班五期, 刊播专题24期 (no project has as many
/// phases) and 预期寿命79.5岁.
[[nodiscard]] constexpr std::optional<NumberRejection> reject_by_word_behind(
    std::string_view text, QuantityReading const& quantity) noexcept {
    std::size_t const row = words_behind_numbers.find_prefix(text.substr(quantity.number_end));
    if (row == words_behind_numbers.none) {
        return std::nullopt;
    }
    auto const& [word, reason] = behind_numbers[row];
    constexpr Decimal too_many_phases{10};
    std::string_view const behind = text.substr(quantity.number_end + word.size());
    bool const course =
        reason == RejectionReason::phase &&
        (quantity.value >= too_many_phases ||
         (phased.prefix_of(behind) == 0 &&
          (courses.suffix_of(text.substr(0, quantity.begin)) != 0 || names_a_course(behind))));
    bool const lifetime = reason == RejectionReason::age && is_lifetime(text, quantity);
    return course || lifetime ? std::nullopt
                              : std::optional{NumberRejection{reason, quantity.begin,
                                                              quantity.number_end + word.size()}};
}

/// What the measure says: years, voltages and classes in names, spans of time.
[[nodiscard]] constexpr std::optional<NumberRejection> reject_by_measure(
    std::string_view text, QuantityReading const& quantity) noexcept {
    if (quantity.measure.is_none()) {
        return std::nullopt;
    }
    auto const because = [&](RejectionReason reason) {
        return std::optional{NumberRejection{reason, quantity.begin, quantity.end}};
    };
    constexpr std::string_view term = "届";
    if (quantity.measure == how_often.front() && text.substr(0, quantity.begin).ends_with(term)) {
        return because(RejectionReason::ordinal);  // 市委五届六次全会
    }
    if (is_named_by_people(text, quantity) || is_named_measure(text, quantity)) {
        return because(RejectionReason::name);
    }
    if (class_words.find_prefix(text.substr(quantity.end)) == 0) {
        return NumberRejection{RejectionReason::name, quantity.begin,
                               quantity.end + class_words.begin()->size()};
    }
    if (comparable(quantity.measure, kilovolt_measure) && word_at(text, quantity.end)) {
        return because(RejectionReason::name);
    }
    if (quantity.measure.dimension() == Dimension::time) {
        return names_a_service(text, quantity)   ? because(RejectionReason::name)
               : quantity.measure == day_measure ? because(RejectionReason::date)
                                                 : std::nullopt;
    }
    if (quantity.measure.dimension() == Dimension::calendar) {
        // 缩短到18个月以内 is a promise, 期限12个月 a date.
        std::string_view const lead = words_in_front(text, quantity.begin);
        bool const span =
            std::any_of(spans_in_front.begin(), spans_in_front.end(), [&](std::string_view word) {
                return lead.find(word) != std::string_view::npos;
            });
        return span || joins_a_share(text, quantity) ? std::nullopt
                                                     : because(RejectionReason::date);
    }
    return std::nullopt;
}

/// Whether it is a power of ten without a measure: 千亿 of 地区生产总值突破千亿.
[[nodiscard]] constexpr bool is_bare_magnitude(QuantityReading const& quantity) noexcept {
    return !quantity.digits && quantity.measure.is_none() && quantity.scale >= Scale::yi;
}

/// Whether a number in Chinese numerals states a quantity where it stands: closing its segment
/// (新建幼儿园两所), counting how often (进行一次体检), or saying that it is no round number (千余家企业). In front
/// of a noun it is else a name or a figure of speech (一批, 两个特色产业).
[[nodiscard]] constexpr bool chinese_numeral_counts(std::string_view text,
                                                    QuantityReading const& quantity) noexcept {
    if (quantity.measure.is_none()) {
        return is_bare_magnitude(quantity) &&
               (closes_clause(text, quantity.tail) ||
                landmarks.prefix_of(text.substr(quantity.tail)) != 0);
    }
    if (quantity.begin == 0 || quantity.measure.dimension() == Dimension::calendar ||
        quantity.measure == batch_measure) {
        return false;
    }
    if (quantity.upper && quantity.measure == class_measure) {
        return false;  // 四五类危桥
    }
    if (quantity.measure == page_measure || quantity.measure == volume_measure) {
        return false;  // 翻开新的一页
    }
    if (quantity.upper || quantity.comparator == Comparator::about ||
        is_firm(text.substr(0, quantity.begin))) {
        return true;  // nobody says 五六家, 千余家 or 至少一家 of what is not counted
    }
    if (!word_at(text, quantity.tail) || landmarks.prefix_of(text.substr(quantity.tail)) != 0) {
        return !ends_with_mark(text.substr(0, quantity.begin));
    }
    return std::find(how_often.begin(), how_often.end(), quantity.measure) != how_often.end() &&
           !ends_with_mark(text.substr(0, quantity.begin)) &&
           nouns_of_times.prefix_of(text.substr(quantity.end)) == 0;
}

}  // namespace detail

/// Why the number at hand is not a target, as far as the words next to it say; nothing if it may be
/// one. `text` is free of white space; `quoted` says whether the number stands in quotes.
///
/// The rules are listed in docs/targets.md. What needs more than the neighbourhood (thresholds inside
/// a noun, the size of a group) is decided by the reader of targets.
[[nodiscard]] constexpr std::optional<NumberRejection> reject_number(
    std::string_view text, QuantityReading const& quantity, bool quoted) noexcept {
    auto const because = [&](RejectionReason reason) {
        return std::optional{NumberRejection{reason, quantity.begin, quantity.end}};
    };
    std::string_view const before = text.substr(0, quantity.begin);
    if (before.size() >= 3 && three_bytes(before, before.size() - 3) == three_bytes("第")) {
        return because(RejectionReason::ordinal);
    }
    if (detail::is_rank(before, quantity)) {
        return because(RejectionReason::ordinal);
    }
    if (detail::is_instalments(text, quantity)) {
        return because(RejectionReason::name);
    }
    if (quantity.digits && quantity.measure.is_none() &&
        detail::words_before_roads.suffix_of(before) != 0) {
        return because(RejectionReason::road);
    }
    // 新一轮; but 迈上十亿元台阶 compares.
    if (!quantity.digits && detail::renewals.suffix_of(before) != 0 && !comparator_before(before)) {
        return because(RejectionReason::name);
    }
    if (quantity.digits) {
        if (auto const rejection = detail::reject_by_neighbours(text, quantity)) {
            return rejection;
        }
    }
    if (auto const rejection = detail::reject_by_word_behind(text, quantity)) {
        return rejection;
    }
    // 50户 of 每50户 is the base of a rate, and 两周 of 每两周.
    bool const time = quantity.measure.dimension() == Dimension::time ||
                      quantity.measure.dimension() == Dimension::calendar;
    if ((quantity.digits || time) && before.size() >= 3 &&
        three_bytes(before, before.size() - 3) == three_bytes("每")) {
        return because(RejectionReason::base);
    }
    if (quantity.digits && detail::makings_of_each.suffix_of(before) != 0) {
        return because(RejectionReason::base);
    }
    if (auto const rejection = detail::reject_by_measure(text, quantity)) {
        return rejection;
    }
    if (quoted) {
        return because(RejectionReason::name);
    }
    if (quantity.vague) {
        return because(RejectionReason::other);
    }
    if (!quantity.digits && quantity.measure.dimension() == Dimension::share) {
        return std::nullopt;  // 四分之一
    }
    if (!quantity.digits) {
        return detail::chinese_numeral_counts(text, quantity) ? std::nullopt
                                                              : because(RejectionReason::name);
    }
    // 系数提高到0.58 has a comparator.
    bool const bare = quantity.measure.is_none() && quantity.per.empty() &&
                      quantity.scale == Scale::one &&
                      !(detail::closes_clause(text, quantity.end) && comparator_before(before));
    if (bare && quantity.tail == quantity.end) {
        return because(detail::word_at(text, quantity.end) ? RejectionReason::name
                                                           : RejectionReason::other);
    }
    return std::nullopt;
}

}  // namespace fengong
