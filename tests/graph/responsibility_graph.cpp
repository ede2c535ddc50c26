// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_registries.hpp"
#include <fengong/graph/responsibility_graph.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/bipartite.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using fengong::ItemId;
using fengong::ResponsibilityGraph;
using fengong::Role;
using fengong::Store;
using fengong::UnitId;

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<ResponsibilityGraph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<ResponsibilityGraph>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<ResponsibilityGraph>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<ResponsibilityGraph>));
BOOST_CONCEPT_ASSERT((
    boost::ReadablePropertyGraphConcept<ResponsibilityGraph, ResponsibilityGraph::vertex_descriptor,
                                        boost::vertex_index_t>));
BOOST_CONCEPT_ASSERT(
    (boost::ReadablePropertyGraphConcept<ResponsibilityGraph, ResponsibilityGraph::edge_descriptor,
                                         boost::edge_index_t>));
BOOST_CONCEPT_ASSERT(
    (boost::ReadablePropertyGraphConcept<ResponsibilityGraph, ResponsibilityGraph::edge_descriptor,
                                         fengong::edge_role_t>));

namespace {

/// Two items; 县财政局 leads the first and answers for the second, 县税务局 the other way round, and 县水务局
/// answers for the second alone.
Store two_items() {
    Store store;
    store.add(support::notice_of("甲县",
                                 "1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n"
                                 "2. 乙。（牵头单位：县税务局；责任单位：县财政局、县水务局）\n"));
    return store;
}

using Plain =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                          boost::property<boost::edge_index_t, std::size_t>>;

/// The same graph in a container of Boost's own, from the relations of the store.
Plain plain_copy(Store const& store) {
    Plain copy(store.items().size() + store.units().size());
    std::size_t index = 0;
    for (fengong::Relation const& relation : store.relations()) {
        add_edge(relation.item.value, store.items().size() + relation.unit.value, index++, copy);
    }
    return copy;
}

}  // namespace

TEST_CASE("the graph of an empty store has no vertex and no edge") {
    ResponsibilityGraph const graph{Store{}};
    CHECK(num_vertices(graph) == 0);
    CHECK(num_edges(graph) == 0);
    auto const [first, last] = edges(graph);
    CHECK(first == last);
}

TEST_CASE("items come first, units behind them, and each relation is one edge") {
    ResponsibilityGraph const graph{two_items()};
    CHECK(graph.items() == 2);
    CHECK(graph.units() == 3);
    CHECK(num_edges(graph) == 5);
    CHECK_FALSE(graph.is_unit(1));
    CHECK(graph.is_unit(2));
    CHECK(graph.name(graph.unit(4)) == "县水务局");
    CHECK(graph.place(graph.unit(4)) == "甲县");
    CHECK(graph.vertex(UnitId{2}) == 4);
    CHECK(graph.item(1) == ItemId{1});
}

TEST_CASE("an edge seen from either end is the same edge") {
    ResponsibilityGraph const graph{two_items()};
    auto const water = graph.vertex(UnitId{2});
    auto const seen_from_unit = *out_edges(water, graph).first;
    CHECK(source(seen_from_unit, graph) == water);
    CHECK(target(seen_from_unit, graph) == 1);
    auto const seen_from_item = out_edges(1, graph).first[2];
    CHECK(target(seen_from_item, graph) == water);
    CHECK(seen_from_unit == seen_from_item);
    CHECK(get(boost::edge_index, graph, seen_from_unit) == 4);
}

TEST_CASE("the role stands on the edge") {
    ResponsibilityGraph const graph{two_items()};
    auto const roles = get(fengong::edge_role, graph);
    std::vector<Role> seen;
    auto const [first, last] = edges(graph);
    std::transform(first, last, std::back_inserter(seen),
                   [&](ResponsibilityGraph::edge_descriptor edge) { return get(roles, edge); });
    CHECK(seen == std::vector<Role>{Role::lead, Role::responsible, Role::lead, Role::responsible,
                                    Role::responsible});
}

TEST_CASE("a unit's edges lead to its items in their order") {
    ResponsibilityGraph const graph{two_items()};
    auto const [first, last] = adjacent_vertices(graph.vertex(UnitId{0}), graph);
    CHECK(std::vector<std::uint32_t>(first, last) == std::vector<std::uint32_t>{0, 1});
    CHECK(out_degree(graph.vertex(UnitId{1}), graph) == 2);
    CHECK(graph.edges_of(UnitId{1}).size() == 2);
}

TEST_CASE("the graph is bipartite, with items on one side and units on the other") {
    ResponsibilityGraph const graph{two_items()};
    std::vector<boost::default_color_type> colours(num_vertices(graph));
    auto const map =
        boost::make_iterator_property_map(colours.begin(), get(boost::vertex_index, graph));
    REQUIRE(boost::is_bipartite(graph, get(boost::vertex_index, graph), map));
    CHECK(colours[0] == colours[1]);
    CHECK(colours[2] == colours[3]);
    CHECK(colours[0] != colours[2]);
}

