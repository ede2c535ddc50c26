// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/input.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

// The edges that the graphs of all peers are made from.

namespace compare {

/// Two ends of an edge.
using Tie = std::pair<std::uint32_t, std::uint32_t>;

/// Items and units by the relations that carry: items are [0, items), units behind them.
[[nodiscard]] inline std::vector<Tie> carrying_ties(Rows const& rows) {
    auto const items = static_cast<std::uint32_t>(rows.items.size());
    std::vector<Tie> ties;
    for (RelationColumns const& relation : rows.relations) {
        if (relation.role < first_idle_role) {
            ties.emplace_back(relation.item, items + relation.unit);
        }
    }
    return ties;
}

/// Who needs whom: from leads to responsible units.
[[nodiscard]] inline std::vector<Tie> needs(fengong::LeadDigraph const& digraph) {
    std::vector<Tie> ties;
    for (std::uint32_t unit = 0; unit < digraph.units(); ++unit) {
        for (fengong::Need const& need : digraph.needs_of(fengong::UnitId{unit})) {
            ties.emplace_back(unit, need.unit.value);
        }
    }
    return ties;
}

/// The items and units of one place, numbered anew, and what ties them.
struct PlaceTies {
    std::vector<std::uint32_t> units;  ///< which these are; the vertices from 0
    std::uint32_t vertices = 0;        ///< items are behind the units
    std::vector<Tie> ties;
};

/// The graph, cut up by place.
[[nodiscard]] inline std::vector<PlaceTies> ties_by_place(Rows const& rows) {
    std::vector<PlaceTies> result(rows.places.size());
    std::vector<std::uint32_t> vertex_of;  // of each unit, in its place
    for (UnitColumns const& unit : rows.units) {
        PlaceTies& place = result[unit.place];
        place.units.push_back(static_cast<std::uint32_t>(vertex_of.size()));
        vertex_of.push_back(place.vertices++);
    }
    std::vector<std::uint32_t> vertices(rows.items.size());  // of each item, from 1; 0: none yet
    for (RelationColumns const& relation : rows.relations) {
        if (relation.role < first_idle_role) {
            PlaceTies& place = result[rows.units[relation.unit].place];
            std::uint32_t& item = vertices[relation.item];
            item = item == 0 ? ++place.vertices : item;
            place.ties.emplace_back(vertex_of[relation.unit], item - 1);
        }
    }
    return result;
}

/// What was counted for the vertices of each place, units first, by unit; `units` is how many there are in all.
template <class OfPlaces>
[[nodiscard]] std::vector<double> by_unit(std::vector<PlaceTies> const& places,
                                          OfPlaces const& counted, std::size_t units) {
    std::vector<double> result(units);
    for (std::size_t place = 0; place < counted.size(); ++place) {
        std::size_t vertex = 0;
        for (std::uint32_t const unit : places[place].units) {
            result[unit] = counted[place][vertex++];
        }
    }
    return result;
}

}  // namespace compare
