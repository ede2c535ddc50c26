// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/io/detail/unit_network.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphml.hpp>

#include <ostream>

namespace fengong {

/// Writes GraphML, which Gephi, yEd and NetworkX read: the units that carry an item as nodes with `label`,
/// `place`, `lead` and `mandates`, and an edge for each tie with the `items` shared and Newman's `weight`.
/// Linear; errors show in the state of the stream.
inline void write_graphml(std::ostream& out, ResponsibilityGraph const& graph,
                          UnitProjection const& projection) {
    auto network = detail::drawn(graph, projection);
    boost::write_graphml(out, network, detail::drawn_properties(network), true);
}

/// The same with a directed edge from each lead to each unit that it needs: the `items` for which it
/// does, and as `weight` their share of all that it leads.
inline void write_graphml(std::ostream& out, ResponsibilityGraph const& graph,
                          LeadDigraph const& digraph) {
    auto network = detail::drawn(graph, digraph);
    boost::write_graphml(out, network, detail::drawn_properties(network), true);
}

}  // namespace fengong
