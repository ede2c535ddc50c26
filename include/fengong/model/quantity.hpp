// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>

#include <compare>
#include <cstdint>
#include <optional>

namespace fengong {

/// A number of a measure: magnitude (value × scale) and measure, 31000000000 元.
///
/// The measure is data, so mixing dimensions cannot be refused by the compiler: compare() and add()
/// return nothing instead, and there is deliberately no operator< or +.
struct Quantity {
    Decimal magnitude;
    Measure measure;

    /// Same magnitude in the same measure; 1000 米 and 1 公里 are not ==, but compare() as equal.
    friend constexpr bool operator==(Quantity, Quantity) = default;
};

namespace detail {

/// magnitude × numerator of one × denominator of the other: both sides over one denominator.
[[nodiscard]] constexpr std::optional<Decimal> cross_scaled(Quantity quantity,
                                                            Measure other) noexcept {
    if (quantity.measure == other || quantity.measure.facts() == nullptr) {
        return quantity.magnitude;
    }
    auto const scaled = multiply(quantity.magnitude, Decimal{quantity.measure.facts()->numerator});
    return scaled ? multiply(*scaled, Decimal{other.facts()->denominator}) : std::nullopt;
}

}  // namespace detail

/// left <=> right across measures of one dimension (1500 米 < 2 公里), exact; nothing if the measures
/// are not comparable or an intermediate product does not fit.
[[nodiscard]] constexpr std::optional<std::strong_ordering> compare(Quantity left,
                                                                    Quantity right) noexcept {
    if (!comparable(left.measure, right.measure)) {
        return std::nullopt;
    }
    auto const a = detail::cross_scaled(left, right.measure);
    auto const b = detail::cross_scaled(right, left.measure);
    if (!a || !b) {
        return std::nullopt;
    }
    return *a <=> *b;
}

/// The quantity in another measure of its dimension (2 公里 → 2000 米); nothing if the measures are
/// not comparable, or the exact result is no finite decimal (1 亩 in 平方米) or does not fit.
[[nodiscard]] constexpr std::optional<Quantity> convert(Quantity quantity, Measure to) noexcept {
    if (!comparable(quantity.measure, to)) {
        return std::nullopt;
    }
    if (quantity.measure == to || to.facts() == nullptr) {
        return Quantity{quantity.magnitude, to};
    }
    auto const dividend = detail::cross_scaled(quantity, to);
    if (!dividend) {
        return std::nullopt;
    }
    std::int64_t divisor = 0;
    if (detail::multiply_overflows(quantity.measure.facts()->denominator, to.facts()->numerator,
                                   divisor)) {
        return std::nullopt;
    }
    // A quotient is a finite decimal if and only if the divisor is 2s and 5s once the rest is
    // divided out; each remaining 2 or 5 costs one power of ten.
    std::int64_t mantissa = dividend->mantissa();
    int exponent = dividend->exponent();
    while (divisor != 1) {
        std::int64_t const step = divisor % 2 == 0 ? 2 : divisor % 5 == 0 ? 5 : divisor;
        if (mantissa % step != 0) {
            if (step > 5 || (step != 2 && step != 5) ||
                detail::multiply_overflows(mantissa, 10, mantissa)) {
                return std::nullopt;
            }
            --exponent;
        }
        mantissa /= step;
        divisor /= step;
    }
    auto const magnitude = Decimal::make(mantissa, exponent);
    return magnitude ? std::optional{Quantity{*magnitude, to}} : std::nullopt;
}

/// left + right in the measure of left; nothing if they are not comparable or the sum is not exact.
[[nodiscard]] constexpr std::optional<Quantity> add(Quantity left, Quantity right) noexcept {
    auto const converted = convert(right, left.measure);
    if (!converted) {
        return std::nullopt;
    }
    auto const sum = add(left.magnitude, converted->magnitude);
    return sum ? std::optional{Quantity{*sum, left.measure}} : std::nullopt;
}

}  // namespace fengong
