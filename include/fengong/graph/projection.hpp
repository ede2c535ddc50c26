// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/detail/tie_row.hpp>
#include <fengong/graph/detail/tie_table.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/large_pages.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
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
    [[nodiscard]] std::span<Tie const> ties_of(UnitId unit) const& noexcept {
        return detail::ranges::view(ties, first[unit.value],
                                    first[unit.value + 1] - first[unit.value]);
    }
    void ties_of(UnitId unit) const&& = delete;  // a view of what is about to go
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

/// Adds the rows of a group that begins with `first` behind those that are there. A tie is written to the rows of both
/// units at once: as units are gone through by id, the lower ones of a row stand in it before the higher, each by id.
inline void append_group(TieTable& table, UnitId first, UnitProjection& projection) {
    std::array<std::uint32_t, TieTable::most_units> end;  // of what is written of a row
    auto size = static_cast<std::uint32_t>(projection.ties.size());
    for (UnitId unit = first; unit != table.end(); ++unit.value) {
        end[unit.value - first.value] = size;
        size += table.degree(unit);
        projection.first.push_back(size);
    }
    projection.ties.resize(size);
    Tie* const ties = projection.ties.data();
    for (UnitId unit = first; unit != table.end(); ++unit.value) {
        Tie* tie = ties + end[unit.value - first.value];
        table.drain_below(unit, [&](UnitId low, std::uint32_t shared, double weight) {
            ties[end[low.value - first.value]++] = {unit, shared, weight};
            *tie++ = {low, shared, weight};
        });
        end[unit.value - first.value] = static_cast<std::uint32_t>(tie - ties);
    }
}

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
    std::size_t most = 0;  // if no two units share more than one item
    for (std::uint32_t vertex = 0; vertex < graph.items(); ++vertex) {
        std::size_t const size = graph.degree(vertex);
        most += size * (size - std::min<std::size_t>(size, 1));
    }
    constexpr std::size_t expected = 8;  // ties of a unit for each item that it carries
    detail::reserve_in_large_pages(result.ties,
                                   std::min(most, expected * graph.relations().size()));
    detail::TieTable table;
    std::optional<detail::TieRow> row;  // of units that are in no group
    for (UnitId unit; unit.value < graph.units();) {
        bool const grouped = table.add_group(graph, unit);
        if (grouped) {
            detail::append_group(table, unit, result);
        }
        for (; !grouped && unit != table.end(); ++unit.value) {
            (row ? *row : row.emplace(graph))
                .each_tie(unit, [&](UnitId other, std::uint32_t shared, double weight) {
                    result.ties.push_back({other, shared, weight});
                });
            result.first.push_back(static_cast<std::uint32_t>(result.ties.size()));
        }
        unit = table.end();
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
