// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/unit_groups.hpp>
#include <fengong/graph/lead_digraph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/detail/sparse_bits.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
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

    UnitGroups components;             ///< in topological order: who needs before who is needed
    std::vector<std::uint32_t> of;     ///< by unit
    std::vector<ComponentNeed> needs;  ///< between components, by from and to
};

namespace detail {

/// The search of Tarjan (1972) for strong components without recursion. Numbers them as they are done, so
/// that a component has a smaller number than those that need it. What a component needs is added up while its units
/// are still at hand.
///
/// A unit has one number, as Pearce (2016, Inf. Process. Lett. 116(1)) has it: while it is open, when it was met among
/// those that are open, from 1 up; when it is done, its component, from the greatest number down. What is done is
/// then greater than all that is open, and how far back a unit reaches a minimum without a condition.
class StrongSearch {
public:
    explicit StrongSearch(LeadDigraph const& graph)
        : graph_{graph}, numbers_(graph.units()), items_(graph.units()), needed_(graph.units()) {
        needs_.reserve(graph.needs.size());
        for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
            if (graph.named[unit] != 0 && numbers_[unit] == 0) {
                search(unit);
            }
        }
    }

    /// The component of a unit that carries an item, from 0.
    [[nodiscard]] std::uint32_t of(std::uint32_t unit) const noexcept {
        return first_done - numbers_[unit];
    }
    [[nodiscard]] std::uint32_t count() const noexcept { return count_; }
    /// What the components need of each other, by from and to.
    [[nodiscard]] std::vector<ComponentNeed> take_needs() && noexcept { return std::move(needs_); }

private:
    static constexpr std::uint32_t first_done = std::numeric_limits<std::uint32_t>::max();

    struct Frame {
        std::uint32_t unit;
        std::uint32_t number;
        std::uint32_t low;   ///< the least number that it reaches
        std::uint32_t next;  ///< the need to look at
        std::uint32_t end;
    };

    void search(std::uint32_t root) {
        enter(root);
        while (!stack_.empty()) {
            if (!scan()) {
                leave();
            }
        }
    }

    /// Looks at what is left of the needs of the unit on top, until one is entered. Whether one was.
    bool scan() {
        Frame& frame = stack_.back();
        while (frame.next != frame.end) {
            std::uint32_t const other = graph_.needs[frame.next++].unit.value;
            if (numbers_[other] == 0) {
                if (graph_.first[other] != graph_.first[other + 1]) {
                    enter(other);
                    return true;
                }
                numbers_[other] = first_done - count_++;  // it needs nobody
            }
            frame.low = std::min(frame.low, numbers_[other]);
        }
        return false;
    }

    void enter(std::uint32_t unit) {
        open_.push_back(unit);
        auto const number = static_cast<std::uint32_t>(open_.size());
        numbers_[unit] = number;
        stack_.push_back({unit, number, number, graph_.first[unit], graph_.first[unit + 1]});
    }

    void leave() {
        Frame const frame = stack_.back();
        stack_.pop_back();
        if (frame.low == frame.number) {
            close(detail::ranges::view(open_, frame.number - 1, open_.size() - (frame.number - 1)));
            open_.resize(frame.number - 1);
        }
        if (!stack_.empty()) {
            stack_.back().low = std::min(stack_.back().low, frame.low);
        }
    }

    /// A component is done: all that its units need is done too, or among them.
    void close(std::span<std::uint32_t const> units) {
        for (std::uint32_t const unit : units) {
            numbers_[unit] = first_done - count_;
        }
        for (std::uint32_t const unit : units) {
            for (Need const& need : graph_.needs_of(UnitId{unit})) {
                std::uint32_t const component = of(need.unit.value);
                items_[component] += need.items;
                needed_.add(component);
            }
        }
        needed_.drain([&](std::uint32_t component) {
            if (component != count_) {
                needs_.push_back({count_, component, items_[component]});
            }
            items_[component] = 0;
        });
        ++count_;
    }

    LeadDigraph const& graph_;
    std::vector<std::uint32_t> numbers_;  // of each unit; 0: not yet seen
    std::vector<Frame> stack_;
    std::vector<std::uint32_t> open_;  // seen, and not yet in a component
    std::vector<std::uint32_t>
        items_;          // for which each component is needed by the one that is closed
    SparseBits needed_;  // those components
    std::vector<ComponentNeed> needs_;
    std::uint32_t count_ = 0;
};

}  // namespace detail

/// The strong components of the digraph from leads to responsible units, in topological order, and what
/// they need of each other. A component of several units is mutual dependence: each of them needs each
/// other, directly or through others.
///
/// Tarjan (1972), SIAM J. Comput. 1(2). Linear, but for sorting the needs.
[[nodiscard]] inline Condensation condense(LeadDigraph const& graph) {
    detail::StrongSearch search{graph};
    std::uint32_t const last = search.count() - 1;
    Condensation result;
    result.of.assign(graph.units(), Condensation::none);
    for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
        if (graph.named[unit] != 0) {
            result.of[unit] = last - search.of(unit);
        }
    }
    result.components =
        UnitGroups{search.count(), detail::ranges::view(result.of), Condensation::none};
    result.needs = std::move(search).take_needs();
    std::reverse(result.needs.begin(), result.needs.end());
    for (ComponentNeed& need : result.needs) {
        need.from = last - need.from;
        need.to = last - need.to;
    }
    return result;
}

}  // namespace fengong
