// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>

namespace fengong::detail {

/// How many bits a word of marks has.
inline constexpr std::uint32_t word_bits = 64;

/// Calls `use` with the number of each bit of a word that is set, in order, counting from `first`.
template <class Use>
void each_bit(std::uint64_t word, std::uint32_t first, Use use) {
    for (; word != 0; word &= word - 1) {
        use(first + static_cast<std::uint32_t>(std::countr_zero(word)));
    }
}

}  // namespace fengong::detail
