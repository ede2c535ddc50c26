// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong {

/// An item that is touched through others.
struct TouchedItem {
    ItemId item;
    UnitId through;  ///< a unit that it needs, the nearest to the one that stops
    std::uint32_t steps =
        0;  ///< how many needs lead from `through` to the one that stops, at least 1
};

/// What happens if a unit stops.
struct Reach {
    std::vector<ItemId> led;           ///< items that stop at once, because it leads them
    std::vector<ItemId> needing;       ///< items that stop at once, because their leads need it
    std::vector<TouchedItem> touched;  ///< other items: fewest steps first, then in order
};

/// What happens if a unit stops: every item that it carries stops at once; another is touched if it needs
/// (as responsible or cooperating) a unit that leads an item that needs the one that stops, or one that is
/// touched itself. That is, the items whose responsible units reach the unit in the lead_digraph().
///
/// What a notice says, not what would happen: it does not know what an office could do without.
/// Linear in the items and units of the graph and, for each item reached, in its list times the units of it
/// that are affected; but for sorting.
[[nodiscard]] inline Reach reach(ResponsibilityGraph const& graph, UnitId unit) {
    Reach result;
    std::vector<bool> item_seen(graph.items());
    for (std::uint32_t const edge : graph.edges_of(unit)) {
        Relation const& mine = graph.relations()[edge];
        if (carries(mine.role)) {
            item_seen[graph.vertex(mine.item)] = true;
            (mine.role == Role::lead ? result.led : result.needing).push_back(mine.item);
        }
    }
    // Units that need the one that stops, nearest first.
    std::vector<UnitId> affected{unit};
    std::vector<std::uint32_t> steps(graph.units());
    std::vector<bool> unit_seen(graph.units());
    unit_seen[unit.value] = true;
    for (std::size_t at = 0; at < affected.size(); ++at) {
        UnitId const needed = affected[at];
        for (std::uint32_t const edge : graph.edges_of(needed)) {
            Relation const& mine = graph.relations()[edge];
            if (!carries(mine.role) || mine.role == Role::lead) {
                continue;
            }
            if (!item_seen[graph.vertex(mine.item)]) {
                item_seen[graph.vertex(mine.item)] = true;
                result.touched.push_back({mine.item, needed, steps[needed.value]});
            }
            for (Relation const& other : graph.relations_of(mine.item)) {
                if (other.role == Role::lead && !unit_seen[other.unit.value]) {
                    unit_seen[other.unit.value] = true;
                    steps[other.unit.value] = steps[needed.value] + 1;
                    affected.push_back(other.unit);
                }
            }
        }
    }
    detail::ranges::sort(result.touched, [](TouchedItem const& left, TouchedItem const& right) {
        return left.steps != right.steps ? left.steps < right.steps : left.item < right.item;
    });
    return result;
}

}  // namespace fengong
