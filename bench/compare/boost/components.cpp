// SPDX-License-Identifier: BSL-1.0
// What holds together, by Boost's own algorithms.
#include "compare/boost/graph.hpp"
#include "compare/boost/version.hpp"
#include "compare/entrants.hpp"
#include "compare/graph_answers.hpp"

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/strong_components.hpp>

#include <cstdint>
#include <iterator>
#include <memory>
#include <vector>

namespace compare::plain_components {

namespace {

using Labels = std::vector<std::uint32_t>;

auto map_of(Labels& labels, plain::Graph const& graph) {
    return boost::make_iterator_property_map(labels.begin(), get(boost::vertex_index, graph));
}

Subject find_components(Input const& input) {
    auto const graph = std::make_shared<plain::Graph const>(plain::make_graph(input.rows()));
    return make_subject(
        [graph] {
            Labels labels(num_vertices(*graph));
            boost::connected_components(*graph, map_of(labels, *graph));
            return labels;
        },
        partition<Labels>);
}

Subject find_strong_components(Input const& input) {
    std::vector<Tie> const arcs = needs(input.digraph());
    auto const graph =
        std::make_shared<plain::Digraph const>(arcs.begin(), arcs.end(), input.digraph().units());
    return make_subject(
        [graph] {
            Labels labels(num_vertices(*graph));
            boost::strong_components(*graph, boost::make_iterator_property_map(
                                                 labels.begin(), get(boost::vertex_index, *graph)));
            return labels;
        },
        partition<Labels>);
}

Subject find_articulation(Input const& input) {
    auto const graph = std::make_shared<plain::Graph const>(plain::make_graph(input.rows()));
    return make_subject(
        [graph] {
            std::vector<std::size_t> points;
            boost::articulation_points(*graph, std::back_inserter(points));
            return points;
        },
        vertex_set<std::vector<std::size_t>>);
}

Enter const components{"components", "Boost adjacency_list", plain::version(), find_components};
Enter const strong_components{"strong-components", "Boost adjacency_list", plain::version(),
                              find_strong_components};
Enter const articulation{"articulation", "Boost adjacency_list", plain::version(),
                         find_articulation};

}  // namespace

}  // namespace compare::plain_components
