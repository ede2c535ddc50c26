// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/detail/two_mode_lists.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong {

/// A unit without which its component falls apart.
struct ArticulationUnit {
    UnitId unit;
    std::uint32_t parts = 0;             ///< into how many, at least 2
    std::uint32_t parts_with_units = 0;  ///< those that are more than an item that only it carries
};

/// What the graph hangs on.
struct Articulation {
    std::vector<ArticulationUnit> units;  ///< by id
    std::vector<ItemId> items;            ///< items without which a component falls apart, in order
    std::vector<Relation> bridges;        ///< relations without which one does, items in order
};

namespace detail {

/// The depth-first search of Tarjan (1972) without recursion.
class ArticulationSearch {
public:
    explicit ArticulationSearch(ResponsibilityGraph const& graph)
        : graph_{graph}, lists_{graph}, visits_(lists_.vertices()), parts_(lists_.vertices()) {}

    [[nodiscard]] Articulation run() {
        for (std::uint32_t vertex = 0; vertex < lists_.vertices(); ++vertex) {
            if (visits_[vertex].order == 0 && lists_.degree(vertex) != 0) {
                search(vertex);
            }
        }
        Articulation result;
        for (std::uint32_t vertex = 0; vertex < lists_.vertices(); ++vertex) {
            Parts const& parts = parts_[vertex];
            if (parts.all < 2) {
                continue;
            }
            if (lists_.is_unit(vertex)) {
                result.units.push_back({graph_.unit(vertex), parts.all, parts.with_units});
            } else {
                result.items.push_back(graph_.item(vertex));
            }
        }
        ranges::sort(bridges_);
        for (std::uint32_t const edge : bridges_) {
            result.bridges.push_back(graph_.relations()[edge]);
        }
        return result;
    }

private:
    static constexpr std::uint32_t no_edge = 0xFFFFFFFFU;

    struct Visit {
        std::uint32_t order = 0;  ///< from 1; 0: not yet seen
        std::uint32_t low = 0;    ///< the earliest that its subtree reaches around its parent
        std::uint32_t units = 0;  ///< in its subtree
    };
    /// What remains of a component without the vertex.
    struct Parts {
        std::uint32_t all = 0;
        std::uint32_t with_units = 0;
        std::uint32_t cut_units = 0;  ///< in the subtrees that are cut off
    };
    struct Frame {
        std::uint32_t vertex;
        std::uint32_t edge;  ///< from its parent
        std::uint32_t next;  ///< the neighbour to look at
    };

    void search(std::uint32_t root) {
        visited_.clear();
        enter(root, no_edge);
        while (!stack_.empty()) {
            Frame& frame = stack_.back();
            auto const neighbours = lists_.neighbours(frame.vertex);
            if (frame.next == neighbours.size()) {
                leave();
                continue;
            }
            Neighbour const neighbour = neighbours[frame.next++];
            if (neighbour.edge == frame.edge) {
                continue;
            }
            if (visits_[neighbour.vertex].order == 0) {
                enter(neighbour.vertex, neighbour.edge);
            } else {
                Visit& visit = visits_[frame.vertex];
                visit.low = std::min(visit.low, visits_[neighbour.vertex].order);
            }
        }
        // Above a vertex that is not the root lies one more part: the rest of the component.
        std::uint32_t const units = visits_[root].units;
        for (std::uint32_t const vertex : visited_) {
            Parts& parts = parts_[vertex];
            if (vertex != root && parts.all != 0) {
                std::uint32_t const self = lists_.is_unit(vertex) ? 1 : 0;
                parts.all += 1;
                parts.with_units += units > parts.cut_units + self ? 1U : 0U;
            }
        }
    }

    void enter(std::uint32_t vertex, std::uint32_t edge) {
        visits_[vertex] = {++order_, order_, lists_.is_unit(vertex) ? 1U : 0U};
        visited_.push_back(vertex);
        stack_.push_back({vertex, edge, 0});
    }

    void leave() {
        Frame const child = stack_.back();
        stack_.pop_back();
        if (stack_.empty()) {
            return;
        }
        std::uint32_t const parent = stack_.back().vertex;
        Visit const& below = visits_[child.vertex];
        Visit& above = visits_[parent];
        above.low = std::min(above.low, below.low);
        above.units += below.units;
        if (below.low >= above.order) {
            Parts& parts = parts_[parent];
            parts.all += 1;
            parts.with_units += below.units != 0 ? 1U : 0U;
            parts.cut_units += below.units;
        }
        if (below.low > above.order) {
            bridges_.push_back(child.edge);
        }
    }

    ResponsibilityGraph const& graph_;
    TwoModeLists lists_;
    std::vector<Visit> visits_;
    std::vector<Parts> parts_;
    std::vector<Frame> stack_;
    std::vector<std::uint32_t> visited_;  // of the component, in order
    std::vector<std::uint32_t> bridges_;
    std::uint32_t order_ = 0;
};

}  // namespace detail

/// The single points of the graph: units and items without which a component falls apart (articulation
/// vertices), and relations without which one does (bridges), by the relations that carry.
///
/// A unit that alone carries an item and also shares one is always among them; `parts_with_units` tells
/// those that hold other units together: 2 or more. Tarjan (1972), SIAM J. Comput. 1(2). Linear.
[[nodiscard]] inline Articulation articulation(ResponsibilityGraph const& graph) {
    return detail::ArticulationSearch{graph}.run();
}

}  // namespace fengong
