// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fengong {

/// What a unit shares with another.
struct Tie {
    UnitId unit;               ///< the other
    std::uint32_t shared = 0;  ///< the items that name both
    double weight = 0;  ///< the sum of 1/(k − 1) over these items, k being the units of each
};

/// Units tied by the items that name both: the one-mode projection of the graph, each tie seen from both
/// ends, in compressed sparse rows. Const access is safe from many threads.
struct UnitProjection {
    std::vector<std::uint32_t> first;  ///< of each unit, and one behind the last
    std::vector<Tie> ties;             ///< by unit, and there by the other's id

    [[nodiscard]] std::uint32_t units() const noexcept {
        return static_cast<std::uint32_t>(first.size() - 1);
    }
    /// The ties of a unit, by the other's id.
    [[nodiscard]] std::span<Tie const> ties_of(UnitId unit) const noexcept {
        return detail::ranges::view(ties, first[unit.value],
                                    first[unit.value + 1] - first[unit.value]);
    }
    /// The position of a tie in `ties`, or their number if there is none. Logarithmic.
    [[nodiscard]] std::size_t find(UnitId from, UnitId to) const noexcept {
        auto const row = ties_of(from);
        auto const found = detail::ranges::lower_bound(row, to, &Tie::unit);
        bool const there = found != row.end() && found->unit == to;
        return there ? first[from.value] + static_cast<std::size_t>(found - row.begin())
                     : ties.size();
    }
};

namespace detail {

/// One row of a projection while it is added up. Who is met is marked by a bit: units of one place have ids that are
/// near, so that a few words of marks hold all that a unit meets, in order.
class TieRow {
public:
    explicit TieRow(std::uint32_t units)
        : sums_(units), met_(units / word_bits + 1), words_(met_.size() + 1) {}

    /// Adds an item that is shared with a unit.
    void add(UnitId unit, double weight) noexcept {
        Sums& sums = sums_[unit.value];
        sums.shared += 1;
        sums.weight += weight;
        std::uint32_t const word = unit.value / word_bits;
        words_[count_] = word;  // one more, which counts if it is new
        count_ += met_[word] == 0 ? 1U : 0U;
        met_[word] |= std::uint64_t{1} << unit.value % word_bits;
    }

    /// Moves all that was added behind `ties`, by id, but for what was added for `self`.
    void move_to(std::vector<Tie>& ties, UnitId self) {
        sums_[self.value] = {};
        met_[self.value / word_bits] &= ~(std::uint64_t{1} << self.value % word_bits);
        std::sort(words_.data(), words_.data() + count_);
        for (std::uint32_t at = 0; at < count_; ++at) {
            std::uint32_t const word = words_[at];
            for (std::uint64_t rest = met_[word]; rest != 0; rest &= rest - 1) {
                auto const bit = static_cast<std::uint32_t>(std::countr_zero(rest));
                UnitId const unit{word * word_bits + bit};
                ties.push_back({unit, sums_[unit.value].shared, sums_[unit.value].weight});
                sums_[unit.value] = {};
            }
            met_[word] = 0;
        }
        count_ = 0;
    }

private:
    struct Sums {
        std::uint32_t shared = 0;
        double weight = 0;
    };
    static constexpr std::uint32_t word_bits = 64;

    std::vector<Sums> sums_;            // of each unit
    std::vector<std::uint64_t> met_;    // a bit of each unit
    std::vector<std::uint32_t> words_;  // which words have a bit: so many of these
    std::uint32_t count_ = 0;
};

}  // namespace detail

/// Projects the graph onto its units by the relations that carry (leads, responsible and cooperating
/// units).
///
/// An item with k units ties each pair of them. So that an item with a long list does not make all of
/// them close, Newman (2001, Phys. Rev. E 64, 016132) weighs each of its ties 1/(k − 1): the weights of a
/// unit add up to the number of its items that name somebody else too.
/// Linear in the sum of the squares of the lengths of the lists, but for sorting the ties of a unit.
[[nodiscard]] inline UnitProjection project_units(ResponsibilityGraph const& graph) {
    UnitProjection result;
    result.first.reserve(std::size_t{graph.units()} + 1);
    result.first.push_back(0);
    std::vector<std::uint32_t> sizes(graph.items());
    for (Relation const& relation : graph.relations()) {
        sizes[graph.vertex(relation.item)] += carries(relation.role) ? 1U : 0U;
    }
    std::size_t most = 0;  // if no two units share more than one item
    for (std::size_t const size : sizes) {
        most += size * (size - std::min<std::size_t>(size, 1));
    }
    constexpr std::size_t expected = 8;  // ties of a unit for each item that it carries
    result.ties.reserve(std::min(most, expected * graph.relations().size()));
    detail::TieRow row{graph.units()};
    for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
        for (std::uint32_t const edge : graph.edges_of(UnitId{unit})) {
            Relation const& mine = graph.relations()[edge];
            if (!carries(mine.role)) {
                continue;
            }
            // The unit itself is added too, which is cheaper than telling it from the others.
            std::uint32_t const size = sizes[graph.vertex(mine.item)];
            double const weight = 1.0 / std::max(size - 1, 1U);
            for (Relation const& other : graph.relations_of(mine.item)) {
                if (carries(other.role)) {
                    row.add(other.unit, weight);
                }
            }
        }
        row.move_to(result.ties, UnitId{unit});
        result.first.push_back(static_cast<std::uint32_t>(result.ties.size()));
    }
    return result;
}

/// The items that both units carry, in order. Linear in the items of both.
[[nodiscard]] inline std::vector<ItemId> shared_items(ResponsibilityGraph const& graph, UnitId left,
                                                      UnitId right) {
    std::vector<ItemId> result;
    auto const others = graph.edges_of(right);
    auto other = others.begin();
    for (std::uint32_t const edge : graph.edges_of(left)) {
        Relation const& mine = graph.relations()[edge];
        while (other != others.end() && graph.relations()[*other].item < mine.item) {
            ++other;
        }
        if (other == others.end()) {
            break;
        }
        Relation const& theirs = graph.relations()[*other];
        if (theirs.item == mine.item && carries(mine.role) && carries(theirs.role)) {
            result.push_back(mine.item);
        }
    }
    return result;
}

}  // namespace fengong
