// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace fengong::detail {

/// What operator->() of an iterator gives that makes its rows when they are asked for.
template <class Row>
struct RowArrow {
    Row row;
    [[nodiscard]] Row const* operator->() const noexcept { return &row; }
};

}  // namespace fengong::detail
