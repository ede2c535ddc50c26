// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/table_value.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong::detail {

/// How many columns of roles the cells of a row fill.
[[nodiscard]] inline std::size_t roles_filled(Table const& table, TableRow const& row) {
    std::size_t filled = 0;
    std::size_t last = table.columns.size();
    for (TableCell const& cell : row.cells) {
        bool const role = table.columns[cell.column].kind == ColumnKind::role;
        filled += role && cell.column != last ? 1U : 0U;
        last = role ? cell.column : last;
    }
    return filled;
}

/// Whether the cells that say who does `row` were merged with those of a row above: it has none, and there are at
/// least two above. One alone may as well have been left empty. Linear in the rows so merged.
[[nodiscard]] inline bool is_merged_with_row_above(Table const& table, TableRow const& row) {
    auto above = static_cast<std::size_t>(&row - table.rows.data());
    if (row.uncertain || roles_filled(table, row) != 0) {
        return false;
    }
    constexpr std::size_t most_rows = 40;
    for (std::size_t rows = 0; rows < most_rows && above-- != 0; ++rows) {
        TableRow const& before = table.rows[above];
        std::size_t const filled = roles_filled(table, before);
        if (before.kind != RowKind::item || filled != 0) {
            return before.kind == RowKind::item && filled > 1;
        }
    }
    return false;
}

/// Whether an item names units, or has them from a heading or the row above.
[[nodiscard]] inline bool names_units(Notice const& notice, Item const& item) {
    return ranges::any_of(notice.assignments_of(item), [](Assignment const& assignment) {
        return assignment.role != Role::leader && !assignment.units.empty();
    });
}

/// Gives `item`, the last row read, if it names no units, those of `above`, the row above, and its persons; false if
/// nothing is given. Linear in the assignments of both.
[[nodiscard]] inline bool repeat_units(NoticeBuilder& builder, Item const& above, Item& item) {
    Notice& notice = builder.notice();
    if (names_units(notice, item) || !names_units(notice, above)) {
        return false;
    }
    for (std::uint32_t row = 0; row < above.assignments.count; ++row) {
        Assignment assignment = notice.assignments[above.assignments.first + row];
        bool const own = ranges::any_of(notice.assignments_of(item), [&](Assignment const& has) {
            return has.span == assignment.span && has.units == assignment.units;
        });
        if (!assignment.units.empty() && !own) {
            assignment.inherited = true;
            notice.assignments.push_back(assignment);
            ++item.assignments.count;
        }
    }
    return true;
}

}  // namespace fengong::detail
