// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort.hpp>
#include <fengong/analysis/detail/item_parts.hpp>
#include <fengong/analysis/detail/name_ranks.hpp>
#include <fengong/analysis/detail/weighed_parts.hpp>
#include <fengong/analysis/group_load.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Adds up what the units carry, group of items by group of items. Each group costs what it names, however
/// many units the graph has.
class EffortTally {
public:
    EffortTally(ResponsibilityGraph const& graph, WorkloadOptions const& options)
        : graph_{graph},
          parts_{effort_scale(graph), options.lead_share},
          names_{name_ranks(graph)},
          row_of_unit_(graph.units(), none) {}

    /// The load of these items, which must be in order and each there once.
    [[nodiscard]] GroupLoad load(std::vector<ItemId> items) {
        rows_.clear();
        GroupLoad load;
        for (ItemId const item : items) {
            count(item, load);
        }
        for (Row& row : rows_) {
            row.load.effort = parts_.value(row.total);
            load.lead += row.load.lead;
            load.responsible += row.load.responsible;
            row_of_unit_[row.load.unit.value] = none;
        }
        ranges::sort(rows_,
                     [this](Row const& left, Row const& right) { return before(left, right); });
        load.units.reserve(rows_.size());
        for (std::size_t position = 0; position < rows_.size(); ++position) {
            bool const tied = position != 0 && rows_[position - 1].total == rows_[position].total;
            rows_[position].load.rank =
                tied ? rows_[position - 1].load.rank : static_cast<std::uint32_t>(position + 1);
            load.units.push_back(rows_[position].load);
        }
        load.items = std::move(items);
        return load;
    }

private:
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    struct Row {
        UnitLoad load;
        EffortSum total;
    };

    void count(ItemId item, GroupLoad& load) {
        bool named = false;
        each_part_of(graph_, item, [&](ItemPart const& part) {
            named = true;
            load.lower_bound = load.lower_bound || part.sides.open_ended;
            Row& row = row_of(part.relation.unit);
            row.total = parts_.add(row.total, parts_.part(part.kind, 0, part.divisor).effort);
            ++(part.relation.role == Role::lead ? row.load.lead : row.load.responsible);
        });
        load.effort += named ? 1.0 : 0.0;
    }

    [[nodiscard]] Row& row_of(UnitId unit) {
        std::uint32_t& row = row_of_unit_[unit.value];
        if (row == none) {
            row = static_cast<std::uint32_t>(rows_.size());
            rows_.emplace_back().load.unit = unit;
        }
        return rows_[row];
    }

    /// The order of workload(): effort, items led, mandates, name, place.
    [[nodiscard]] bool before(Row const& left, Row const& right) const {
        if (left.total != right.total) {
            return left.total > right.total;
        }
        if (left.load.lead != right.load.lead) {
            return left.load.lead > right.load.lead;
        }
        if (left.load.responsible != right.load.responsible) {
            return left.load.responsible > right.load.responsible;
        }
        return names_[left.load.unit.value] < names_[right.load.unit.value];
    }

    ResponsibilityGraph const& graph_;
    WeighedParts parts_;
    std::vector<NameRank> names_;
    std::vector<std::uint32_t> row_of_unit_;
    std::vector<Row> rows_;
};

}  // namespace fengong::detail