TEST_CASE("breadth-first search reaches a unit through the items that it shares") {
    ResponsibilityGraph const graph{two_items()};
    std::vector<std::uint32_t> distance(num_vertices(graph), 0);
    auto const distances =
        boost::make_iterator_property_map(distance.begin(), get(boost::vertex_index, graph));
    boost::breadth_first_search(graph, graph.vertex(UnitId{2}),
                                boost::visitor(boost::make_bfs_visitor(
                                    boost::record_distances(distances, boost::on_tree_edge()))));
    CHECK(distance[1] == 1);
    CHECK(distance[graph.vertex(UnitId{0})] == 2);
    CHECK(distance[0] == 3);
}

TEST_CASE("Boost's algorithms find on the graph what they find on an adjacency_list") {
    std::mt19937 random{7};
    for (int round = 0; round < 40; ++round) {
        Store store;
        store.add(support::random_notice(random, "甲县"));
        store.add(support::random_notice(random, round % 2 == 0 ? "甲县" : "乙县"));
        ResponsibilityGraph const graph{store};
        Plain const plain = plain_copy(store);
        if (num_vertices(graph) == 0) {
            continue;
        }
        std::vector<int> mine(num_vertices(graph));
        std::vector<int> theirs(num_vertices(plain));
        CHECK(boost::connected_components(graph, mine.data()) ==
              boost::connected_components(plain, theirs.data()));
        CHECK(mine == theirs);

        std::set<std::size_t> my_points;
        std::set<std::size_t> their_points;
        boost::articulation_points(graph, std::inserter(my_points, my_points.end()));
        boost::articulation_points(plain, std::inserter(their_points, their_points.end()));
        CHECK(my_points == their_points);
    }
}

TEST_CASE("a graph outlives the store that it was made of") {
    auto const graph = [] { return ResponsibilityGraph{two_items()}; }();
    CHECK(graph.name(UnitId{0}) == "县财政局");
    CHECK(graph.relations_of(ItemId{1}).size() == 3);
}

namespace {

/// The units of the first item: `lead 县财政局 1/1`, `responsible 甲镇 1/3` …, one a line.
std::string first_item(std::string_view items, fengong::Collectives treatment) {
    Store store{support::three_towns()};
    store.add(support::notice_of("甲县", items));
    ResponsibilityGraph const graph{store, treatment};
    CHECK(graph.collectives() == treatment);
    std::string lines;
    std::uint32_t edge = graph.first_edge(ItemId{0});
    for (fengong::Relation const& relation : graph.relations_of(ItemId{0})) {
        lines += std::string{to_string(relation.role)} + ' ' +
                 std::string{graph.name(relation.unit)} + " 1/" +
                 std::to_string(graph.sharers(edge++)) + '\n';
    }
    return lines;
}

using fengong::Collectives;

}  // namespace

TEST_CASE("an expanded collective is its members, who share its place") {
    std::string_view const items = "1. 甲。（牵头单位：县财政局；责任单位：各镇街、县税务局）\n";
    CHECK(first_item(items, Collectives::printed) ==
          "lead 县财政局 1/1\nresponsible 各镇街 1/1\nresponsible 县税务局 1/1\n");
    CHECK(first_item(items, Collectives::expanded) ==
          "lead 县财政局 1/1\nresponsible 甲镇 1/3\nresponsible 乙镇 1/3\n"
          "responsible 丙镇 1/3\nresponsible 县税务局 1/1\n");
    CHECK(first_item(items, Collectives::excluded) ==
          "lead 县财政局 1/1\nresponsible 县税务局 1/1\n");
}

TEST_CASE("a member that the item names itself counts once, in its stronger role") {
    CHECK(first_item("1. 甲。（责任单位：各镇街、乙镇）\n", Collectives::expanded) ==
          "responsible 甲镇 1/2\nresponsible 丙镇 1/2\nresponsible 乙镇 1/1\n");
    CHECK(first_item("1. 甲。（牵头单位：乙镇；责任单位：各镇街）\n", Collectives::expanded) ==
          "lead 乙镇 1/1\nresponsible 甲镇 1/2\nresponsible 丙镇 1/2\n");
    CHECK(first_item("1. 甲。（责任单位：乙镇；牵头单位：各镇街）\n", Collectives::expanded) ==
          "lead 甲镇 1/3\nlead 乙镇 1/3\nlead 丙镇 1/3\n");
}

TEST_CASE("a collective whose members are all named leaves no place behind") {
    CHECK(first_item("1. 甲。（责任单位：甲镇、乙镇、丙镇、各镇街）\n", Collectives::expanded) ==
          "responsible 甲镇 1/1\nresponsible 乙镇 1/1\nresponsible 丙镇 1/1\n");
}

TEST_CASE("a collective whose members nobody knows stays as printed") {
    CHECK(first_item("1. 甲。（责任单位：有关部门、各镇街）\n", Collectives::expanded) ==
          "responsible 有关部门 1/1\nresponsible 甲镇 1/3\nresponsible 乙镇 1/3\n"
          "responsible 丙镇 1/3\n");
    CHECK(first_item("1. 甲。（责任单位：有关部门、各镇街）\n", Collectives::excluded).empty());
}
