// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/balance_certificate.hpp>
#include <fengong/analysis/detail/semi_matching.hpp>
#include <fengong/analysis/lead_choice.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace fengong {

/// One accountable lead for each item.
struct LeadPlan {
    std::vector<std::optional<UnitId>> lead;  ///< by row of the choice; nothing without candidates
    std::vector<ItemId> changes;              ///< items whose current lead is another, in order
    std::vector<std::uint32_t> led;           ///< by unit: how many items it leads
};

/// The fairest division of leads. Arithmetic, not advice.
struct Balance {
    std::uint32_t current_maximum = 0;  ///< the most items that a unit leads now
    std::uint32_t optimum = 0;          ///< the least possible number that can stand in its place
    LeadPlan
        fewest_changes;  ///< reaches the optimum with the fewest changes; among those, most even
    LeadPlan fair;       ///< fair in every norm; among such plans, with the fewest changes
    BalanceCertificate certificate;          ///< why nothing below the optimum is possible
    std::vector<ItemId> without_candidates;  ///< left out, in order
};

namespace detail {

[[nodiscard]] inline LeadPlan lead_plan(LeadChoice const& choice, SemiMatching const& matching) {
    LeadPlan plan;
    plan.lead.resize(choice.rows());
    plan.led.resize(choice.units);
    for (std::uint32_t item = 0; item < choice.rows(); ++item) {
        std::uint32_t const unit = matching.unit_of()[item];
        if (unit == SemiMatching::none) {
            continue;
        }
        plan.lead[item] = UnitId{unit};
        ++plan.led[unit];
        if (choice.current[item] && choice.current[item] != UnitId{unit}) {
            plan.changes.push_back(choice.items[item]);
        }
    }
    return plan;
}

/// The units that items of `start` could go to instead, and theirs, and so on. In a fair plan each of them
/// leads at most one item less than `start`, and their items have no other candidates.
[[nodiscard]] inline std::vector<UnitId> closed_group(LeadChoice const& choice,
                                                      SemiMatching const& fair,
                                                      std::uint32_t start) {
    std::vector<bool> seen(choice.units);
    std::vector<UnitId> group{UnitId{start}};
    seen[start] = true;
    for (std::size_t at = 0; at < group.size(); ++at) {
        for (std::uint32_t const item : fair.items_of(group[at].value)) {
            for (UnitId const unit : choice.candidates_of(item)) {
                if (!seen[unit.value]) {
                    seen[unit.value] = true;
                    group.push_back(unit);
                }
            }
        }
    }
    return group;
}

/// From the most loaded units of a fair plan: the smallest closed group.
[[nodiscard]] inline BalanceCertificate certify(LeadChoice const& choice, SemiMatching const& fair,
                                                std::uint32_t optimum) {
    constexpr int most_tries =
        200;  // units with the same, largest load: any of them gives a certificate
    BalanceCertificate certificate{{}, {}, optimum};
    int tries = 0;
    for (std::uint32_t unit = 0; unit < choice.units && tries < most_tries && optimum != 0;
         ++unit) {
        if (fair.items_of(unit).size() == optimum) {
            ++tries;
            std::vector<UnitId> group = closed_group(choice, fair, unit);
            if (certificate.units.empty() || group.size() < certificate.units.size()) {
                certificate.units = std::move(group);
            }
        }
    }
    ranges::sort(certificate.units);
    for (UnitId const unit : certificate.units) {
        for (std::uint32_t const item : fair.items_of(unit.value)) {
            certificate.items.push_back(choice.items[item]);
        }
    }
    ranges::sort(certificate.items);
    return certificate;
}

/// Throws std::invalid_argument unless all lists fit each other.
inline void require_consistent(LeadChoice const& choice) {
    bool const fits =
        !choice.first.empty() && ranges::is_sorted(choice.first) && choice.first.front() == 0 &&
        choice.first.back() == choice.candidates.size() && choice.items.size() == choice.rows() &&
        ranges::is_sorted(choice.items) && choice.current.size() == choice.rows() &&
        choice.led.size() == choice.units &&
        ranges::all_of(choice.candidates, [&](UnitId unit) { return unit.value < choice.units; });
    if (!fits) {
        throw std::invalid_argument{"fengong: the lists of a LeadChoice do not fit each other"};
    }
}

}  // namespace detail

/// One accountable lead for each item that has candidates, so that the largest number of items that a unit
/// leads is the least possible; exact, with a certificate.
///
/// Two plans reach it. `fair` is an optimal semi-matching: its loads, sorted, are the most even in every
/// norm, not in the largest alone (Harvey, Ladner, Lovász and Tamir 2006, J. Algorithms 59(1)).
/// `fewest_changes` only keeps all units at or below the optimum and leaves as many current leads as can
/// be; of an item without a current lead, no choice is a change.
///
/// Arithmetic, not advice: it knows nothing of what an item is, or of who can do it.
/// Throws std::invalid_argument if the lists of `choice` do not fit each other. About linear in the items
/// times the candidates that they have to displace.
[[nodiscard]] inline Balance balance(LeadChoice const& choice) {
    detail::require_consistent(choice);
    Balance result;
    for (std::uint32_t const led : choice.led) {
        result.current_maximum = std::max(result.current_maximum, led);
    }
    for (std::uint32_t item = 0; item < choice.rows(); ++item) {
        if (choice.candidates_of(item).empty()) {
            result.without_candidates.push_back(choice.items[item]);
        }
    }
    // Costs in two ranks: no sum of the second ones makes up for one of the first.
    std::int64_t const items = choice.rows();
    detail::SemiMatching const fair{choice, {1, items + 1}};
    result.fair = detail::lead_plan(choice, fair);
    for (std::uint32_t const led : result.fair.led) {
        result.optimum = std::max(result.optimum, led);
    }
    result.fewest_changes = detail::lead_plan(
        choice, detail::SemiMatching{choice, {items * result.optimum + 1, 1, result.optimum}});
    result.certificate = detail::certify(choice, fair, result.optimum);
    return result;
}

}  // namespace fengong
