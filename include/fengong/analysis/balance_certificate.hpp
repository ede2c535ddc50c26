// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/lead_choice.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fengong {

/// Why no assignment can be better, for a person to read: these items have no candidates but these units,
/// so that one of the units must lead at least bound = ⌈items/units⌉ of them.
struct BalanceCertificate {
    std::vector<ItemId> items;  ///< in order
    std::vector<UnitId> units;  ///< by id
    std::uint32_t bound = 0;
};

/// What is wrong with a certificate or an assignment.
enum class BalanceFault : std::uint8_t {
    unknown_item,        ///< there is no such item
    unknown_unit,        ///< there is no such unit
    repeated,            ///< an item or unit stands twice in it
    without_candidates,  ///< an item has no candidates, so that it loads nobody
    other_candidate,     ///< an item has a candidate that is not among the units
    wrong_bound,         ///< the bound is not ⌈items/units⌉
    missing_item,        ///< an item that has candidates got no lead
    not_a_candidate,     ///< an item got a lead that is not among its candidates
    over_bound,          ///< a unit leads more than the bound
};

/// The fault in words.
[[nodiscard]] constexpr std::string_view to_string(BalanceFault fault) noexcept {
    constexpr std::array<std::string_view, 9> words{"unknown item",
                                                    "unknown unit",
                                                    "repeated item or unit",
                                                    "item without candidates",
                                                    "item with another candidate",
                                                    "wrong bound",
                                                    "item without a lead",
                                                    "lead that is no candidate",
                                                    "unit over the bound"};
    return words[static_cast<std::size_t>(fault)];
}

/// Checks a certificate against nothing but the candidates; nothing if it holds. It knows nothing of how
/// the certificate was found. Linear, but for finding its items.
[[nodiscard]] inline std::optional<BalanceFault> find_fault(LeadChoice const& choice,
                                                            BalanceCertificate const& certificate) {
    std::vector<bool> is_listed(choice.units);
    for (UnitId const unit : certificate.units) {
        if (unit.value >= choice.units) {
            return BalanceFault::unknown_unit;
        }
        if (is_listed[unit.value]) {
            return BalanceFault::repeated;
        }
        is_listed[unit.value] = true;
    }
    std::vector<bool> is_counted(choice.rows());
    for (ItemId const item : certificate.items) {
        std::optional<std::uint32_t> const row = choice.find_row(item);
        if (!row) {
            return BalanceFault::unknown_item;
        }
        if (is_counted[*row]) {
            return BalanceFault::repeated;
        }
        is_counted[*row] = true;
        auto const candidates = choice.candidates_of(*row);
        if (candidates.empty()) {
            return BalanceFault::without_candidates;
        }
        if (!detail::ranges::all_of(candidates,
                                    [&](UnitId unit) { return is_listed[unit.value]; })) {
            return BalanceFault::other_candidate;
        }
    }
    std::size_t const units = std::max<std::size_t>(1, certificate.units.size());
    if (certificate.bound != (certificate.items.size() + units - 1) / units) {
        return BalanceFault::wrong_bound;
    }
    return std::nullopt;
}

/// Checks that each item with candidates has one of them as lead, and that no unit leads more than
/// `bound` items; nothing if so. With a certificate of the same bound, nothing can be better.
/// `lead`: by row. Linear.
[[nodiscard]] inline std::optional<BalanceFault> find_fault(
    LeadChoice const& choice, std::span<std::optional<UnitId> const> lead, std::uint32_t bound) {
    std::vector<std::uint32_t> loads(choice.units);
    if (lead.size() > choice.rows()) {
        return BalanceFault::unknown_item;
    }
    for (std::uint32_t item = 0; item < choice.rows(); ++item) {
        auto const candidates = choice.candidates_of(item);
        std::optional<UnitId> const unit = item < lead.size() ? lead[item] : std::nullopt;
        if (!unit) {
            if (!candidates.empty()) {
                return BalanceFault::missing_item;
            }
            continue;
        }
        if (detail::ranges::find(candidates, *unit) == candidates.end()) {
            return BalanceFault::not_a_candidate;
        }
        if (++loads[unit->value] > bound) {
            return BalanceFault::over_bound;
        }
    }
    return std::nullopt;
}

}  // namespace fengong
