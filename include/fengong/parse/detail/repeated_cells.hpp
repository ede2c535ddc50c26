// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/diagnostic.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/merged_units.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fengong::detail {

/// The first cell of `row` in `column` that says something of its own, not 同上.
[[nodiscard]] inline std::optional<Span> find_own_cell(std::string_view text, TableRow const& row,
                                                       std::size_t column) {
    for (TableCell const& cell : row.cells) {
        if (cell.column == column &&
            !says_above(without_white_space(text.substr(cell.span.begin, cell.span.size())))) {
            return cell.span;
        }
    }
    return std::nullopt;
}

/// A cell above another, and how many rows above.
struct CellAbove {
    Span span;
    std::size_t rows = 0;
};

/// The last cell above `row` in `column` that says something of its own; nothing if there is none. Linear in the rows
/// between, of which no more than a hundred are looked at.
[[nodiscard]] inline std::optional<CellAbove> find_cell_above(std::string_view text,
                                                              Table const& table,
                                                              TableRow const& row,
                                                              std::size_t column) {
    constexpr std::size_t most_rows = 100;
    auto const index = static_cast<std::size_t>(&row - table.rows.data());
    for (std::size_t above = 1; above <= std::min(index, most_rows); ++above) {
        TableRow const& before = table.rows[index - above];
        if (before.kind != RowKind::item) {
            return std::nullopt;
        }
        if (auto const cell = find_own_cell(text, before, column)) {
            return CellAbove{*cell, above};
        }
    }
    return std::nullopt;
}

/// Lets a cell of `item`, the last read, that says nobody, or what stands above it, say so whatever lines of labels above the
/// table say.
inline void obey_cells(NoticeBuilder& builder, Table const& table, std::span<TableCell const> cells,
                       Item& item) {
    for (TableCell const& cell : cells) {
        TableColumn const& column = table.columns[cell.column];
        auto const words =
            without_white_space(builder.text().substr(cell.span.begin, cell.span.size()));
        if (column.kind == ColumnKind::role && (says_nothing(words) || says_above(words))) {
            drop_names_of_all(builder.notice(), item, column.role == Role::leader);
        }
    }
}

/// Gives `item`, read from `row`, what stands in the cells above in `columns`, whose own cells say so: 同上. Reports those
/// above which nobody stands; a deadline that is none above stays as printed. Linear in the rows so filled, and in the assignments of the one above them.
inline void repeat_cells(NoticeBuilder& builder, Table const& table, TableRow const& row,
                         std::span<std::size_t const> columns, Item& item) {
    Notice& notice = builder.notice();
    for (std::size_t const& column : columns) {
        bool const again = std::find(columns.data(), &column, column) != &column;
        if (again || find_own_cell(builder.text(), row, column)) {
            continue;  // a row that goes on: its own names stand above
        }
        auto const above = find_cell_above(builder.text(), table, row, column);
        bool given = false;
        if (above && above->rows <= notice.items.size()) {
            Item const& from = notice.items[notice.items.size() - above->rows];
            if (item.deadline.empty() && above->span.contains(from.deadline.span)) {
                item.deadline = from.deadline;
                given = !item.deadline.empty();
            }
            for (std::uint32_t place = 0; place < from.assignments.count; ++place) {
                Assignment assignment = notice.assignments[from.assignments.first + place];
                if (above->span.contains(assignment.span) && !assignment.inherited) {
                    assignment.inherited = true;
                    notice.assignments.push_back(assignment);
                    ++item.assignments.count;
                    given = true;
                }
            }
        }
        auto const cell = ranges::find(row.cells, column, &TableCell::column);
        bool const deadline = table.columns[column].kind == ColumnKind::deadline;
        if (!given && !deadline) {
            builder.diagnose(DiagnosticCode::nothing_above, cell->span);
        } else if (deadline && item.deadline.empty()) {
            item.deadline = builder.phrase(cell->span);  // as printed
        }
    }
}

}  // namespace fengong::detail
