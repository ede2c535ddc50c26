// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/detail/renumber.hpp>
#include <fengong/graph/detail/treat_collectives.hpp>
#include <fengong/graph/detail/unit_names.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/store/live_ids.hpp>
#include <fengong/store/store.hpp>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/property_map/property_map.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// The property tag of the role on an edge: `get(edge_role, graph)`.
enum edge_role_t { edge_role };

/// Items and units, tied by who is named where: a snapshot of a store that never changes.
///
/// Items are the vertices [0, items()), units those behind them; each relation is one undirected edge.
/// It models Boost.Graph's VertexListGraph, EdgeListGraph, IncidenceGraph and AdjacencyGraph, so that
/// its algorithms run on it; `vertex_index`, `edge_index` and `edge_role` are readable property maps.
/// It keeps the names of units and needs the store no more. Const access is safe from many threads.
class ResponsibilityGraph {
public:
    using vertex_descriptor = std::uint32_t;

    /// A relation, seen from one of its ends. Equal if it is the same relation, from either end.
    struct edge_descriptor {
        std::uint32_t source = 0;
        std::uint32_t target = 0;
        std::uint32_t index = 0;

        friend constexpr bool operator==(edge_descriptor a, edge_descriptor b) noexcept {
            return a.index == b.index;
        }
        friend constexpr std::size_t hash_value(edge_descriptor edge) noexcept {
            return edge.index;
        }
    };

    struct traversal_category : boost::vertex_list_graph_tag,
                                boost::edge_list_graph_tag,
                                boost::incidence_graph_tag,
                                boost::adjacency_graph_tag {};
    using directed_category = boost::undirected_tag;
    using edge_parallel_category = boost::disallow_parallel_edge_tag;
    using vertices_size_type = std::uint32_t;
    using edges_size_type = std::uint32_t;
    using degree_size_type = std::uint32_t;
    using vertex_iterator = boost::counting_iterator<vertex_descriptor>;

    /// The edge of an index, seen from its item.
    struct EdgeOfIndex {
        ResponsibilityGraph const* graph = nullptr;
        edge_descriptor operator()(std::uint32_t index) const { return graph->edge(index); }
    };
    /// The edge at a position in the compressed rows, seen from the vertex whose row it is.
    struct EdgeAtPosition {
        ResponsibilityGraph const* graph = nullptr;
        vertex_descriptor vertex = 0;
        edge_descriptor operator()(std::uint32_t position) const {
            return graph->out_edge(vertex, position);
        }
    };
    /// The vertex that an edge leads to.
    struct TargetOfEdge {
        vertex_descriptor operator()(edge_descriptor edge) const { return edge.target; }
    };

    /// Walks all edges, in the order of the store's relations; the edges at one vertex; its neighbours.
    using edge_iterator =
        boost::transform_iterator<EdgeOfIndex, boost::counting_iterator<std::uint32_t>,
                                  edge_descriptor, edge_descriptor>;
    using out_edge_iterator =
        boost::transform_iterator<EdgeAtPosition, boost::counting_iterator<std::uint32_t>,
                                  edge_descriptor, edge_descriptor>;
    using adjacency_iterator = boost::transform_iterator<TargetOfEdge, out_edge_iterator,
                                                         vertex_descriptor, vertex_descriptor>;

    /// No vertex.
    [[nodiscard]] static constexpr vertex_descriptor null_vertex() noexcept {
        return std::numeric_limits<vertex_descriptor>::max();
    }

    /// The graph of all that `store` holds now, with collectives as printed, replaced by those members
    /// that their registry knows, or left out (docs/graph.md). Linear in its relations.
    explicit ResponsibilityGraph(Store const& store, Collectives collectives = Collectives::printed)
        : items_{store.item_ids().size()},
          item_ids_{store.item_ids()},
          collectives_{collectives},
          names_{store} {
        if (collectives == Collectives::printed) {
            relations_.assign(store.relations().begin(), store.relations().end());
        } else {
            detail::treat_collectives(store, collectives, relations_, sharers_);
        }
        targets_.reserve(items_);
        for (ItemRow const& item : store.items()) {
            targets_.push_back(item.targets);
        }
        count_degrees();
        fill_unit_edges();
    }

