// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/detail/two_mode_lists.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <queue>
#include <span>
#include <utility>
#include <vector>

namespace fengong {

/// A standing team: units that meet again and again. Each of the units carries at least p of the items,
/// each of the items is carried by at least q of the units.
struct Core {
    std::uint32_t p = 0;
    std::uint32_t q = 0;
    std::vector<UnitId> units;  ///< by id
    std::vector<ItemId> items;  ///< in order
};

namespace detail {

/// For one q: takes away the units of the fewest items, one after the other, and with them the items
/// that fall below q. The level of a vertex is the largest p whose core holds it; 0 if none does.
class CorePeeling {
public:
    CorePeeling(TwoModeLists const& lists, std::uint32_t q)
        : lists_{lists}, q_{q}, degrees_(lists.vertices()), levels_(lists.vertices()) {
        for (std::uint32_t item = 0; item < lists.items(); ++item) {
            if (lists.degree(item) >= q) {
                degrees_[item] = lists.degree(item);
                for (Neighbour const unit : lists.neighbours(item)) {
                    ++degrees_[unit.vertex];
                }
            }
        }
        for (std::uint32_t unit = lists.items(); unit < lists.vertices(); ++unit) {
            offer(unit);
        }
        while (!queue_.empty()) {
            auto const [degree, unit] = queue_.top();
            queue_.pop();
            if (degrees_[unit] ==
                degree) {  // else it has been offered again with fewer items, or is gone
                level_ = std::max(level_, degree);
                take_away(unit);
            }
        }
    }

    /// The largest p for which there is a core.
    [[nodiscard]] std::uint32_t level() const noexcept { return level_; }
    [[nodiscard]] std::span<std::uint32_t const> levels() const noexcept {
        return detail::ranges::view(levels_);
    }

private:
    void offer(std::uint32_t unit) {
        if (degrees_[unit] != 0) {
            queue_.emplace(degrees_[unit], unit);
        }
    }

    void take_away(std::uint32_t unit) {
        degrees_[unit] = 0;
        levels_[unit] = level_;
        for (Neighbour const item : lists_.neighbours(unit)) {
            std::uint32_t& left = degrees_[item.vertex];
            if (left == 0 || --left >= q_) {
                continue;
            }
            left = 0;
            levels_[item.vertex] = level_;
            for (Neighbour const other : lists_.neighbours(item.vertex)) {
                if (degrees_[other.vertex] != 0) {
                    --degrees_[other.vertex];
                    if (degrees_[other.vertex] == 0) {
                        levels_[other.vertex] =
                            level_;  // nothing is left of it but what is gone now
                    }
                    offer(other.vertex);
                }
            }
        }
    }

    using Entry = std::pair<std::uint32_t, std::uint32_t>;  // degree and unit

    TwoModeLists const& lists_;
    std::uint32_t q_;
    std::uint32_t level_ = 0;
    std::vector<std::uint32_t> degrees_;  // among those left; 0: gone
    std::vector<std::uint32_t> levels_;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue_;
};

[[nodiscard]] inline Core core_of(ResponsibilityGraph const& graph, CorePeeling const& peeling,
                                  std::uint32_t p, std::uint32_t q) {
    Core core{p, q, {}, {}};
    for (std::uint32_t vertex = 0; vertex < peeling.levels().size(); ++vertex) {
        if (peeling.levels()[vertex] >= p) {
            if (graph.is_unit(vertex)) {
                core.units.push_back(graph.unit(vertex));
            } else {
                core.items.push_back(graph.item(vertex));
            }
        }
    }
    return core;
}

}  // namespace detail

/// The (p, q)-core of the two-mode graph, by the relations that carry: the largest part in which each
/// unit has at least p of its items and each item at least q of its units. Empty if there is none.
/// p and q of 0 count as 1.
///
/// Ahmed et al. (2007), IEEE TVCG; Cerinšek and Batagelj (2015), Generalized two-mode cores, Social
/// Networks 42. O(m log n).
[[nodiscard]] inline Core two_mode_core(ResponsibilityGraph const& graph, std::uint32_t p,
                                        std::uint32_t q) {
    p = std::max(p, 1U);
    q = std::max(q, 1U);
    detail::TwoModeLists const lists{graph};
    return detail::core_of(graph, detail::CorePeeling{lists, q}, p, q);
}

/// The outermost cores: those with p and q such that neither can be one larger. Every other (p, q)-core
/// contains one of them. q ascends, p descends.
/// One peeling for each q up to the longest list, of the items with at least q units.
[[nodiscard]] inline std::vector<Core> outermost_cores(ResponsibilityGraph const& graph) {
    detail::TwoModeLists const lists{graph};
    std::uint32_t longest = 0;
    for (std::uint32_t item = 0; item < lists.items(); ++item) {
        longest = std::max(longest, lists.degree(item));
    }
    std::vector<Core> result;
    for (std::uint32_t q = 1; q <= longest; ++q) {
        detail::CorePeeling const peeling{lists, q};
        while (!result.empty() && result.back().p <= peeling.level()) {
            result.pop_back();
        }
        result.push_back(detail::core_of(graph, peeling, peeling.level(), q));
    }
    return result;
}

}  // namespace fengong
