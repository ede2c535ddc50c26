// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <cstdint>

namespace fengong::detail {

/// A product of two 64-bit numbers, all of it.
struct Product {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend constexpr std::strong_ordering operator<=>(Product, Product) = default;
};

[[nodiscard]] constexpr Product multiply(std::uint64_t left, std::uint64_t right) noexcept {
    constexpr std::uint64_t half = 0xFFFFFFFFU;
    std::uint64_t const low = (left & half) * (right & half);
    std::uint64_t const middle = (left >> 32U) * (right & half) + (low >> 32U);
    std::uint64_t const other = (left & half) * (right >> 32U) + (middle & half);
    return {(left >> 32U) * (right >> 32U) + (middle >> 32U) + (other >> 32U),
            (other << 32U) | (low & half)};
}

/// A ratio of whole numbers, not both 0; n/0 is infinite.
struct Ratio {
    std::uint64_t numerator = 0;
    std::uint64_t denominator = 1;

    /// Exact.
    friend constexpr std::weak_ordering operator<=>(Ratio left, Ratio right) noexcept {
        return multiply(left.numerator, right.denominator) <=>
               multiply(right.numerator, left.denominator);
    }
    friend constexpr bool operator==(Ratio left, Ratio right) noexcept {
        return left <=> right == 0;
    }
};

}  // namespace fengong::detail
