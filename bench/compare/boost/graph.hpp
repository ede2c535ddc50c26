// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/ties.hpp"

#include <boost/graph/adjacency_list.hpp>

#include <cstddef>
#include <vector>

/// What one takes of Boost.Graph at first: adjacency_list.
namespace compare::plain {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
using Digraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

/// Items and units of all notices.
[[nodiscard]] inline Graph make_graph(Rows const& rows) {
    std::vector<Tie> const ties = carrying_ties(rows);
    return {ties.begin(), ties.end(), rows.items.size() + rows.units.size()};
}

}  // namespace compare::plain
