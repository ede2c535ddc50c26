// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/quota_head.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_measure.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/table_value.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// The table of quotas with one cell a line whose head begins with the line `first`: `乡镇⏎造林（亩）⏎长河镇⏎260⏎石桥乡⏎590`.
/// Nothing unless three rows or more follow each other of a name and as many numbers as the head has other words. It ends
/// with the last such row: where cells are missing, nobody knows whose number stands there. Linear.
[[nodiscard]] inline std::optional<Table> read_quota_stack(std::string_view text,
                                                           std::span<Span const> lines,
                                                           std::size_t first) {
    constexpr std::size_t most_columns = 12;
    constexpr std::size_t least_rows = 3;
    constexpr std::size_t longest_name = 60;  // bytes
    QuotaColumns columns{text};
    auto const cell = [&](std::size_t line) { return trimmed_cell(text, lines[line]); };
    if (first >= lines.size() || !columns.is_holder(cell(first)) ||
        !columns.is_announced(lines, first)) {
        return std::nullopt;
    }
    std::size_t line = first;  // behind the head, the first name
    while (line + 1 < lines.size() && line - first <= most_columns &&
           !columns.holds_number(cell(line + 1))) {
        ++line;
    }
    std::size_t const width = line - first;
    if (width < 2 || width > most_columns) {
        return std::nullopt;
    }
    Table table;
    for (std::size_t column = 0; column < width; ++column) {
        table.columns.push_back(columns.column(cell(first + column), column == 0));
    }
    if (ranges::any_of(ranges::view(table.columns, 1), [](TableColumn const& column) {
            return column.kind != ColumnKind::quota;
        })) {
        return std::nullopt;
    }
    give_measure_above(text, lines, first, table.columns);
    table.head = {cell(first).begin, cell(line - 1).end};
    for (; line + width <= lines.size(); line += width) {
        TableRow row;
        for (std::size_t column = 0; column < width; ++column) {
            Span const here = cell(line + column);
            bool const number = columns.holds_number(here);
            if (column == 0 ? number || here.size() > longest_name
                            : !number && !columns.holds_nothing(here)) {
                row.cells.clear();
                break;
            }
            row.cells.push_back({column, here});
        }
        if (row.cells.empty()) {
            break;
        }
        row.kind = is_a_sum(columns.words(row.cells.front().span)) ? RowKind::remark : row.kind;
        table.rows.push_back(std::move(row));
    }
    table.next_line = line;
    return table.rows.size() < least_rows ? std::nullopt : std::optional{std::move(table)};
}

}  // namespace fengong::detail
