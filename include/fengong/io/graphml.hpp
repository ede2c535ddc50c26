// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/io/detail/plain_numbers.hpp>
#include <fengong/io/detail/unit_network.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphml.hpp>

#include <ostream>

namespace fengong {

namespace detail {

template <class Network>
void write_graphml(std::ostream& out, Network network) {
    write_classic(out, [&](std::ostream& text) {
        boost::write_graphml(text, network, drawn_properties(network), true);
    });
}

}  // namespace detail

/// Writes GraphML, which Gephi, yEd and NetworkX read: the units that carry an item as nodes with `label`,
/// `place`, `lead` and `mandates`, and an edge for each tie with the `items` shared and Newman's `weight`.
/// Linear; errors show in the state of the stream.
inline void write_graphml(std::ostream& out, ResponsibilityGraph const& graph,
                          UnitProjection const& projection) {
    detail::write_graphml(out, detail::drawn(graph, projection));
}

/// The same with a directed edge from each lead to each unit that it needs: the `items` for which it
/// does, and as `weight` their share of all that it leads.
inline void write_graphml(std::ostream& out, ResponsibilityGraph const& graph,
                          LeadDigraph const& digraph) {
    detail::write_graphml(out, detail::drawn(graph, digraph));
}

}  // namespace fengong
