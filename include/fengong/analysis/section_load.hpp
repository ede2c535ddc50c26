// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort_tally.hpp>
#include <fengong/analysis/group_load.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/store.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace fengong {

/// What one section of a notice hands out.
struct SectionLoad {
    NoticeId notice;
    std::uint32_t section = 0;  ///< its index in the notice, from 1
    GroupLoad load;
};

/// The load of each section that has items, in the order of the notices. An item counts in the innermost
/// section that it stands in, so that the efforts add up to those of workload().
///
/// `graph` must be of `store` as it is. Linear in the relations, but for sorting.
[[nodiscard]] inline std::vector<SectionLoad> load_by_section(Store const& store,
                                                              ResponsibilityGraph const& graph,
                                                              WorkloadOptions const& options = {}) {
    detail::EffortTally tally{graph, options};
    std::vector<SectionLoad> result;
    for (NoticeRow const& notice : store.notice_rows()) {
        for (auto const& section : store.notice(notice.id).sections) {
            std::vector<ItemId> items;
            for (ItemRow const& item : store.in_section(notice.id, section.index)) {
                items.push_back(item.id);
            }
            if (!items.empty()) {
                result.push_back({notice.id, section.index, tally.load(std::move(items))});
            }
        }
    }
    return result;
}

}  // namespace fengong
