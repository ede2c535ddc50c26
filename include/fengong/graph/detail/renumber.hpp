// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/live_ids.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <stdexcept>

namespace fengong::detail {

/// Ids of which just these are in use; they must be in order. Linear, if there are few gaps between them.
[[nodiscard]] inline LiveIds just_these(std::span<ItemId const> items) {
    LiveIds ids;
    for (ItemId const item : items) {
        std::uint32_t const next = ids.next();
        ids.give(item.value - next + 1);
        if (item.value != next) {
            ids.reserve();
            ids.retire(next, item.value - next);
        }
    }
    return ids;
}

/// The position of a unit among `units`, which must be in order, as an id. Throws std::invalid_argument if it is not
/// there. Logarithmic.
[[nodiscard]] inline UnitId renumbered(UnitId unit, std::span<UnitId const> units) {
    auto const found = ranges::lower_bound(units, unit);
    if (found == units.end() || *found != unit) {
        throw std::invalid_argument{"fengong: a unit that an item names is not among the units"};
    }
    return UnitId{static_cast<std::uint32_t>(found - units.begin())};
}

}  // namespace fengong::detail
