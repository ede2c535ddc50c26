// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Sorts rows by the lowest `bits` bits of the unsigned `key_of(row)`, above which there must be none; rows with equal
/// keys stay in their order. `spare` is room that it may make longer. Linear in rows times bits.
///
/// From 2048 rows on it also allocates 8 KB for each digit of the keys, of 11 bits: 24 KB for 32 bits. Fewer rows are
/// left to std::stable_sort, which has a buffer of its own where it gets one. There must be fewer than 2³² rows.
///
/// Boost.Sort does the like, but its namespace boost::sort cannot be in a program that includes Boost.Range's function
/// of that name, and a library must not forbid that.
template <class Row, class KeyOf>
void radix_sort(std::span<Row> rows, unsigned bits, KeyOf key_of, std::vector<Row>& spare) {
    constexpr unsigned digit_bits = 11;
    constexpr std::size_t digits = std::size_t{1} << digit_bits;
    if (rows.size() < digits) {  // a pass over all digits would take longer
        std::stable_sort(rows.begin(), rows.end(), [&](Row const& left, Row const& right) {
            return key_of(left) < key_of(right);
        });
        return;
    }
    spare.resize(std::max(spare.size(), rows.size()));
    std::span<Row> from = rows;
    std::span<Row> to = ranges::mutable_view(spare, 0, rows.size());
    // Of each place of the keys, how many rows have which digit, and then where the next of them goes.
    std::vector<std::array<std::uint32_t, digits>> places((bits + digit_bits - 1) / digit_bits);
    for (Row const& row : rows) {
        auto key = key_of(row);
        for (auto& count : places) {
            ++count[key & (digits - 1)];
            key >>= digit_bits;
        }
    }
    unsigned shift = 0;
    for (auto& next : places) {
        std::exclusive_scan(next.begin(), next.end(), next.begin(), std::uint32_t{0});
        for (Row const& row : from) {
            to[next[key_of(row) >> shift & (digits - 1)]++] = row;
        }
        std::swap(from, to);
        shift += digit_bits;
    }
    if (from.data() != rows.data()) {
        std::copy(from.begin(), from.end(), rows.begin());
    }
}

}  // namespace fengong::detail
