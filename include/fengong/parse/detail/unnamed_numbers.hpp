// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_head.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Finds the numbers of rows that have no word in the head, and gives them a column: below
/// `工作任务 | 具体要求 | 责任科室` stands `深化解读 | 2 | 做好解读 | 各科室`.
class UnnamedNumberReader {
public:
    /// `lines` of `text`, which are not blank.
    UnnamedNumberReader(std::string_view text, std::span<Span const> lines)
        : text_{text}, lines_{lines} {}

    /// Adds the column to `head`, if the rows below have numbers that go up, each with a task behind it and at most
    /// two cells of categories in front. Constant time: it looks at the first rows only.
    void add_column(TableHead& head) {
        if (holds_numbers(head) || head.layout == TableLayout::spaced) {
            return;
        }
        std::size_t const task = last_task(head);
        auto const place = task == head.columns.size()           ? std::nullopt
                           : head.layout == TableLayout::stacked ? in_stack(head, task)
                                                                 : in_lines(head);
        if (place) {
            insert(head, task, *place);
        }
    }

private:
    static constexpr std::size_t most_categories = 2;
    static constexpr std::size_t most_lines = 60;  // looked at for the second number

    /// Whether some column may hold numbers already.
    [[nodiscard]] static bool holds_numbers(TableHead const& head) {
        return ranges::any_of(head.columns, [](TableColumn const& column) {
            return column.kind == ColumnKind::number || column.kind == ColumnKind::value ||
                   column.kind == ColumnKind::score || column.kind == ColumnKind::quota;
        });
    }

    /// The last column for tasks in front of the first for who does them; the number of columns if there is none.
    [[nodiscard]] static std::size_t last_task(TableHead const& head) {
        std::size_t task = head.columns.size();
        for (std::size_t column = 0; column < head.columns.size(); ++column) {
            if (head.columns[column].kind == ColumnKind::role) {
                break;
            }
            task = head.columns[column].kind == ColumnKind::task ? column : task;
        }
        return task;
    }

    [[nodiscard]] std::optional<std::uint32_t> number_in(Span cell) const {
        auto const number =
            read_row_number(without_white_space(text_.substr(cell.begin, cell.size())));
        return number && !number->chinese ? std::optional{number->value} : std::nullopt;
    }

    /// How many cells stand in front of the number of the first row, a cell a line.
    [[nodiscard]] std::optional<std::size_t> in_stack(TableHead const& head,
                                                      std::size_t task) const {
        std::size_t const limit = std::min(lines_.size(), head.next_line + most_lines);
        std::size_t categories = 0;
        std::optional<std::uint32_t> first;
        std::size_t cells = 0;  // behind the first number
        for (std::size_t line = head.next_line; line < limit; ++line) {
            Span const cell = trimmed_cell(text_, lines_[line]);
            if (cell.empty()) {
                continue;
            }
            auto const number = number_in(cell);
            if (!first && !number && ++categories > std::min(most_categories, task)) {
                return std::nullopt;
            }
            bool const next = first && number && *number == *first + 1;
            if (next) {
                return cells > 1 ? std::optional{categories} : std::nullopt;
            }
            first = first ? first : number;
            cells += first ? 1U : 0U;
        }
        return std::nullopt;
    }

    /// The same, where each line is a row.
    [[nodiscard]] std::optional<std::size_t> in_lines(TableHead const& head) {
        std::size_t const limit = std::min(lines_.size(), head.next_line + most_lines);
        std::optional<std::size_t> place;
        std::uint32_t first = 0;
        for (std::size_t line = head.next_line; line < limit; ++line) {
            split_cells(text_, lines_[line], false, cells_);
            std::size_t const end = std::min(cells_.size(), most_categories + 2);
            for (std::size_t cell = 0; cell + 1 < end; ++cell) {
                auto const number = number_in(cells_[cell]);
                if (!number || cells_[cell + 1].empty()) {
                    continue;
                }
                if (place && *number == first + 1) {
                    return place;
                }
                place = place ? place : std::optional{cell};
                first = *number;
                break;
            }
            if (!place && !is_frame(text_.substr(lines_[line].begin, lines_[line].size()))) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    /// `categories` columns, that of the numbers, that of the tasks, and what stands behind it.
    static void insert(TableHead& head, std::size_t task, std::size_t categories) {
        std::vector<TableColumn> columns;
        for (std::size_t column = 0; column < categories; ++column) {
            TableColumn& category = columns.emplace_back();
            if (column < task) {
                category.head = head.columns[column].head;
            }
        }
        columns.emplace_back().kind = ColumnKind::number;
        columns.insert(columns.end(), head.columns.begin() + static_cast<std::ptrdiff_t>(task),
                       head.columns.end());
        head.columns = std::move(columns);
    }

    std::string_view text_;
    std::span<Span const> lines_;
    std::vector<Span> cells_;  // of the line at hand
};

}  // namespace fengong::detail
