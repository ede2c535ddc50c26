// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort.hpp>
#include <fengong/analysis/detail/item_parts.hpp>
#include <fengong/analysis/detail/weighed_parts.hpp>
#include <fengong/analysis/item_list.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/large_pages.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>
#include <fengong/registry/collectives.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace fengong::detail {

/// What one unit carries, in one line of the cache.
struct alignas(64) UnitTally {
    EffortSum effort;
    EffortSum target_load;
    std::uint64_t coordination = 0;
    std::uint32_t lead = 0;
    std::uint32_t mandates = 0;
    std::uint32_t first_item = 0;  ///< where its items begin among those of all units
    bool open_ended = false;
};

/// Adds up what all units carry in one pass over the items: relations lie in their order, and what the units of
/// one place have carried so far lies near.
class WorkloadTally {
public:
    WorkloadTally(ResponsibilityGraph const& graph, WeighedParts const& parts)
        : items_{std::make_shared<std::vector<ItemId>>()} {
        reserve_in_large_pages(units_, graph.units());
        units_.resize(graph.units());
        reserve_in_large_pages(*items_, graph.relations().size());
        items_->resize(graph.relations().size());
        std::uint32_t first = 0;
        for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
            units_[unit].first_item = first;
            first += graph.degree(graph.vertex(UnitId{unit}));
        }
        if (graph.collectives() == Collectives::expanded) {
            for (std::uint32_t vertex = 0; vertex < graph.items(); ++vertex) {
                add_parts(graph, graph.item(vertex), parts);
            }
        } else {
            add_sides(graph, parts);
        }
    }

    /// By unit.
    [[nodiscard]] std::vector<UnitTally> const& units() const noexcept { return units_; }

    /// The items of a unit, in order.
    [[nodiscard]] ItemList items_of(UnitTally const& unit) const noexcept {
        return {items_, unit.first_item, unit.mandates};
    }

    /// How many items have a unit.
    [[nodiscard]] std::uint32_t shared_items() const noexcept { return shared_items_; }

private:
    /// How many units of an item carry it, and how many of them lead; and how many targets it has.
    struct Carriers {
        std::uint32_t units = 0;
        std::uint32_t leads = 0;
        std::uint32_t targets = 0;
        bool open_ended = false;
    };

    /// Adds all items if all units on one side of an item have the same part. It walks over relations, not over those
    /// of each item: where a short list ends no processor foresees.
    void add_sides(ResponsibilityGraph const& graph, WeighedParts const& parts) {
        std::vector<Carriers> const carriers = carriers_of_items(graph);
        for (Carriers const& item : carriers) {
            shared_items_ += item.units != 0 ? 1U : 0U;
        }
        for (Relation const& relation : graph.relations()) {
            if (!carries(relation.role)) {
                continue;
            }
            Carriers const& item = carriers[graph.vertex(relation.item)];
            bool const lead = relation.role == Role::lead;
            bool const both = item.leads != 0 && item.leads != item.units;
            PartKind const one_of_both = lead ? PartKind::as_lead : PartKind::as_responsible;
            UnitTally& unit = add(relation,
                                  parts.part(both ? one_of_both : PartKind::alone, item.targets,
                                             lead ? item.leads : item.units - item.leads),
                                  parts);
            unit.coordination += item.units - 1;
            unit.open_ended |= item.open_ended;
        }
    }

    /// By vertex.
    [[nodiscard]] static std::vector<Carriers> carriers_of_items(ResponsibilityGraph const& graph) {
        std::vector<Carriers> carriers;
        reserve_in_large_pages(carriers, graph.items());
        for (std::uint32_t vertex = 0; vertex < graph.items(); ++vertex) {
            carriers.push_back({0, 0, graph.targets(graph.item(vertex)), false});
        }
        for (Relation const& relation : graph.relations()) {
            Carriers& item = carriers[graph.vertex(relation.item)];
            item.units += carries(relation.role) ? 1U : 0U;
            item.leads += relation.role == Role::lead ? 1U : 0U;
            item.open_ended |= relation.open_ended;
        }
        return carriers;
    }

    /// Adds any item.
    void add_parts(ResponsibilityGraph const& graph, ItemId item,
                   WeighedParts const& parts) noexcept {
        std::uint32_t const targets = graph.targets(item);
        bool shared = false;
        each_part_of(graph, item, [&](ItemPart const& part) {
            UnitTally& unit =
                add(part.relation, parts.part(part.kind, targets, part.divisor), parts);
            unit.coordination += part.sides.units - 1;
            unit.open_ended |= part.sides.open_ended;
            shared = true;
        });
        shared_items_ += shared ? 1U : 0U;
    }

    UnitTally& add(Relation const& relation, WeighedPart const& portion,
                   WeighedParts const& parts) noexcept {
        UnitTally& unit = units_[relation.unit.value];
        (*items_)[unit.first_item + unit.mandates] = relation.item;
        unit.effort = parts.add(unit.effort, portion.effort);
        unit.target_load = parts.add(unit.target_load, portion.target_load);
        unit.lead += relation.role == Role::lead ? 1U : 0U;
        unit.mandates += 1;
        return unit;
    }

    std::vector<UnitTally> units_;
    std::shared_ptr<std::vector<ItemId>> items_;  // of all units
    std::uint32_t shared_items_ = 0;
};

}  // namespace fengong::detail
