// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/components.hpp>
#include <fengong/analysis/detail/brandes.hpp>
#include <fengong/graph/detail/two_mode_lists.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/text/detail/text_numbers.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace fengong {

/// How much a unit stands between others.
struct UnitBetweenness {
    UnitId unit;
    double pairs = 0;  ///< pairs of vertices, counted once, by the shares of shortest paths
    std::optional<double> value;  ///< over the two-mode maximum, in [0, 1]; nothing if that is 0
};

/// How much units stand between others.
struct Betweenness {
    std::vector<UnitBetweenness> units;  ///< units with a mandate: most `pairs` first, then by id
    Collectives collectives = Collectives::printed;  ///< how the graph treats them
};

/// The largest betweenness that a unit can have in a graph of n units and m items: that of the centre of a
/// star on which the others hang as evenly as they can. 0 if there is one item only, or one unit with one.
///
/// Borgatti and Everett (1997), Network analysis of 2-mode data, Social Networks 19(3).
[[nodiscard]] constexpr double betweenness_maximum(std::uint64_t units,
                                                   std::uint64_t items) noexcept {
    if (units == 0 || items == 0) {
        return 0;
    }
    auto const m = static_cast<double>(items);
    auto const s = static_cast<double>((units - 1) / items);
    auto const t = static_cast<double>((units - 1) % items);
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/// The betweenness of units in the two-mode graph of items and units, by the relations that carry:
/// shortest paths unweighted, each pair of vertices (of either kind) once, the ends not counted.
///
/// `value` divides by the maximum for the units and items of the unit's own place, since units of two
/// places never share an item; items that name nobody are not among them. By the definition in
/// docs/analysis.md the graph should be one that excludes collectives.
///
/// The algorithm of Brandes (2001), J. Math. Sociol. 25(2): vertices times edges of each component.
[[nodiscard]] inline Betweenness betweenness(ResponsibilityGraph const& graph) {
    detail::TwoModeLists const lists{graph};
    std::vector<double> const pairs = detail::brandes(lists, label_components(graph));

    struct Size {
        std::uint64_t units = 0;
        std::uint64_t items = 0;
    };
    std::vector<Size> sizes;
    detail::TextNumbers places;
    auto const place_of = [&](std::uint32_t vertex) -> Size& {
        auto const [place, is_new] = places.try_emplace(graph.place(graph.unit(vertex)),
                                                        static_cast<std::uint32_t>(sizes.size()));
        if (is_new) {
            sizes.emplace_back();
        }
        return sizes[place->second];
    };
    for (std::uint32_t vertex = 0; vertex < lists.vertices(); ++vertex) {
        if (lists.degree(vertex) == 0) {
            continue;
        }
        if (lists.is_unit(vertex)) {
            ++place_of(vertex).units;
        } else {
            ++place_of(lists.neighbours(vertex).front().vertex).items;
        }
    }
    Betweenness result;
    result.collectives = graph.collectives();
    for (std::uint32_t vertex = lists.items(); vertex < lists.vertices(); ++vertex) {
        if (lists.degree(vertex) != 0) {
            Size const size = place_of(vertex);
            double const maximum = betweenness_maximum(size.units, size.items);
            UnitBetweenness row{graph.unit(vertex), pairs[vertex], std::nullopt};
            if (maximum > 0) {
                row.value = row.pairs / maximum;
            }
            result.units.push_back(row);
        }
    }
    detail::ranges::sort(
        result.units, [](UnitBetweenness const& left, UnitBetweenness const& right) {
            return left.pairs != right.pairs ? left.pairs > right.pairs : left.unit < right.unit;
        });
    return result;
}

}  // namespace fengong
