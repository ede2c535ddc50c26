// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/role.hpp>

#include <boost/graph/adjacency_list.hpp>

#include <cstddef>
#include <cstdint>

/// The graphs in containers of Boost's own, for its algorithms as oracles.
namespace support {

using PlainGraph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                          boost::property<boost::edge_index_t, std::size_t>>;
using PlainDigraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

/// The vertices of a graph, and its relations that carry.
inline PlainGraph plain_copy(fengong::ResponsibilityGraph const& graph) {
    PlainGraph copy(num_vertices(graph));
    std::size_t index = 0;
    for (fengong::Relation const& relation : graph.relations()) {
        if (carries(relation.role)) {
            add_edge(graph.vertex(relation.item), graph.vertex(relation.unit), index++, copy);
        }
    }
    return copy;
}

/// Units and needs.
inline PlainDigraph plain_copy(fengong::LeadDigraph const& graph) {
    PlainDigraph copy(graph.units());
    for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
        for (fengong::Need const& need : graph.needs_of(fengong::UnitId{unit})) {
            add_edge(unit, need.unit.value, copy);
        }
    }
    return copy;
}

}  // namespace support
