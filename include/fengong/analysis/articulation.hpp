// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/bit_set.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
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

/// The depth-first search of Tarjan (1972) without recursion, on the rows of the graph itself.
///
/// Items that one unit alone carries, and units with one item, are counted where they hang and never entered: of
/// these is more than a third of a nation's items.
class ArticulationSearch {
public:
    explicit ArticulationSearch(ResponsibilityGraph const& graph)
        : graph_{graph},
          order_of_(num_vertices(graph)),
          cut_items_(graph.items()),
          bridges_(num_edges(graph)) {}

    [[nodiscard]] Articulation run() {
        for (std::uint32_t item = 0; item < graph_.items(); ++item) {
            if (graph_.degree(item) > 1 && order_of_[item] == 0) {
                search(item);
            }
        }
        for (std::uint32_t vertex = graph_.items(); vertex < num_vertices(graph_); ++vertex) {
            if (graph_.degree(vertex) == 1) {
                mark_pair(vertex);
            } else if (order_of_[vertex] == 0) {
                search(vertex);
            }
        }
        Articulation result;
        result.units = std::move(units_);
        if (!ranges::is_sorted(result.units, &ArticulationUnit::unit)) {
            ranges::sort(result.units, {}, &ArticulationUnit::unit);
        }
        result.items.reserve(cut_items_.count());
        cut_items_.each([&](std::uint32_t item) { result.items.push_back(graph_.item(item)); });
        result.bridges.reserve(bridges_.count());
        bridges_.each(
            [&](std::uint32_t edge) { result.bridges.push_back(graph_.relations()[edge]); });
        return result;
    }

private:
    static constexpr std::uint32_t no_edge = 0xFFFFFFFFU;

    /// What remains of a component without a vertex, as far as it is known: the subtrees that are cut off.
    struct Parts {
        std::uint32_t all = 0;
        std::uint32_t with_units = 0;
        std::uint32_t units = 0;  ///< in them

        void add(std::uint32_t more_units) noexcept {
            all += 1;
            with_units += more_units != 0 ? 1U : 0U;
            units += more_units;
        }
    };
    struct Frame {
        std::uint32_t vertex;
        std::uint32_t parent_edge;
        std::uint32_t next;   ///< the edge to look at, by its position in the rows
        std::uint32_t end;    ///< behind the last
        std::uint32_t order;  ///< from 1
        std::uint32_t low;    ///< the earliest that its subtree reaches around its parent
        std::uint32_t units;  ///< in its subtree
        Parts parts;
    };

    /// A unit with one item that has no other.
    void mark_pair(std::uint32_t vertex) {
        std::uint32_t const edge = graph_.edges_of(graph_.unit(vertex)).front();
        Relation const& relation = graph_.relations()[edge];
        if (carries(relation.role) && graph_.degree(graph_.vertex(relation.item)) == 1) {
            bridges_.add(edge);
        }
    }

    void search(std::uint32_t root) {
        cuts_.clear();
        enter(root, no_edge);
        for (;;) {
            bool const entered = graph_.is_unit(stack_.back().vertex) ? scan_unit() : scan_item();
            if (entered) {
                continue;
            }
            if (stack_.size() == 1) {
                break;
            }
            leave();
        }
        finish();
    }

    /// Looks at what is left of the items of the unit on top, until one is entered. Whether one was.
    bool scan_unit() {
        Frame& frame = stack_.back();
        while (frame.next != frame.end) {
            std::uint32_t const edge = edges_of_units_[frame.next++];
            Relation const& relation = graph_.relations()[edge];
            if (look(frame, edge, relation, graph_.vertex(relation.item), 0)) {
                return true;
            }
        }
        return false;
    }
    /// The same for the units of the item on top.
    bool scan_item() {
        Frame& frame = stack_.back();
        while (frame.next != frame.end) {
            std::uint32_t const edge = frame.next++;
            Relation const& relation = graph_.relations()[edge];
            if (look(frame, edge, relation, graph_.vertex(relation.unit), 1)) {
                return true;
            }
        }
        return false;
    }

    /// Follows an edge to a neighbour, which is so many units. Whether it is entered.
    bool look(Frame& frame, std::uint32_t edge, Relation const& relation, std::uint32_t neighbour,
              std::uint32_t units) {
        if (edge == frame.parent_edge || !carries(relation.role)) {
            return false;
        }
        if (std::uint32_t const order = order_of_[neighbour]; order != 0) {
            frame.low = std::min(frame.low, order);
            return false;
        }
        if (graph_.degree(neighbour) == 1) {
            frame.units += units;
            frame.parts.add(units);
            bridges_.add(edge);
            return false;
        }
        enter(neighbour, edge);
        return true;
    }

    void enter(std::uint32_t vertex, std::uint32_t edge) {
        bool const is_unit = graph_.is_unit(vertex);
        std::uint32_t const first =
            is_unit ? static_cast<std::uint32_t>(graph_.edges_of(graph_.unit(vertex)).data() -
                                                 edges_of_units_)
                    : graph_.first_edge(graph_.item(vertex));
        ++order_;
        order_of_[vertex] = order_;
        stack_.push_back({vertex,
                          edge,
                          first,
                          first + graph_.degree(vertex),
                          order_,
                          order_,
                          is_unit ? 1U : 0U,
                          {}});
    }

    void leave() {
        Frame const child = stack_.back();
        stack_.pop_back();
        if (child.parts.all != 0) {
            cuts_.push_back({child.vertex, child.parts});
        }
        Frame& above = stack_.back();
        above.low = std::min(above.low, child.low);
        above.units += child.units;
        if (child.low >= above.order) {
            above.parts.add(child.units);
        }
        if (child.low > above.order) {
            bridges_.add(child.parent_edge);
        }
    }

    /// Takes over those vertices of a component that hold it together, when it is known what else it has: above each
    /// of them that is not the root lies one more part, the rest of the component.
    void finish() {
        Frame const root = stack_.back();
        stack_.pop_back();
        std::size_t const known = units_.size();
        for (Cut& cut : cuts_) {
            std::uint32_t const self = graph_.is_unit(cut.vertex) ? 1 : 0;
            cut.parts.add(root.units - cut.parts.units - self);
            take(cut);
        }
        if (root.parts.all > 1) {
            take({root.vertex, root.parts});
        }
        std::sort(
            units_.data() + known, units_.data() + units_.size(),
            ranges::ByKey<ranges::Less, UnitId ArticulationUnit::*>{{}, &ArticulationUnit::unit});
    }

    struct Cut {
        std::uint32_t vertex;
        Parts parts;
    };
    void take(Cut const& cut) {
        if (graph_.is_unit(cut.vertex)) {
            units_.push_back({graph_.unit(cut.vertex), cut.parts.all, cut.parts.with_units});
        } else {
            cut_items_.add(cut.vertex);
        }
    }

    ResponsibilityGraph const& graph_;
    std::uint32_t const* edges_of_units_ =
        graph_.units() == 0 ? nullptr : graph_.edges_of(UnitId{0}).data();
    std::vector<std::uint32_t> order_of_;  // of each vertex; 0: not yet seen
    std::vector<Frame> stack_;
    std::vector<Cut> cuts_;  // of the component
    std::vector<ArticulationUnit> units_;
    BitSet cut_items_;
    BitSet bridges_;
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
