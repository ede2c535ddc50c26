// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace fengong::detail {

/// A row of some table and what it is sorted by.
struct KeyedRow {
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};

/// Sorts rows by the lowest `bits` bits of their keys, above which there must be none; rows with equal keys stay in
/// their order. Linear in rows times bits.
inline void radix_sort(std::vector<KeyedRow>& rows, unsigned bits) {
    constexpr unsigned digit_bits = 11;
    constexpr std::uint64_t digit_mask = (std::uint64_t{1} << digit_bits) - 1;
    std::vector<KeyedRow> sorted(rows.size());
    for (unsigned shift = 0; shift < bits; shift += digit_bits) {
        std::array<std::uint32_t, digit_mask + 1> next{};
        for (KeyedRow const& row : rows) {
            ++next[(row.key >> shift) & digit_mask];
        }
        std::uint32_t first = 0;
        for (std::uint32_t& count : next) {
            first += std::exchange(count, first);
        }
        for (KeyedRow const& row : rows) {
            sorted[next[(row.key >> shift) & digit_mask]++] = row;
        }
        rows.swap(sorted);
    }
}

}  // namespace fengong::detail
