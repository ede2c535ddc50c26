// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fengong::detail {

/// A neighbour and the edge that leads to it.
struct Neighbour {
    std::uint32_t vertex = 0;
    std::uint32_t edge = 0;
};

/// The vertices of a graph and only those edges that carry, as flat lists that a kernel can scan.
class TwoModeLists {
public:
    /// Linear.
    explicit TwoModeLists(ResponsibilityGraph const& graph)
        : items_{graph.items()}, first_(std::size_t{num_vertices(graph)} + 1) {
        for (Relation const& relation : graph.relations()) {
            if (carries(relation.role)) {
                ++first_[graph.vertex(relation.item) + 1];
                ++first_[graph.vertex(relation.unit) + 1];
            }
        }
        for (std::size_t at = 1; at < first_.size(); ++at) {
            first_[at] += first_[at - 1];
        }
        neighbours_.resize(first_.back());
        std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
        std::uint32_t edge = 0;
        for (Relation const& relation : graph.relations()) {
            if (carries(relation.role)) {
                std::uint32_t const item = graph.vertex(relation.item);
                std::uint32_t const unit = graph.vertex(relation.unit);
                neighbours_[next[item]++] = {unit, edge};
                neighbours_[next[unit]++] = {item, edge};
            }
            ++edge;
        }
    }

    [[nodiscard]] std::uint32_t items() const noexcept { return items_; }
    [[nodiscard]] std::uint32_t vertices() const noexcept {
        return static_cast<std::uint32_t>(first_.size() - 1);
    }
    [[nodiscard]] bool is_unit(std::uint32_t vertex) const noexcept { return vertex >= items_; }
    [[nodiscard]] std::uint32_t degree(std::uint32_t vertex) const noexcept {
        return first_[vertex + 1] - first_[vertex];
    }
    /// Those of an item in the order of its text, those of a unit in the order of the items.
    [[nodiscard]] std::span<Neighbour const> neighbours(std::uint32_t vertex) const noexcept {
        return ranges::view(neighbours_, first_[vertex], degree(vertex));
    }

private:
    std::uint32_t items_;
    std::vector<std::uint32_t> first_;
    std::vector<Neighbour> neighbours_;
};

}  // namespace fengong::detail