    /// The part of a graph that some of its items make up, with all that they name. Items, which must be in order
    /// and each there once, keep their ids; units get new ones, their positions in `units`.
    ///
    /// Throws std::invalid_argument unless `units` are in order and all that these items name. Linear in the
    /// relations of the items, but for finding their units.
    ResponsibilityGraph(ResponsibilityGraph const& whole, std::span<ItemId const> items,
                        std::span<UnitId const> units)
        : items_{static_cast<std::uint32_t>(items.size())},
          item_ids_{detail::just_these(items)},
          collectives_{whole.collectives_},
          names_{whole.names_, units} {
        targets_.reserve(items_);
        for (ItemId const item : items) {
            targets_.push_back(whole.targets(item));
            std::uint32_t edge = whole.first_edge(item);
            for (Relation relation : whole.relations_of(item)) {
                relation.unit = detail::renumbered(relation.unit, units);
                relations_.push_back(relation);
                if (!whole.sharers_.empty()) {
                    sharers_.push_back(whole.sharers_[edge++]);
                }
            }
        }
        count_degrees();
        fill_unit_edges();
    }

    /// How many items and how many units.
    [[nodiscard]] std::uint32_t items() const noexcept { return items_; }
    [[nodiscard]] std::uint32_t units() const noexcept {
        return static_cast<std::uint32_t>(names_.size());
    }

    [[nodiscard]] bool is_unit(vertex_descriptor vertex) const noexcept { return vertex >= items_; }
    [[nodiscard]] vertex_descriptor vertex(ItemId item) const noexcept {
        return item_ids_.position(item.value);
    }
    [[nodiscard]] vertex_descriptor vertex(UnitId unit) const noexcept {
        return items_ + unit.value;
    }
    /// The item or unit of a vertex, which must be one. Items stand in the order of their ids, but ids may
    /// be missing: those of notices that the store no longer holds.
    [[nodiscard]] ItemId item(vertex_descriptor vertex) const noexcept {
        return ItemId{item_ids_.at(vertex)};
    }
    [[nodiscard]] UnitId unit(vertex_descriptor vertex) const noexcept {
        return UnitId{vertex - items_};
    }

    /// The name of a unit and of its place.
    [[nodiscard]] std::string_view name(UnitId unit) const noexcept { return names_.name(unit); }
    [[nodiscard]] std::string_view place(UnitId unit) const noexcept { return names_.place(unit); }

    /// How many targets an item has.
    [[nodiscard]] std::uint32_t targets(ItemId item) const noexcept {
        return targets_[vertex(item)];
    }

    /// All relations; the index of an edge is its position here.
    [[nodiscard]] std::span<Relation const> relations() const noexcept {
        return detail::ranges::view(relations_);
    }

    /// The relations of an item, in the order of its text.
    [[nodiscard]] std::span<Relation const> relations_of(ItemId item) const noexcept {
        vertex_descriptor const at = vertex(item);
        return detail::ranges::view(relations_, first_edge_[at], degree(at));
    }
    /// The index of an item's first edge; its others follow.
    [[nodiscard]] std::uint32_t first_edge(ItemId item) const noexcept {
        return first_edge_[vertex(item)];
    }
    /// The edges of a unit by index, in the order of the items.
    [[nodiscard]] std::span<std::uint32_t const> edges_of(UnitId unit) const noexcept {
        vertex_descriptor const at = vertex(unit);
        return detail::ranges::view(unit_edges_, first_edge_[at] - relations_.size(), degree(at));
    }

    /// How the graph treats collectives.
    [[nodiscard]] Collectives collectives() const noexcept { return collectives_; }

