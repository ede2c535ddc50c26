// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/balance.hpp>
#include <fengong/analysis/detail/branch_and_bound.hpp>
#include <fengong/analysis/detail/split_bound.hpp>
#include <fengong/analysis/detail/union_find.hpp>
#include <fengong/analysis/lead_choice.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <stdexcept>
#include <vector>

namespace fengong {

/// How long weighted_balance() searches.
struct WeightedBalanceOptions {
    std::uint64_t steps = 1'000'000;  ///< assignments of an item to a unit that it tries
};

/// A division of leads by weight, and how far from the best it may be.
struct WeightedBalance {
    std::vector<std::optional<UnitId>> lead;  ///< by row of the choice; nothing without candidates
    std::uint64_t maximum = 0;                ///< the largest weight that a unit gets
    std::uint64_t lower_bound = 0;            ///< no division has a smaller maximum
    std::uint64_t steps = 0;                  ///< tried

    /// Whether nothing can be better.
    [[nodiscard]] bool proven() const noexcept { return maximum == lower_bound; }
    /// By what share the maximum may exceed the best; 0 if proven.
    [[nodiscard]] double gap() const noexcept {
        return proven()
                   ? 0
                   : static_cast<double>(maximum - lower_bound) / static_cast<double>(lower_bound);
    }
};

namespace detail {

/// Items whose candidates hang together, heaviest first, as a problem of their own.
struct WeightedGroup {
    std::vector<std::uint32_t> items;  ///< as the whole numbers them
    std::vector<UnitId> units;         ///< as the whole knows them
    LeadChoice choice;
    std::vector<std::uint64_t> weights;
    std::uint64_t bound = 0;  ///< what a unit must carry at least
};

/// Divides items by the units that their candidates connect.
[[nodiscard]] inline std::vector<WeightedGroup> weighted_groups(
    LeadChoice const& choice, std::span<std::uint64_t const> weights) {
    UnionFind sets{choice.units};
    for (std::uint32_t item = 0; item < choice.rows(); ++item) {
        auto const candidates = choice.candidates_of(item);
        for (UnitId const unit : candidates) {
            sets.join(unit.value, candidates.front().value);
        }
    }
    std::vector<WeightedGroup> groups;
    std::vector<std::size_t> group_of(choice.units);    // by root: from 1
    std::vector<std::uint32_t> local_of(choice.units);  // by unit: from 1
    std::vector<std::uint32_t> order(choice.rows());
    std::iota(order.begin(), order.end(), 0U);
    ranges::stable_sort(order, ranges::Greater{}, [&](auto item) { return weights[item]; });
    for (std::uint32_t const item : order) {
        auto const candidates = choice.candidates_of(item);
        if (candidates.empty()) {
            continue;
        }
        std::size_t& index = group_of[sets.root(candidates.front().value)];
        if (index == 0) {
            groups.emplace_back();
            index = groups.size();
        }
        WeightedGroup& group = groups[index - 1];
        for (UnitId const unit : candidates) {
            std::uint32_t& local = local_of[unit.value];
            if (local == 0) {
                group.units.push_back(unit);
                local = static_cast<std::uint32_t>(group.units.size());
            }
            group.choice.candidates.push_back(UnitId{local - 1});
        }
        group.choice.first.push_back(static_cast<std::uint32_t>(group.choice.candidates.size()));
        group.items.push_back(item);
        group.weights.push_back(weights[item]);
    }
    for (WeightedGroup& group : groups) {
        group.choice.units = static_cast<std::uint32_t>(group.units.size());
    }
    return groups;
}

}  // namespace detail

/// One accountable lead for each item that has candidates, so that the largest weight of a unit's items is
/// as small as can be found in the steps allowed, with what is proven: nothing is below `lower_bound`.
///
/// The problem is NP-hard (scheduling with restricted assignment). Groups of items whose candidates do not
/// meet are searched by themselves, by depth-first branch and bound, heaviest item first; the lower
/// bound is the exact one for items that may be cut into pieces, or the heaviest item.
///
/// Throws std::invalid_argument if there is not one weight for each row, their sum is over 2⁶³, or the
/// lists of `choice` do not fit each other.
[[nodiscard]] inline WeightedBalance weighted_balance(LeadChoice const& choice,
                                                      std::span<std::uint64_t const> weights,
                                                      WeightedBalanceOptions const& options = {}) {
    detail::require_consistent(choice);
    constexpr std::uint64_t most = std::uint64_t{1} << 63U;
    std::uint64_t total = 0;
    for (std::uint64_t const weight : weights) {
        if (weight > most - total) {
            throw std::invalid_argument{"fengong: weights are too large"};
        }
        total += weight;
    }
    if (weights.size() != choice.rows()) {
        throw std::invalid_argument{"fengong: there must be one weight for each row"};
    }
    std::vector<detail::WeightedGroup> groups = detail::weighted_groups(choice, weights);
    for (detail::WeightedGroup& group : groups) {
        // Heaviest first: no division has less than the first item, or than items cut into pieces.
        group.bound =
            std::max(group.weights.front(),
                     detail::SplitBound{group.choice, detail::ranges::view(group.weights)}.value());
    }
    detail::ranges::stable_sort(groups, detail::ranges::Greater{}, &detail::WeightedGroup::bound);

    WeightedBalance result;
    result.lead.resize(choice.rows());
    for (detail::WeightedGroup const& group : groups) {
        // A group need not be better than what another one makes unavoidable.
        std::uint64_t const enough = std::max(group.bound, result.lower_bound);
        std::uint64_t const left = options.steps - std::min(options.steps, result.steps);
        auto const found =
            detail::BranchAndBound{group.choice, detail::ranges::view(group.weights)}.run(enough,
                                                                                          left);
        result.steps += found.steps;
        result.maximum = std::max(result.maximum, found.maximum);
        result.lower_bound =
            std::max(result.lower_bound, found.finished ? found.maximum : group.bound);
        for (std::size_t at = 0; at < group.items.size(); ++at) {
            result.lead[group.items[at]] = group.units[found.units[at]];
        }
    }
    return result;
}

}  // namespace fengong
