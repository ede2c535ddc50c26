// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>
#include <fengong/registry/collectives.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong::detail {

/// The leads and the other units of an item: how many, and how many places of the lists they have. The
/// members of an expanded collective share one place.
struct Sides {
    std::uint32_t units = 0;
    std::uint32_t lead_places = 0;
    std::uint32_t other_places = 0;
    bool open_ended = false;
};

[[nodiscard]] inline Sides sides(ResponsibilityGraph const& graph, ItemId item) noexcept {
    Sides result;
    std::uint32_t edge = graph.first_edge(item);
    std::uint32_t rest_of_place = 0;
    for (Relation const& relation : graph.relations_of(item)) {
        bool const new_place = rest_of_place == 0;
        rest_of_place = (new_place ? graph.sharers(edge) : rest_of_place) - 1;
        ++edge;
        result.open_ended = result.open_ended || relation.open_ended;
        if (carries(relation.role)) {
            ++result.units;
            (relation.role == Role::lead ? result.lead_places : result.other_places) +=
                new_place ? 1U : 0U;
        }
    }
    return result;
}

/// The part of one item that falls to one of its units.
struct ItemPart {
    Relation const& relation;
    Sides const& sides;     ///< of the item
    std::uint32_t edge;     ///< its index in the graph
    std::uint64_t divisor;  ///< the part is 1/divisor of what its side carries
    PartKind kind;
};

/// The part that falls to the relation of an edge, which carries, in an item with these sides.
[[nodiscard]] inline ItemPart part_of(ResponsibilityGraph const& graph, Sides const& item_sides,
                                      std::uint32_t edge) noexcept {
    Relation const& relation = graph.relations()[edge];
    bool const lead = relation.role == Role::lead;
    bool const both = item_sides.lead_places != 0 && item_sides.other_places != 0;
    std::uint64_t const places = lead ? item_sides.lead_places : item_sides.other_places;
    return {relation, item_sides, edge, places * graph.sharers(edge),
            !both  ? PartKind::alone
            : lead ? PartKind::as_lead
                   : PartKind::as_responsible};
}

/// Calls `use` for the part of each relation of an item that carries, in order.
template <class Use>
void each_part_of(ResponsibilityGraph const& graph, ItemId item, Use use) {
    Sides const item_sides = sides(graph, item);
    std::uint32_t edge = graph.first_edge(item);
    for (Relation const& relation : graph.relations_of(item)) {
        if (carries(relation.role)) {
            use(part_of(graph, item_sides, edge));
        }
        ++edge;
    }
}

/// Calls `use` for the part of each relation that carries, items in order.
template <class Use>
void each_part(ResponsibilityGraph const& graph, Use use) {
    for (std::uint32_t vertex = 0; vertex < graph.items(); ++vertex) {
        each_part_of(graph, graph.item(vertex), use);
    }
}

/// The divisors that there are, as EffortScale wants them.
[[nodiscard]] inline std::vector<bool> part_divisors(ResponsibilityGraph const& graph) {
    std::vector<bool> divisors;
    each_part(graph, [&](ItemPart const& part) {
        auto const divisor = static_cast<std::size_t>(part.divisor);
        if (divisor >= divisors.size()) {
            divisors.resize(divisor + 1);
        }
        divisors[divisor] = true;
    });
    return divisors;
}

/// The scale for the parts of all items. That of all lengths up to the longest list serves where it is exact, and
/// then no list need be looked into.
[[nodiscard]] inline EffortScale effort_scale(ResponsibilityGraph const& graph) {
    std::uint32_t longest = 0;
    for (std::uint32_t vertex = 0; vertex < graph.items(); ++vertex) {
        longest = std::max(longest, graph.degree(vertex));
    }
    bool const shared_places = graph.collectives() == Collectives::expanded;
    return EffortScale{!shared_places && longest <= EffortScale::exact_length
                           ? std::vector<bool>(std::size_t{longest} + 1, true)
                           : part_divisors(graph)};
}

}  // namespace fengong::detail