    /// How many units share one place in the list that names them: more than 1 for the members of an
    /// expanded collective, whose edges stand next to each other.
    [[nodiscard]] std::uint32_t sharers(std::uint32_t edge) const noexcept {
        return sharers_.empty() ? 1 : sharers_[edge];
    }

    /// The number of edges at a vertex.
    [[nodiscard]] std::uint32_t degree(vertex_descriptor vertex) const noexcept {
        return first_edge_[vertex + 1] - first_edge_[vertex];
    }

    /// The edge of an index, seen from its item.
    [[nodiscard]] edge_descriptor edge(std::uint32_t index) const noexcept {
        Relation const& relation = relations_[index];
        return {vertex(relation.item), vertex(relation.unit), index};
    }

private:
    friend std::pair<out_edge_iterator, out_edge_iterator> out_edges(
        vertex_descriptor vertex, ResponsibilityGraph const& graph) {
        auto const at = [&](std::uint32_t position) {
            return out_edge_iterator{boost::counting_iterator{position},
                                     EdgeAtPosition{&graph, vertex}};
        };
        return {at(graph.first_edge_[vertex]), at(graph.first_edge_[vertex + 1])};
    }

    /// Positions up to the number of relations are those of the items' edges, the rest the units'.
    [[nodiscard]] edge_descriptor out_edge(vertex_descriptor vertex,
                                           std::uint32_t position) const noexcept {
        if (position < relations_.size()) {
            return edge(position);
        }
        std::uint32_t const index = unit_edges_[position - relations_.size()];
        return {vertex, this->vertex(relations_[index].item), index};
    }

    void count_degrees() {
        first_edge_.assign(std::size_t{items_} + names_.size() + 1, 0);
        for (Relation const& relation : relations_) {
            ++first_edge_[vertex(relation.item) + 1];
            ++first_edge_[vertex(relation.unit) + 1];
        }
        for (std::size_t at = 1; at < first_edge_.size(); ++at) {
            first_edge_[at] += first_edge_[at - 1];
        }
    }

    void fill_unit_edges() {
        unit_edges_.resize(relations_.size());
        std::vector<std::uint32_t> next(first_edge_.begin() + items_, first_edge_.end() - 1);
        for (std::uint32_t index = 0; index < relations_.size(); ++index) {
            std::uint32_t const position = next[relations_[index].unit.value]++;
            unit_edges_[position - relations_.size()] = index;
        }
    }

    std::uint32_t items_ = 0;
    LiveIds item_ids_;
    Collectives collectives_ = Collectives::printed;
    std::vector<Relation> relations_;        // in the order of the items: their edges
    std::vector<std::uint32_t> sharers_;     // of each edge; empty if all are 1
    std::vector<std::uint32_t> first_edge_;  // of each vertex, and one behind the last
    std::vector<std::uint32_t> unit_edges_;  // indices of relations, in the order of the units
    std::vector<std::uint32_t> targets_;     // how many each item has
    detail::UnitNames names_;                // of all units
};

/// @name The concepts of Boost.Graph
/// @{
[[nodiscard]] inline std::uint32_t num_vertices(ResponsibilityGraph const& graph) noexcept {
    return graph.items() + graph.units();
}
[[nodiscard]] inline std::uint32_t num_edges(ResponsibilityGraph const& graph) noexcept {
    return static_cast<std::uint32_t>(graph.relations().size());
}
[[nodiscard]] inline std::pair<ResponsibilityGraph::vertex_iterator,
                               ResponsibilityGraph::vertex_iterator>
vertices(ResponsibilityGraph const& graph) {
    return {ResponsibilityGraph::vertex_iterator{0},
            ResponsibilityGraph::vertex_iterator{num_vertices(graph)}};
}
[[nodiscard]] inline std::pair<ResponsibilityGraph::edge_iterator,
                               ResponsibilityGraph::edge_iterator>
