// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/apart_stack.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/detail/page_end.hpp>
#include <fengong/parse/detail/row_collector.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Whether words stand in the cell that would be the number of a row, and in another.
[[nodiscard]] inline bool has_words_for_number(std::vector<Span> const& cells, RowCollector& rows) {
    auto const column = rows.number_column();
    auto const filled =
        std::count_if(cells.begin(), cells.end(), [](Span cell) { return !cell.empty(); });
    return column && filled > 1 && rows.judge(cells[*column]).brief;
}

/// Whether the line `line` begins, behind a blank one, a table of something else than the rows in front of it, as menus of pages are: up to the
/// next blank line, rows with marks at both ends, none of which has as many cells as there are `columns`, unless words stand where rows have their
/// number, or a number, or cells of more than a few words, or who does something; or a line of a page, `上一篇：|关于…的通知`. Linear in these rows,
/// of which there are few.
[[nodiscard]] inline bool begins_other_rows(std::string_view text, std::span<Span const> lines,
                                            std::size_t line, std::size_t columns,
                                            RowCollector& rows) {
    constexpr std::size_t most_lines = 24;
    if (!stands_behind_blank_line(text, lines, line)) {
        return false;
    }
    std::size_t const limit = std::min(line + most_lines, lines.size());
    std::vector<Span> cells;
    std::size_t next = line;
    for (; next < limit && (next == line || !stands_behind_blank_line(text, lines, next)); ++next) {
        Span const row = lines[next];
        Span const inside = trimmed_cell(text, row);
        std::string_view const words = text.substr(row.begin, row.size());
        bool const closed = inside.begin != row.begin + skip_white_space(words) &&
                            inside.end != row.begin + end_without_white_space(words);
        split_cells(text, row, false, cells);
        if (!closed || cells.size() < 2 ||
            (cells.size() == columns && !has_words_for_number(cells, rows))) {
            return false;
        }
        if (next == line &&
            opens_page_end(text.substr(cells.front().begin, cells.front().size()))) {
            return true;
        }
        for (Span const cell : cells) {
            CellTraits const traits = rows.judge(cell);
            if (!cell.empty() && (!traits.brief || traits.units || traits.deadline)) {
                return false;
            }
        }
    }
    return next != limit || limit == lines.size();
}

}  // namespace fengong::detail
