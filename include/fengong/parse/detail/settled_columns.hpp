// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// What the head of a column ends with that says when a work begins: 计划开工时间.
inline constexpr auto heads_of_starts =
    word_list({"开工时间", "启动时间", "开始时间", "起始时间", "开工日期", "启动日期"});

/// What may stand behind a part of the year in the head of a column that plans for it: 第一季度工作目标.
inline constexpr auto words_of_steps =
    word_list({"目标",     "工作目标",   "目标任务", "任务",     "工作任务", "计划",
               "工作计划", "推进计划",   "计划进度", "进度计划", "进度目标", "阶段目标",
               "节点目标", "阶段性目标", "工作安排", "进度安排", "推进目标", "计划目标",
               "完成目标", "目标值",     "工作要点", "工作内容"});

/// The words of a head without white space. `text` is what the head was read from.
[[nodiscard]] inline std::string words_of_head(TableColumn const& column, std::string_view text) {
    return column.words.empty()
               ? without_white_space(text.substr(column.head.begin, column.head.size()))
               : column.words;
}

/// 单位 heads the units of measure beside a column for who is responsible, and else that column; so do 部门 and 科室 then.
inline void settle_units(std::vector<TableColumn>& columns, std::string_view text) {
    auto const of_units = [](TableColumn const& column) {
        return column.kind == ColumnKind::role && column.role != Role::leader;
    };
    if (ranges::any_of(columns, of_units)) {
        return;
    }
    for (TableColumn& column : columns) {
        std::string const words = words_of_head(column, text);
        if ((column.kind == ColumnKind::measure && words == "单位") || words == "部门" ||
            words == "科室") {
            column.kind = ColumnKind::role;
            column.role = Role::responsible;
            return;
        }
    }
}

/// 开工时间 is no deadline beside 竣工时间; alone it is the one by which work must have begun.
inline void settle_starts(std::vector<TableColumn>& columns, std::string_view text) {
    if (ranges::count(columns, ColumnKind::deadline, &TableColumn::kind) < 2) {
        return;
    }
    bool ends = false;
    for (TableColumn& column : columns) {
        if (column.kind == ColumnKind::deadline) {
            column.begins = heads_of_starts.suffix_of(words_of_head(column, text)) != 0;
            ends = ends || !column.begins;
        }
    }
    for (TableColumn& column : columns) {
        column.begins = column.begins && ends;
    }
}

/// The part of the year that the head `words` names, and nothing but a plan for it: 一季度, 2026年上半年目标, 6月底前;
/// empty for anything else.
[[nodiscard]] constexpr Stretch period_in_head(std::string_view words) noexcept {
    std::string_view const bare = bare_head(words);
    constexpr std::string_view ordinal = "第";  // 第1季度
    std::size_t const digits = bare.starts_with(ordinal) ? ordinal.size() : 0;
    std::size_t part = part_of_year_at(bare, 0);
    part = part == 0 && digits != 0 ? part_of_year_at(bare, digits) : part;
    std::size_t const end = part != 0 ? part : month_phrase_at(bare, 0);
    std::string_view const rest = bare.substr(end);
    bool const plan = rest.empty() || words_of_steps.prefix_of(rest) == rest.size();
    auto const begin = static_cast<std::size_t>(bare.data() - words.data());
    return end != 0 && plan ? Stretch{begin, begin + end} : Stretch{};
}

/// The year that a head begins with, 2025年一季度; 0 for none.
[[nodiscard]] constexpr std::uint32_t year_in_head(std::string_view words) noexcept {
    constexpr std::string_view year = "年";
    DigitRun const digits = digit_run_at(words, 0);
    return digits.digits == 4 && words.substr(digits.end).starts_with(year) ? digits.value : 0;
}

/// What the head of a table, or a title close above it, holds where its quarters are those of a report.
inline constexpr auto words_of_past_quarters =
    word_list({"完成率", "完成情况", "进展情况", "完成数", "实际", "同比", "增幅", "排名", "位次",
               "通报", "统计"});

/// Whether a table, whose head `text` was read from, reports.
[[nodiscard]] inline bool reports_quarters(std::vector<TableColumn> const& columns,
                                           std::string_view text) {
    constexpr std::size_t nearby = 120;  // bytes
    std::size_t const begin = columns.empty() ? 0 : columns.front().head.begin;
    std::string_view const above =
        text.substr(begin - std::min(begin, nearby), std::min(begin, nearby));
    return contains_any(above, words_of_past_quarters) ||
           ranges::any_of(columns, [&](TableColumn const& column) {
               return contains_any(words_of_head(column, text), words_of_past_quarters);
           });
}

/// What stands below 一季度, behind a column for tasks, is the task as far as it shall be done by then; below one of a year that
/// is over beside another, what was done.
inline void settle_periods(std::vector<TableColumn>& columns, std::string_view text) {
    bool behind_task = false;
    bool any = false;
    std::uint32_t last_year = 0;
    for (TableColumn& column : columns) {
        std::string const words = words_of_head(column, text);
        last_year = std::max(last_year, year_in_head(words));
        if (behind_task && (column.kind == ColumnKind::task || column.kind == ColumnKind::other)) {
            column.period = period_in_head(words);
            any = any || !column.period.empty();
        }
        behind_task = behind_task || column.kind == ColumnKind::task;
    }
    if (!any) {
        return;
    }
    bool const reports = reports_quarters(columns, text);
    for (TableColumn& column : columns) {
        if (column.period.empty()) {
            continue;
        }
        std::uint32_t const year = year_in_head(words_of_head(column, text));
        bool const over = year != 0 && year < last_year;
        column.kind = over ? ColumnKind::score : reports ? column.kind : ColumnKind::task;
        column.period = over || reports ? Stretch{} : column.period;
    }
}

/// What heads those who have made proposals, which others handle, and what says that proposals are what a table holds.
inline constexpr auto heads_of_proposers = word_list({"领衔人", "牵头人"});
inline constexpr auto heads_of_proposals =
    word_list({"案由", "提案号", "建议号", "提案题目", "建议题目", "建议标题", "提案标题",
               "提案编号", "建议编号"});

/// 领衔人 beside 案由 is who has made a proposal, and leads nothing.
inline void settle_proposers(std::vector<TableColumn>& columns, std::string_view text) {
    bool const proposals = ranges::any_of(columns, [&](TableColumn const& column) {
        std::string const words = words_of_head(column, text);
        return !words.empty() && heads_of_proposals.prefix_of(words) == words.size();
    });
    for (TableColumn& column : columns) {
        if (proposals && column.kind == ColumnKind::role && column.role == Role::leader &&
            heads_of_proposers.prefix_of(words_of_head(column, text)) != 0) {
            column.kind = ColumnKind::remark;
        }
    }
}

/// Settles what the head of a column says only beside the others. `text` is what the heads were read from.
inline void settle_columns(std::vector<TableColumn>& columns, std::string_view text) {
    settle_units(columns, text);
    settle_starts(columns, text);
    settle_periods(columns, text);
    settle_proposers(columns, text);
}

}  // namespace fengong::detail
