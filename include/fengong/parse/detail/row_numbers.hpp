// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/item_number.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// The number that a task of a row begins with, and the cell that it is in.
struct TaskNumber {
    std::size_t cell = 0;
    ItemNumber number;
};

/// The first of them in a row; a heading may stand in a cell in front: `一、公开信息。 | 1.公开预算`.
[[nodiscard]] inline std::optional<TaskNumber> number_of_task(std::string_view text,
                                                              Table const& table,
                                                              TableRow const& row) {
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
        TableCell const& cell = row.cells[index];
        auto const number = table.columns[cell.column].kind == ColumnKind::task
                                ? read_item_number(text.substr(cell.span.begin, cell.span.size()))
                                : std::nullopt;
        if (number && !number->doubtful && number->end < cell.span.size()) {
            return TaskNumber{index, *number};
        }
    }
    return std::nullopt;
}

/// Whether the tasks of a table without a column of numbers are numbered one by one, `14.改扩建学校3所`, `15.新建公园2个`, most of
/// them at least; they may begin anew.
[[nodiscard]] inline bool counts_its_tasks(std::string_view text, Table const& table) {
    if (ranges::any_of(table.columns, [](TableColumn const& column) {
            return column.kind == ColumnKind::number;
        })) {
        return false;
    }
    std::size_t rows = 0;
    std::size_t numbered = 0;
    std::uint32_t last = 0;
    for (TableRow const& row : table.rows) {
        if (row.kind != RowKind::item) {
            continue;
        }
        ++rows;
        auto const task = row.number ? std::nullopt : number_of_task(text, table, row);
        if (!task) {
            continue;
        }
        bool const restarts = task->number.value == 1 && last > 1;
        if (numbered != 0 && task->number.value != last + 1 && !restarts) {
            return false;
        }
        last = task->number.value;
        ++numbered;
    }
    return numbered > 1 && 2 * numbered > rows;
}

/// Gives the rows of such a table the numbers of their tasks, in a column of their own. Linear.
inline void take_numbers_of_tasks(std::string_view text, Table& table) {
    if (!counts_its_tasks(text, table)) {
        return;
    }
    TableColumn column;
    column.kind = ColumnKind::number;
    column.known = true;
    for (TableRow& row : table.rows) {
        auto const task =
            row.kind == RowKind::item ? number_of_task(text, table, row) : std::nullopt;
        if (!task) {
            continue;
        }
        TableCell& cell = row.cells[task->cell];
        auto const begin = cell.span.begin + static_cast<std::uint32_t>(task->number.begin);
        auto const end = cell.span.begin + static_cast<std::uint32_t>(task->number.end);
        cell.span.begin = end + static_cast<std::uint32_t>(
                                    skip_white_space(text.substr(end, cell.span.end - end)));
        row.cells.insert(row.cells.begin() + static_cast<std::ptrdiff_t>(task->cell),
                         TableCell{table.columns.size(), {begin, end}});
        row.number = task->number.value;
    }
    table.columns.push_back(column);
}

}  // namespace fengong::detail
