// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/word_list.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

namespace detail {

/// A word of the calendar and the last month that it takes in; 0 where the month is not fixed.
struct PeriodEnd {
    std::string_view word;
    unsigned month;
};

/// Words that name a deadline without a number. Those without a fixed day are not here: 汛期 begins when
/// the province says, 春节 moves.
inline constexpr PeriodEnd named_ends[] = {
    {"今年底", 12},  {"今年年底", 12}, {"年底", 12},    {"年末", 12},     {"年内", 12},
    {"全年", 12},    {"下半年", 12},   {"上半年", 6},   {"年中", 6},      {"前三季度", 9},
    {"第一季度", 3}, {"第二季度", 6},  {"第三季度", 9}, {"第四季度", 12}, {"元旦前", 12},
    {"国庆节前", 9}, {"国庆前", 9},    {"半年内", 0},   {"汛期前", 0},    {"入汛前", 0},
    {"春节前", 0},
};
inline constexpr auto named_end_words = words_of(named_ends, &PeriodEnd::word);

/// A word behind a month and the day that it ends on; 31 for the last of the month, 0 for the last of
/// the month before.
struct DayWord {
    std::string_view word;
    unsigned day;
};

inline constexpr DayWord day_words[] = {
    {"上旬", 10}, {"中旬", 20}, {"下旬", 31}, {"底", 31},  {"末", 31},
    {"前", 0},    {"份前", 0},  {"之前", 0},  {"以前", 0},
};
inline constexpr auto day_word_names = words_of(day_words, &DayWord::word);

[[nodiscard]] constexpr Date last_of_month(std::chrono::year year, unsigned month) noexcept {
    return Date{year / std::chrono::month{month} / std::chrono::last};
}

/// Where an optional year at the front of `phrase` ends (0 if there is none), and the year.
struct YearReading {
    std::size_t end = 0;
    std::chrono::year year{};
};

[[nodiscard]] constexpr YearReading read_year(std::string_view phrase,
                                              std::chrono::year otherwise) noexcept {
    constexpr std::string_view year = "年";
    if (std::size_t const next = next_years.prefix_of(phrase)) {
        return {next, otherwise + std::chrono::years{1}};
    }
    DigitRun const digits = digit_run_at(phrase, 0);
    bool const named = digits.digits == 4 && phrase.substr(digits.end).starts_with(year);
    return named ? YearReading{digits.end + year.size(),
                               std::chrono::year{static_cast<int>(digits.value)}}
                 : YearReading{0, otherwise};
}

/// The day that the month phrase at the front of `phrase` ends on; nothing if there is none, or no
/// such day.
[[nodiscard]] constexpr std::optional<Date> end_of_month_phrase(std::string_view phrase,
                                                                std::chrono::year year) noexcept {
    constexpr std::string_view month_word = "月";
    constexpr std::string_view day_word = "日";
    DigitRun const month = any_digits_at(phrase, 0);
    if (month.digits == 0 || month.value < 1 || month.value > 12 ||
        !phrase.substr(month.end).starts_with(month_word)) {
        return std::nullopt;
    }
    std::string_view const behind = phrase.substr(month.end + month_word.size());
    DigitRun const day = any_digits_at(behind, 0);
    if (day.digits != 0 && behind.substr(day.end).starts_with(day_word)) {
        Date const date{year, std::chrono::month{month.value}, std::chrono::day{day.value}};
        return date.ok() ? std::optional{date} : std::nullopt;
    }
    std::size_t const row = day_word_names.find_prefix(behind);
    unsigned const last = row == day_word_names.none ? 31 : day_words[row].day;
    if (last == 0) {
        return month.value == 1 ? last_of_month(year - std::chrono::years{1}, 12)
                                : last_of_month(year, month.value - 1);
    }
    return last == 31 ? last_of_month(year, month.value)
                      : Date{year, std::chrono::month{month.value}, std::chrono::day{last}};
}

/// The day that a quarter (三季度) or a span of years (5年内, if no year stands before it) at the front
/// of `phrase` ends on.
[[nodiscard]] constexpr std::optional<Date> end_of_span(std::string_view phrase,
                                                        std::chrono::year year,
                                                        bool year_named) noexcept {
    constexpr std::string_view quarter = "季度";
    constexpr std::string_view years = "年";
    DigitRun const number = any_digits_at(phrase, 0);
    std::string_view const behind = phrase.substr(number.end);
    if (behind.starts_with(quarter) && number.value >= 1 && number.value <= 4) {
        return last_of_month(year, number.value * 3);
    }
    if (!year_named && behind.starts_with(years) && number.value >= 1 && number.value <= 20) {
        int const more = static_cast<int>(number.value) - 1;
        return last_of_month(year + std::chrono::years{more}, 12);
    }
    return std::nullopt;
}

}  // namespace detail

