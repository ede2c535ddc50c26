// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/hope_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// A phrase of the calendar: `6月底前`, `到2025年`, `五年内`, `2026年`.
struct CalendarPhrase {
    std::size_t end = 0;
    bool until = false;       ///< 到, 截至, “十四五”末: a state to be reached by then
    bool deadline = false;    ///< false: a year or day that says nothing about when to be done
    bool whole_year = false;  ///< 年内, 全年: the notice's year, which is no deadline
};

namespace detail {

/// Phrases that are a deadline without Arabic digits.
inline constexpr auto named_periods = word_list({
    "今年底", "今年年底", "年底前",   "年底之前", "年底",     "年末",       "上半年",
    "下半年", "前三季度", "第一季度", "第二季度", "第三季度", "第四季度",   "半年内",
    "年中",   "元旦前",   "春节前",   "清明节前", "端午节前", "国庆前",     "国庆节前",
    "汛前",   "汛期前",   "入汛前",   "春耕前",   "麦收前",   "秋收前",     "入冬前",
    "供暖前", "供暖期前", "供暖季前", "采暖期前", "采暖季前", "秋季开学前", "春季开学前",
});

/// Words that only begin like one of them: 今年中国.
inline constexpr auto no_periods =
    word_list({"年中国", "年中央", "年中心", "年中西", "年中小学", "年中小企", "年中小河", "年中药",
               "年中医药", "年中医院", "年中医馆", "年中职"});

/// Phrases that mean the notice's year, and end the reach of a deadline in front of them.
inline constexpr auto whole_years = word_list({"年内", "全年"});

/// The year behind the notice's.
inline constexpr auto next_years = word_list({"明年", "来年", "次年", "翌年"});

/// What stands in front of a span of years to come: 未来5年.
inline constexpr auto spans_ahead = word_list({"未来", "今后"});

/// What closes a day, month or year that is a deadline.
inline constexpr auto period_ends =
    word_list({"底以前", "底之前", "底前",   "末前",     "底",       "末",   "份前",
               "中旬前", "上旬前", "下旬前", "中旬",     "上旬",     "下旬", "之前",
               "以前",   "前",     "年底前", "年底之前", "年底以前", "年底", "年末"});

/// What says it once more behind a year: 2027年年底前.
inline constexpr auto year_ends =
    word_list({"年底前", "年底之前", "年底以前", "年底", "年末前", "年末"});

/// What follows N年 in names of programmes and spans of the past, where it is no time limit.
inline constexpr auto after_named_years = word_list(
    {"行动", "计划", "规划", "攻坚", "来", "级", "期", "提升", "以上", "制", "一贯制", "义务"});

/// What follows N年度 where the year ends in front of it: 2026年度汛.
inline constexpr auto no_years_of_work = word_list({"度汛", "度假", "度夏", "度过", "度量"});

/// What a 到 belongs to as a verb: 达到2020年的1.8倍, 提高到.
inline constexpr auto verbs_before_to =
    word_list({"达", "高", "升", "加", "大", "低", "降", "少", "展", "长"});

/// What a number of the calendar is followed by.
inline constexpr auto calendar_units = word_list({"年", "月", "季度"});

/// What opens a phrase that says until when.
inline constexpr auto until_words = word_list({"截至", "到", "至"});

/// What stands behind a day on which something begins: 自7月1日起.
inline constexpr std::string_view from_word = "起";

[[nodiscard]] constexpr std::size_t period_end_at(std::string_view text,
                                                  std::size_t position) noexcept {
    return period_ends.prefix_of(text.substr(position));
}

[[nodiscard]] constexpr DigitRun any_digits_at(std::string_view text,
                                               std::size_t position) noexcept {
    DigitRun const arabic = digit_run_at(text, position);
    return arabic.digits != 0 ? arabic : chinese_ordinal_at(text, position);
}

/// `5月1日`, `9月底前`, `六月`: where it ends, `position` if it is none.
[[nodiscard]] constexpr std::size_t month_phrase_at(std::string_view text,
                                                    std::size_t position) noexcept {
    constexpr std::string_view month = "月";
    constexpr std::string_view day = "日";
    DigitRun const number = any_digits_at(text, position);
    if (number.digits == 0 || number.value == 0 || number.value > 12 ||
        !text.substr(number.end).starts_with(month) ||
        text.substr(number.end).starts_with("月龄")) {
        return position;
    }
    std::size_t end = number.end + month.size();
    DigitRun const days = any_digits_at(text, end);
    if (days.digits != 0 && days.value <= 31 && text.substr(days.end).starts_with(day)) {
        end = days.end + day.size();
    } else if (text.substr(end).starts_with("份")) {
        end += std::string_view{"份"}.size();
    }
    return end + period_end_at(text, end);
}

/// The length of what closes a year at `position`: 底前, 年底.
[[nodiscard]] constexpr std::size_t end_of_year_at(std::string_view text,
                                                   std::size_t position) noexcept {
    std::size_t const again = year_ends.prefix_of(text.substr(position));
    return again != 0 ? again : period_end_at(text, position);
}

/// The length of the 度 of `2026年度` at `position`; 0 if there is none.
[[nodiscard]] constexpr std::size_t year_of_work_at(std::string_view text,
                                                    std::size_t position) noexcept {
    constexpr std::string_view of_work = "度";
    std::string_view const behind = text.substr(position);
    return behind.starts_with(of_work) && no_years_of_work.prefix_of(behind) == 0 ? of_work.size()
                                                                                  : 0;
}

/// Parts of a year that stand behind it: 2025年第四季度.
inline constexpr auto parts_of_years = word_list(
    {"上半年", "下半年", "前三季度", "第一季度", "第二季度", "第三季度", "第四季度", "年中"});

/// Where such a part, or a quarter by its number, that begins at `position` ends; 0 if there is none.
[[nodiscard]] constexpr std::size_t part_of_year_at(std::string_view text,
                                                    std::size_t position) noexcept {
    constexpr std::string_view quarter = "季度";
    std::size_t end = position + parts_of_years.prefix_of(text.substr(position));
    if (DigitRun const number = any_digits_at(text, position);
        number.value >= 1 && number.value <= 4 && text.substr(number.end).starts_with(quarter)) {
        end = number.end + quarter.size();
    }
    return end == position ? 0 : end + period_end_at(text, end);
}

/// What a calendar phrase without a number, or one that says until when, may begin with.
inline constexpr auto period_openings = [] {
    std::array<Word, named_periods.none + whole_years.none + until_words.none + next_years.none +
                         spans_ahead.none>
        all;
    std::size_t row = 0;
    for (std::string_view const word : named_periods) {
        all[row++].text = word;
    }
    for (std::string_view const word : whole_years) {
        all[row++].text = word;
    }
    for (std::string_view const word : until_words) {
        all[row++].text = word;
    }
    for (std::string_view const word : next_years) {
        all[row++].text = word;
    }
    for (std::string_view const word : spans_ahead) {
        all[row++].text = word;
    }
    return words_of(all, &Word::text);
}();

/// The first row of whole_years, and that of each list behind it, among them.
inline constexpr std::size_t first_whole_year = named_periods.none;
inline constexpr std::size_t first_until = named_periods.none + whole_years.none;
inline constexpr std::size_t first_next_year = first_until + until_words.none;
inline constexpr std::size_t first_span_ahead = first_next_year + next_years.none;

/// What a five-year plan is called, the eleventh to the sixteenth, and the year in which it ends.
struct FiveYearPlan {
    std::string_view word;
    int last_year;
};
inline constexpr FiveYearPlan five_year_plans[] = {
    {"十一五", 2010}, {"十二五", 2015}, {"十三五", 2020},
    {"十四五", 2025}, {"十五五", 2030}, {"十六五", 2035},
};
inline constexpr auto names_of_five_years = words_of(five_year_plans, &FiveYearPlan::word);

/// The same behind an opening quote: “十四五”末.
inline constexpr auto quoted_five_years =
    word_list({"“十一五", "“十二五", "“十三五", "“十四五", "“十五五", "“十六五"});

/// What says behind it that its years are meant.
inline constexpr auto times_of_plans =
    word_list({"末", "期末", "末期", "期间", "时期", "时期末", "规划期末", "规划期内", "期内"});

/// A time of a five-year plan: “十四五”末.
struct PlanPeriod {
    std::size_t end = 0;
    int last_year = 0;
};

/// The one at `position`, with or without quotes around the name of the plan; nothing if there is none.
[[nodiscard]] constexpr std::optional<PlanPeriod> plan_period_at(std::string_view text,
                                                                 std::size_t position) noexcept {
    constexpr std::string_view close = "”";
    std::string_view const here = text.substr(position);
    std::size_t const named = names_of_five_years.find_prefix(here);
    bool const quoted = named == names_of_five_years.none;
    std::size_t const row = quoted ? quoted_five_years.find_prefix(here) : named;
    if (row == names_of_five_years.none) {
        return std::nullopt;
    }
    std::size_t end = position + (quoted ? quoted_five_years : names_of_five_years).word_size(row);
    if (quoted != text.substr(end).starts_with(close)) {
        return std::nullopt;
    }
    end += quoted ? close.size() : 0;
    std::size_t const time = times_of_plans.prefix_of(text.substr(end));
    return time == 0 ? std::nullopt
                     : std::optional{PlanPeriod{end + time, five_year_plans[row].last_year}};
}

/// Whether one of them stands at `position`.
[[nodiscard]] constexpr bool begins_period(std::string_view text, std::size_t position) noexcept {
    return period_openings.prefix_of(text.substr(position)) != 0;
}

/// The span of years to come whose number stands at `position`, behind 未来 at the beginning of words (not 谋划未来五年发展); nothing
/// where it is no time limit, 未来三年行动计划, or says of when something is, 今后五年的目标.
[[nodiscard]] constexpr std::optional<CalendarPhrase> span_ahead(std::string_view text,
                                                                 std::size_t position) noexcept {
    constexpr std::string_view year = "年";
    constexpr std::string_view inside = "内";
    constexpr std::string_view of = "的";
    DigitRun const number = any_digits_at(text, position);
    std::size_t const end = number.end + year.size();
    if (number.digits == 0 || number.value > 20 || !text.substr(number.end).starts_with(year)) {
        return std::nullopt;
    }
    std::string_view const behind = text.substr(end);
    bool const named = after_named_years.prefix_of(behind) != 0 || behind.starts_with(of);
    std::size_t const whole = behind.starts_with(inside) ? inside.size() : 0;
    return named ? std::nullopt : std::optional{CalendarPhrase{end + whole, false, true}};
}

/// The phrase that goes on at `end`, behind 明年: 明年6月底前, 明年底; the year alone is none that says until when.
[[nodiscard]] constexpr CalendarPhrase next_year_phrase(std::string_view text, std::size_t end,
                                                        bool until) noexcept;

}  // namespace detail

