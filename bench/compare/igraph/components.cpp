// SPDX-License-Identifier: BSL-1.0
// What holds together, by igraph.
#include "compare/entrants.hpp"
#include "compare/graph_answers.hpp"
#include "compare/igraph/graph.hpp"

#include <memory>

namespace compare::igraph_components {

namespace {

/// The component of each vertex.
Subject label(std::shared_ptr<ig::Graph const> graph, igraph_connectedness_t mode) {
    return make_subject(
        [graph, mode] {
            ig::Integers labels;
            ig::check(
                igraph_connected_components(graph->get(), labels.get(), nullptr, nullptr, mode));
            return labels;
        },
        partition<ig::Integers>);
}

Subject find_components(Input const& input) {
    return label(std::make_shared<ig::Graph const>(ig::make_graph(input.rows())), IGRAPH_WEAK);
}

Subject find_strong_components(Input const& input) {
    auto const& digraph = input.digraph();
    return label(
        std::make_shared<ig::Graph const>(needs(digraph), digraph.units(), IGRAPH_DIRECTED),
        IGRAPH_STRONG);
}

Subject find_articulation(Input const& input) {
    auto const graph = std::make_shared<ig::Graph const>(ig::make_graph(input.rows()));
    return make_subject(
        [graph] {
            ig::Integers points;
            ig::check(igraph_articulation_points(graph->get(), points.get()));
            return points;
        },
        vertex_set<ig::Integers>);
}

Enter const components{"components", "igraph", ig::version(), find_components};
Enter const strong_components{"strong-components", "igraph", ig::version(), find_strong_components};
Enter const articulation{"articulation", "igraph", ig::version(), find_articulation};

}  // namespace

}  // namespace compare::igraph_components