/// The last day of the calendar phrase that `phrase`, without white space, begins with, in a notice for
/// `year`; nothing if there is none, it is damaged (2月30日), or its day is not fixed (汛期前).
///
/// - 6月底前, 6月, 6月下旬: June 30; 6月前, before June: May 31; 6月上旬: June 10; 6月15日前: June 15.
/// - 年底前, 年内, 下半年: December 31; 上半年: June 30; 三季度: September 30.
/// - 到2025年, 2025年底: December 31 of that year; a range ends with its second day; 明年 is the year behind.
/// - 到“十四五”末, “十四五”期间: December 31, 2025.
/// - 5年内, 未来5年 count the notice's year as the first: in a notice for 2026, December 31, 2030.
[[nodiscard]] constexpr std::optional<Date> due_date(std::string_view phrase, int year) noexcept {
    constexpr std::string_view range = "至";
    phrase.remove_prefix(detail::until_words.prefix_of(phrase));
    phrase.remove_prefix(detail::spans_ahead.prefix_of(phrase));
    if (auto const plan = detail::plan_period_at(phrase, 0)) {
        return detail::last_of_month(std::chrono::year{plan->last_year}, 12);
    }
    detail::YearReading const first = detail::read_year(phrase, std::chrono::year{year});
    phrase.remove_prefix(first.end);
    if (std::size_t const at = phrase.find(range); at != std::string_view::npos) {
        std::string_view const second = phrase.substr(at + range.size());
        detail::YearReading const last = detail::read_year(second, first.year);
        if (auto const date = detail::end_of_month_phrase(second.substr(last.end), last.year)) {
            return date;
        }
    }
    std::size_t const row = detail::named_end_words.find_prefix(phrase);
    if (row != detail::named_end_words.none) {
        unsigned const month = detail::named_ends[row].month;
        return month == 0 ? std::nullopt : std::optional{detail::last_of_month(first.year, month)};
    }
    bool const year_named = first.end != 0;
    if (detail::any_digits_at(phrase, 0).digits == 0) {
        return year_named ? std::optional{detail::last_of_month(first.year, 12)} : std::nullopt;
    }
    if (auto const date = detail::end_of_month_phrase(phrase, first.year)) {
        return date;
    }
    return detail::end_of_span(phrase, first.year, year_named);
}

/// When an item of `notice` is due: by its own deadline, else at the end of the notice's year. Nothing
/// if the day is not fixed or the year not known.
[[nodiscard]] inline std::optional<Date> due_date(Notice const& notice, Item const& item) noexcept {
    if (!notice.year) {
        return std::nullopt;
    }
    std::string_view const deadline = notice.read(item.deadline);
    return due_date(deadline.empty() ? std::string_view{"年底"} : deadline, *notice.year);
}

/// When a target of `item` is due: by its own deadline, else when the item is.
[[nodiscard]] inline std::optional<Date> due_date(Notice const& notice, Item const& item,
                                                  Target const& target) noexcept {
    std::string_view const deadline = notice.read(target.deadline);
    if (deadline.empty() || !notice.year) {
        return due_date(notice, item);
    }
    return due_date(deadline, *notice.year);
}

}  // namespace fengong
