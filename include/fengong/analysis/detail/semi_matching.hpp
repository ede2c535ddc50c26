// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/lead_choice.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <span>
#include <utility>
#include <vector>

namespace fengong::detail {

/// What a semi-matching costs.
struct SemiMatchingCosts {
    std::int64_t change = 0;  ///< for an item that another unit than the current one gets
    std::int64_t load =
        0;  ///< times 0, 1, 2, … for the items of one unit: convex, so that even is cheap
    std::uint32_t most = std::numeric_limits<std::uint32_t>::max();  ///< items of one unit
};

/// The cheapest assignment of each item to one of its candidates.
///
/// Items come one by one. Each takes the cheapest way to a unit that has room: it displaces an item there,
/// which displaces another, and so on (successive shortest paths of a minimum-cost flow, found with
/// Dijkstra's algorithm over costs that potentials keep from being negative). Whatever the order of the
/// items, the result costs the least. Ahuja, Magnanti and Orlin (1993), Network Flows, 9.7.
class SemiMatching {
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    /// Assigns all items that have candidates; the least largest load must not be over `costs.most`.
    SemiMatching(LeadChoice const& choice, SemiMatchingCosts const& costs)
        : choice_{choice},
          costs_{costs},
          unit_of_(choice.rows(), none),
          place_of_(choice.rows()),
          items_of_(choice.units),
          potential_(choice.units),
          ways_(choice.units) {
        for (std::uint32_t item = 0; item < choice.rows(); ++item) {
            if (!choice.candidates_of(item).empty()) {
                insert(item);
            }
        }
    }

    /// The unit of each item; none if it has no candidates.
    [[nodiscard]] std::span<std::uint32_t const> unit_of() const noexcept {
        return ranges::view(unit_of_);
    }
    /// The items of a unit, in no order.
    [[nodiscard]] std::span<std::uint32_t const> items_of(std::uint32_t unit) const noexcept {
        return ranges::view(items_of_[unit]);
    }

private:
    static constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max();

    /// The cheapest way to a unit that is known: from `from`, by taking `item` from it.
    struct Way {
        std::int64_t cost = far;
        std::uint32_t from = none;
        std::uint32_t item = none;
    };
    using Entry = std::pair<std::int64_t, std::uint32_t>;  // cost and unit

    [[nodiscard]] std::int64_t cost(std::uint32_t item, std::uint32_t unit) const {
        auto const current = choice_.current[item];
        return current && current->value != unit ? costs_.change : 0;
    }

    void insert(std::uint32_t item) {
        std::uint32_t const last = find_way(item);
        for (std::uint32_t unit = last; unit != none; unit = ways_[unit].from) {
            Way const& way = ways_[unit];
            if (way.from != none) {
                remove(way.item);
            }
            place_of_[way.item] = static_cast<std::uint32_t>(items_of_[unit].size());
            items_of_[unit].push_back(way.item);
            unit_of_[way.item] = unit;
        }
        for (std::uint32_t const unit : met_) {
            ways_[unit] = {};
        }
    }

    void remove(std::uint32_t item) {
        std::vector<std::uint32_t>& items = items_of_[unit_of_[item]];
        std::uint32_t const moved = items.back();
        items[place_of_[item]] = moved;
        place_of_[moved] = place_of_[item];
        items.pop_back();
    }

    /// The unit at the end of the cheapest way for a new item. Adjusts the potentials.
    [[nodiscard]] std::uint32_t find_way(std::uint32_t item) {
        met_.clear();
        settled_.clear();
        auto const candidates = choice_.candidates_of(item);
        std::int64_t start = std::numeric_limits<std::int64_t>::min();
        for (UnitId const unit : candidates) {
            start = std::max(start, potential_[unit.value] - cost(item, unit.value));
        }
        for (UnitId const unit : candidates) {
            offer(unit.value,
                  {cost(item, unit.value) + start - potential_[unit.value], none, item});
        }
        std::int64_t least = far;
        std::uint32_t last = none;
        while (!queue_.empty()) {
            auto const [cost_so_far, unit] = queue_.top();
            queue_.pop();
            if (cost_so_far >= least || cost_so_far != ways_[unit].cost) {
                continue;
            }
            settled_.push_back(unit);
            std::size_t const load = items_of_[unit].size();
            if (load < costs_.most) {
                std::int64_t const all =
                    cost_so_far + potential_[unit] + costs_.load * static_cast<std::int64_t>(load);
                if (all < least) {
                    least = all;
                    last = unit;
                }
            }
            for (std::uint32_t const other : items_of_[unit]) {
                std::int64_t const base = cost_so_far + potential_[unit] - cost(other, unit);
                for (UnitId const next : choice_.candidates_of(other)) {
                    if (next.value != unit) {
                        offer(next.value, {base + cost(other, next.value) - potential_[next.value],
                                           unit, other});
                    }
                }
            }
        }
        for (std::uint32_t const unit : settled_) {
            potential_[unit] += std::min(ways_[unit].cost - least, std::int64_t{0});
        }
        return last;
    }

    void offer(std::uint32_t unit, Way const& way) {
        Way& known = ways_[unit];
        if (way.cost < known.cost) {
            if (known.cost == far) {
                met_.push_back(unit);
            }
            known = way;
            queue_.emplace(way.cost, unit);
        }
    }

    LeadChoice const& choice_;
    SemiMatchingCosts costs_;
    std::vector<std::uint32_t> unit_of_;                // of each item
    std::vector<std::uint32_t> place_of_;               // of each item among those of its unit
    std::vector<std::vector<std::uint32_t>> items_of_;  // of each unit
    std::vector<std::int64_t> potential_;               // of each unit
    std::vector<Way> ways_;                             // of each unit, for the item that comes
    std::vector<std::uint32_t> met_;
    std::vector<std::uint32_t> settled_;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue_;
};

}  // namespace fengong::detail
