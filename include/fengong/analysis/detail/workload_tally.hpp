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

#include <array>
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
        bool const shared_places = graph.collectives() == Collectives::expanded;
        for (std::uint32_t vertex = 0; vertex < graph.items(); ++vertex) {
            if (shared_places) {
                add_parts(graph, graph.item(vertex), parts);
            } else {
                add_sides(graph, graph.item(vertex), parts);
            }
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
    /// Adds an item of which all units on one side have the same part.
    void add_sides(ResponsibilityGraph const& graph, ItemId item,
                   WeighedParts const& parts) noexcept {
        auto const relations = graph.relations_of(item);
        std::uint32_t units = 0;
        std::uint32_t leads = 0;
        bool open_ended = false;
        for (Relation const& relation : relations) {
            units += carries(relation.role) ? 1U : 0U;
            leads += relation.role == Role::lead ? 1U : 0U;
            open_ended |= relation.open_ended;
        }
        if (units == 0) {
            return;
        }
        bool const both = leads != 0 && leads != units;
        std::uint32_t const targets = graph.targets(item);
        std::array<WeighedPart, 2> const portions{
            parts.part(both ? PartKind::as_responsible : PartKind::alone, targets, units - leads),
            parts.part(both ? PartKind::as_lead : PartKind::alone, targets, leads)};
        for (Relation const& relation : relations) {
            if (carries(relation.role)) {
                std::size_t const lead = relation.role == Role::lead ? 1 : 0;
                UnitTally& unit = add(relation, portions[lead], parts);
                unit.coordination += units - 1;
                unit.open_ended |= open_ended;
            }
        }
        shared_items_ += 1;
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
