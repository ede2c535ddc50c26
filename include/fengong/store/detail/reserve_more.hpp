// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>

namespace fengong::detail {

/// Makes room for `more` rows of a vector or an index like one, in steps that keep adding linear.
template <class Rows>
void reserve_more(Rows& rows, std::size_t more) {
    if (rows.capacity() - rows.size() < more) {
        rows.reserve(std::max(rows.size() + more, rows.capacity() + rows.capacity() / 4));
    }
}

}  // namespace fengong::detail
