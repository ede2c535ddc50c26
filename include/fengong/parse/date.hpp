// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/parse/digit.hpp>

#include <array>
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

/// What zero is printed as among Chinese digits, beside 〇, ○ and 零: a digit, a letter of three alphabets
/// that looks like one (Latin, Cyrillic, Greek), a circle.
inline constexpr std::array<std::string_view, 9> zero_signs{"0", "０", "O", "o", "Ｏ",
                                                            "О", "о",  "Ο", "◯"};

/// The year at `position`: in Arabic digits or, digit by digit, in Chinese ones (二○二六).
[[nodiscard]] constexpr DateNumber year_at(std::string_view text, std::size_t position) noexcept {
    DigitRun const arabic = digit_run_at(text, position);
    DateNumber year{arabic.end, arabic.digits, arabic.value};
    if (arabic.digits != 0) {
        return year;
    }
    while (year.digits < 4) {
        Digit digit = chinese_digit_at(text, year.end);
        if (digit.length == 0 && year.digits != 0) {
            std::string_view const rest = text.substr(year.end);
            for (std::string_view const sign : zero_signs) {
                digit.length = rest.starts_with(sign) ? sign.size() : digit.length;
            }
        }
        if (digit.length == 0) {
            break;
        }
        year.value = year.value * 10 + static_cast<unsigned>(digit.value);
        year.end += digit.length;
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
/// `2026.02.24`, `2026/2/24`. Nothing if what stands there is not of these forms.
[[nodiscard]] constexpr std::optional<DateReading> read_date(std::string_view text,
                                                             std::size_t position = 0) noexcept {
    if (position >= text.size()) {
        return std::nullopt;
    }
    detail::DateNumber const year = detail::year_at(text, position);
    std::string_view const behind = text.substr(year.end);
    char const mark = behind.empty() ? '\0' : behind.front();
    bool const signs = mark == '-' || mark == '.' || mark == '/';
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

/// Whether text without white space is a date that lost something: it begins with a year of 19 or 20 and
/// holds nothing but digits, 年, 月, 日 and what stands for lost characters: `202443`, `20171116`, `2021年11月日`,
/// `2024年4月3日????`, `20**年4月3日`. False for a date that can be read. Linear.
[[nodiscard]] constexpr bool is_damaged_date(std::string_view text) noexcept {
    constexpr std::size_t least_bytes = 5;
    constexpr std::size_t most_bytes = 60;
    bool const century = text.starts_with("19") || text.starts_with("20") ||
                         text.starts_with("二") || text.starts_with("一九");
    if (!century || text.size() < least_bytes || text.size() > most_bytes) {
        return false;
    }
    if (auto const date = read_date(text); date && date->end == text.size()) {
        return false;
    }
    bool year = false;
    for (std::size_t position = 0; position < text.size();) {
        std::string_view const rest = text.substr(position);
        constexpr std::string_view signs = ".-/*?oOxX";
        std::size_t length = signs.find(rest.front()) != std::string_view::npos ? 1 : 0;
        for (std::string_view const sign :
             {"年", "月", "日", "？", "□", "×", "＊", "十", "○", "〇", "Ｏ", "�"}) {
            length = length == 0 && rest.starts_with(sign) ? sign.size() : length;
        }
        Digit const digit = digit_at(text, position);
        Digit const chinese = chinese_digit_at(text, position);
        length = length != 0 ? length : digit.length != 0 ? digit.length : chinese.length;
        if (length == 0) {
            return false;
        }
        year = year || digit.length != 0 || rest.starts_with("年");
        position += length;
    }
    return year;
}

}  // namespace fengong
