// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fengong {

/// Who may be made accountable for an item.
enum class LeadCandidates : std::uint8_t {
    printed_leads,  ///< the leads that it names
    named_units,    ///< all units that carry it: leads, responsible and cooperating
};

/// All rules, in the order of their values.
inline constexpr std::array<LeadCandidates, 2> all_lead_candidates{LeadCandidates::printed_leads,
                                                                   LeadCandidates::named_units};

/// The name of a rule in JSON and on command lines.
[[nodiscard]] constexpr std::string_view to_string(LeadCandidates rule) noexcept {
    constexpr std::array<std::string_view, 2> names{"printed-leads", "named-units"};
    return names[static_cast<std::size_t>(rule)];
}

/// The rule of a name; nothing if there is none.
[[nodiscard]] constexpr std::optional<LeadCandidates> parse_lead_candidates(
    std::string_view name) noexcept {
    for (LeadCandidates const rule : all_lead_candidates) {
        if (to_string(rule) == name) {
            return rule;
        }
    }
    return std::nullopt;
}

/// For each item the units of which one shall be accountable, and which unit is now. Made by
/// lead_choice(), or by hand for other rules. Each item is a row; rows count from 0.
struct LeadChoice {
    std::vector<ItemId> items;                   ///< by row, ascending
    std::uint32_t units = 0;                     ///< the ids of candidates are below
    std::vector<std::uint32_t> first{0};         ///< of each row, and one behind the last
    std::vector<UnitId> candidates;              ///< by row; the same unit at most once in a row
    std::vector<std::optional<UnitId>> current;  ///< by row; nothing if nobody leads it
    std::vector<std::uint32_t> led;              ///< by unit: items that it leads now

    [[nodiscard]] std::uint32_t rows() const noexcept {
        return static_cast<std::uint32_t>(first.size() - 1);
    }
    [[nodiscard]] std::span<UnitId const> candidates_of(std::uint32_t row) const noexcept {
        return detail::ranges::view(candidates, first[row], first[row + 1] - first[row]);
    }
    /// The row of an item; nothing if it has none. Logarithmic.
    [[nodiscard]] std::optional<std::uint32_t> find_row(ItemId item) const noexcept {
        auto const found = detail::ranges::lower_bound(items, item);
        return found == items.end() || *found != item
                   ? std::nullopt
                   : std::optional{static_cast<std::uint32_t>(found - items.begin())};
    }
};

/// The candidates for each item of a graph by a rule. Where several units lead an item, the first that it
/// names counts as the current one (`current`), as the order of a Chinese list says; `led` counts the item
/// for each of them. Linear.
[[nodiscard]] inline LeadChoice lead_choice(ResponsibilityGraph const& graph, LeadCandidates rule) {
    LeadChoice choice;
    choice.units = graph.units();
    choice.led.resize(graph.units());
    choice.current.resize(graph.items());
    choice.first.reserve(std::size_t{graph.items()} + 1);
    choice.items.reserve(graph.items());
    for (std::uint32_t row = 0; row < graph.items(); ++row) {
        choice.items.push_back(graph.item(row));
        for (Relation const& relation : graph.relations_of(choice.items.back())) {
            bool const lead = relation.role == Role::lead;
            if (lead) {
                ++choice.led[relation.unit.value];
                if (!choice.current[row]) {
                    choice.current[row] = relation.unit;
                }
            }
            if (lead || (rule == LeadCandidates::named_units && carries(relation.role))) {
                choice.candidates.push_back(relation.unit);
            }
        }
        choice.first.push_back(static_cast<std::uint32_t>(choice.candidates.size()));
    }
    return choice;
}

}  // namespace fengong
