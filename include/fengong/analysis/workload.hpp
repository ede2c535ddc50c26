// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort.hpp>
#include <fengong/analysis/detail/item_parts.hpp>
#include <fengong/analysis/detail/name_ranks.hpp>
#include <fengong/analysis/share.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>
#include <fengong/registry/collectives.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace fengong {

/// What workload() counts with.
struct WorkloadOptions {
    Share lead_share{2, 3};  ///< the part of an item that its leads carry, a
};

/// What one unit carries.
struct UnitWorkload {
    UnitId unit;
    std::uint32_t rank = 0;          ///< from 1; equal effort is equal rank
    std::uint32_t lead = 0;          ///< accountability A: items that it leads
    std::uint32_t responsible = 0;   ///< items that it is responsible for or cooperates in
    std::uint32_t mandates = 0;      ///< M: items that name it
    double effort = 0;               ///< E: the sum of its shares of items
    double target_load = 0;          ///< T: the same, each share times the targets of its item
    std::uint64_t coordination = 0;  ///< C: the other units of its items, added up
    bool lower_bound = false;        ///< one of its items has an open-ended list (等)
    std::vector<ItemId> items;       ///< the items that it rests on, in order
};

/// What all units carry.
struct Workload {
    std::vector<UnitWorkload> units;  ///< units with a mandate: most effort first
    std::uint32_t items = 0;          ///< items of the graph
    std::uint32_t shared_items = 0;   ///< items with a lead or responsible unit
    double total_effort = 0;          ///< the sum over units; equals shared_items
    WorkloadOptions options;
    Collectives collectives = Collectives::printed;  ///< how the graph treats them

    /// The units, for iterating over the result itself.
    [[nodiscard]] auto begin() const noexcept { return units.begin(); }
    [[nodiscard]] auto end() const noexcept { return units.end(); }
};

namespace detail {

/// What decides where a unit stands among the others.
struct WorkloadKey {
    EffortSum total;
    std::uint32_t lead = 0;
    std::uint32_t mandates = 0;
    NameRank name;
    std::uint32_t row = 0;

    /// Most effort first, then most items led, most mandates, and by name and place.
    friend bool operator<(WorkloadKey const& left, WorkloadKey const& right) noexcept {
        if (left.total != right.total) {
            return left.total > right.total;
        }
        if (left.lead != right.lead) {
            return left.lead > right.lead;
        }
        return left.mandates != right.mandates ? left.mandates > right.mandates
                                               : left.name < right.name;
    }
};

/// Adds up what one unit carries, in the parts that item_sides, by vertex, makes of its items.
inline UnitWorkload tally_unit(ResponsibilityGraph const& graph, UnitId unit,
                               std::vector<Sides> const& item_sides, EffortScale const& scale,
                               Share lead_share, EffortSum& total) {
    UnitWorkload row;
    row.unit = unit;
    row.items.reserve(graph.edges_of(unit).size());
    EffortParts effort;
    EffortParts load;
    for (std::uint32_t const edge : graph.edges_of(unit)) {
        Relation const& relation = graph.relations()[edge];
        if (!carries(relation.role)) {
            continue;
        }
        ItemPart const part = part_of(graph, item_sides[graph.vertex(relation.item)], edge);
        effort.*part.account = scale.add(effort.*part.account, scale.part(1, part.divisor));
        if (std::uint32_t const targets = graph.targets(relation.item); targets != 0) {
            load.*part.account = scale.add(load.*part.account, scale.part(targets, part.divisor));
        }
        ++(relation.role == Role::lead ? row.lead : row.responsible);
        row.coordination += part.sides.units - 1;
        row.lower_bound = row.lower_bound || part.sides.open_ended;
        row.items.push_back(relation.item);
    }
    row.mandates = row.lead + row.responsible;
    total = scale.weigh(effort, lead_share);
    row.effort = scale.value(total, lead_share);
    row.target_load = scale.value(scale.weigh(load, lead_share), lead_share);
    return row;
}

}  // namespace detail

/// Who carries how much, by the definitions in docs/analysis.md: mandates, accountability, effort
/// shares, target load and coordination of every unit that an item names.
///
/// An item with leads L and responsible units R (cooperating ones among them) gives each lead a/|L| and
/// each other unit (1−a)/|R|; without one side all goes to the other. The members of a collective that
/// the graph has expanded share its one place. The shares of an item add up to 1.
/// A convention, not hours. Linear in the relations, but for sorting the units.
[[nodiscard]] inline Workload workload(ResponsibilityGraph const& graph,
                                       WorkloadOptions const& options = {}) {
    std::vector<detail::Sides> const item_sides = detail::all_sides(graph);
    detail::EffortScale const scale{detail::part_divisors(graph, item_sides)};
    Workload result;
    result.items = graph.items();
    result.options = options;
    result.collectives = graph.collectives();
    for (detail::Sides const& sides : item_sides) {
        result.shared_items += sides.units != 0 ? 1U : 0U;
    }
    std::vector<detail::NameRank> const names = detail::name_ranks(graph);
    std::vector<UnitWorkload> rows;
    std::vector<detail::WorkloadKey> keys;
    rows.reserve(graph.units());
    keys.reserve(graph.units());
    detail::EffortSum total_effort;
    for (std::uint32_t index = 0; index < graph.units(); ++index) {
        detail::EffortSum total;
        UnitWorkload row =
            detail::tally_unit(graph, UnitId{index}, item_sides, scale, options.lead_share, total);
        if (row.mandates != 0) {
            total_effort = scale.add(total_effort, total);
            keys.push_back({total, row.lead, row.mandates, names[index],
                            static_cast<std::uint32_t>(rows.size())});
            rows.push_back(std::move(row));
        }
    }
    result.total_effort = scale.value(total_effort, options.lead_share);
    detail::ranges::sort(keys);
    result.units.reserve(rows.size());
    for (std::size_t position = 0; position < keys.size(); ++position) {
        UnitWorkload& row = result.units.emplace_back(std::move(rows[keys[position].row]));
        bool const tied = position != 0 && keys[position - 1].total == keys[position].total;
        row.rank =
            tied ? result.units[position - 1].rank : static_cast<std::uint32_t>(position + 1);
    }
    return result;
}

}  // namespace fengong
