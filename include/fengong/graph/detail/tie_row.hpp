// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/detail/tie_sums.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/detail/sparse_bits.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong::detail {

/// The ties of one unit at a time, whoever it meets. Who is met is marked by a bit: units of one place have ids that
/// are near, so that a few words of marks hold all that a unit meets, in order.
class TieRow {
public:
    /// The graph must live as long.
    explicit TieRow(ResponsibilityGraph const& graph)
        : graph_{graph}, sizes_(graph.items()), sums_(graph.units()), met_(graph.units()) {}

    /// Calls `use(other, shared, weight)` for each tie of a unit, by the other's id.
    template <class Use>
    void each_tie(UnitId unit, Use use) {
        for (std::uint32_t const edge : graph_.edges_of(unit)) {
            Relation const& mine = graph_.relations()[edge];
            if (carries(mine.role)) {
                add_item(mine.item);
            }
        }
        met_.drain([&](std::uint32_t other) {
            TieSums& sums = sums_[other];
            if (other != unit.value) {
                use(UnitId{other}, sums.shared, sums.weight);
            }
            sums = {};
        });
    }

private:
    /// Adds an item that the unit carries. The unit itself is added too, which is cheaper than telling it from the
    /// others.
    void add_item(ItemId item) noexcept {
        auto const relations = graph_.relations_of(item);
        std::uint32_t& size = sizes_[graph_.vertex(item)];
        if (size == 0) {
            size = static_cast<std::uint32_t>(ranges::count_if(
                relations, [](Relation const& relation) { return carries(relation.role); }));
        }
        double const weight = 1.0 / std::max(size - 1, 1U);
        for (Relation const& relation : relations) {
            if (carries(relation.role)) {
                add(relation.unit.value, weight);
            }
        }
    }

    void add(std::uint32_t unit, double weight) noexcept {
        sums_[unit].add(weight);
        met_.add(unit);
    }

    ResponsibilityGraph const& graph_;
    std::vector<std::uint32_t> sizes_;  // how many carry an item; 0 if nobody has counted yet
    std::vector<TieSums> sums_;         // of each unit
    SparseBits met_;                    // those with sums
};

}  // namespace fengong::detail
