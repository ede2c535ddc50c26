// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/quota_head.hpp>
#include <fengong/parse/detail/settled_columns.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/unit_ending.hpp>
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

/// Whether a blank line stands in front of the line `line` of `lines`.
[[nodiscard]] inline bool stands_behind_blank_line(std::string_view text,
                                                   std::span<Span const> lines, std::size_t line) {
    if (line == 0 || line >= lines.size()) {
        return false;
    }
    std::string_view const gap =
        text.substr(lines[line - 1].end, lines[line].begin - lines[line - 1].end);
    return ranges::count(gap, gap.find('\n') == gap.npos ? '\r' : '\n') > 1;
}

/// Reads tables whose cells are paragraphs, with blank lines between, so that a cell may have several lines and words of
/// any kind: `序号⏎⏎工作任务⏎⏎责任单位⏎⏎参考文件⏎⏎1⏎⏎…`. Every row must have all its cells, or the table is left to others.
class ApartStackReader {
public:
    ApartStackReader(std::string_view text, std::span<Span const> lines)
        : text_{text}, lines_{lines} {}

    /// The table whose head begins with the line `first`; nothing if its rows are not all of one width, which
    /// their numbers show, or in a table of two columns who they are for. Linear.
    [[nodiscard]] std::optional<Table> read(std::size_t first) {
        if (!begins(first)) {
            return std::nullopt;
        }
        line_ = first;
        if (read_head_of_numbers() || read_head_of_holders()) {
            read_rows();
        }
        constexpr std::size_t least_rows = 2;
        return table_.rows.size() < least_rows ? std::nullopt : std::optional{std::move(table_)};
    }

private:
    /// A cell and the line behind it.
    struct Cell {
        Span span;
        std::size_t next_line = 0;
    };
    static constexpr std::size_t most_columns = 12;
    static constexpr std::size_t longest_head = 36;    // bytes
    static constexpr std::size_t longest_holder = 60;  // bytes

    [[nodiscard]] std::string words(std::size_t cell) const {
        Span const span = cells_[cell].span;
        return without_white_space(text_.substr(span.begin, span.size()));
    }

    /// Whether the first two lines may be heads, of paragraphs of their own. Without a look at more.
    [[nodiscard]] bool begins(std::size_t first) const {
        return first + 2 < lines_.size() && lines_[first].size() <= longest_head &&
               stands_behind_blank_line(text_, lines_, first + 1) &&
               stands_behind_blank_line(text_, lines_, first + 2) &&
               lines_[first + 1].size() <= longest_head;
    }

    /// Whether there is a cell `index`; looks no farther than that.
    [[nodiscard]] bool has_cell(std::size_t index) {
        while (cells_.size() <= index && line_ < lines_.size()) {
            Cell cell{trimmed_cell(text_, lines_[line_]), line_ + 1};
            while (cell.next_line < lines_.size() &&
                   !stands_behind_blank_line(text_, lines_, cell.next_line)) {
                cell.span.end = trimmed_cell(text_, lines_[cell.next_line]).end;
                ++cell.next_line;
            }
            line_ = cell.next_line;
            cells_.push_back(cell);
        }
        return index < cells_.size();
    }

    /// A head with a column of numbers, which count up from row to row that many cells apart.
    [[nodiscard]] bool read_head_of_numbers() {
        std::size_t known = 0;  // up to the last head word
        std::size_t unknown = 0;
        std::optional<std::size_t> number;
        for (std::size_t cell = 0; cell < most_columns && has_cell(cell); ++cell) {
            std::string const head = words(cell);
            auto const column = read_head_cell(head, true);
            bool const title = !column && (read_numbering(head) || read_section_heading(head));
            if (head.size() > longest_head || read_row_number(head) || title) {
                break;
            }
            unknown += column ? 0U : 1U;
            known = column ? cell + 1 : known;
            number = column && column->kind == ColumnKind::number && !number ? cell : number;
            table_.columns.push_back(column ? *column
                                            : read_head_cell(head).value_or(TableColumn{}));
            table_.columns.back().head = cells_[cell].span;
        }
        constexpr std::size_t most_unknown = 2;
        constexpr std::size_t least_columns = 3;
        while (number && table_.columns.size() >= std::max(known, least_columns)) {
            settle_columns(table_.columns, text_);
            if (unknown <= most_unknown && make_a_table(table_.columns) && counts_up(*number)) {
                number_ = number;
                return true;
            }
            table_.columns.pop_back();
            unknown -= table_.columns.size() >= known && unknown != 0 ? 1U : 0U;
        }
        table_.columns.clear();
        return false;
    }

