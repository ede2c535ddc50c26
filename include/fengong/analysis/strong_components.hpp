// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/lead_digraph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace fengong {

/// That a lead of one component needs a unit of another.
struct ComponentNeed {
    std::uint32_t from = 0;
    std::uint32_t to = 0;     ///< behind `from` in the order of the components
    std::uint32_t items = 0;  ///< the needs between their units, added up

    friend constexpr bool operator==(ComponentNeed, ComponentNeed) = default;
};

/// Units that need each other, directly or through others, and in what order the groups need each other.
struct Condensation {
    /// No component, for units that carry no item.
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::vector<UnitId>>
        components;                    ///< in topological order: who needs before who is needed
    std::vector<std::uint32_t> of;     ///< by unit
    std::vector<ComponentNeed> needs;  ///< between components, by from and to
};

namespace detail {

/// The search of Tarjan (1972) for strong components without recursion. Numbers them as they are done, so
/// that a component has a smaller number than those that need it.
class StrongSearch {
public:
    explicit StrongSearch(LeadDigraph const& graph)
        : graph_{graph}, visits_(graph.units()), of_(graph.units(), Condensation::none) {
        for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
            if (graph.named[unit] != 0 && visits_[unit].order == 0) {
                search(unit);
            }
        }
    }

    [[nodiscard]] std::span<std::uint32_t const> of() const noexcept {
        return detail::ranges::view(of_);
    }
    [[nodiscard]] std::uint32_t count() const noexcept { return count_; }

private:
    struct Visit {
        std::uint32_t order = 0;  ///< from 1; 0: not yet seen
        std::uint32_t low = 0;
    };
    struct Frame {
        std::uint32_t unit;
        std::size_t next;  ///< the need to look at
    };

    void search(std::uint32_t root) {
        enter(root);
        while (!stack_.empty()) {
            Frame& frame = stack_.back();
            auto const needs = graph_.needs_of(UnitId{frame.unit});
            if (frame.next == needs.size()) {
                leave();
                continue;
            }
            std::uint32_t const other = needs[frame.next++].unit.value;
            if (visits_[other].order == 0) {
                enter(other);
            } else if (of_[other] == Condensation::none) {
                Visit& visit = visits_[frame.unit];
                visit.low = std::min(visit.low, visits_[other].order);
            }
        }
    }

    void enter(std::uint32_t unit) {
        visits_[unit] = {++order_, order_};
        open_.push_back(unit);
        stack_.push_back({unit, 0});
    }

    void leave() {
        std::uint32_t const unit = stack_.back().unit;
        stack_.pop_back();
        if (visits_[unit].low == visits_[unit].order) {
            std::uint32_t member = 0;
            do {
                member = open_.back();
                open_.pop_back();
                of_[member] = count_;
            } while (member != unit);
            ++count_;
        }
        if (!stack_.empty()) {
            Visit& above = visits_[stack_.back().unit];
            above.low = std::min(above.low, visits_[unit].low);
        }
    }

    LeadDigraph const& graph_;
    std::vector<Visit> visits_;
    std::vector<std::uint32_t> of_;
    std::vector<Frame> stack_;
    std::vector<std::uint32_t> open_;  // seen, and not yet in a component
    std::uint32_t order_ = 0;
    std::uint32_t count_ = 0;
};

}  // namespace detail

/// The strong components of the digraph from leads to responsible units, in topological order, and what
/// they need of each other. A component of several units is mutual dependence: each of them needs each
/// other, directly or through others.
///
/// Tarjan (1972), SIAM J. Comput. 1(2). Linear, but for sorting the needs.
[[nodiscard]] inline Condensation condense(LeadDigraph const& graph) {
    detail::StrongSearch const search{graph};
    Condensation result;
    result.components.resize(search.count());
    result.of.assign(graph.units(), Condensation::none);
    for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
        if (search.of()[unit] != Condensation::none) {
            result.of[unit] = search.count() - 1 - search.of()[unit];
            result.components[result.of[unit]].push_back(UnitId{unit});
        }
    }
    for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
        for (Need const& need : graph.needs_of(UnitId{unit})) {
            std::uint32_t const from = result.of[unit];
            std::uint32_t const to = result.of[need.unit.value];
            if (from != to) {
                result.needs.push_back({from, to, need.items});
            }
        }
    }
    detail::ranges::sort(result.needs, [](ComponentNeed left, ComponentNeed right) {
        return left.from != right.from ? left.from < right.from : left.to < right.to;
    });
    std::size_t kept = 0;
    for (ComponentNeed const need : result.needs) {
        if (kept != 0 && result.needs[kept - 1].from == need.from &&
            result.needs[kept - 1].to == need.to) {
            result.needs[kept - 1].items += need.items;
        } else {
            result.needs[kept++] = need;
        }
    }
    result.needs.resize(kept);
    return result;
}

}  // namespace fengong
