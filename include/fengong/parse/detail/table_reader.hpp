// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/date.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
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
        if (!read_head(first)) {
            return std::nullopt;
        }
        for (; line_ < lines_.size() && !is_below(line_); ++line_) {
            std::string_view const line = words(lines_[line_]);
            if (is_frame(line)) {
                continue;
            }
            Span const alone = trimmed(lines_[line_]);
            if (auto const number = read_numbering(words(alone));
                number && number->style < NumberStyle::arabic &&
                read_section_heading(words(alone))) {
                table_.rows.push_back({std::nullopt, {{0, alone}}, true});
                continue;
            }
            divided_        ? read_divided(lines_[line_])
            : rows_by_line_ ? read_spaced(lines_[line_])
                            : read_cell(trimmed(lines_[line_]));
        }
        table_.next_line = line_;
        std::erase_if(table_.rows, [](TableRow const& row) { return row.cells.empty(); });
        return table_.rows.empty() ? std::nullopt : std::optional{std::move(table_)};
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }
    [[nodiscard]] std::string compact(Span span) const { return without_white_space(words(span)); }

    /// The span without white space, and marks of cells, at its ends.
    [[nodiscard]] Span trimmed(Span span) const noexcept {
        for (bool again = true; again && !span.empty();) {
            std::string_view const line = words(span);
            std::size_t const front = skip_white_space(line);
            std::size_t const mark = cell_mark_at(line, front);
            again = front + mark != 0;
            span.begin += static_cast<std::uint32_t>(std::min(front + mark, line.size()));
        }
        for (bool again = true; again && !span.empty();) {
            std::string_view const line = words(span);
            std::size_t const end = end_without_white_space(line);
            bool const narrow = end >= 1 && cell_mark_at(line.substr(0, end), end - 1) == 1;
            bool const wide = end >= 3 && cell_mark_at(line.substr(0, end), end - 3) == 3;
            std::size_t const kept = end - (narrow ? 1U : wide ? 3U : 0U);
            again = kept != line.size();
            span.end = span.begin + static_cast<std::uint32_t>(kept);
        }
        return span;
    }

    /// The cells of a line, empty ones included; without the frame at both ends.
    [[nodiscard]] std::vector<Span> cells_of(Span line, bool by_white_space) const {
        std::vector<Span> cells;
        std::string_view const text = words(line);
        std::size_t begin = skip_white_space(text);
        begin +=
            by_white_space || text.substr(begin).starts_with('\t') ? 0 : cell_mark_at(text, begin);
        auto const add = [&](std::size_t end) {
            Span const cell{line.begin + static_cast<std::uint32_t>(begin),
                            line.begin + static_cast<std::uint32_t>(end)};
            cells.push_back(trimmed(cell));
        };
        for (std::size_t position = begin; position < text.size();) {
            std::size_t const white = skip_white_space(text, position) - position;
            std::size_t const mark = by_white_space ? white : cell_mark_at(text, position);
            if (mark == 0) {
                position += character_length(text, position);
                continue;
            }
            add(position);
            position += mark;
            begin = position;
        }
        if (skip_white_space(text, begin) < text.size()) {
            add(text.size());
        }
        return cells;
    }

    [[nodiscard]] bool read_head(std::size_t first) {
        Span const line = lines_[first];
        std::string_view const head = words(line);
        for (bool const by_white_space : {false, true}) {
            table_.columns.clear();
            for (Span const cell : cells_of(line, by_white_space)) {
                add_column(cell);
            }
            bool const whole = table_.columns.size() > 1 &&
                               std::ranges::count(known_, false) <= (by_white_space ? 0 : 2);
            if (whole && make_a_table(table_.columns)) {
                divided_ = !by_white_space;
                rows_by_line_ = true;
                table_.head = trimmed(line);
                line_ = first + 1;
                return true;
            }
            known_.clear();
        }
        table_.columns.clear();
        known_.clear();
        for (line_ = first; line_ < lines_.size(); ++line_) {
            Span const cell = trimmed(lines_[line_]);
            if (!read_head_cell(compact(cell))) {
                break;
            }
            add_column(cell);
        }
        table_.head = {trimmed(line).begin, trimmed(lines_[line_ - (line_ != first)]).end};
        return !head.empty() && table_.columns.size() >= 3 && make_a_table(table_.columns);
    }

    void add_column(Span cell) {
        auto const column = read_head_cell(compact(cell));
        known_.push_back(column.has_value());
        table_.columns.push_back(column.value_or(TableColumn{}));
        table_.columns.back().head = cell;
    }

    /// Whether a line stands below the table.
    [[nodiscard]] bool is_below(std::size_t line) const {
        std::string const text = compact(trimmed(lines_[line]));
        if (words_below_tables.prefix_of(text) != 0) {
            return true;
        }
        bool const signed_off = line + 1 < lines_.size() && text.ends_with("办公室") &&
                                read_date(compact(lines_[line + 1])).has_value();
        return signed_off || (read_date(text) && read_date(text)->end == text.size());
    }

    /// Whether the line is the head again, on a new page.
    [[nodiscard]] bool is_head_again(std::vector<Span> const& cells) const {
        return cells.size() == table_.columns.size() &&
               std::ranges::equal(cells, table_.columns, [&](Span cell, TableColumn const& column) {
                   return compact(cell) == compact(column.head);
               });
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
    /// those above), the rest stands at the right. A row without a number goes on with the one above.
    void read_divided(Span line) {
        std::vector<Span> const cells = cells_of(line, false);
        if (is_head_again(cells)) {
            return;
        }
        std::size_t const columns = table_.columns.size();
        std::size_t const missing = cells.size() < columns ? columns - cells.size() : 0;
        auto const number_column = column_of(ColumnKind::number);
        std::optional<std::uint32_t> number;
        bool const shifted = missing != 0 && number_column && *number_column >= missing &&
                             row_number(compact(cells[*number_column - missing])).has_value();
        std::size_t const shift = shifted ? missing : 0;
        if (number_column && *number_column >= shift && *number_column - shift < cells.size()) {
            number = row_number(compact(cells[*number_column - shift]));
        }
        if (number || !number_column || table_.rows.empty() || table_.rows.back().heading) {
            table_.rows.emplace_back().number = number;
        }
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (!cells[cell].empty()) {
                table_.rows.back().cells.push_back(
                    {std::min(cell + shift, columns - 1), cells[cell]});
            }
        }
    }

    /// A row whose cells are divided by single spaces: the number in front, units and deadline at the
    /// end, the task between.
    void read_spaced(Span line) {
        std::vector<Span> const cells = cells_of(line, true);
        if (cells.empty() || is_head_again(cells)) {
            return;
        }
        auto const number = row_number(compact(cells.front()));
        if (!number) {
            for (Span const cell : cells) {
                read_cell(cell);
            }
            return;
        }
        std::size_t last = cells.size();
        while (last > 2 && kind_of(compact(cells[last - 1])) != ColumnKind::task) {
            --last;
        }
        read_cell(cells.front());
        if (last > 1) {
            read_cell({cells[1].begin, cells[last - 1].end});
        }
        for (std::size_t cell = std::max<std::size_t>(last, 1); cell < cells.size(); ++cell) {
            read_cell(cells[cell]);
        }
    }

    /// What a cell holds, by its words.
    [[nodiscard]] ColumnKind kind_of(std::string_view cell) const {
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
        UnitList list;
        read_unit_list(cell, {0, cell.size()}, list);
        bool const units =
            !list.names.empty() && list.empty_names.empty() &&
            std::ranges::all_of(list.names, [&](Stretch name) {
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
        std::string const text = compact(cell);
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
            return compact(column.head) == text;
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
    std::vector<bool> known_;
    std::size_t line_ = 0;
    bool divided_ = false;       // marks stand between the cells of a row
    bool rows_by_line_ = false;  // a row is a line
};

}  // namespace fengong::detail
