// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/detail/powers_of_ten.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>

namespace fengong::detail {

/// The first digits of a magnitude: in the order of the magnitudes as far as they go, and whether they
/// say all of it.
class MagnitudeKey {
public:
    constexpr MagnitudeKey() = default;
    explicit constexpr MagnitudeKey(Decimal magnitude) noexcept {
        if (magnitude.is_zero()) {
            return;
        }
        auto const mantissa = static_cast<std::uint64_t>(magnitude.mantissa());
        std::uint64_t digits = magnitude.is_negative() ? ~mantissa + 1 : mantissa;
        int const count = count_digits(digits);
        bool exact = true;
        if (count > digits_kept) {
            std::uint64_t const cut = powers_of_ten[static_cast<std::size_t>(count - digits_kept)];
            exact = digits % cut == 0;
            digits /= cut;
        } else {
            digits *= powers_of_ten[static_cast<std::size_t>(digits_kept - count)];
        }
        int const place = magnitude.exponent() + count + least_place;
        std::uint32_t const bits = zero | static_cast<std::uint32_t>(place) << place_shift |
                                   static_cast<std::uint32_t>(digits) << 1U | (exact ? 0U : 1U);
        bits_ = magnitude.is_negative() ? ~bits : bits;
    }

    /// A number in the order of the keys.
    [[nodiscard]] constexpr std::uint32_t bits() const noexcept { return bits_; }

    /// Whether magnitudes of this key are equal.
    [[nodiscard]] constexpr bool is_exact() const noexcept {
        return (bits_ & 1U) == (bits_ < zero ? 1U : 0U);
    }

    /// The least key that is greater.
    [[nodiscard]] constexpr MagnitudeKey next() const noexcept {
        MagnitudeKey key;
        key.bits_ = bits_ + 1;
        return key;
    }

    friend constexpr auto operator<=>(MagnitudeKey, MagnitudeKey) = default;

private:
    // From the top: the sign, the place of the first digit in eight bits (never all of them, so that there is a
    // next key), six digits in 20, and whether there are more of them. Of negative magnitudes all bits are
    // turned over.
    static constexpr std::uint32_t zero = 0x8000'0000;
    static constexpr int digits_kept = 6;
    static constexpr int least_place = Decimal::max_exponent + 1;
    static constexpr unsigned place_shift = 21;

    std::uint32_t bits_ = zero;
};

}  // namespace fengong::detail
