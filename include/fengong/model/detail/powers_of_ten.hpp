// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace fengong::detail {

/// 10⁰ to 10¹⁹: all that fit 64 bits.
inline constexpr auto powers_of_ten = [] {
    std::array<std::uint64_t, 20> powers{1};
    for (std::size_t power = 1; power < powers.size(); ++power) {
        powers[power] = powers[power - 1] * 10;
    }
    return powers;
}();

/// How many digits a number has; zero has one.
[[nodiscard]] constexpr int count_digits(std::uint64_t number) noexcept {
    number |= 1U;  // no digit more, and zero has one
    // 1233/4096 is a little more than the logarithm of 2: the digits, or one less.
    int const least = static_cast<int>(std::bit_width(number)) * 1233 / 4096;
    return least + (number >= powers_of_ten[static_cast<std::size_t>(least)] ? 1 : 0);
}

}  // namespace fengong::detail
