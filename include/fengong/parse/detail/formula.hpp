// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/scale.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/measure_word.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <string_view>

/// Names that are made of numbers, 3+1+1, 7×24, and proportions, 15:1.
namespace fengong::detail {

/// The length of the sign at `position` that ties numbers into a name: 3+1+1, 7×24, 3·15, 2.2∶1.
[[nodiscard]] constexpr std::size_t formula_sign_at(std::string_view text,
                                                    std::size_t position) noexcept {
    std::string_view const rest = text.substr(position);
    if (rest.starts_with("×") || rest.starts_with("·")) {
        return 2;
    }
    if (rest.starts_with("∶")) {
        return 3;
    }
    return either_width_at(text, position, '+', three_bytes("＋"));
}

/// The end of the digits at `position`, behind a point too; `position` if there are none.
[[nodiscard]] constexpr std::size_t end_of_decimal(std::string_view text,
                                                   std::size_t position) noexcept {
    std::size_t const end = digit_run_at(text, position).end;
    bool const point = end != position && text.substr(end).starts_with('.');
    DigitRun const decimals = digit_run_at(text, end + (point ? 1 : 0));
    return point && decimals.digits != 0 ? decimals.end : end;
}

/// The end of the proportion whose first number ends at `end`, in front of a colon: 15:1, 2.3：1; `end` if there is none. A
/// number with a measure behind the colon is of something else: 任务1：30公里.
[[nodiscard]] constexpr std::size_t proportion_end(std::string_view text,
                                                   std::size_t end) noexcept {
    std::size_t const colon = either_width_at(text, end, ':', three_bytes("："));
    if (colon == 0) {
        return end;
    }
    std::size_t const second = end_of_decimal(text, end + colon);
    bool const counts = second == end + colon || scale_at(text, second) != Scale::one ||
                        !read_measure(text, second).measure.is_none();
    return counts ? end : second;
}

/// The end of a name made of numbers and such signs at `position`, 3+1+1 or 1+N, or of a proportion; `position` if there
/// is none.
[[nodiscard]] constexpr std::size_t formula_end(std::string_view text,
                                                std::size_t position) noexcept {
    std::size_t end = end_of_decimal(text, position);
    std::size_t proportion = end == position ? end : proportion_end(text, end);
    if (proportion != end) {
        for (; end != proportion; proportion = proportion_end(text, end)) {
            end = proportion;  // 3:4:3
        }
        return end;
    }
    bool plus = false;
    while (end != position) {
        std::size_t const sign = formula_sign_at(text, end);
        if (sign == 0) {
            break;
        }
        std::size_t const digits = end_of_decimal(text, end + sign);
        std::string_view const behind = text.substr(end + sign);
        bool const letter =
            behind.starts_with('N') || behind.starts_with('n') || behind.starts_with('X');
        if (digits == end + sign && !letter) {
            break;
        }
        plus = true;
        end = letter ? end + sign + 1 : digits;
    }
    return plus ? end : position;
}

}  // namespace fengong::detail
