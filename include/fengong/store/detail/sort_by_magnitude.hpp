// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/radix_sort.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/store/detail/magnitude_column.hpp>

#include <cstddef>
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
    for (std::size_t first = 0, last = 0; first != entries.size(); first = last) {
        MagnitudeKey const key = entries[first].key;
        while (last != entries.size() && entries[last].key == key) {
            ++last;
        }
        if (!key.is_exact()) {
            std::span<MagnitudeColumn::Entry> equal = entries.subspan(first, last - first);
            ranges::stable_sort(equal, {}, [&](MagnitudeColumn::Entry const& entry) {
                return magnitude_of(entry.target);
            });
        }
    }
}

}  // namespace fengong::detail
