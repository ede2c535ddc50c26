// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/unit_groups.hpp>
#include <fengong/graph/lead_digraph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
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
/// that a component has a smaller number than those that need it.
///
/// A unit has one number, as Pearce (2016, Inf. Process. Lett. 116(1)) has it: while it is open, when it was met among
/// those that are open, from 1 up; when it is done, its component, from the greatest number down. What is done is
/// then greater than all that is open, and how far back a unit reaches a minimum without a condition.
class StrongSearch {
public:
    explicit StrongSearch(LeadDigraph const& graph) : graph_{graph}, numbers_(graph.units()) {
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
            for (std::size_t at = frame.number - 1; at < open_.size(); ++at) {
                numbers_[open_[at]] = first_done - count_;
            }
            open_.resize(frame.number - 1);
            ++count_;
        }
        if (!stack_.empty()) {
            stack_.back().low = std::min(stack_.back().low, frame.low);
        }
    }

    LeadDigraph const& graph_;
    std::vector<std::uint32_t> numbers_;  // of each unit; 0: not yet seen
    std::vector<Frame> stack_;
    std::vector<std::uint32_t> open_;  // seen, and not yet in a component
    std::uint32_t count_ = 0;
};

/// Sorts the needs of one component, which are behind the first `known`, and makes one of those of the same other.
inline void merge_needs(std::vector<ComponentNeed>& needs, std::size_t known) {
    if (needs.size() - known < 2) {
        return;
    }
    std::sort(needs.data() + known, needs.data() + needs.size(),
              [](ComponentNeed left, ComponentNeed right) { return left.to < right.to; });
    std::size_t kept = known;
    for (std::size_t at = known; at < needs.size(); ++at) {
        if (kept != known && needs[kept - 1].to == needs[at].to) {
            needs[kept - 1].items += needs[at].items;
        } else {
            needs[kept++] = needs[at];
        }
    }
    needs.resize(kept);
}

}  // namespace detail

/// The strong components of the digraph from leads to responsible units, in topological order, and what
/// they need of each other. A component of several units is mutual dependence: each of them needs each
/// other, directly or through others.
///
/// Tarjan (1972), SIAM J. Comput. 1(2). Linear, but for sorting the needs.
[[nodiscard]] inline Condensation condense(LeadDigraph const& graph) {
    detail::StrongSearch const search{graph};
    Condensation result;
    result.of.assign(graph.units(), Condensation::none);
    for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
        if (graph.named[unit] != 0) {
            result.of[unit] = search.count() - 1 - search.of(unit);
        }
    }
    result.components =
        UnitGroups{search.count(), detail::ranges::view(result.of), Condensation::none};
    result.needs.reserve(graph.needs.size());
    for (std::uint32_t from = 0; from < search.count(); ++from) {
        std::size_t const known = result.needs.size();
        for (UnitId const unit : result.components[from]) {
            for (Need const& need : graph.needs_of(unit)) {
                std::uint32_t const to = result.of[need.unit.value];
                if (from != to) {
                    result.needs.push_back({from, to, need.items});
                }
            }
        }
        detail::merge_needs(result.needs, known);
    }
    return result;
}

}  // namespace fengong