/// The calendar phrase at `position` of text without white space; nothing if there is none.
///
/// Deadlines are months and days (9月底前, 5月1日至10月31日), quarters and halves (一季度, 上半年), spans
/// (5年内, 未来三年, 力争三年 unless a programme is named so), years with 到 or an end (到2025年, 2025年底), what 明年 stands
/// in front of, and the times of five-year plans (到“十四五”末, “十四五”期间). A bare year is a phrase, but no deadline.
[[nodiscard]] constexpr std::optional<CalendarPhrase> read_calendar_phrase(
    std::string_view text, std::size_t position) noexcept {
    constexpr std::string_view year = "年";
    constexpr std::string_view quarter = "季度";
    std::size_t const row = detail::period_openings.find_prefix(text.substr(position));
    std::size_t const opening = detail::period_openings.word_size(row);
    if (row < detail::first_whole_year) {
        bool const whole = text.substr(0, position).ends_with(year);  // 今年年中
        if (!whole && detail::no_periods.prefix_of(text.substr(position)) != 0) {
            return std::nullopt;
        }
        std::size_t const end = position + opening;
        return CalendarPhrase{end + detail::period_end_at(text, end), false, true};
    }
    if (row < detail::first_until) {
        return CalendarPhrase{position + opening, false, false, true};
    }
    if (row != detail::period_openings.none && row >= detail::first_span_ahead) {
        bool const opens = position == 0 || last_mark(text.substr(0, position)).length != 0;
        return opens ? detail::span_ahead(text, position + opening) : std::nullopt;
    }
    if (row != detail::period_openings.none && row >= detail::first_next_year) {
        return detail::next_year_phrase(text, position + opening, false);
    }
    std::size_t const until_size = opening;
    std::string_view const before = text.substr(0, position);
    bool const opens = before.empty() || last_mark(before).length != 0;  // 3月至6月 is a range
    bool const until = until_size != 0 && detail::verbs_before_to.suffix_of(before) == 0 &&
                       (opens || !text.substr(position).starts_with("至"));
    std::size_t const begin = until ? position + until_size : position;
    if (until || opens) {
        auto const plan = detail::plan_period_at(text, begin);
        bool const apart =
            plan && (plan->end == text.size() || mark_at(text, plan->end).length != 0);
        if (plan && (until || apart)) {                    // not “十五五”时期规划
            return CalendarPhrase{plan->end, true, true};  // 较“十三五”末 is none
        }
    }
    if (std::size_t const next = until ? detail::next_years.prefix_of(text.substr(begin)) : 0) {
        return detail::next_year_phrase(text, begin + next, true);
    }
    DigitRun const number = detail::any_digits_at(text, begin);
    if (number.digits == 0 || detail::calendar_units.prefix_of(text.substr(number.end)) == 0) {
        return std::nullopt;
    }
    std::string_view const behind = text.substr(number.end);
    bool const arabic = digit_at(text, begin).length != 0;
    if (arabic && number.digits == 4 && number.value >= 1900 && number.value < 2200 &&
        behind.starts_with(year)) {
        std::size_t end = number.end + year.size();
        end += detail::year_of_work_at(text, end);
        if (std::size_t const part = detail::part_of_year_at(text, end)) {
            return CalendarPhrase{part, until, true};
        }
        if (std::size_t const whole = detail::whole_years.prefix_of(text.substr(end))) {
            return CalendarPhrase{end + whole, until, until};
        }
        std::size_t const month = detail::month_phrase_at(text, end);
        std::size_t const closing = month == end ? detail::end_of_year_at(text, end) : 0;
        bool deadline = until || closing != 0 || month != end;
        std::size_t const begin_of_month = end;
        end = month + closing;
        if (month != begin_of_month && text.substr(end).starts_with("至")) {
            if (auto const last = read_calendar_phrase(text, end + std::string_view{"至"}.size())) {
                end = last->end;
            }
        }
        deadline = deadline && !text.substr(end).starts_with(detail::from_word);
        return CalendarPhrase{end, until, deadline};
    }
    if (std::size_t const end = detail::month_phrase_at(text, begin); end != begin) {
        return CalendarPhrase{end, until, !text.substr(end).starts_with(detail::from_word)};
    }
    if (!until && behind.starts_with(quarter) && number.value >= 1 && number.value <= 4) {
        std::size_t const end = number.end + quarter.size();
        return CalendarPhrase{end + detail::period_end_at(text, end), false, true};
    }
    if (!until && number.value <= 20 && behind.starts_with(year)) {
        std::size_t const end = number.end + year.size();
        std::string_view const next = text.substr(end);
        if (next.starts_with("内")) {
            return CalendarPhrase{end + std::string_view{"内"}.size(), false, true};
        }
        bool const named = detail::after_named_years.prefix_of(next) != 0;
        bool const limit =
            detail::hopes_that<detail::HopeUse::stretches>.suffix_of(text.substr(0, position)) != 0;
        if (!named && limit) {
            return CalendarPhrase{end, false, true};
        }
    }
    return std::nullopt;
}

constexpr CalendarPhrase detail::next_year_phrase(std::string_view text, std::size_t end,
                                                  bool until) noexcept {
    std::size_t const closing = period_end_at(text, end);
    std::size_t const row = period_openings.find_prefix(text.substr(end));
    bool const again = row != period_openings.none && row >= first_until;  // 明年明年
    auto const inside = closing == 0 && !again ? read_calendar_phrase(text, end) : std::nullopt;
    bool const bare = closing == 0 && (!inside || !inside->deadline);
    return {bare ? end : closing != 0 ? end + closing : inside->end, until, until || !bare};
}

}  // namespace fengong
