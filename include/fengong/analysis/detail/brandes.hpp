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
/// What has one neighbour (an item that one unit alone carries) is not searched either: all paths from and to it lead
/// over that neighbour, which stands for it as a source and as a target.
///
/// The graph has two modes, so that each neighbour of a vertex is one step nearer to the source or one step farther.
/// On the way out those that are farther have no paths yet, and on the way back those that are nearer have no
/// dependency: sums over all neighbours are those over predecessors or successors, and distances are not needed.
class Brandes {
public:
    /// `members`: the vertices of one component, at least 3. Adds to `sums`, by vertex.
    void add(TwoModeLists const& lists, std::span<std::uint32_t const> members,
             std::vector<double>& sums) {
        number(lists, members);
        find_twins();
        sums_.assign(counts_.size(), 0);
        for (std::uint32_t source = 0; source < counts_.size(); ++source) {
            search(source);
            accumulate(source);
            add_near(source, members.size());
        }
        for (std::uint32_t local = 0; local < members.size(); ++local) {
            if (class_of_[local] != none) {
                sums[members[local]] +=
                    sums_[class_of_[local]] / 2;  // each pair was met from both ends
            }
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

    /// Makes one class of each group of twins, and takes off what hangs on one neighbour alone.
    void find_twins() {
        order_.resize(neighbours_.first.size() - 1);
        std::iota(order_.begin(), order_.end(), 0U);
        ranges::sort(order_, [&](std::uint32_t left, std::uint32_t right) {
            auto const one = neighbours_[left];
            auto const other = neighbours_[right];
            return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
        });
        class_of_.assign(order_.size(), none);
        pendants_.assign(order_.size(), 0);
        counts_.clear();
        representatives_.clear();
        for (std::uint32_t const local : order_) {
            if (neighbours_[local].size() == 1) {
                pendants_[neighbours_[local].front()] += 1;
                continue;
            }
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
                if (class_of_[other] != none) {
                    classes_.entries.push_back(class_of_[other]);
                }
            }
            auto& entries = classes_.entries;
            std::sort(entries.data() + begin, entries.data() + entries.size());
            entries.erase(std::unique(entries.begin() + begin, entries.end()), entries.end());
            classes_.end_row();
        }
    }

    /// Breadth first: the order in which classes are met, and over how many paths.
    void search(std::uint32_t source) {
        met_.assign(counts_.size(), 0);
        paths_.resize(counts_.size());
        paths_over_.assign(counts_.size(), 0);
        alone_.resize(counts_.size());
        order_.resize(counts_.size() +
                      1);  // one more, which is written before it is known to be needed
        met_[source] = 1;
        order_[0] = source;
        std::size_t met = 1;
        for (std::size_t at = 0; at < counts_.size(); ++at) {
            std::uint32_t const vertex = order_[at];
            double paths = at == 0 ? 1 : 0;
            for (std::uint32_t const other : classes_[vertex]) {
                paths += paths_over_[other];
                order_[met] = other;
                met += 1U - met_[other];
                met_[other] = 1;
            }
            paths_[vertex] = paths;
            paths_over_[vertex] = at == 0 ? 1 : paths * counts_[vertex];
            alone_[vertex] = counts_[vertex] * weight(vertex) / paths;
        }
    }

    /// Farthest first: how much of the paths to what lies behind a class leads over each of it.
    void accumulate(std::uint32_t source) {
        double const sources = counts_[source] * weight(source);
        each_.assign(counts_.size(), 0);
        for (std::size_t at = counts_.size(); at-- > 1;) {
            std::uint32_t const vertex = order_[at];
            double behind = 0;
            for (std::uint32_t const other : classes_[vertex]) {
                behind += each_[other];
            }
            each_[vertex] = alone_[vertex] + counts_[vertex] * behind;
            sums_[vertex] += sources * paths_[vertex] * behind;
        }
    }

    /// A vertex of a class with what hangs on it alone.
    [[nodiscard]] double weight(std::uint32_t vertex) const noexcept {
        return 1 + pendants_[representatives_[vertex]];
    }

    /// The pairs of twins of a class, and those of what hangs on it alone, among each other and with all the rest.
    void add_near(std::uint32_t vertex, std::size_t members) {
        double const pairs = counts_[vertex] * (counts_[vertex] - 1);
        if (pairs > 0) {
            auto const common = neighbours_[representatives_[vertex]];
            for (std::uint32_t const other : classes_[vertex]) {
                sums_[other] += pairs / static_cast<double>(common.size());
            }
        }
        double const pendants = pendants_[representatives_[vertex]];
        sums_[vertex] += pendants * (pendants - 1) +
                         2 * pendants * (static_cast<double>(members) - 1 - pendants);
    }

    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    std::vector<std::uint32_t> local_;
    Rows neighbours_;  // of each member
    std::vector<std::uint32_t>
        class_of_;                  // of each member; none of those that hang on one neighbour
    std::vector<double> pendants_;  // of each member: how many hang on it alone
    std::vector<double> counts_;    // of each class: how many twins
    std::vector<std::uint32_t> representatives_;
    Rows classes_;  // the neighbours of each class
    std::vector<std::uint32_t> order_;
    std::vector<std::uint8_t> met_;  // of each class: 1 if it was
    std::vector<double> paths_;      // to each of a class
    std::vector<double>
        paths_over_;             // all of a class, to what lies behind; 0 before it is looked at
    std::vector<double> alone_;  // the targets at a class for each path to one of it
    std::vector<double> each_;   // the same with what lies behind; 0 before it is looked at
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
