// SPDX-License-Identifier: BSL-1.0
// The projection as one writes it on adjacency_list: unit by unit, a hash map for those that it meets.
#include "compare/boost/graph.hpp"
#include "compare/boost/version.hpp"
#include "compare/entrants.hpp"
#include "compare/graph_answers.hpp"

#include <boost/range/iterator_range.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <memory>
#include <vector>

namespace compare::plain_projection {

namespace {

struct Shared {
    std::uint32_t items = 0;
    double weight = 0;
};
/// Of each unit.
using Ties = std::vector<std::vector<std::pair<std::size_t, Shared>>>;

Ties project(plain::Graph const& graph, std::size_t items) {
    Ties ties;
    boost::unordered_flat_map<std::size_t, Shared> met;
    for (std::size_t unit = items; unit < num_vertices(graph); ++unit) {
        met.clear();
        for (std::size_t const item : boost::make_iterator_range(adjacent_vertices(unit, graph))) {
            double const others = static_cast<double>(out_degree(item, graph)) - 1;
            for (std::size_t const other :
                 boost::make_iterator_range(adjacent_vertices(item, graph))) {
                if (other != unit) {
                    Shared& shared = met[other];
                    shared.items += 1;
                    shared.weight += 1 / others;
                }
            }
        }
        ties.emplace_back(met.begin(), met.end());
    }
    return ties;
}

Subject project_units(Input const& input) {
    std::size_t const items = input.rows().items.size();
    auto const graph = std::make_shared<plain::Graph const>(plain::make_graph(input.rows()));
    return make_subject([graph, items] { return project(*graph, items); },
                        [items](Ties const& ties) {
                            TieSums sums{ties.size()};
                            for (std::size_t unit = 0; unit < ties.size(); ++unit) {
                                for (auto const& [other, shared] : ties[unit]) {
                                    sums.add(unit, other - items, shared.items);
                                    sums.add_weight(unit, shared.weight);
                                }
                            }
                            return sums.ties_and_weights();
                        });
}

Enter const projection{"projection", "Boost adjacency_list", plain::version(), project_units};

}  // namespace

}  // namespace compare::plain_projection
