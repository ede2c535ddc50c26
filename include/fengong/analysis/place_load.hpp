// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort_tally.hpp>
#include <fengong/analysis/group_load.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/store/store.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fengong {

/// What the notices of one place hand out.
struct PlaceLoad {
    std::string place;                     ///< as its units have it; empty if it is not known
    std::optional<DivisionCode> division;  ///< if it is known
    std::vector<NoticeId> notices;         ///< of this place, in order
    GroupLoad load;
};

/// What the notices of one year hand out.
struct YearLoad {
    std::optional<int> year;        ///< nothing for notices that do not say
    std::vector<NoticeId> notices;  ///< of this year, in order
    GroupLoad load;
};

namespace detail {

/// All items of some notices, in order.
[[nodiscard]] inline std::vector<ItemId> items_of(Store const& store,
                                                  std::vector<NoticeId> const& notices) {
    std::vector<ItemId> items;
    for (NoticeId const notice : notices) {
        NoticeRow const& row = store.notice_row(notice);
        for (std::uint32_t index = 0; index < row.items; ++index) {
            items.push_back(ItemId{row.first_item.value + index});
        }
    }
    return items;
}

/// Passes the notices of a store on in groups, in the order of `before`: a row of each group, and the
/// notices of which none comes before another, in order.
template <class Before, class Use>
void each_group(Store const& store, Before before, Use use) {
    std::vector<NoticeRow const*> rows;
    for (NoticeRow const& row : store.notice_rows()) {
        rows.push_back(&row);
    }
    ranges::stable_sort(
        rows, [&](NoticeRow const* left, NoticeRow const* right) { return before(*left, *right); });
    for (std::size_t next = 0; next < rows.size();) {
        NoticeRow const& row = *rows[next];
        std::vector<NoticeId> notices;
        for (; next < rows.size() && !before(row, *rows[next]); ++next) {
            notices.push_back(rows[next]->id);
        }
        use(row, std::move(notices));
    }
}

}  // namespace detail

/// The load of each place that issued notices, over all their years: by division, and places without one
/// before them by name. The efforts add up to those of workload().
///
/// `graph` must be of `store` as it is. Linear in the relations, but for sorting.
[[nodiscard]] inline std::vector<PlaceLoad> load_by_place(Store const& store,
                                                          ResponsibilityGraph const& graph,
                                                          WorkloadOptions const& options = {}) {
    detail::EffortTally tally{graph, options};
    std::vector<PlaceLoad> result;
    auto const before = [](NoticeRow const& left, NoticeRow const& right) {
        return left.division != right.division ? left.division < right.division
                                               : left.place < right.place;
    };
    detail::each_group(store, before, [&](NoticeRow const& row, std::vector<NoticeId> notices) {
        GroupLoad load = tally.load(detail::items_of(store, notices));
        result.push_back({row.place, row.division, std::move(notices), std::move(load)});
    });
    return result;
}

/// The load of each year, over all places, earliest first. The efforts add up to those of workload().
///
/// `graph` must be of `store` as it is. Linear in the relations, but for sorting.
[[nodiscard]] inline std::vector<YearLoad> load_by_year(Store const& store,
                                                        ResponsibilityGraph const& graph,
                                                        WorkloadOptions const& options = {}) {
    detail::EffortTally tally{graph, options};
    std::vector<YearLoad> result;
    auto const before = [](NoticeRow const& left, NoticeRow const& right) {
        return left.year < right.year;
    };
    detail::each_group(store, before, [&](NoticeRow const& row, std::vector<NoticeId> notices) {
        GroupLoad load = tally.load(detail::items_of(store, notices));
        result.push_back({row.year, std::move(notices), std::move(load)});
    });
    return result;
}

}  // namespace fengong
