// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/detail/head_columns.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// A head that stands over several columns, of which all but the first have an empty cell: `责任单位||` above 县教育局 and 县住建局.
namespace fengong::detail {

/// Whether two columns are one: the same, or those of one head for units or persons.
[[nodiscard]] inline bool is_one_column(std::vector<TableColumn> const& columns, std::size_t left,
                                        std::size_t right) {
    return left == right ||
           (left < columns.size() && columns[left].kind == ColumnKind::role &&
            !columns[left].head.empty() && columns[left].head == columns[right].head);
}

/// Whether a column without a word stands right of one for units or persons.
[[nodiscard]] inline bool may_spread(HeadColumns const& columns, std::size_t column) {
    if (column == 0 || !columns.columns()[column].head.empty()) {
        return false;
    }
    TableColumn const& left = columns.columns()[column - 1];
    return left.kind == ColumnKind::role && left.known;
}

/// Whether in the rows from the line `first` on, of as many cells as there are columns, nothing but those stand in `column` who may
/// stand in the one left of it, and never without somebody there. `cells_at(line, cells)` divides a line. Looks at few rows.
template <class CellsAt>
[[nodiscard]] bool holds_same_kind(std::string_view text, std::span<Span const> lines,
                                   std::size_t first, HeadColumns const& columns,
                                   std::size_t column, CellsAt cells_at) {
    constexpr std::size_t most_lines = 12;
    TableColumn const& left = columns.columns()[column - 1];
    CellJudge judge{false};
    std::vector<Span> cells;
    std::size_t filled = 0;
    for (std::size_t line = first; line < std::min(first + most_lines, lines.size()); ++line) {
        cells_at(line, cells);
        if (cells.size() != columns.size() || cells[column].empty()) {
            continue;
        }
        Span const cell = cells[column];
        std::string const words = without_white_space(text.substr(cell.begin, cell.size()));
        CellTraits const traits = judge.judge(words);
        bool const fits = (traits.units && left.role != Role::leader) ||
                          (traits.person && (left.persons || left.role == Role::leader));
        if (!traits.nothing && (!fits || cells[column - 1].empty())) {
            return false;
        }
        filled += traits.nothing ? 0U : 1U;
    }
    return filled != 0;
}

/// Gives columns without a word what the one left of them holds, where the rows from the line `first` on show that its head stands
/// over both. `cells_at(line, cells)` divides a line.
template <class CellsAt>
void spread_heads(std::string_view text, std::span<Span const> lines, std::size_t first,
                  HeadColumns& columns, CellsAt cells_at) {
    for (std::size_t column = 1; column < columns.size(); ++column) {
        if (may_spread(columns, column) &&
            holds_same_kind(text, lines, first, columns, column, cells_at)) {
            TableColumn const left = columns.columns()[column - 1];
            columns.set(column, left, left.head, left.words);
        }
    }
}

}  // namespace fengong::detail
