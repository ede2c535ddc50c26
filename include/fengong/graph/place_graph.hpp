// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/store/store.hpp>
#include <fengong/text/detail/shared_work.hpp>
#include <fengong/text/detail/text_numbers.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace fengong {

/// The part of a graph that the notices of one place make up.
///
/// Units of two places never share an item, so that the graph of a nation falls into such parts, and what is
/// asked of each of them costs what it holds, however large the nation is.
struct PlaceGraph {
    std::string place;                     ///< as its units have it; empty if it is not known
    std::optional<DivisionCode> division;  ///< if it is known
    ResponsibilityGraph graph;  ///< items have the ids of the whole, units ids of their own
    std::vector<UnitId> units;  ///< by unit of the part: its id in the whole

    /// A unit of the part by its id in the whole.
    [[nodiscard]] UnitId in_whole(UnitId unit) const noexcept { return units[unit.value]; }
};

namespace detail {

/// A place and the items of its notices, in order.
struct PlaceItems {
    std::string_view place;
    std::optional<DivisionCode> division;
    std::vector<ItemId> items;
};

/// The items of each place: by division, and those without one before them by name.
[[nodiscard]] inline std::vector<PlaceItems> items_by_place(Store const& store) {
    std::vector<PlaceItems> places;
    TextNumbers known;
    for (NoticeRow const& notice : store.notice_rows()) {
        auto const [entry, added] =
            known.emplace(notice.place, static_cast<std::uint32_t>(places.size()));
        if (added) {
            places.push_back({notice.place, notice.division, {}});
        }
        PlaceItems& place = places[entry->second];
        place.division = place.division ? place.division : notice.division;
        for (std::uint32_t index = 0; index < notice.items; ++index) {
            place.items.push_back(ItemId{notice.first_item.value + index});
        }
    }
    ranges::sort(places, [](PlaceItems const& left, PlaceItems const& right) {
        return left.division != right.division ? left.division < right.division
                                               : left.place < right.place;
    });
    return places;
}

[[nodiscard]] inline PlaceGraph graph_of(PlaceItems const& place,
                                         ResponsibilityGraph const& whole) {
    std::vector<UnitId> units;
    for (ItemId const item : place.items) {
        for (Relation const& relation : whole.relations_of(item)) {
            units.push_back(relation.unit);
        }
    }
    ranges::sort(units);
    units.erase(std::unique(units.begin(), units.end()), units.end());
    ResponsibilityGraph graph{whole, ranges::view(place.items), ranges::view(units)};
    return {std::string{place.place}, place.division, std::move(graph), std::move(units)};
}

}  // namespace detail

/// What `analysis` says of the graph of each place that issued notices: by division, and places without one before
/// them by name, whatever the number of threads (0: as many as the machine runs at once).
///
/// `analysis` takes a PlaceGraph, such as `[](PlaceGraph const& place) { return betweenness(place.graph); }`. It is
/// called by several threads at once, and what the first call throws that throws is thrown here. Only graphs that
/// are looked at take room. `graph` must be of `store` as it is. Linear in the relations, beside the analysis.
template <std::invocable<PlaceGraph const&> Analysis>
[[nodiscard]] auto map_places(Store const& store, ResponsibilityGraph const& graph,
                              Analysis const& analysis, unsigned threads = 0) {
    using Result = std::remove_cvref_t<std::invoke_result_t<Analysis const&, PlaceGraph const&>>;
    auto const places = detail::items_by_place(store);
    std::vector<std::optional<Result>> found(places.size());
    detail::share_work(
        places.size(), threads,
        [&](std::size_t position) {
            PlaceGraph const place = detail::graph_of(places[position], graph);
            found[position].emplace(analysis(place));
        },
        [](std::size_t) { return true; });
    std::vector<Result> results;
    results.reserve(found.size());
    for (std::optional<Result>& result : found) {
        results.push_back(std::move(*result));
    }
    return results;
}

}  // namespace fengong
