// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/lead_choice.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace fengong::detail {

/// What a search has found.
struct BranchAndBoundResult {
    std::vector<std::uint32_t> units;  ///< by item
    std::uint64_t maximum = std::numeric_limits<std::uint64_t>::max();
    bool finished = false;    ///< nothing can be better, or it is good enough
    std::uint64_t steps = 0;  ///< assignments tried
};

/// Depth first over the items in their order, each to its least loaded candidate first, so that the first
/// division found is that of the rule "longest first"; a branch is left where it is not better than the
/// best found. All items must have candidates.
class BranchAndBound {
public:
    BranchAndBound(LeadChoice const& choice, std::span<std::uint64_t const> weights)
        : choice_{choice}, weights_{weights}, loads_(choice.units), levels_(weights.size()) {}

    /// Goes on until nothing can be better, a maximum of `enough` or less is found, or `steps` are done
    /// and at least one division is found.
    [[nodiscard]] BranchAndBoundResult run(std::uint64_t enough, std::uint64_t steps) {
        BranchAndBoundResult best;
        std::size_t depth = 0;
        enter(depth);
        for (;;) {
            if (depth == levels_.size()) {
                best.maximum = *ranges::max_element(loads_);
                best.units.clear();
                for (Level const& level : levels_) {
                    best.units.push_back(level.order[level.next - 1]);
                }
                if (best.maximum <= enough) {
                    best.finished = true;
                    return best;
                }
                take_back(--depth);
                continue;
            }
            Level& level = levels_[depth];
            bool const left = level.next < level.order.size();
            if (!left || loads_[level.order[level.next]] + weights_[depth] >= best.maximum) {
                if (depth == 0) {
                    best.finished = true;
                    return best;
                }
                take_back(--depth);
                continue;
            }
            if (best.steps >= steps && !best.units.empty()) {
                return best;
            }
            ++best.steps;
            loads_[level.order[level.next++]] += weights_[depth];
            if (++depth < levels_.size()) {
                enter(depth);
            }
        }
    }

private:
    /// An item, and its candidates in the order in which they are tried.
    struct Level {
        std::vector<std::uint32_t> order;
        std::size_t next = 0;
    };

    void enter(std::size_t depth) {
        Level& level = levels_[depth];
        level.next = 0;
        level.order.clear();
        for (UnitId const unit : choice_.candidates_of(static_cast<std::uint32_t>(depth))) {
            level.order.push_back(unit.value);
        }
        ranges::stable_sort(level.order, {}, [&](std::uint32_t unit) { return loads_[unit]; });
    }

    void take_back(std::size_t depth) {
        Level const& level = levels_[depth];
        loads_[level.order[level.next - 1]] -= weights_[depth];
    }

    LeadChoice const& choice_;
    std::span<std::uint64_t const> weights_;
    std::vector<std::uint64_t> loads_;
    std::vector<Level> levels_;
};

}  // namespace fengong::detail
