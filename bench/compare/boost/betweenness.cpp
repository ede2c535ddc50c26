// SPDX-License-Identifier: BSL-1.0
// Betweenness by Boost's own algorithm, on the graph of each place.
#include "compare/boost/graph.hpp"
#include "compare/boost/version.hpp"
#include "compare/entrants.hpp"

#include <boost/graph/betweenness_centrality.hpp>

#include <cstddef>
#include <memory>
#include <vector>

namespace compare::plain_betweenness {

namespace {

struct Places {
    std::vector<PlaceTies> ties;
    std::vector<plain::Graph> graphs;
};

Subject count_betweenness(Input const& input) {
    auto const places = std::make_shared<Places>();
    places->ties = ties_by_place(input.rows());
    for (PlaceTies const& place : places->ties) {
        places->graphs.emplace_back(place.ties.begin(), place.ties.end(), place.vertices);
    }
    using Pairs = std::vector<std::vector<double>>;
    return make_subject(
        [places] {
            Pairs pairs;
            for (plain::Graph const& graph : places->graphs) {
                std::vector<double>& of = pairs.emplace_back(num_vertices(graph));
                boost::brandes_betweenness_centrality(
                    graph,
                    boost::make_iterator_property_map(of.begin(), get(boost::vertex_index, graph)));
            }
            return pairs;
        },
        [places, units = input.rows().units.size()](Pairs const& pairs) {
            return Answers{{"units", by_unit(places->ties, pairs, units)}};
        });
}

Enter const betweenness{"betweenness", "Boost brandes_betweenness", plain::version(),
                        count_betweenness};

}  // namespace

}  // namespace compare::plain_betweenness
