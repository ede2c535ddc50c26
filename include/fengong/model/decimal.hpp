// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/powers_of_ten.hpp>

#include <charconv>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace fengong {

/// An exact decimal number, mantissa × 10^exponent.
///
/// Kept in one form (the mantissa has no trailing zero, zero is 0 × 10^0), so that equal numbers are
/// equal member by member. Operations that would not fit return nothing: a result is exact or absent.
class Decimal {
public:
    /// Exponents run from -max_exponent to max_exponent.
    static constexpr int max_exponent = 64;

    constexpr Decimal() = default;
    /// Any integer that fits into 64 bits with a sign is a decimal.
    template <std::integral Integer>
        requires(std::signed_integral<Integer> || sizeof(Integer) < sizeof(std::int64_t))
    constexpr Decimal(Integer integer) noexcept : mantissa_{integer} {
        normalise();
    }
    /// A floating-point number is none: 0.05 is not what it seems. See make() and parse_decimal().
    template <std::floating_point Float>
    Decimal(Float) = delete;

    /// mantissa × 10^exponent, or nothing if the exponent is out of range after trailing zeros of
    /// the mantissa have moved into it.
    [[nodiscard]] static constexpr std::optional<Decimal> make(std::int64_t mantissa,
                                                               int exponent) noexcept {
        Decimal result;
        result.mantissa_ = mantissa;
        result.exponent_ = exponent;
        result.normalise();
        if (result.exponent_ < -max_exponent || result.exponent_ > max_exponent) {
            return std::nullopt;
        }
        return result;
    }

    [[nodiscard]] constexpr std::int64_t mantissa() const noexcept { return mantissa_; }
    [[nodiscard]] constexpr int exponent() const noexcept { return exponent_; }
    [[nodiscard]] constexpr bool is_zero() const noexcept { return mantissa_ == 0; }
    [[nodiscard]] constexpr bool is_negative() const noexcept { return mantissa_ < 0; }

    friend constexpr bool operator==(Decimal, Decimal) = default;

    /// Compares by value; exact for all decimals.
    friend constexpr std::strong_ordering operator<=>(Decimal left, Decimal right) noexcept {
        if (left.sign() != right.sign()) {
            return left.sign() <=> right.sign();
        }
        return left.sign() < 0 ? compare_magnitudes(right, left) : compare_magnitudes(left, right);
    }

private:
    std::int64_t mantissa_ = 0;
    int exponent_ = 0;

    constexpr void normalise() noexcept {
        if (mantissa_ == 0) {
            exponent_ = 0;
            return;
        }
        while (mantissa_ % 10 == 0) {
            mantissa_ /= 10;
            ++exponent_;
        }
    }

    [[nodiscard]] constexpr int sign() const noexcept { return (mantissa_ > 0) - (mantissa_ < 0); }

    /// The mantissa without its sign; the most negative one included.
    [[nodiscard]] constexpr std::uint64_t magnitude() const noexcept {
        auto const bits = static_cast<std::uint64_t>(mantissa_);
        return mantissa_ < 0 ? ~bits + 1 : bits;
    }

    /// Numbers with their leading digits at the same power of ten differ by at most 18 places, so
    /// that either mantissa, brought to the other's exponent, has at most 19 digits and fits.
    [[nodiscard]] static constexpr std::strong_ordering compare_magnitudes(Decimal left,
                                                                           Decimal right) noexcept {
        std::uint64_t a = left.magnitude();
        std::uint64_t b = right.magnitude();
        if (a == 0 || b == 0) {
            return a <=> b;
        }
        int const order_a = detail::count_digits(a) + left.exponent_;
        int const order_b = detail::count_digits(b) + right.exponent_;
        if (order_a != order_b) {
            return order_a <=> order_b;
        }
        int const shift = left.exponent_ - right.exponent_;
        (shift > 0 ? a : b) *=
            detail::powers_of_ten[static_cast<std::size_t>(shift > 0 ? shift : -shift)];
        return a <=> b;
    }
};

namespace detail {

/// Whether a × b leaves the range of 64 bits; if not, `product` is set.
[[nodiscard]] constexpr bool multiply_overflows(std::int64_t a, std::int64_t b,
                                                std::int64_t& product) noexcept {
    constexpr std::int64_t max = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t min = std::numeric_limits<std::int64_t>::min();
    if (a != 0 && b != 0) {
        if (a > 0 ? (b > 0 ? a > max / b : b < min / a) : (b > 0 ? a < min / b : b < max / a)) {
            return true;
        }
    }
    product = a * b;
    return false;
}

}  // namespace detail

