// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/parse/digit.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// A day in a text.
struct DateReading {
    std::optional<Date> value;  ///< empty if there is no such day (2026年2月30日)
    std::size_t end = 0;        ///< after the date
};

namespace detail {

/// A run of digits of a date, and its value.
struct DateNumber {
    std::size_t end = 0;
    std::size_t digits = 0;
    unsigned value = 0;
};

/// The year at `position`: in Arabic digits or, digit by digit, in Chinese ones (二○二六, where ○ may be
/// printed 〇, 零, O or Ｏ).
[[nodiscard]] constexpr DateNumber year_at(std::string_view text, std::size_t position) noexcept {
    DigitRun const arabic = digit_run_at(text, position);
    DateNumber year{arabic.end, arabic.digits, arabic.value};
    if (arabic.digits != 0) {
        return year;
    }
    while (year.digits < 4) {
        std::string_view const rest = text.substr(year.end);
        bool const latin = rest.starts_with('O') || rest.starts_with('o');
        bool const wide = rest.starts_with("Ｏ") || rest.starts_with("０");
        Digit const digit = chinese_digit_at(text, year.end);
        if (!latin && !wide && digit.length == 0) {
            break;
        }
        year.value = year.value * 10 + static_cast<unsigned>(latin || wide ? 0 : digit.value);
        year.end += latin ? 1U : wide ? 3U : digit.length;
        ++year.digits;
    }
    return year;
}

/// The month or day at `position`, in Arabic digits or Chinese numerals: 10, 十五.
[[nodiscard]] constexpr DateNumber month_or_day_at(std::string_view text,
                                                   std::size_t position) noexcept {
    DigitRun const arabic = digit_run_at(text, position);
    DigitRun const run = arabic.digits != 0 ? arabic : chinese_ordinal_at(text, position);
    return {run.end, arabic.digits > 2 ? 0 : run.digits, run.value};
}

}  // namespace detail

/// The date at `position` of text without white space: `2026年2月24日`, `二○二六年二月二十四日`, `2026-02-24`,
/// `2026.02.24`. Nothing if what stands there is not of these forms.
[[nodiscard]] constexpr std::optional<DateReading> read_date(std::string_view text,
                                                             std::size_t position = 0) noexcept {
    if (position >= text.size()) {
        return std::nullopt;
    }
    detail::DateNumber const year = detail::year_at(text, position);
    std::string_view const behind = text.substr(year.end);
    char const mark = behind.empty() ? '\0' : behind.front();
    bool const signs = mark == '-' || mark == '.';
    if (year.digits != 4 || (!signs && !behind.starts_with("年"))) {
        return std::nullopt;
    }
    std::size_t const first = year.end + (signs ? 1 : std::string_view{"年"}.size());
    detail::DateNumber const month = detail::month_or_day_at(text, first);
    std::string_view const between = text.substr(month.end);
    if (month.digits == 0 || !(signs ? between.starts_with(mark) : between.starts_with("月"))) {
        return std::nullopt;
    }
    std::size_t const second = month.end + (signs ? 1 : std::string_view{"月"}.size());
    detail::DateNumber const last = detail::month_or_day_at(text, second);
    if (last.digits == 0 || !(signs || text.substr(last.end).starts_with("日"))) {
        return std::nullopt;
    }
    Date const date{std::chrono::year{static_cast<int>(year.value)},
                    std::chrono::month{month.value}, std::chrono::day{last.value}};
    return DateReading{date.ok() ? std::optional{date} : std::nullopt,
                       last.end + (signs ? 0 : std::string_view{"日"}.size())};
}

}  // namespace fengong
