// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/io/detail/plain_numbers.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/property_map/dynamic_property_map.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace fengong::detail {

/// A unit as a drawing shows it.
struct DrawnUnit {
    std::string label;  ///< its name
    std::string place;
    std::uint32_t lead = 0;
    std::uint32_t mandates = 0;
};

/// A tie or a need as a drawing shows it.
struct DrawnTie {
    std::uint32_t items = 0;
    double weight = 0;
};

/// Of a directed network the edges are walked through a list that the graph keeps, as of an undirected one:
/// g++ 12 takes the iterators of directedS for uninitialized.
template <class Directed>
using UnitNetwork = boost::adjacency_list<boost::vecS, boost::vecS, Directed, DrawnUnit, DrawnTie>;

/// A network of the units that carry an item, and the vertex of each unit in it.
template <class Directed>
struct DrawnNetwork {
    UnitNetwork<Directed> network;
    std::vector<std::uint32_t> vertex_of;
};

template <class Directed>
[[nodiscard]] DrawnNetwork<Directed> drawn_units(ResponsibilityGraph const& graph) {
    DrawnNetwork<Directed> drawn;
    drawn.vertex_of.assign(graph.units(), std::numeric_limits<std::uint32_t>::max());
    for (std::uint32_t index = 0; index < graph.units(); ++index) {
        UnitId const unit{index};
        DrawnUnit row{visible(graph.name(unit)), visible(graph.place(unit))};
        for (std::uint32_t const edge : graph.edges_of(unit)) {
            Role const role = graph.relations()[edge].role;
            row.lead += role == Role::lead ? 1U : 0U;
            row.mandates += carries(role) ? 1U : 0U;
        }
        if (row.mandates != 0) {
            drawn.vertex_of[index] = static_cast<std::uint32_t>(add_vertex(row, drawn.network));
        }
    }
    return drawn;
}

/// Units tied by the items that they share; `weight` is Newman's.
[[nodiscard]] inline UnitNetwork<boost::undirectedS> drawn(ResponsibilityGraph const& graph,
                                                           UnitProjection const& projection) {
    auto units = drawn_units<boost::undirectedS>(graph);
    for (std::uint32_t unit = 0; unit < projection.units(); ++unit) {
        for (Tie const& tie : projection.ties_of(UnitId{unit})) {
            if (unit < tie.unit.value) {
                add_edge(units.vertex_of[unit], units.vertex_of[tie.unit.value],
                         DrawnTie{tie.shared, tie.weight}, units.network);
            }
        }
    }
    return units.network;
}

/// Leads and whom they need; `weight` is the share of the lead's items.
[[nodiscard]] inline UnitNetwork<boost::bidirectionalS> drawn(ResponsibilityGraph const& graph,
                                                              LeadDigraph const& digraph) {
    auto units = drawn_units<boost::bidirectionalS>(graph);
    for (std::uint32_t unit = 0; unit < digraph.units(); ++unit) {
        for (Need const& need : digraph.needs_of(UnitId{unit})) {
            add_edge(units.vertex_of[unit], units.vertex_of[need.unit.value],
                     DrawnTie{need.items, digraph.share(UnitId{unit}, need)}, units.network);
        }
    }
    return units.network;
}

/// The properties of a network under the names that its readers know.
template <class Network>
[[nodiscard]] boost::dynamic_properties drawn_properties(Network& network) {
    boost::dynamic_properties properties;
    properties.property("label", get(&DrawnUnit::label, network));
    properties.property("place", get(&DrawnUnit::place, network));
    add_numbers(properties, "lead", get(&DrawnUnit::lead, network));
    add_numbers(properties, "mandates", get(&DrawnUnit::mandates, network));
    add_numbers(properties, "items", get(&DrawnTie::items, network));
    add_numbers(properties, "weight", get(&DrawnTie::weight, network));
    return properties;
}

}  // namespace fengong::detail