edges(ResponsibilityGraph const& graph) {
    auto const at = [&](std::uint32_t index) {
        return ResponsibilityGraph::edge_iterator{boost::counting_iterator{index},
                                                  ResponsibilityGraph::EdgeOfIndex{&graph}};
    };
    return {at(0), at(num_edges(graph))};
}
[[nodiscard]] inline std::uint32_t out_degree(ResponsibilityGraph::vertex_descriptor vertex,
                                              ResponsibilityGraph const& graph) noexcept {
    return graph.degree(vertex);
}
[[nodiscard]] inline std::pair<ResponsibilityGraph::adjacency_iterator,
                               ResponsibilityGraph::adjacency_iterator>
adjacent_vertices(ResponsibilityGraph::vertex_descriptor vertex, ResponsibilityGraph const& graph) {
    auto const [first, last] = out_edges(vertex, graph);
    return {ResponsibilityGraph::adjacency_iterator{first},
            ResponsibilityGraph::adjacency_iterator{last}};
}
[[nodiscard]] inline ResponsibilityGraph::vertex_descriptor source(
    ResponsibilityGraph::edge_descriptor edge, ResponsibilityGraph const&) noexcept {
    return edge.source;
}
[[nodiscard]] inline ResponsibilityGraph::vertex_descriptor target(
    ResponsibilityGraph::edge_descriptor edge, ResponsibilityGraph const&) noexcept {
    return edge.target;
}
/// @}

/// Edge to its index in [0, num_edges).
struct EdgeIndexMap {
    using key_type = ResponsibilityGraph::edge_descriptor;
    using value_type = std::uint32_t;
    using reference = std::uint32_t;
    using category = boost::readable_property_map_tag;

    friend constexpr std::uint32_t get(EdgeIndexMap, key_type edge) noexcept { return edge.index; }
};

/// Edge to its role.
class EdgeRoleMap {
public:
    using key_type = ResponsibilityGraph::edge_descriptor;
    using value_type = Role;
    using reference = Role;
    using category = boost::readable_property_map_tag;

    /// The roles in `graph`, which must outlive the map.
    explicit EdgeRoleMap(ResponsibilityGraph const& graph) : relations_{graph.relations()} {}

    friend Role get(EdgeRoleMap const& map, key_type edge) noexcept {
        return map.relations_[edge.index].role;
    }

private:
    std::span<Relation const> relations_;
};

[[nodiscard]] constexpr boost::typed_identity_property_map<std::uint32_t> get(
    boost::vertex_index_t, ResponsibilityGraph const&) noexcept {
    return {};
}
[[nodiscard]] constexpr EdgeIndexMap get(boost::edge_index_t, ResponsibilityGraph const&) noexcept {
    return {};
}
[[nodiscard]] inline EdgeRoleMap get(edge_role_t, ResponsibilityGraph const& graph) {
    return EdgeRoleMap{graph};
}
[[nodiscard]] constexpr std::uint32_t get(boost::vertex_index_t, ResponsibilityGraph const&,
                                          ResponsibilityGraph::vertex_descriptor vertex) noexcept {
    return vertex;
}
[[nodiscard]] constexpr std::uint32_t get(boost::edge_index_t, ResponsibilityGraph const&,
                                          ResponsibilityGraph::edge_descriptor edge) noexcept {
    return edge.index;
}
[[nodiscard]] inline Role get(edge_role_t, ResponsibilityGraph const& graph,
                              ResponsibilityGraph::edge_descriptor edge) noexcept {
    return graph.relations()[edge.index].role;
}

}  // namespace fengong

namespace boost {

template <>
struct property_map<fengong::ResponsibilityGraph, vertex_index_t> {
    using type = typed_identity_property_map<std::uint32_t>;
    using const_type = type;
};
template <>
struct property_map<fengong::ResponsibilityGraph, edge_index_t> {
    using type = fengong::EdgeIndexMap;
    using const_type = type;
};
template <>
struct property_map<fengong::ResponsibilityGraph, fengong::edge_role_t> {
    using type = fengong::EdgeRoleMap;
    using const_type = type;
};

}  // namespace boost
