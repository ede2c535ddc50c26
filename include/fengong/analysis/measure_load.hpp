// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort_tally.hpp>
#include <fengong/analysis/group_load.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/store/store.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// What is carried by those who promise something in one measure.
struct MeasureLoad {
    std::string measure;                    ///< as printed: 亩; empty for bare numbers
    Dimension dimension = Dimension::none;  ///< what it measures
    std::uint32_t targets = 0;              ///< in this measure
    GroupLoad load;                         ///< of the items that have one
};

/// The load of the items with targets in each measure: most items first, then by name. An item with targets
/// in two measures counts whole in both, one without targets nowhere, so that efforts do not add up.
///
/// `graph` must be of `store` as it is. Linear in the targets and relations, but for sorting.
[[nodiscard]] inline std::vector<MeasureLoad> load_by_measure(Store const& store,
                                                              ResponsibilityGraph const& graph,
                                                              WorkloadOptions const& options = {}) {
    std::vector<std::uint32_t> targets;
    std::vector<std::vector<ItemId>> items;
    for (TargetRow const& target : store.targets()) {
        if (target.measure.value >= items.size()) {
            items.resize(target.measure.value + std::size_t{1});
            targets.resize(items.size());
        }
        ++targets[target.measure.value];
        std::vector<ItemId>& of_measure = items[target.measure.value];
        if (of_measure.empty() || of_measure.back() != target.item) {
            of_measure.push_back(target.item);
        }
    }
    detail::EffortTally tally{graph, options};
    std::vector<MeasureLoad> result;
    for (std::uint32_t id = 0; id < items.size(); ++id) {
        if (targets[id] == 0) {
            continue;
        }
        std::string_view const word = store.measure(MeasureId{id});
        result.push_back(
            {std::string{word}, dimension_of(word), targets[id], tally.load(std::move(items[id]))});
    }
    detail::ranges::sort(result, [](MeasureLoad const& left, MeasureLoad const& right) {
        return left.load.items.size() != right.load.items.size()
                   ? left.load.items.size() > right.load.items.size()
                   : left.measure < right.measure;
    });
    return result;
}

}  // namespace fengong
