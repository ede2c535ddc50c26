// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/table_value.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Whether a number with a measure stands in `cell`, not only a year: 新建学校3所.
[[nodiscard]] inline bool counts_something(std::string_view cell) {
    constexpr std::string_view digits = "0123456789";
    constexpr std::string_view year = "年";
    for (std::size_t at = cell.find_first_of(digits); at != cell.npos;) {
        DigitRun const run = digit_run_at(cell, at);
        auto const quantity = read_quantity(cell, at);
        if (quantity && !quantity->measure.is_none() && !cell.substr(run.end).starts_with(year)) {
            return true;
        }
        at = cell.find_first_of(digits, run.end);
    }
    return false;
}

/// Whether a cell in front of the number of a row is the title of a section, and promises nothing: `一、公开信息。`.
[[nodiscard]] inline bool is_column_heading(std::string_view cell) {
    constexpr std::string_view stop = "。";
    cell.remove_suffix(cell.ends_with(stop) ? stop.size() : 0);
    return !counts_something(cell) && read_section_heading(cell);
}

/// Lets the titles of sections that stand in a column in front of the numbers, as cells that were merged over rows,
/// `一、公开信息。 | 1 | 公开预算`, be rows in front of the first of theirs. Linear.
inline void raise_column_headings(std::string_view text, Table& table) {
    auto const is_number = [&](TableCell const& cell) {
        return table.columns[cell.column].kind == ColumnKind::number;
    };
    auto const column = ranges::find(table.columns, ColumnKind::number, &TableColumn::kind);
    if (column == table.columns.begin() || column == table.columns.end()) {
        return;
    }
    std::vector<TableRow> rows;
    rows.reserve(table.rows.size());
    for (TableRow& row : table.rows) {
        auto const number = ranges::find_if(row.cells, is_number);
        bool const numbered = row.kind == RowKind::item && row.number && number != row.cells.end();
        auto first = row.cells.begin();
        while (numbered && first != number &&
               is_column_heading(text.substr(first->span.begin, first->span.size()))) {
            TableRow& heading = rows.emplace_back();
            heading.kind = RowKind::heading;
            heading.cells.push_back({0, first->span});
            ++first;
        }
        row.cells.erase(row.cells.begin(), first);
        rows.push_back(std::move(row));
    }
    table.rows = std::move(rows);
}

}  // namespace fengong::detail
