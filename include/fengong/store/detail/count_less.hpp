// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>

#include <cstddef>

namespace fengong::detail {

/// How many rows of a list sorted by keys have a lesser key than `value`. Logarithmic, and without a branch
/// that the processor would have to guess, which is what costs in short lists.
template <class Row, class Value, class Key = ranges::Itself>
[[nodiscard]] std::size_t count_less(Row const* rows, std::size_t size, Value value,
                                     Key key = {}) noexcept {
    if (size == 0) {
        return 0;
    }
    Row const* first = rows;
    for (std::size_t left = size; left > 1;) {
        std::size_t const half = left / 2;
        first += ranges::key_of(key, first[half - 1]) < value ? half : 0;
        left -= half;
    }
    return static_cast<std::size_t>(first - rows) + (ranges::key_of(key, *first) < value ? 1 : 0);
}

}  // namespace fengong::detail
