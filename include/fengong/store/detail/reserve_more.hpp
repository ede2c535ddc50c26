// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace fengong::detail {

/// Makes room for `more` rows, in steps that keep adding linear.
template <class Row>
void reserve_more(std::vector<Row>& rows, std::size_t more) {
    if (rows.capacity() - rows.size() < more) {
        rows.reserve(std::max(rows.size() + more, rows.capacity() + rows.capacity() / 4));
    }
}

}  // namespace fengong::detail
