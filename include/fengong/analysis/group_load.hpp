// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/workload.hpp>
#include <fengong/model/ids.hpp>

#include <cstdint>
#include <vector>

namespace fengong {

/// What one unit carries of a group of items.
struct UnitLoad {
    UnitId unit;
    std::uint32_t rank = 0;  ///< within the group, from 1; equal effort is equal rank
    std::uint32_t lead = 0;
    std::uint32_t responsible = 0;  ///< or cooperating
    double effort = 0;
};

/// What a group of items (those of a section, of a place, of a year, with a measure) hands out, and to whom.
/// The numbers are those of workload(), counted over these items alone.
struct GroupLoad {
    std::uint32_t lead = 0;         ///< mandates to lead, over all units
    std::uint32_t responsible = 0;  ///< mandates to be responsible or to cooperate
    double effort = 0;              ///< the sum over units: the number of items that name one
    bool lower_bound = false;       ///< one of the items has an open-ended list (等)
    std::vector<UnitLoad> units;    ///< those with a mandate: most effort first
    std::vector<ItemId> items;      ///< the items that it rests on, in order

    [[nodiscard]] std::uint32_t mandates() const noexcept { return lead + responsible; }
};

}  // namespace fengong
