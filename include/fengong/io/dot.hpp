// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/io/detail/plain_numbers.hpp>
#include <fengong/io/detail/unit_network.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphviz.hpp>
#include <boost/property_map/dynamic_property_map.hpp>

#include <ostream>

namespace fengong {

namespace detail {

template <class Network>
void write_dot(std::ostream& out, Network network) {
    boost::dynamic_properties properties = drawn_properties(network);
    add_numbers(properties, "node_id", get(boost::vertex_index, network));
    write_classic(out,
                  [&](std::ostream& text) { boost::write_graphviz_dp(text, network, properties); });
}

}  // namespace detail

/// Writes DOT, which Graphviz draws: the units that carry an item as nodes with `label`, `place`, `lead` and
/// `mandates`, and an edge for each tie with the `items` shared and Newman's `weight`.
/// Linear; errors show in the state of the stream.
inline void write_dot(std::ostream& out, ResponsibilityGraph const& graph,
                      UnitProjection const& projection) {
    detail::write_dot(out, detail::drawn(graph, projection));
}

/// The same with an arrow from each lead to each unit that it needs: the `items` for which it does, and as
/// `weight` their share of all that it leads.
inline void write_dot(std::ostream& out, ResponsibilityGraph const& graph,
                      LeadDigraph const& digraph) {
    detail::write_dot(out, detail::drawn(graph, digraph));
}

}  // namespace fengong
