// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/row_targets.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
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

/// How surely a target below a part of the year is a step to `goal`, in the same row; 0 if it is none. Its number is of the same
/// kind and measure, and what it counts is that of the goal, is not said, or by words of the goal (到位10亿元 beside
/// 招商引资到位资金50亿元), or by the cell of the goal as a whole (2家 beside 新增规上工业企业20家).
[[nodiscard]] inline int likeness(NoticeBuilder const& builder, Target const& goal,
                                  Target const& step) {
    if (goal.kind != step.kind || goal.measure != step.measure ||
        goal.per.empty() != step.per.empty()) {
        return 0;
    }
    std::string_view const whole = builder.read(goal.indicator);
    std::string_view const named = builder.read(step.indicator);
    int const same_verb = builder.read(goal.verb) == builder.read(step.verb) ? 1 : 0;
    bool const of_cell = step.indicator.span.contains(goal.printed.span);
    bool const contained = whole.find(named) != std::string_view::npos;
    return whole == named ? 4 + same_verb : of_cell ? 3 : contained ? 1 + same_verb : 0;
}

/// Whether a number without a measure may be a step to `goal`, 8 beside 20家: it is no greater.
[[nodiscard]] inline bool may_lead_to(Target const& goal, Target const& step) {
    return goal.kind == TargetKind::amount && step.kind == TargetKind::amount &&
           step.measure.is_none() && step.scale == Scale::one && goal.value && step.value &&
           *step.value <= *goal.value;
}

/// Makes `step` a part of `goal`, which is the target `index` of its item.
inline void take_step(Target const& goal, std::uint32_t index, Target& step) {
    if (step.measure.is_none() && step.value) {
        step.measure = goal.measure;
        step.measure_printed = goal.measure_printed;
        step.scale = step.scale == Scale::one ? goal.scale : step.scale;
        step.magnitude = apply(step.scale, *step.value);
    }
    step.indicator = goal.indicator;
    step.part_of = index;
}

/// The last of `tasks`, cells in the order of `words`, in front of `position` that names a matter without figures; empty if none
/// does.
[[nodiscard]] inline Stretch matter_in_front(CompactText const& words,
                                             std::span<Stretch const> tasks, std::size_t position) {
    constexpr std::string_view figures = "0123456789";
    Stretch matter;
    for (Stretch const task : tasks) {
        bool const names =
            task.end <= position && names_a_matter(words, task) &&
            words.view(task.begin, task.end).find_first_of(figures) == std::string_view::npos;
        matter = names ? task : matter;
    }
    return matter;
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
/// not say what they measure have that of the cell in front that does, one of `tasks`.
inline void give_periods(NoticeBuilder& builder, CompactText const& words, Item const& item,
                         std::span<RowStep const> steps, std::span<Stretch const> tasks) {
    constexpr std::size_t most_goals = 16;
    constexpr std::size_t most_tasks = 32;  // more than a table has columns
    tasks = tasks.first(std::min(tasks.size(), most_tasks));
    std::vector<std::uint32_t> goals;
    bool value_goal = false;  // the last goal stands in a cell of its own
    std::uint32_t const count = steps.empty() ? 0 : item.targets.count;
    for (std::uint32_t row = 0; row < count; ++row) {
        Target& target = builder.notice().targets[item.targets.first + row];
        std::size_t const position = words.position_of(target.printed.span.begin);
        auto const step = ranges::partition_point(
            steps, [&](RowStep const& cell) { return cell.cell.end <= position; });
        if (step == steps.end() || position < step->cell.begin) {
            if (goals.size() < most_goals && !target.part_of) {
                goals.push_back(row);
                value_goal = ranges::none_of(tasks, [&](Stretch task) {
                    return task.begin <= position && position < task.end;
                });
            }
            continue;
        }
        if (target.deadline.empty()) {
            target.deadline = period_of(builder, *step->column);
        }
        if (target.part_of) {
            continue;
        }
        int best = 0;
        std::uint32_t nearest = 0;
        for (std::uint32_t const goal : goals) {
            int const like =
                likeness(builder, builder.notice().targets[item.targets.first + goal], target);
            nearest = like > best ? goal : nearest;
            best = like > best ? like : best;
        }
        // A bare number is a step to the last goal, which is that of a column for numbers if there is one.
        bool const last_is_alone = goals.size() == 1 || value_goal;
        if (best == 0 && !goals.empty() && last_is_alone &&
            may_lead_to(builder.notice().targets[item.targets.first + goals.back()], target)) {
            nearest = goals.back();
            best = 1;
        }
        bool const unnamed =
            target.indicator.empty() ||
            ranges::any_of(tasks, [&](Stretch task) {  // 3万平方米 of another cell
                return words.source_span(task.begin, task.end) == target.indicator.span;
            });
        if (best != 0) {
            take_step(builder.notice().targets[item.targets.first + nearest], nearest, target);
        } else if (Stretch const matter =
                       unnamed ? matter_in_front(words, tasks, position) : Stretch{};
                   !matter.empty()) {
            target.indicator = builder.phrase(words, matter.begin, matter.end);
        }
    }
}

}  // namespace fengong::detail
