// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/table_value.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
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

/// Whether the number of a row was merged with that of the row above.
[[nodiscard]] inline bool lacks_number(Table const& table, TableRow const& row) {
    return !row.number && ranges::any_of(table.columns, [](TableColumn const& column) {
        return column.kind == ColumnKind::number;
    });
}

/// How many rows above `row` the one stands with whose cells those that say who does it were merged: it has none, and at
/// least two stand above. One alone may as well have been left empty, unless the number was merged, too. Nothing if there is
/// no such row. Linear in the rows so merged.
[[nodiscard]] inline std::optional<std::size_t> rows_merged_above(Table const& table,
                                                                  TableRow const& row) {
    constexpr std::size_t most_rows = 40;
    auto const index = static_cast<std::size_t>(&row - table.rows.data());
    if (row.uncertain || roles_filled(table, row) != 0) {
        return std::nullopt;
    }
    for (std::size_t above = 1; above <= std::min(index, most_rows); ++above) {
        TableRow const& before = table.rows[index - above];
        std::size_t const filled = roles_filled(table, before);
        if (before.kind != RowKind::item || filled != 0) {
            bool const merged = filled > 1 || (filled == 1 && lacks_number(table, row));
            return before.kind == RowKind::item && merged ? std::optional{above} : std::nullopt;
        }
    }
    return std::nullopt;
}

/// Whether an assignment is inherited from lines of labels above all headings, or, where there are none, above the first item; not
/// from a row above.
[[nodiscard]] inline bool is_of_all(Notice const& notice, Assignment const& assignment) noexcept {
    Span const first = notice.sections.front().span;
    bool const above_items =
        notice.items.empty() || assignment.span.end <= notice.items.front().span.begin;
    return assignment.inherited &&
           (assignment.span.end <= first.begin || (first == notice.title.span && above_items));
}

/// Takes from `item`, the last read, the persons (`persons`) or units that lines of labels above all headings gave it.
inline void drop_names_of_all(Notice& notice, Item& item, bool persons) {
    auto const first = notice.assignments.begin() + item.assignments.first;
    auto const end = std::remove_if(first, notice.assignments.end(), [&](Assignment const& has) {
        return (has.role == Role::leader) == persons && is_of_all(notice, has);
    });
    notice.assignments.erase(end, notice.assignments.end());
    item.assignments.count =
        static_cast<std::uint32_t>(notice.assignments.size()) - item.assignments.first;
}

/// Whether an item names units, or has them from a heading or the row above.
[[nodiscard]] inline bool names_units(Notice const& notice, Item const& item) {
    return ranges::any_of(notice.assignments_of(item), [&](Assignment const& assignment) {
        return assignment.role != Role::leader && !assignment.units.empty() &&
               !is_of_all(notice, assignment);
    });
}

/// Gives `item`, the last row read, if it names no units, those in cells of `above`, a row above, and its persons; false
/// if that names no units. Linear in the assignments of both.
[[nodiscard]] inline bool repeat_units(NoticeBuilder& builder, Item const& above, Item& item) {
    Notice& notice = builder.notice();
    if (names_units(notice, item) || !names_units(notice, above)) {
        return false;
    }
    drop_names_of_all(notice, item, false);  // the row above says more than they do
    for (std::uint32_t row = 0; row < above.assignments.count; ++row) {
        Assignment assignment = notice.assignments[above.assignments.first + row];
        bool const own = ranges::any_of(notice.assignments_of(item), [&](Assignment const& has) {
            return has.span == assignment.span && has.units == assignment.units;
        });
        if (!assignment.units.empty() && assignment.shape == Dialect::table && !own) {
            assignment.inherited = true;
            notice.assignments.push_back(assignment);
            ++item.assignments.count;
        }
    }
    return true;
}

}  // namespace fengong::detail
