// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/components.hpp>
#include <fengong/graph/detail/two_mode_lists.hpp>
#include <fengong/model/detail/ranges.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace fengong::detail {

/// Brandes' betweenness of one connected graph after the other, in memory that is used again.
///
/// Twins, vertices with the same neighbours (items that name the same units, of which a notice has many),
/// are searched as one vertex that counts as often as there are: no shortest path from one leads over
/// another, and between two of them each common neighbour lies on its share of the paths.
///
/// The predecessors of a vertex are not kept but found again: those of its neighbours that are one step
/// nearer to the source. Short lists that lie together are scanned faster than kept lists are built, and
/// sums of what may be 0 faster than branches that cannot be foretold.
class Brandes {
public:
    /// `members`: the vertices of one component. Adds to `sums`, by vertex.
    void add(TwoModeLists const& lists, std::span<std::uint32_t const> members,
             std::vector<double>& sums) {
        number(lists, members);
        find_twins();
        sums_.assign(counts_.size(), 0);
        for (std::uint32_t source = 0; source < counts_.size(); ++source) {
            search(source);
            accumulate(source);
            add_twins(source);
        }
        for (std::uint32_t local = 0; local < members.size(); ++local) {
            sums[members[local]] +=
                sums_[class_of_[local]] / 2;  // each pair was met from both ends
        }
    }

private:
    /// Whether two vertices have the same neighbours.
    [[nodiscard]] bool are_twins(std::uint32_t left, std::uint32_t right) const {
        auto const one = neighbours_[left];
        auto const other = neighbours_[right];
        return std::equal(one.begin(), one.end(), other.begin(), other.end());
    }

    /// Lists in compressed rows.
    struct Rows {
        std::vector<std::uint32_t> first;
        std::vector<std::uint32_t> entries;

        void clear() {
            first.assign(1, 0);
            entries.clear();
        }
        void end_row() { first.push_back(static_cast<std::uint32_t>(entries.size())); }
        [[nodiscard]] std::span<std::uint32_t const> operator[](std::uint32_t row) const noexcept {
            return ranges::view(entries, first[row], first[row + 1] - first[row]);
        }
    };

    /// Numbers the members from 0, and their neighbours with them, sorted.
    void number(TwoModeLists const& lists, std::span<std::uint32_t const> members) {
        local_.resize(lists.vertices());
        for (std::uint32_t local = 0; local < members.size(); ++local) {
            local_[members[local]] = local;
        }
        neighbours_.clear();
        for (std::uint32_t const vertex : members) {
            for (Neighbour const neighbour : lists.neighbours(vertex)) {
                neighbours_.entries.push_back(local_[neighbour.vertex]);
            }
            auto& entries = neighbours_.entries;
            std::sort(entries.data() + neighbours_.first.back(), entries.data() + entries.size());
            neighbours_.end_row();
        }
    }

    /// Makes one class of each group of twins.
    void find_twins() {
        order_.resize(neighbours_.first.size() - 1);
        std::iota(order_.begin(), order_.end(), 0U);
        ranges::sort(order_, [&](std::uint32_t left, std::uint32_t right) {
            auto const one = neighbours_[left];
            auto const other = neighbours_[right];
            return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
        });
        class_of_.resize(order_.size());
        counts_.clear();
        representatives_.clear();
        for (std::uint32_t const local : order_) {
            if (counts_.empty() || !are_twins(local, representatives_.back())) {
                counts_.push_back(0);
                representatives_.push_back(local);
            }
            counts_.back() += 1;
            class_of_[local] = static_cast<std::uint32_t>(counts_.size() - 1);
        }
        classes_.clear();
        for (std::uint32_t const local : representatives_) {
            std::uint32_t const begin = classes_.first.back();
            for (std::uint32_t const other : neighbours_[local]) {
                classes_.entries.push_back(class_of_[other]);
            }
            auto& entries = classes_.entries;
            std::sort(entries.data() + begin, entries.data() + entries.size());
            entries.erase(std::unique(entries.begin() + begin, entries.end()), entries.end());
            classes_.end_row();
        }
    }

    /// Breadth first: the order in which classes are met, how far they are, over how many paths.
    void search(std::uint32_t source) {
        distance_.assign(counts_.size(), unseen);
        paths_.assign(counts_.size(), 0);
        order_.resize(counts_.size() +
                      1);  // one more, which is written before it is known to be needed
        distance_[source] = 0;
        paths_[source] = 1;
        order_[0] = source;
        std::size_t met = 1;
        for (std::size_t at = 0; at < met; ++at) {
            std::uint32_t const vertex = order_[at];
            std::uint32_t const next = distance_[vertex] + 1;
            double const paths = vertex == source ? 1 : paths_[vertex] * counts_[vertex];
            for (std::uint32_t const other : classes_[vertex]) {
                bool const fresh = distance_[other] == unseen;
                distance_[other] = fresh ? next : distance_[other];
                order_[met] = other;
                met += fresh ? 1U : 0U;
                paths_[other] += distance_[other] == next ? paths : 0;
            }
        }
    }

    /// Farthest first: how much of the paths to what lies behind a class leads over each of it.
    void accumulate(std::uint32_t source) {
        dependency_.assign(counts_.size(), 0);
        for (std::size_t at = counts_.size(); at-- > 1;) {
            std::uint32_t const vertex = order_[at];
            std::uint32_t const nearer = distance_[vertex] - 1;
            double const each = counts_[vertex] * (1 + dependency_[vertex]) / paths_[vertex];
            for (std::uint32_t const other : classes_[vertex]) {
                dependency_[other] += distance_[other] == nearer ? paths_[other] * each : 0;
            }
            sums_[vertex] += counts_[source] * dependency_[vertex];
        }
    }

    /// The pairs of twins of the source.
    void add_twins(std::uint32_t source) {
        double const pairs = counts_[source] * (counts_[source] - 1);
        if (pairs > 0) {
            auto const common = neighbours_[representatives_[source]];
            for (std::uint32_t const other : classes_[source]) {
                sums_[other] += pairs / static_cast<double>(common.size());
            }
        }
    }

    static constexpr std::uint32_t unseen = 0xFFFFFFFFU;

    std::vector<std::uint32_t> local_;
    Rows neighbours_;                      // of each member
    std::vector<std::uint32_t> class_of_;  // of each member
    std::vector<double> counts_;           // of each class: how many twins
    std::vector<std::uint32_t> representatives_;
    Rows classes_;  // the neighbours of each class
    std::vector<std::uint32_t> order_;
    std::vector<std::uint32_t> distance_;
    std::vector<double> paths_;       // to each of a class
    std::vector<double> dependency_;  // of each of a class
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
            kernel.add(lists, ranges::view(members, first[label], size), sums);
        }
    }
    return sums;
}

}  // namespace fengong::detail
