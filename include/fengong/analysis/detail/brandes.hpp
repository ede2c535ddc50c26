// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/components.hpp>
#include <fengong/graph/detail/two_mode_lists.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fengong::detail {

/// Brandes' betweenness of one connected graph after the other, in memory that is used again.
///
/// The predecessors of a vertex are not kept but found again: those of its neighbours that are one step
/// nearer to the source. Short lists that lie together are scanned faster than kept lists are built.
class Brandes {
public:
    /// `members`: the vertices of one component. Adds to `sums`, by vertex.
    void add(TwoModeLists const& lists, std::span<std::uint32_t const> members,
             std::vector<double>& sums) {
        number(lists, members);
        for (std::uint32_t source = 0; source < members.size(); ++source) {
            search(source);
            accumulate();
        }
        for (std::uint32_t local = 0; local < members.size(); ++local) {
            sums[members[local]] += sums_[local] / 2;  // each pair was met from both its ends
        }
    }

private:
    /// Numbers the members from 0, and their neighbours with them.
    void number(TwoModeLists const& lists, std::span<std::uint32_t const> members) {
        local_.resize(lists.vertices());
        for (std::uint32_t local = 0; local < members.size(); ++local) {
            local_[members[local]] = local;
        }
        first_.assign(1, 0);
        neighbours_.clear();
        for (std::uint32_t const vertex : members) {
            for (Neighbour const neighbour : lists.neighbours(vertex)) {
                neighbours_.push_back(local_[neighbour.vertex]);
            }
            first_.push_back(static_cast<std::uint32_t>(neighbours_.size()));
        }
        sums_.assign(members.size(), 0);
        order_.resize(members.size());
        distance_.resize(members.size());
        paths_.resize(members.size());
        dependency_.resize(members.size());
    }

    [[nodiscard]] std::span<std::uint32_t const> neighbours(std::uint32_t vertex) const noexcept {
        return std::span{neighbours_}.subspan(first_[vertex], first_[vertex + 1] - first_[vertex]);
    }

    /// Breadth first: the order in which vertices are met, how far they are, over how many paths.
    void search(std::uint32_t source) {
        distance_.assign(distance_.size(), unseen);
        distance_[source] = 0;
        paths_[source] = 1;
        order_[0] = source;
        std::size_t met = 1;
        for (std::size_t at = 0; at < met; ++at) {
            std::uint32_t const vertex = order_[at];
            std::uint32_t const next = distance_[vertex] + 1;
            double const paths = paths_[vertex];
            for (std::uint32_t const other : neighbours(vertex)) {
                if (distance_[other] == unseen) {
                    distance_[other] = next;
                    paths_[other] = paths;
                    order_[met++] = other;
                } else if (distance_[other] == next) {
                    paths_[other] += paths;
                }
            }
        }
    }

    /// Farthest first: how much of the paths to what lies behind a vertex leads over it.
    void accumulate() {
        dependency_.assign(dependency_.size(), 0);
        for (std::size_t at = order_.size(); at-- > 1;) {
            std::uint32_t const vertex = order_[at];
            std::uint32_t const nearer = distance_[vertex] - 1;
            double const each = (1 + dependency_[vertex]) / paths_[vertex];
            for (std::uint32_t const other : neighbours(vertex)) {
                if (distance_[other] == nearer) {
                    dependency_[other] += paths_[other] * each;
                }
            }
            sums_[vertex] += dependency_[vertex];
        }
    }

    static constexpr std::uint32_t unseen = 0xFFFFFFFFU;

    std::vector<std::uint32_t> local_;
    std::vector<std::uint32_t> first_;
    std::vector<std::uint32_t> neighbours_;
    std::vector<std::uint32_t> order_;
    std::vector<std::uint32_t> distance_;
    std::vector<double> paths_;
    std::vector<double> dependency_;
    std::vector<double> sums_;
};

/// The betweenness of each vertex, each pair once.
[[nodiscard]] inline std::vector<double> brandes(TwoModeLists const& lists,
                                                 ComponentLabels const& labels) {
    std::vector<std::uint32_t> first(std::size_t{labels.count} + 1);
    for (std::uint32_t const label : labels.of) {
        ++first[label + 1];
    }
    for (std::size_t label = 1; label < first.size(); ++label) {
        first[label] += first[label - 1];
    }
    std::vector<std::uint32_t> members(labels.of.size());
    std::vector<std::uint32_t> next = first;
    for (std::uint32_t vertex = 0; vertex < labels.of.size(); ++vertex) {
        members[next[labels.of[vertex]]++] = vertex;
    }
    std::vector<double> sums(labels.of.size());
    Brandes kernel;
    for (std::uint32_t label = 0; label < labels.count; ++label) {
        std::uint32_t const size = first[label + 1] - first[label];
        if (size > 2) {
            kernel.add(lists, std::span{members}.subspan(first[label], size), sums);
        }
    }
    return sums;
}

}  // namespace fengong::detail
