// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/date.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_head.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/compact_text.hpp>
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

/// Reads a table from the lines behind its head.
class TableReader {
public:
    TableReader(std::string_view text, std::span<Span const> lines) : text_{text}, lines_{lines} {}

    /// The table whose head begins with the line `first`.
    [[nodiscard]] std::optional<Table> read(std::size_t first) {
        auto head = TableHeadReader{text_, lines_}.read(first);
        if (!head) {
            return std::nullopt;
        }
        table_.columns = std::move(head->columns);
        table_.head = head->span;
        line_ = head->next_line;
        framed_ = line_ < lines_.size() && is_frame(words(lines_[line_]));
        for (; line_ < lines_.size() && !is_below(line_); ++line_) {
            std::string_view const line = words(lines_[line_]);
            if (is_frame(line)) {
                row_ends_ = true;
                continue;
            }
            Span const alone = trimmed_cell(text_, lines_[line_]);
            if (auto const number = read_numbering(words(alone));
                number && number->style < NumberStyle::arabic &&
                read_section_heading(words(alone))) {
                table_.rows.push_back({std::nullopt, {{0, alone}}, true});
                row_.clear();
                continue;
            }
            switch (head->layout) {
            case TableLayout::divided:
                read_divided(lines_[line_]);
                break;
            case TableLayout::spaced:
                read_spaced(lines_[line_]);
                break;
            case TableLayout::stacked:
                read_cell(alone);
                break;
            }
        }
        table_.next_line = line_;
        std::erase_if(table_.rows, [](TableRow const& row) { return row.cells.empty(); });
        return table_.rows.empty() ? std::nullopt : std::optional{std::move(table_)};
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }

    /// The words without white space; the view holds until the next call.
    [[nodiscard]] std::string_view compact(Span span) {
        compact_.assign(text_, span);
        return compact_.view();
    }

    /// Whether a line stands below the table.
    [[nodiscard]] bool is_below(std::size_t line) {
        std::string_view const text = compact(trimmed_cell(text_, lines_[line]));
        if (words_below_tables.prefix_of(text) != 0) {
            return true;
        }
        if (auto const date = read_date(text); date && date->end == text.size()) {
            return true;
        }
        return text.ends_with("办公室") && line + 1 < lines_.size() &&
               read_date(compact(lines_[line + 1])).has_value();
    }

    /// Whether the cells are those of the head again, on a new page.
    [[nodiscard]] bool is_head_again() {
        return cells_.size() == table_.columns.size() &&
               std::ranges::equal(cells_, table_.columns,
                                  [&](Span cell, TableColumn const& column) {
                                      return compact(cell) == head_words_of(column);
                                  });
    }

    /// The words of a column's head, without white space.
    [[nodiscard]] std::string head_words_of(TableColumn const& column) const {
        return column.words.empty() ? without_white_space(words(column.head)) : column.words;
    }

