// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/lead_choice.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace fengong::detail {

/// What the most loaded unit must carry at least: exact for items that may be split between their
/// candidates, and so a lower bound for those that may not.
///
/// Items come one by one and flow to units with room below a common limit, displacing what is there. Where
/// no unit that can be reached has room, these units and the items on them prove that the limit is too
/// low: it rises to the mean of what has no other place.
class SplitBound {
public:
    SplitBound(LeadChoice const& choice, std::span<std::uint64_t const> weights)
        : choice_{choice},
          flows_(choice.candidates.size()),
          loads_(choice.units),
          edges_of_(choice.units),
          item_of_(choice.candidates.size()),
          ways_(choice.units) {
        for (std::uint32_t item = 0; item < choice.rows(); ++item) {
            for (std::uint32_t edge = choice.first[item]; edge < choice.first[item + 1]; ++edge) {
                item_of_[edge] = item;
                edges_of_[unit_of(edge)].push_back(edge);
            }
        }
        for (std::uint32_t item = 0; item < choice.rows(); ++item) {
            for (std::uint64_t left = weights[item]; left > 0;) {
                if (std::uint32_t const unit = find_room(item); unit != none) {
                    left -= push(unit, left);
                } else {
                    limit_ += (left + reached_.size() - 1) / reached_.size();
                }
            }
        }
    }

    [[nodiscard]] std::uint64_t value() const noexcept { return limit_; }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] std::uint32_t unit_of(std::uint32_t edge) const noexcept {
        return choice_.candidates[edge].value;
    }

    /// Breadth first from an item to the nearest unit with room; none if there is none.
    [[nodiscard]] std::uint32_t find_room(std::uint32_t start) {
        reached_.clear();
        ways_.assign(choice_.units, {});
        std::uint32_t found = visit(start, none);
        for (std::size_t at = 0; at < reached_.size() && found == none; ++at) {
            for (std::uint32_t const edge : edges_of_[reached_[at]]) {
                if (flows_[edge] != 0 && found == none) {
                    found = visit(item_of_[edge], edge);
                }
            }
        }
        return found;
    }

    /// Looks at the candidates of an item that flows over the edge `from`; the unit if one has room.
    [[nodiscard]] std::uint32_t visit(std::uint32_t item, std::uint32_t from) {
        for (std::uint32_t edge = choice_.first[item]; edge < choice_.first[item + 1]; ++edge) {
            std::uint32_t const unit = unit_of(edge);
            if (ways_[unit].edge == none) {
                ways_[unit] = {edge, from};
                reached_.push_back(unit);
                if (loads_[unit] < limit_) {
                    return unit;
                }
            }
        }
        return none;
    }

    /// Moves up to `most` along the way to `last`; how much was moved.
    std::uint64_t push(std::uint32_t last, std::uint64_t most) {
        std::uint64_t amount = std::min(most, limit_ - loads_[last]);
        for (Way way = ways_[last]; way.from != none; way = ways_[unit_of(way.from)]) {
            amount = std::min(amount, flows_[way.from]);
        }
        loads_[last] += amount;
        for (Way way = ways_[last];; way = ways_[unit_of(way.from)]) {
            flows_[way.edge] += amount;
            if (way.from == none) {
                return amount;
            }
            flows_[way.from] -= amount;
        }
    }

    /// How a unit was reached: over `edge`, by what flows over `from` or, for none, by what is new.
    struct Way {
        std::uint32_t edge = none;
        std::uint32_t from = none;
    };

    LeadChoice const& choice_;
    std::vector<std::uint64_t> flows_;                  // of each candidate of an item
    std::vector<std::uint64_t> loads_;                  // of each unit
    std::vector<std::vector<std::uint32_t>> edges_of_;  // of each unit
    std::vector<std::uint32_t> item_of_;                // of each edge
    std::vector<Way> ways_;                             // to each unit
    std::vector<std::uint32_t> reached_;
    std::uint64_t limit_ = 0;
};

}  // namespace fengong::detail
