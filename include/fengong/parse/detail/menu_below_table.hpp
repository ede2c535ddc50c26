// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/apart_stack.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/detail/menu_words.hpp>
#include <fengong/parse/detail/row_collector.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Whether a line could belong to a list: a number begins it or its first cell, or a cell names who does something or until when.
[[nodiscard]] inline bool may_go_on_with_list(std::string_view text, Span line, RowCollector& rows,
                                              std::vector<Span>& cells) {
    split_cells(text, line, false, cells);
    bool list = false;
    for (Span const cell : cells) {
        std::string_view const words = trim(text.substr(cell.begin, cell.size()));
        CellTraits const traits = rows.judge(cell);
        list = list || digit_at(words, 0).length != 0 ||
               read_numbering(without_white_space(words)).has_value() ||
               (cells.size() > 1 && (traits.units || traits.deadline || traits.number));
    }
    return list;
}

/// Whether the line `line` begins, behind a blank one, a menu of the page below the last row of a list: a row with marks at both ends that holds
/// a word of menus, `|关于我们|网站地图|`, and few lines follow, none of which could belong to a list. Constant time.
[[nodiscard]] inline bool begins_menu(std::string_view text, std::span<Span const> lines,
                                      std::size_t line, RowCollector& rows) {
    constexpr std::size_t most_lines = 24;
    if (lines.size() - line > most_lines || !stands_behind_blank_line(text, lines, line)) {
        return false;
    }
    Span const row = lines[line];
    Span const inside = trimmed_cell(text, row);
    std::string_view const words = text.substr(row.begin, row.size());
    bool const closed = inside.begin != row.begin + skip_white_space(words) &&
                        inside.end != row.begin + end_without_white_space(words);
    std::vector<Span> cells;
    split_cells(text, row, false, cells);
    bool const menu = std::any_of(cells.begin(), cells.end(), [&](Span cell) {
        return is_menu_cell(text.substr(cell.begin, cell.size()));
    });
    if (!closed || cells.size() < 2 || !menu) {
        return false;
    }
    return std::none_of(lines.begin() + static_cast<std::ptrdiff_t>(line), lines.end(),
                        [&](Span next) { return may_go_on_with_list(text, next, rows, cells); });
}

}  // namespace fengong::detail
