// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/group_load.hpp>
#include <fengong/analysis/place_load.hpp>
#include <fengong/analysis/spread.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/registry/office_kind.hpp>
#include <fengong/store/store.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// What one office of a kind carries, beside the other units of its place.
struct Office {
    UnitLoad load;               ///< rank: among the units of its place
    std::uint32_t of_units = 0;  ///< how many units of its place have a mandate
    bool of_more = false;        ///< its place names more than it lists (等)
    double share = 0;            ///< its part of the effort of its place, from 0 to 1
    bool lower_bound = false;    ///< one of its items has an open-ended list (等)
    std::vector<ItemId> items;   ///< the items that it rests on, in order
};

/// What the offices of one kind (development-and-reform) carry in all places.
struct OfficeLoad {
    OfficeKind const* kind = nullptr;  ///< of the store's background; null: no such kind
    std::uint32_t places = 0;          ///< in which there is one with a mandate
    std::uint32_t lead = 0;            ///< items led, over all offices
    std::uint32_t responsible = 0;
    double effort = 0;              ///< the sum over offices
    std::optional<Spread> efforts;  ///< of the offices; nothing if there are none
    std::optional<Spread> shares;   ///< of the offices, each of the effort of its place
    std::vector<Office> offices;    ///< largest share of its place first

    [[nodiscard]] std::uint32_t mandates() const noexcept { return lead + responsible; }
};

namespace detail {

/// An office among the units of its place.
[[nodiscard]] inline Office office_of(ResponsibilityGraph const& graph, GroupLoad const& place,
                                      UnitLoad const& unit) {
    Office office{unit,
                  static_cast<std::uint32_t>(place.units.size()),
                  place.lower_bound,
                  unit.effort / place.effort,
                  false,
                  {}};
    for (std::uint32_t const edge : graph.edges_of(unit.unit)) {
        Relation const& relation = graph.relations()[edge];
        if (carries(relation.role)) {
            office.items.push_back(relation.item);
            office.lower_bound = office.lower_bound || sides(graph, relation.item).open_ended;
        }
    }
    return office;
}

/// Adds the offices of a kind up.
inline void sum_up(OfficeLoad& load, Store const& store) {
    auto const place = [&](Office const& office) { return store.unit(office.load.unit).place; };
    ranges::stable_sort(load.offices, [&](Office const& left, Office const& right) {
        return left.share != right.share ? left.share > right.share : place(left) < place(right);
    });
    std::vector<std::string_view> places;
    std::vector<double> efforts;
    std::vector<double> shares;
    for (Office const& office : load.offices) {
        places.push_back(place(office));
        efforts.push_back(office.load.effort);
        shares.push_back(office.share);
        load.lead += office.load.lead;
        load.responsible += office.load.responsible;
        load.effort += office.load.effort;
    }
    ranges::sort(places);
    auto const last = std::unique(places.begin(), places.end());
    load.places = static_cast<std::uint32_t>(last - places.begin());
    load.efforts = spread(std::move(efforts));
    load.shares = spread(std::move(shares));
}

}  // namespace detail

/// The load of each kind of office in all places, most effort first, then by the order of the store's kinds.
/// Units of no kind are in none. Kinds without a mandate are left out.
///
/// Counties hand out different amounts of work, and so an office is also set beside its place: its share of
/// that place's effort, and its rank there. `graph` must be of `store` as it is. Linear in the relations,
/// but for sorting.
[[nodiscard]] inline std::vector<OfficeLoad> load_by_kind(Store const& store,
                                                          ResponsibilityGraph const& graph,
                                                          WorkloadOptions const& options = {}) {
    auto const kinds = store.background().kinds.kinds();
    std::vector<OfficeLoad> result(kinds.size());
    for (PlaceLoad const& place : load_by_place(store, graph, options)) {
        for (UnitLoad const& unit : place.load.units) {
            if (OfficeKind const* const kind = store.unit(unit.unit).kind) {
                OfficeLoad& load = result[static_cast<std::size_t>(kind - kinds.data())];
                load.kind = kind;
                load.offices.push_back(detail::office_of(graph, place.load, unit));
            }
        }
    }
    std::erase_if(result, [](OfficeLoad const& load) { return load.kind == nullptr; });
    for (OfficeLoad& load : result) {
        detail::sum_up(load, store);
    }
    detail::ranges::stable_sort(result, detail::ranges::Greater{}, &OfficeLoad::effort);
    return result;
}

/// How loaded one kind of office is in all places: that of load_by_kind(), or one without offices.
[[nodiscard]] inline OfficeLoad load_of_kind(Store const& store, ResponsibilityGraph const& graph,
                                             std::string_view kind,
                                             WorkloadOptions const& options = {}) {
    for (OfficeLoad& load : load_by_kind(store, graph, options)) {
        if (load.kind->id == kind) {
            return std::move(load);
        }
    }
    return {};
}

}  // namespace fengong
