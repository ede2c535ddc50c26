// SPDX-License-Identifier: BSL-1.0
// Betweenness by igraph, on the graph of each place.
#include "compare/entrants.hpp"
#include "compare/igraph/graph.hpp"

#include <cstddef>
#include <memory>
#include <vector>

namespace compare::igraph_betweenness {

namespace {

struct Places {
    std::vector<PlaceTies> ties;
    std::vector<ig::Graph> graphs;
};

Subject count_betweenness(Input const& input) {
    auto const places = std::make_shared<Places>();
    places->ties = ties_by_place(input.rows());
    for (PlaceTies const& place : places->ties) {
        places->graphs.emplace_back(place.ties, place.vertices, IGRAPH_UNDIRECTED);
    }
    using Pairs = std::vector<ig::Reals>;
    return make_subject(
        [places] {
            Pairs pairs;
            pairs.reserve(places->graphs.size());
            for (ig::Graph const& graph : places->graphs) {
                ig::check(::igraph_betweenness(graph.get(), pairs.emplace_back().get(),
                                               igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr));
            }
            return pairs;
        },
        [places, units = input.rows().units.size()](Pairs const& pairs) {
            return Answers{{"units", by_unit(places->ties, pairs, units)}};
        });
}

Enter const betweenness{"betweenness", "igraph", ig::version(), count_betweenness};

}  // namespace

}  // namespace compare::igraph_betweenness
