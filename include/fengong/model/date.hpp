// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/phrase.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace fengong {

/// A calendar day.
using Date = std::chrono::year_month_day;

/// A date that the notice prints. `value` is empty where what is printed is damaged.
struct PrintedDate {
    std::optional<Date> value;
    Phrase printed;
};

/// ISO 8601: 2026-02-24. The year must have at most four digits.
[[nodiscard]] inline std::string to_string(Date date) {
    auto const two_digits = [](unsigned number) {
        return std::string{static_cast<char>('0' + number / 10),
                           static_cast<char>('0' + number % 10)};
    };
    std::string year = std::to_string(static_cast<int>(date.year()));
    year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
    return year + '-' + two_digits(static_cast<unsigned>(date.month())) + '-' +
           two_digits(static_cast<unsigned>(date.day()));
}

}  // namespace fengong
