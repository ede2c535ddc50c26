// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>

#include <cmath>

namespace compare {

/// The nearest double, as far as one operation gives it: for mantissas below 2⁵³ and powers of ten up to 22. Decimals
/// of at most 15 digits keep their order.
[[nodiscard]] inline double as_double(fengong::Decimal number) noexcept {
    double const power = std::pow(10.0, std::abs(number.exponent()));
    auto const mantissa = static_cast<double>(number.mantissa());
    return number.exponent() < 0 ? mantissa / power : mantissa * power;
}

}  // namespace compare
