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

/// The date at `position` of text without white space, `2026年2月24日`; nothing if what stands there is
/// not of that form.
[[nodiscard]] constexpr std::optional<DateReading> read_date(std::string_view text,
                                                             std::size_t position = 0) noexcept {
    if (position >= text.size()) {
        return std::nullopt;
    }
    constexpr std::string_view marks[]{"年", "月", "日"};
    constexpr std::size_t most_digits[]{4, 2, 2};
    unsigned numbers[3]{};
    for (std::size_t part = 0; part < 3; ++part) {
        DigitRun const run = digit_run_at(text, position);
        if (run.digits == 0 || run.digits > most_digits[part] || (part == 0 && run.digits != 4) ||
            text.substr(run.end, marks[part].size()) != marks[part]) {
            return std::nullopt;
        }
        numbers[part] = run.value;
        position = run.end + marks[part].size();
    }
    Date const date{std::chrono::year{static_cast<int>(numbers[0])}, std::chrono::month{numbers[1]},
                    std::chrono::day{numbers[2]}};
    return DateReading{date.ok() ? std::optional{date} : std::nullopt, position};
}

}  // namespace fengong
