// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

namespace fengong::detail {

/// What two units share, while it is added up.
struct TieSums {
    double weight = 0;
    std::uint32_t shared = 0;

    /// Adds an item in which each tie weighs so much.
    void add(double item_weight) noexcept {
        shared += 1;
        weight += item_weight;
    }
};

}  // namespace fengong::detail
