// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>

namespace fengong {

/// A number rounded to `decimals` digits after the point (0 to 9), halves away from zero, in any
/// locale with a point and without grouping: 14.17. Empty if it is not finite or over 9e18 once its
/// point is moved behind the last digit.
[[nodiscard]] inline std::string fixed_point(double number, int decimals) {
    double power = 1;
    for (int i = 0; i < decimals; ++i) {
        power *= 10;
    }
    double const moved = std::round(number * power);
    if (!(std::abs(moved) < 9e18)) {
        return {};
    }
    auto const integer = static_cast<std::int64_t>(moved);
    std::string digits = std::to_string(integer < 0 ? -integer : integer);
    auto const fraction = static_cast<std::size_t>(decimals);
    if (digits.size() <= fraction) {
        digits.insert(0, fraction + 1 - digits.size(), '0');
    }
    if (fraction > 0) {
        digits.insert(digits.size() - fraction, 1, '.');
    }
    return integer < 0 ? '-' + digits : digits;
}

/// fixed_point() without zeros at the end: 0.6667, 0.75, 139.
[[nodiscard]] inline std::string trimmed_point(double number, int decimals) {
    std::string digits = fixed_point(number, decimals);
    if (digits.find('.') != std::string::npos) {
        digits.erase(digits.find_last_not_of('0') + 1);
        digits.erase(digits.find_last_not_of('.') + 1);
    }
    return digits;
}

}  // namespace fengong
