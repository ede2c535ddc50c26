// SPDX-License-Identifier: BSL-1.0
#include "support/small_stores.hpp"
#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/io/dot.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using fengong::ResponsibilityGraph;
using fengong::Store;

namespace {

template <class Network>
std::string dot_of(ResponsibilityGraph const& graph, Network const& network) {
    std::ostringstream out;
    write_dot(out, graph, network);
    return out.str();
}

}  // namespace

TEST_CASE("DOT draws an arrow from a lead to whom it needs, and a line between units that share") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "2. 乙。（牵头单位：县财政局）\n");
    ResponsibilityGraph const graph{store};
    std::string const needs = dot_of(graph, lead_digraph(graph));
    CHECK(needs.starts_with("digraph G {"));
    CHECK(needs.find("label=\"县财政局\"") != std::string::npos);
    CHECK(needs.find("0->1") != std::string::npos);
    CHECK(needs.find("weight=0.5") != std::string::npos);
    std::string const ties = dot_of(graph, project_units(graph));
    CHECK(ties.starts_with("graph G {"));
    CHECK(ties.find("0--1") != std::string::npos);
    CHECK(ties.find("weight=1]") != std::string::npos);
}

TEST_CASE("DOT quotes names that would end a label") {
    Store const store = support::store_of("1. 甲。（牵头单位：县\"财政局）\n");
    ResponsibilityGraph const graph{store};
    REQUIRE(graph.units() == 1);
    CHECK(dot_of(graph, project_units(graph)).find("label=\"县\\\"财政局\"") != std::string::npos);
}

TEST_CASE("the DOT of an empty store is a graph without nodes") {
    ResponsibilityGraph const graph{Store{}};
    CHECK(dot_of(graph, lead_digraph(graph)).find('0') == std::string::npos);
}
