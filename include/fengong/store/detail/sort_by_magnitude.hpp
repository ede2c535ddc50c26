// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/store/detail/magnitude_column.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace fengong::detail {

/// Sorts targets, which are in the order of their ids, by the bits of their keys and keeps that order among
/// equal ones: three passes over many, each by eleven bits. Linear.
inline void sort_by_key(std::span<MagnitudeColumn::Entry> entries,
                        std::vector<MagnitudeColumn::Entry>& spare) {
    constexpr unsigned digit_bits = 11;
    constexpr std::size_t digits = std::size_t{1} << digit_bits;
    if (entries.size() < digits) {
        std::stable_sort(entries.begin(), entries.end(),
                         [](auto const& left, auto const& right) { return left.key < right.key; });
        return;
    }
    spare.resize(std::max(spare.size(), entries.size()));
    std::span<MagnitudeColumn::Entry> from = entries;
    std::span<MagnitudeColumn::Entry> to = std::span{spare}.first(entries.size());
    for (unsigned shift = 0; shift < 32; shift += digit_bits) {
        auto const digit = [=](MagnitudeColumn::Entry const& entry) {
            return entry.key.bits() >> shift & (digits - 1);
        };
        std::array<std::uint32_t, digits> next{};
        for (MagnitudeColumn::Entry const& entry : from) {
            ++next[digit(entry)];
        }
        std::exclusive_scan(next.begin(), next.end(), next.begin(), std::uint32_t{0});
        for (MagnitudeColumn::Entry const& entry : from) {
            to[next[digit(entry)]++] = entry;
        }
        std::swap(from, to);
    }
    std::copy(from.begin(), from.end(), entries.begin());
}

/// Sorts targets, which are in the order of their ids, by magnitude and then by id; `magnitude_of(TargetId)` is
/// asked where keys do not decide. Linear, but for these.
template <class MagnitudeOf>
void sort_by_magnitude(std::span<MagnitudeColumn::Entry> entries,
                       std::vector<MagnitudeColumn::Entry>& spare, MagnitudeOf magnitude_of) {
    sort_by_key(entries, spare);
    for (auto first = entries.begin(); first != entries.end();) {
        auto const last = std::find_if(first, entries.end(),
                                       [&](auto const& entry) { return entry.key != first->key; });
        if (!first->key.is_exact()) {
            std::stable_sort(first, last, [&](auto const& left, auto const& right) {
                return magnitude_of(left.target) < magnitude_of(right.target);
            });
        }
        first = last;
    }
}

}  // namespace fengong::detail
