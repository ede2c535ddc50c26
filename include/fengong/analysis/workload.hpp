// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort.hpp>
#include <fengong/analysis/detail/item_parts.hpp>
#include <fengong/analysis/detail/name_ranks.hpp>
#include <fengong/analysis/detail/weighed_parts.hpp>
#include <fengong/analysis/detail/workload_order.hpp>
#include <fengong/analysis/detail/workload_tally.hpp>
#include <fengong/analysis/item_list.hpp>
#include <fengong/analysis/share.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/fetch_ahead.hpp>
#include <fengong/model/detail/large_pages.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/registry/collectives.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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
    bool lower_bound = false;        ///< one of its items has an open-ended list (等)
    double effort = 0;               ///< E: the sum of its shares of items
    double target_load = 0;          ///< T: the same, each share times the targets of its item
    std::uint64_t coordination = 0;  ///< C: the other units of its items, added up
    ItemList items;                  ///< the items that it rests on, in order
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
    detail::WeighedParts const parts{detail::effort_scale(graph), options.lead_share};
    detail::WorkloadTally const tally{graph, parts};
    std::vector<detail::NameRank> const names = detail::name_ranks(graph);
    detail::WorkloadOrder const order{tally.units(), names};
    std::vector<detail::KeyedUnit> const sorted = order.sorted();
    Workload result;
    result.items = graph.items();
    result.shared_items = tally.shared_items();
    result.options = options;
    result.collectives = graph.collectives();
    detail::reserve_in_large_pages(result.units, sorted.size());
    detail::EffortSum total;
    detail::EffortSum above;
    std::uint32_t rank = 0;
    for (std::size_t at = 0; at < sorted.size(); ++at) {
        // By rank, units lie anywhere: while one is written, others come.
        constexpr std::size_t ahead = 16;
        detail::fetch_ahead(&tally.units()[sorted[std::min(at + ahead, sorted.size() - 1)].unit]);
        UnitId const id{sorted[at].unit};
        detail::UnitTally const& unit = tally.units()[id.value];
        bool const tied = rank != 0 && unit.effort == above;
        rank = tied ? rank : static_cast<std::uint32_t>(result.units.size() + 1);
        above = unit.effort;
        total = parts.add(total, unit.effort);
        result.units.push_back({id, rank, unit.lead, unit.mandates - unit.lead, unit.mandates,
                                unit.open_ended, parts.value(unit.effort),
                                parts.value(unit.target_load), unit.coordination,
                                tally.items_of(unit)});
    }
    result.total_effort = parts.value(total);
    return result;
}

}  // namespace fengong