    /// Whether the rows behind the head have numbers in column `number`, each one more than that before it.
    [[nodiscard]] bool counts_up(std::size_t number) {
        std::size_t const width = table_.columns.size();
        auto const first = number_at(width + number);
        auto const second = number_at(2 * width + number);
        return first && second && *second == *first + 1;
    }

    [[nodiscard]] std::optional<std::uint32_t> number_at(std::size_t cell) {
        auto const number =
            has_cell(cell) ? read_row_number(words(cell)) : std::optional<RowNumber>{};
        return number ? std::optional{number->value} : std::nullopt;
    }

    /// A head of two columns: who, and what they have to do.
    [[nodiscard]] bool read_head_of_holders() {
        QuotaColumns const columns{text_};
        auto const task = has_cell(1) ? read_head_cell(words(1), true) : std::nullopt;
        if (!task || task->kind != ColumnKind::task || !columns.is_holder(cells_[0].span)) {
            return false;
        }
        table_.columns = {columns.column(cells_[0].span, true), *task};
        table_.columns[1].head = cells_[1].span;
        return true;
    }

    void read_rows() {
        std::size_t const width = table_.columns.size();
        table_.head = {cells_[0].span.begin, cells_[width - 1].span.end};
        bool behind_head = true;
        for (std::size_t cell = width; has_cell(cell + width - 1); cell += width) {
            if (repeats_head(cell)) {
                if (std::exchange(behind_head, true)) {
                    return;
                }
                continue;
            }
            behind_head = false;
            TableRow row;
            if (number_) {
                row.number = number_at(cell + *number_);
            }
            if (number_ ? !row.number || holds_number_inside(cell, *row.number + 1)
                        : !names_a_holder(cell)) {
                leave(cell);
                return;
            }
            for (std::size_t column = 0; column < width; ++column) {
                row.cells.push_back({column, cells_[cell + column].span});
            }
            row.wrapped = true;
            table_.rows.push_back(std::move(row));
            table_.next_line = cells_[cell + width - 1].next_line;
        }
    }

    /// Ends the table in front of a cell, or gives it up where another row follows without a head: where cells are
    /// missing, nobody here knows which.
    void leave(std::size_t cell) {
        std::size_t const width = table_.columns.size();
        for (std::size_t next = cell;
             next < cell + 2 * width && has_cell(next) && words(next) != words(0); ++next) {
            if (number_ ? number_at(next).has_value()
                        : has_cell(next + 1) && names_a_holder(next)) {
                table_.rows.clear();
                return;
            }
        }
    }

    [[nodiscard]] bool holds_number_inside(std::size_t row, std::uint32_t number) {
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            if (column != *number_ && number_at(row + column) == number) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool repeats_head(std::size_t cell) const {
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            if (words(cell + column) != words(column)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a short name stands in the first cell of the row and a longer text in the second.
    [[nodiscard]] bool names_a_holder(std::size_t cell) const {
        std::string const name = words(cell);
        return name.size() <= longest_holder && words(cell + 1).size() > name.size() &&
               find_mark(name, 0).kind != Punctuation::full_stop && ends_like_a_unit(name);
    }

    std::string_view text_;
    std::span<Span const> lines_;
    std::vector<Cell> cells_;
    std::size_t line_ = 0;  // behind the last cell
    Table table_;
    std::optional<std::size_t> number_;  // the column of numbers
};

}  // namespace fengong::detail
