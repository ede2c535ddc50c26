// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/union_find.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <cstdint>
#include <vector>

namespace fengong {

/// Which component each vertex belongs to.
struct ComponentLabels {
    std::vector<std::uint32_t> of;  ///< by vertex; numbered from 0 by their first vertex
    std::uint32_t count = 0;
};

/// Labels the components of the graph by the relations that carry: what holds together through shared
/// units and items. A vertex without such a relation is a component of its own. Linear, as far as one
/// can tell (union and find).
[[nodiscard]] inline ComponentLabels label_components(ResponsibilityGraph const& graph) {
    detail::UnionFind sets{num_vertices(graph)};
    for (Relation const& relation : graph.relations()) {
        if (carries(relation.role)) {
            sets.join(graph.vertex(relation.item), graph.vertex(relation.unit));
        }
    }
    // The root is the first vertex of a component, so that it has its number before the others ask.
    ComponentLabels labels;
    labels.of.resize(num_vertices(graph));
    for (std::uint32_t vertex = 0; vertex < labels.of.size(); ++vertex) {
        std::uint32_t const first = sets.root(vertex);
        labels.of[vertex] = first == vertex ? labels.count++ : labels.of[first];
    }
    return labels;
}

/// Items and units that hold together.
struct Component {
    std::vector<ItemId> items;  ///< in order
    std::vector<UnitId> units;  ///< by id
};

/// The components of the graph: most units first, then most items, then the first item. An item that
/// names nobody is a component without units; units that carry nothing are left out.
[[nodiscard]] inline std::vector<Component> components(ResponsibilityGraph const& graph) {
    ComponentLabels const labels = label_components(graph);
    std::vector<Component> result(labels.count);
    for (std::uint32_t vertex = 0; vertex < labels.of.size(); ++vertex) {
        Component& component = result[labels.of[vertex]];
        if (graph.is_unit(vertex)) {
            component.units.push_back(graph.unit(vertex));
        } else {
            component.items.push_back(graph.item(vertex));
        }
    }
    std::erase_if(result, [](Component const& component) { return component.items.empty(); });
    detail::ranges::sort(result, [](Component const& left, Component const& right) {
        if (left.units.size() != right.units.size()) {
            return left.units.size() > right.units.size();
        }
        return left.items.size() != right.items.size() ? left.items.size() > right.items.size()
                                                       : left.items.front() < right.items.front();
    });
    return result;
}

}  // namespace fengong
