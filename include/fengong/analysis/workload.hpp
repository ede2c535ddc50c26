// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort.hpp>
#include <fengong/analysis/detail/item_parts.hpp>
#include <fengong/analysis/share.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>
#include <fengong/registry/collectives.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
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

/// Who carries how much, by the definitions in docs/analysis.md: mandates, accountability, effort
/// shares, target load and coordination of every unit that an item names.
///
/// An item with leads L and responsible units R (cooperating ones among them) gives each lead a/|L| and
/// each other unit (1−a)/|R|; without one side all goes to the other. The members of a collective that
/// the graph has expanded share its one place. The shares of an item add up to 1.
/// A convention, not hours. Linear in the relations, but for sorting the units.
[[nodiscard]] inline Workload workload(ResponsibilityGraph const& graph,
                                       WorkloadOptions const& options = {}) {
    detail::EffortScale const scale{detail::part_divisors(graph)};
    std::vector<detail::EffortParts> efforts(graph.units());
    std::vector<detail::EffortParts> loads(graph.units());
    std::vector<UnitWorkload> rows(graph.units());
    Workload result;
    result.items = graph.items();
    result.options = options;
    result.collectives = graph.collectives();
    std::optional<ItemId> last;
    detail::each_part(graph, [&](detail::ItemPart const& part) {
        Relation const& relation = part.relation;
        UnitWorkload& row = rows[relation.unit.value];
        detail::EffortSum& effort = efforts[relation.unit.value].*part.account;
        detail::EffortSum& load = loads[relation.unit.value].*part.account;
        effort = scale.add(effort, scale.part(1, part.divisor));
        if (std::uint32_t const targets = graph.targets(relation.item); targets != 0) {
            load = scale.add(load, scale.part(targets, part.divisor));
        }
        row.lead += relation.role == Role::lead ? 1U : 0U;
        row.responsible += relation.role == Role::lead ? 0U : 1U;
        row.coordination += part.sides.units - 1;
        row.lower_bound = row.lower_bound || part.sides.open_ended;
        row.items.push_back(relation.item);
        result.shared_items += last == relation.item ? 0U : 1U;
        last = relation.item;
    });
    std::vector<detail::EffortSum> totals(graph.units());
    detail::EffortSum total_effort;
    for (std::uint32_t index = 0; index < graph.units(); ++index) {
        UnitWorkload& row = rows[index];
        row.unit = UnitId{index};
        row.mandates = row.lead + row.responsible;
        totals[index] = scale.weigh(efforts[index], options.lead_share);
        total_effort = scale.add(total_effort, totals[index]);
        row.effort = scale.value(totals[index], options.lead_share);
        row.target_load =
            scale.value(scale.weigh(loads[index], options.lead_share), options.lead_share);
        if (row.mandates != 0) {
            result.units.push_back(std::move(row));
        }
    }
    result.total_effort = scale.value(total_effort, options.lead_share);
    auto const total = [&](UnitWorkload const& row) { return totals[row.unit.value]; };
    detail::ranges::sort(result.units, [&](UnitWorkload const& left, UnitWorkload const& right) {
        if (total(left) != total(right)) {
            return total(left) > total(right);
        }
        if (left.lead != right.lead) {
            return left.lead > right.lead;
        }
        if (left.mandates != right.mandates) {
            return left.mandates > right.mandates;
        }
        int const names = graph.name(left.unit).compare(graph.name(right.unit));
        return names != 0 ? names < 0 : graph.place(left.unit) < graph.place(right.unit);
    });
    for (std::size_t position = 0; position < result.units.size(); ++position) {
        UnitWorkload& row = result.units[position];
        bool const tied = position != 0 && total(result.units[position - 1]) == total(row);
        row.rank =
            tied ? result.units[position - 1].rank : static_cast<std::uint32_t>(position + 1);
    }
    return result;
}

}  // namespace fengong
