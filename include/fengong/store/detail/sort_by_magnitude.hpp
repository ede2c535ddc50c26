// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/radix_sort.hpp>
#include <fengong/store/detail/magnitude_column.hpp>

#include <algorithm>
#include <span>
#include <vector>

namespace fengong::detail {

/// Sorts targets, which are in the order of their ids, by magnitude and then by id; `magnitude_of(TargetId)` is
/// asked where keys do not decide. Linear, but for these.
template <class MagnitudeOf>
void sort_by_magnitude(std::span<MagnitudeColumn::Entry> entries,
                       std::vector<MagnitudeColumn::Entry>& spare, MagnitudeOf magnitude_of) {
    radix_sort(
        entries, 32, [](MagnitudeColumn::Entry const& entry) { return entry.key.bits(); }, spare);
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
