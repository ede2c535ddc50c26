// SPDX-License-Identifier: BSL-1.0
// The projection onto the units with the number of shared items; igraph knows no weights of Newman's.
#include "compare/entrants.hpp"
#include "compare/graph_answers.hpp"
#include "compare/igraph/graph.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

namespace compare::igraph_projection {

namespace {

/// Units tied by shared items, and by how many, in the order of the edges.
struct Projection {
    ig::Graph graph;
    ig::Integers shared;
};

/// A two-mode graph.
struct TwoMode {
    explicit TwoMode(Rows const& rows) : graph{ig::make_graph(rows)} {
        std::size_t const vertices = rows.items.size() + rows.units.size();
        is_unit = std::make_unique<igraph_bool_t[]>(vertices);
        for (std::size_t vertex = 0; vertex < vertices; ++vertex) {
            is_unit[vertex] = vertex >= rows.items.size();
        }
    }

    ig::Graph graph;
    std::unique_ptr<igraph_bool_t[]> is_unit;
};

Projection project(TwoMode const& two_mode) {
    igraph_vector_bool_t types;
    igraph_vector_bool_view(&types, two_mode.is_unit.get(), igraph_vcount(two_mode.graph.get()));
    igraph_t units;
    ig::Integers shared;
    ig::check(igraph_bipartite_projection(two_mode.graph.get(), &types, nullptr, &units, nullptr,
                                          shared.get(), -1));
    return {ig::Graph{units}, std::move(shared)};
}

Subject project_units(Input const& input) {
    auto const two_mode = std::make_shared<TwoMode const>(input.rows());
    return make_subject([two_mode] { return project(*two_mode); },
                        [units = input.rows().units.size()](Projection const& projection) {
                            TieSums sums{units};
                            igraph_integer_t edge = 0;
                            for (igraph_integer_t const shared : projection.shared) {
                                auto const one = static_cast<std::size_t>(
                                    IGRAPH_FROM(projection.graph.get(), edge));
                                auto const other = static_cast<std::size_t>(
                                    IGRAPH_TO(projection.graph.get(), edge));
                                auto const items = static_cast<std::uint64_t>(shared);
                                sums.add(one, other, items);
                                sums.add(other, one, items);
                                ++edge;
                            }
                            return sums.ties();
                        });
}

Enter const projection{"projection", "igraph", ig::version(), project_units};

}  // namespace

}  // namespace compare::igraph_projection