/// left × right, or nothing if the exact product does not fit.
[[nodiscard]] constexpr std::optional<Decimal> multiply(Decimal left, Decimal right) noexcept {
    std::int64_t mantissa = 0;
    if (detail::multiply_overflows(left.mantissa(), right.mantissa(), mantissa)) {
        return std::nullopt;
    }
    return Decimal::make(mantissa, left.exponent() + right.exponent());
}

/// left + right, or nothing if the exact sum does not fit.
[[nodiscard]] constexpr std::optional<Decimal> add(Decimal left, Decimal right) noexcept {
    if (left.is_zero() || right.is_zero()) {
        return left.is_zero() ? right : left;
    }
    int const exponent = left.exponent() < right.exponent() ? left.exponent() : right.exponent();
    std::int64_t a = left.mantissa();
    std::int64_t b = right.mantissa();
    for (int e = left.exponent(); e > exponent; --e) {
        if (detail::multiply_overflows(a, 10, a)) {
            return std::nullopt;
        }
    }
    for (int e = right.exponent(); e > exponent; --e) {
        if (detail::multiply_overflows(b, 10, b)) {
            return std::nullopt;
        }
    }
    constexpr std::int64_t max = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t min = std::numeric_limits<std::int64_t>::min();
    if (b > 0 ? a > max - b : a < min - b) {
        return std::nullopt;
    }
    return Decimal::make(a + b, exponent);
}

/// left - right, or nothing if the exact difference does not fit.
[[nodiscard]] constexpr std::optional<Decimal> subtract(Decimal left, Decimal right) noexcept {
    std::int64_t mantissa = 0;
    if (detail::multiply_overflows(right.mantissa(), -1, mantissa)) {
        return std::nullopt;
    }
    auto const negated = Decimal::make(mantissa, right.exponent());
    return negated ? add(left, *negated) : std::nullopt;
}

/// The number in plain digits, without exponent or grouping: `310`, `-6.5`, `0.004`.
[[nodiscard]] inline std::string to_string(Decimal number) {
    char buffer[24];
    auto const written = std::to_chars(buffer, buffer + sizeof buffer, number.mantissa());
    std::string digits{buffer, written.ptr};
    if (number.exponent() >= 0) {
        digits.append(static_cast<std::size_t>(number.exponent()), '0');
        return digits;
    }
    auto const fraction = static_cast<std::size_t>(-number.exponent());
    std::size_t const sign = digits.front() == '-' ? 1 : 0;
    if (digits.size() - sign <= fraction) {
        digits.insert(sign, fraction + 1 - (digits.size() - sign), '0');
    }
    digits.insert(digits.size() - fraction, 1, '.');
    return digits;
}

/// Reads what to_string writes: an optional minus, ASCII digits, at most one point between digits.
/// Nothing if the text is anything else or the number does not fit.
[[nodiscard]] constexpr std::optional<Decimal> parse_decimal(std::string_view text) noexcept {
    bool const negative = !text.empty() && text.front() == '-';
    if (negative) {
        text.remove_prefix(1);
    }
    // Digits are taken off as negative numbers, which reach one further than positive ones.
    std::int64_t mantissa = 0;
    int exponent = 0;
    int pending_zeros = 0;
    bool seen_point = false;
    bool last_was_digit = false;
    for (char const c : text) {
        if (c == '.') {
            if (seen_point || !last_was_digit) {
                return std::nullopt;
            }
            seen_point = true;
            last_was_digit = false;
            continue;
        }
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        last_was_digit = true;
        exponent -= seen_point ? 1 : 0;
        if (c == '0' && mantissa != 0) {
            ++pending_zeros;
            continue;
        }
        for (; pending_zeros > 0 && c != '0'; --pending_zeros) {
            if (detail::multiply_overflows(mantissa, 10, mantissa)) {
                return std::nullopt;
            }
        }
        if (detail::multiply_overflows(mantissa, 10, mantissa)) {
            return std::nullopt;
        }
        std::int64_t const digit = c - '0';
        if (mantissa < std::numeric_limits<std::int64_t>::min() + digit) {
            return std::nullopt;
        }
        mantissa -= digit;
    }
    if (!last_was_digit) {
        return std::nullopt;
    }
    if (!negative && mantissa == std::numeric_limits<std::int64_t>::min()) {
        return std::nullopt;
    }
    return Decimal::make(negative ? mantissa : -mantissa, exponent + pending_zeros);
}

}  // namespace fengong
