// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
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
#include <string>
#include <string_view>
#include <utility>
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
    /// two cells of categories in front. Linear in the first rows.
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

    /// Whether a cell may be a task: some words that are no list of units.
    [[nodiscard]] bool may_be_task(Span cell) {
        constexpr std::size_t shortest = 9;  // bytes
        std::string const words = without_white_space(text_.substr(cell.begin, cell.size()));
        CellTraits const traits = judge_.judge(words);
        return words.size() >= shortest && traits.text && !traits.person && !traits.deadline;
    }

    /// How many cells stand in front of the number 1 of the first row, a cell a line, if 2 follows, and a task behind
    /// both.
    [[nodiscard]] std::optional<std::size_t> in_stack(TableHead const& head, std::size_t task) {
        std::size_t const limit = std::min(lines_.size(), head.next_line + most_lines);
        std::size_t categories = 0;
        std::uint32_t last = 0;
        bool behind_number = false;
        for (std::size_t line = head.next_line; line < limit; ++line) {
            Span const cell = trimmed_cell(text_, lines_[line]);
            if (cell.empty()) {
                continue;
            }
            if (behind_number && !may_be_task(cell)) {
                return std::nullopt;
            }
            if (behind_number && last == 2) {
                return categories;
            }
            auto const number = number_in(cell);
            behind_number = number == last + 1;
            last += behind_number ? 1U : 0U;
            if (last == 0 && (number || ++categories > std::min(most_categories, task))) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    /// The same, where each line is a row: the first has more cells than the head, and the numbers go up by one.
    [[nodiscard]] std::optional<std::size_t> in_lines(TableHead const& head) {
        std::size_t const limit = std::min(lines_.size(), head.next_line + most_lines);
        std::size_t const named = static_cast<std::size_t>(ranges::count_if(
            head.columns, [](TableColumn const& column) { return !column.head.empty(); }));
        std::optional<std::size_t> place;
        std::uint32_t last = 0;
        std::size_t rows = 0;
        for (std::size_t line = head.next_line; line < limit && rows < 2; ++line) {
            if (is_frame(text_.substr(lines_[line].begin, lines_[line].size()))) {
                continue;
            }
            split_cells(text_, lines_[line], false, cells_);
            auto const filled = static_cast<std::size_t>(
                ranges::count_if(cells_, [](Span cell) { return !cell.empty(); }));
            std::size_t const end = std::min(cells_.size(), most_categories + 2);
            std::size_t cell = 0;
            while (cell + 1 < end && !number_in(cells_[cell])) {
                ++cell;
            }
            bool const numbered = cell + 1 < end && (!place || cell <= *place) &&
                                  (last == 0 || number_in(cells_[cell]) == last + 1) &&
                                  may_be_task(cells_[cell + 1]);
            if (!numbered || (!place && filled <= named)) {
                return std::nullopt;
            }
            last = *number_in(cells_[cell]);
            place = place ? place : std::optional{cell};
            ++rows;
        }
        return rows > 1 ? place : std::nullopt;
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
    CellJudge judge_;
};

}  // namespace fengong::detail