    [[nodiscard]] std::optional<std::size_t> column_of(ColumnKind kind) const {
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            if (table_.columns[column].kind == kind) {
                return column;
            }
        }
        return std::nullopt;
    }

    /// `3`, `3.`, `3*`: the number of a row.
    [[nodiscard]] static std::optional<std::uint32_t> row_number(std::string_view cell) noexcept {
        DigitRun const run = digit_run_at(cell, 0);
        std::string_view const behind = cell.substr(run.end);
        bool const marked = behind.empty() || behind == "." || behind == "、" || behind == "*" ||
                            behind == "．" || behind == "★";
        return run.digits != 0 && run.digits <= 4 && run.value != 0 && marked
                   ? std::optional{run.value}
                   : std::nullopt;
    }

    /// A row whose cells are divided by marks. Where leading cells are missing (they were merged with
    /// those above), the rest stands at the right. A row without a number goes on with the one above;
    /// in a frame, cells that the same lines of the frame enclose are wrapped over lines.
    void read_divided(Span line) {
        split_cells(text_, line, false, cells_);
        if (is_head_again() || go_on_in_cell(line)) {
            return;
        }
        std::size_t const columns = table_.columns.size();
        std::size_t const missing = cells_.size() < columns ? columns - cells_.size() : 0;
        auto const number_column = column_of(ColumnKind::number);
        std::optional<std::uint32_t> number;
        bool const shifted = missing != 0 && number_column && *number_column >= missing &&
                             row_number(compact(cells_[*number_column - missing])).has_value();
        std::size_t const shift = shifted ? missing : 0;
        if (number_column && *number_column >= shift && *number_column - shift < cells_.size()) {
            number = row_number(compact(cells_[*number_column - shift]));
        }
        bool const begun = !table_.rows.empty() && !table_.rows.back().heading;
        bool const wrapped = framed_ && begun && !row_ends_ && !number && missing == 0;
        if (number || !begun || (!number_column && !wrapped)) {
            table_.rows.emplace_back().number = number;
        }
        table_.rows.back().wrapped = table_.rows.back().wrapped || wrapped;
        for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
            if (!cells_[cell].empty()) {
                table_.rows.back().cells.push_back(
                    {std::min(cell + shift, columns - 1), cells_[cell]});
            }
        }
        row_ends_ = false;
        next_column_ = shift + cells_.size();
        open_ = !ends_with_mark(line);
    }

    /// `…| 新开⏎工项目30个 |…`: a page break cuts a cell in two. Whether the line is the rest of the one before
    /// it: no mark stands at the cut, and the row becomes no longer than the head.
    [[nodiscard]] bool go_on_in_cell(Span line) {
        std::size_t const columns = table_.columns.size();
        bool const cut = open_ && !framed_ && !cells_.empty() && !cells_.front().empty() &&
                         !begins_with_mark(line) && !table_.rows.empty() &&
                         !table_.rows.back().heading && !table_.rows.back().cells.empty() &&
                         table_.rows.back().cells.back().column + 1 == next_column_ &&
                         next_column_ - 1 + cells_.size() <= columns &&
                         (next_column_ < columns || cells_.size() == 1) &&
                         !row_number(compact(cells_.front()));
        if (!cut) {
            return false;
        }
        std::vector<TableCell>& row = table_.rows.back().cells;
        row.back().span.end = cells_.front().end;
        for (std::size_t cell = 1; cell < cells_.size(); ++cell) {
            if (!cells_[cell].empty()) {
                row.push_back({next_column_ - 1 + cell, cells_[cell]});
            }
        }
        next_column_ += cells_.size() - 1;
        open_ = !ends_with_mark(line);
        return true;
    }

    [[nodiscard]] bool begins_with_mark(Span line) const noexcept {
        std::string_view const text = words(line);
        return cell_mark_at(text, skip_white_space(text)) != 0;
    }
    [[nodiscard]] bool ends_with_mark(Span line) const noexcept {
        std::string_view const text = words(line);
        return trimmed_cell(text_, line).end != line.begin + end_without_white_space(text);
    }

    /// A row whose cells are divided by single spaces: the number in front, units and deadline at the
    /// end, the task between.
    void read_spaced(Span line) {
        split_cells(text_, line, true, cells_);
        if (cells_.empty() || is_head_again()) {
            return;
        }
        if (!row_number(compact(cells_.front())) && !go_on_in_row()) {
            for (Span const cell : cells_) {
                read_cell(cell);
            }
            row_.clear();
            return;
        }
        row_ = cells_;
        std::size_t last = cells_.size();
        while (last > 2 && kind_of(compact(cells_[last - 1])) != ColumnKind::task) {
            --last;
        }
        read_cell(cells_.front());
        if (last > 1) {
            read_cell({cells_[1].begin, cells_[last - 1].end});
        }
        for (std::size_t cell = std::max<std::size_t>(last, 1); cell < cells_.size(); ++cell) {
            read_cell(cells_[cell]);
        }
    }

    /// `…居民消费价格涨⏎幅4%左右 县物价局`: puts the row before in front of `cells_`, the cell that a page break
    /// cuts made whole, and takes the row back. False if the line is no rest of a row.
    [[nodiscard]] bool go_on_in_row() {
        constexpr std::size_t most_cells = 64;  // so that a row of many lines stays cheap
        if (row_.empty() || row_.size() > most_cells || table_.rows.empty() ||
            table_.rows.back().heading) {
            return false;
        }
        bool const complete = kind_of(compact(row_.back())) == ColumnKind::role &&
                              kind_of(compact(cells_.front())) != ColumnKind::task;
        if (!complete) {
            cells_.front().begin = row_.back().begin;
            row_.pop_back();
        }
        cells_.insert(cells_.begin(), row_.begin(), row_.end());
        table_.rows.pop_back();
        return true;
    }

    /// What a cell holds, by its words.
    [[nodiscard]] ColumnKind kind_of(std::string_view cell) {
        constexpr std::size_t longest_deadline = 36;
        if (column_of(ColumnKind::deadline) && cell.size() <= longest_deadline) {
            auto const when = begins_number(cell, 0) || begins_period(cell, 0)
                                  ? read_calendar_phrase(cell, 0)
                                  : std::nullopt;
            if ((when && (when->deadline || when->end == cell.size())) ||
                loose_deadlines.prefix_of(cell) != 0) {
                return ColumnKind::deadline;
            }
        }
        if (std::ranges::any_of(cell, [](char c) { return c >= '0' && c <= '9'; })) {
            return ColumnKind::task;  // 新建泵站1处
        }
        read_unit_list(cell, {0, cell.size()}, list_);
        bool const units =
            !list_.names.empty() && list_.empty_names.empty() &&
            std::ranges::all_of(list_.names, [&](Stretch name) {
                return ends_like_a_unit(cell.substr(name.begin, name.end - name.begin));
            });
        return units || is_person(cell) ? ColumnKind::role : ColumnKind::task;
    }

    /// Two to four characters without a mark, where a column is for persons.
    [[nodiscard]] bool is_person(std::string_view cell) const {
        bool const leaders = std::ranges::any_of(table_.columns, [](TableColumn const& column) {
            return column.kind == ColumnKind::role && column.role == Role::leader;
        });
        if (!leaders || cell.empty() || ends_like_a_unit(cell)) {
            return false;
        }
        std::size_t name = 0;
        for (std::size_t position = 0; position < cell.size();) {
            Mark const mark = mark_at(cell, position);
            std::size_t const length =
                mark.length != 0 ? mark.length : character_length(cell, position);
            name = mark.kind == Punctuation::pause ? 0 : name + length;
            if (name > 12 || (mark.length != 0 && mark.kind != Punctuation::pause) ||
                digit_at(cell, position).length != 0) {
                return false;
            }
            position += length;
        }
        return name >= 6;
    }

    /// A cell that stands alone: its words say which column it is of.
    void read_cell(Span cell) {
        std::string_view const text = compact(cell);
        if (text.empty() || (read_head_cell(text) && !table_.rows.empty() && repeats_head(text))) {
            return;
        }
        bool const numbered = column_of(ColumnKind::number).has_value();
        if (auto const number = numbered ? row_number(text) : std::nullopt) {
            table_.rows.emplace_back().number = number;
            table_.rows.back().cells.push_back({*column_of(ColumnKind::number), cell});
            return;
        }
        ColumnKind const kind = is_first_task() ? ColumnKind::task : kind_of(text);
        bool const begins = table_.rows.empty() || table_.rows.back().heading ||
                            (!numbered && kind == ColumnKind::task && has_role(table_.rows.back()));
        if (begins) {
            table_.rows.emplace_back();
        }
        add_cell(table_.rows.back(), kind, cell, text);
    }

    /// Whether the row has its number only, and the next column is that of the task.
    [[nodiscard]] bool is_first_task() const {
        auto const number = column_of(ColumnKind::number);
        return number && column_of(ColumnKind::task) == *number + 1 && !table_.rows.empty() &&
               table_.rows.back().cells.size() == 1 && !table_.rows.back().heading;
    }

    [[nodiscard]] bool repeats_head(std::string_view text) const {
        return std::ranges::any_of(table_.columns, [&](TableColumn const& column) {
            return head_words_of(column) == text;
        });
    }

    [[nodiscard]] bool has_role(TableRow const& row) const {
        return std::ranges::any_of(row.cells, [&](TableCell const& cell) {
            return table_.columns[cell.column].kind == ColumnKind::role;
        });
    }

    /// Units fill the columns of roles from left to right, the last one takes the rest; persons go to the
    /// column of leaders.
    void add_cell(TableRow& row, ColumnKind kind, Span cell, std::string_view text) {
        if (kind != ColumnKind::role) {
            std::size_t const column =
                column_of(kind).value_or(column_of(ColumnKind::task).value_or(0));
            row.cells.push_back({column, cell});
            return;
        }
        bool const person = is_person(text);
        std::size_t last = 0;
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            TableColumn const& candidate = table_.columns[column];
            bool const fits =
                candidate.kind == ColumnKind::role && (candidate.role == Role::leader) == person;
            if (!fits) {
                continue;
            }
            last = column;
            bool const taken = std::ranges::any_of(
                row.cells, [&](TableCell const& other) { return other.column == column; });
            if (!taken) {
                break;
            }
        }
        row.cells.push_back({last, cell});
    }

    std::string_view text_;
    std::span<Span const> lines_;
    Table table_;
    CompactText compact_;
    UnitList list_;
    std::vector<Span> cells_;  // of the line at hand
    std::vector<Span> row_;    // cells of the row at hand, where spaces divide them
    std::size_t next_column_ =
        0;               // behind the last cell of the row at hand, where marks divide them
    bool open_ = false;  // no mark stands behind that cell
    std::size_t line_ = 0;
    bool framed_ = false;    // lines of a frame stand between rows
    bool row_ends_ = false;  // such a line stands in front of the line at hand
};

}  // namespace fengong::detail
