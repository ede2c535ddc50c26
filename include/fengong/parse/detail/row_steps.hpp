// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/row_targets.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// A cell of a row that says how far its task shall be by a part of the year.
struct RowStep {
    Stretch cell;
    TableColumn const* column = nullptr;  ///< whose head names that part: 一季度
};

/// Whether a target below a part of the year is a step to `goal`, in the same row: its number is of the same kind, and
/// what it counts is not said, or by words of the goal (到位10亿元 beside 招商引资到位资金50亿元), or by the cell of the
/// goal as a whole (2家 beside 新增规上工业企业20家).
[[nodiscard]] inline bool is_step_to(NoticeBuilder const& builder, Target const& goal,
                                     Target const& step) {
    return goal.kind == step.kind && goal.measure == step.measure &&
           (builder.read(goal.indicator).find(builder.read(step.indicator)) !=
                std::string_view::npos ||
            step.indicator.span.contains(goal.printed.span));
}

/// The phrase for the part of the year that the head of `column` names.
[[nodiscard]] inline Phrase period_of(NoticeBuilder& builder, TableColumn const& column) {
    Stretch const period = column.period;
    if (!column.words.empty()) {
        std::string_view const words = column.words;
        return builder.phrase_reading(column.head,
                                      words.substr(period.begin, period.end - period.begin));
    }
    CompactText const head{builder.text(), column.head};
    return builder.phrase(head, period.begin, period.end);
}

/// Gives the targets of `item` in `steps`, cells in the order of `words`, the part of the year by which they shall be
/// reached; those on the way to one of the first targets in front have its indicator and are part of it, others that do
/// not say what they measure have the `task` of the row for it, if that is a few words.
inline void give_periods(NoticeBuilder& builder, CompactText const& words, Item const& item,
                         std::span<RowStep const> steps, Stretch task) {
    constexpr std::size_t most_goals = 16;
    std::vector<std::uint32_t> goals;
    std::uint32_t const count = steps.empty() ? 0 : item.targets.count;
    for (std::uint32_t row = 0; row < count; ++row) {
        Target& target = builder.notice().targets[item.targets.first + row];
        std::size_t const position = words.position_of(target.printed.span.begin);
        auto const step = ranges::partition_point(
            steps, [&](RowStep const& cell) { return cell.cell.end <= position; });
        if (step == steps.end() || position < step->cell.begin) {
            if (goals.size() < most_goals && !target.part_of) {
                goals.push_back(row);
            }
            continue;
        }
        if (target.deadline.empty()) {
            target.deadline = period_of(builder, *step->column);
        }
        auto const goal = ranges::find_if(goals, [&](std::uint32_t of) {
            return is_step_to(builder, builder.notice().targets[item.targets.first + of], target);
        });
        if (goal != goals.end() && !target.part_of) {
            target.indicator = builder.notice().targets[item.targets.first + *goal].indicator;
            target.part_of = *goal;
        } else if (target.indicator.empty() && names_a_matter(words, task)) {
            target.indicator = builder.phrase(words, task.begin, task.end);
        }
    }
}

}  // namespace fengong::detail
