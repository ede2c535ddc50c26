// SPDX-License-Identifier: BSL-1.0
#include "support/small_stores.hpp"
#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/io/detail/plain_numbers.hpp>
#include <fengong/io/graphml.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>

using fengong::ResponsibilityGraph;
using fengong::Store;

namespace {

template <class Network>
std::string graphml_of(ResponsibilityGraph const& graph, Network const& network) {
    std::ostringstream out;
    write_graphml(out, graph, network);
    return out.str();
}

int count(std::string_view text, std::string_view what) {
    int found = 0;
    for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1)) {
        ++found;
    }
    return found;
}

}  // namespace

TEST_CASE("GraphML has a node for each unit that carries an item and an edge for each tie") {
    Store const store = support::store_of(
        "1. 甲。（牵头单位：县财政局；责任单位：县税务局、县水务局；监考单位：县教育局）\n"
        "2. 乙。（牵头单位：县税务局；责任单位：县财政局）\n");
    ResponsibilityGraph const graph{store};
    std::string const ties = graphml_of(graph, project_units(graph));
    CHECK(ties.find("edgedefault=\"undirected\"") != std::string::npos);
    CHECK(count(ties, "<node ") == 3);
    CHECK(count(ties, "<edge ") == 3);
    CHECK(ties.find(">县财政局<") != std::string::npos);
    CHECK(ties.find("县教育局") == std::string::npos);
    std::string const needs = graphml_of(graph, lead_digraph(graph));
    CHECK(needs.find("edgedefault=\"directed\"") != std::string::npos);
    CHECK(count(needs, "<edge ") == 3);
}

TEST_CASE("GraphML escapes what XML would take for itself, and has no control characters") {
    Store const store = support::store_of("1. 甲。（牵头单位：县<财\x1b&政>局）\n");
    ResponsibilityGraph const graph{store};
    REQUIRE(graph.units() == 1);
    std::string const text = graphml_of(graph, project_units(graph));
    CHECK(text.find("县&lt;财\\u{1b}&amp;政&gt;局") != std::string::npos);
}

TEST_CASE("GraphML writes shares with a point and numbers without groups, whatever the locale") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "2. 乙。（牵头单位：县财政局）\n");
    ResponsibilityGraph const graph{store};
    std::string const text = graphml_of(graph, lead_digraph(graph));
    CHECK(text.find(">0.5<") != std::string::npos);
    CHECK(text.find("attr.name=\"weight\" attr.type=\"double\"") != std::string::npos);
    CHECK(fengong::detail::plain_number(12345U) == "12345");
}

TEST_CASE("the GraphML of an empty store is a graph without nodes") {
    ResponsibilityGraph const graph{Store{}};
    std::string const text = graphml_of(graph, lead_digraph(graph));
    CHECK(count(text, "<graph ") == 1);
    CHECK(count(text, "<node ") == 0);
}
