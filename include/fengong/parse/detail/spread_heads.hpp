// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/head_columns.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
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

/// Whether a column without a word stands right of one for units that are responsible together: those who lead are few.
[[nodiscard]] inline bool may_spread(HeadColumns const& columns, std::size_t column) {
    if (column == 0 || !columns.columns()[column].head.empty()) {
        return false;
    }
    TableColumn const& left = columns.columns()[column - 1];
    return left.kind == ColumnKind::role && left.known && left.role == Role::responsible;
}

/// What names of offices end with, unlike those of places and schools.
inline constexpr auto endings_of_joint_offices =
    word_list({"局", "委", "办", "部", "委员会", "办公室", "中心", "公司"});

/// Whether all names in a cell are those of offices: `县教育局、县财政局`.
[[nodiscard]] inline bool holds_offices(std::string_view words) {
    while (!words.empty()) {
        FoundMark const mark = find_mark(words, 0);
        if (endings_of_joint_offices.suffix_of(words.substr(0, mark.position)) == 0) {
            return false;
        }
        words.remove_prefix(std::min(mark.end(), words.size()));
    }
    return true;
}

/// Whether in `rows`, each of as many cells as there are columns, nothing but offices stand in `column`, never without somebody left of them, and
/// nothing in some.
[[nodiscard]] inline bool holds_more_offices(std::string_view text,
                                             std::vector<std::vector<Span>> const& rows,
                                             std::size_t column) {
    std::size_t filled = 0;
    std::size_t empty = 0;
    for (std::vector<Span> const& row : rows) {
        Span const cell = row[column];
        (cell.empty() ? empty : filled) += 1;
        if (!cell.empty() &&
            (row[column - 1].empty() ||
             !holds_offices(without_white_space(text.substr(cell.begin, cell.size()))))) {
            return false;
        }
    }
    return filled != 0 && empty != 0;
}

/// Gives columns without a word what the one left of them holds, where the first rows from the line `first` on show that its head stands
/// over both. `cells_at(line, cells)` divides a line.
template <class CellsAt>
void spread_heads(std::string_view text, std::span<Span const> lines, std::size_t first,
                  HeadColumns& columns, CellsAt cells_at) {
    constexpr std::size_t most_lines = 12;
    std::vector<std::vector<Span>> rows;
    bool divided = false;
    for (std::size_t column = 1; column < columns.size(); ++column) {
        if (!may_spread(columns, column)) {
            continue;
        }
        std::vector<Span> cells;
        for (std::size_t line = first;
             !divided && line < std::min(first + most_lines, lines.size()); ++line) {
            cells_at(line, cells);
            if (cells.size() == columns.size()) {
                rows.push_back(cells);
            }
        }
        divided = true;
        if (holds_more_offices(text, rows, column)) {
            TableColumn const left = columns.columns()[column - 1];
            columns.set(column, left, left.head, left.words);
        }
    }
}

}  // namespace fengong::detail
