// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// How the rows below a head are printed.
enum class TableLayout {
    divided,  ///< a row a line, marks between the cells; in a frame a cell may take several lines
    spaced,   ///< a row a line, spaces between the cells
    stacked,  ///< a cell a line
};

/// The head of a table.
struct TableHead {
    std::vector<TableColumn> columns;
    Span span;  ///< from the first head word to the last
    TableLayout layout = TableLayout::stacked;
    std::size_t next_line = 0;  ///< the line behind the head
};

/// Reads the head of a table: its words in one line, over several lines of a frame, or one a line.
class TableHeadReader {
public:
    TableHeadReader(std::string_view text, std::span<Span const> lines)
        : text_{text}, lines_{lines} {}

    /// The head that begins with the line `first`; nothing if there is none.
    [[nodiscard]] std::optional<TableHead> read(std::size_t first) {
        for (TableLayout const layout : {TableLayout::divided, TableLayout::spaced}) {
            if (read_line(first, layout)) {
                return std::move(head_);
            }
        }
        return read_stack(first) ? std::optional{std::move(head_)} : std::nullopt;
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }

    /// Whether the words make the head of a table.
    [[nodiscard]] bool is_table() {
        settle_units(head_.columns, text_);
        return make_a_table(head_.columns);
    }

    [[nodiscard]] bool read_line(std::size_t first, TableLayout layout) {
        bool const spaced = layout == TableLayout::spaced;
        begin(layout);
        split_cells(text_, lines_[first], spaced, cells_);
        if (spaced) {
            join_padded_words();
        }
        for (Span const cell : cells_) {
            add(cell);
        }
        head_.span = trimmed_cell(text_, lines_[first]);
        head_.next_line = first + 1;
        if (!spaced && head_.columns.size() > 1) {
            read_wrapped_words();
            read_second_line();
        }
        std::size_t const most_unknown =
            spaced ? 0 : std::max<std::size_t>(2, head_.columns.size() / 3);
        return head_.columns.size() > 1 && unknown() <= most_unknown && is_table();
    }

    /// 序 号, 工 作 任 务: characters of a head word that spaces pad.
    void join_padded_words() {
        constexpr std::size_t most_pieces = 6;
        constexpr std::size_t character = 3;
        std::size_t kept = 0;
        for (std::size_t cell = 0; cell < cells_.size(); ++kept) {
            std::string word = without_white_space(words(cells_[cell]));
            bool padded = word.size() == character;
            bool known = read_head_cell(word).has_value();
            std::size_t last = cell;
            std::size_t const limit = std::min(cells_.size(), cell + most_pieces);
            for (std::size_t next = cell + 1; next < limit; ++next) {
                std::string const piece = without_white_space(words(cells_[next]));
                padded = padded && piece.size() == character;
                if (known && !padded) {
                    break;
                }
                word += piece;
                bool const whole = read_head_cell(word).has_value();
                known = known || whole;
                last = whole ? next : last;
            }
            cells_[kept] = {cells_[cell].begin, cells_[last].end};
            cell = last + 1;
        }
        cells_.resize(kept);
    }

    /// Where a frame follows, the lines in front of it go on with the words of the head.
    void read_wrapped_words() {
        constexpr std::size_t most_lines = 4;
        std::size_t const limit = std::min(head_.next_line + most_lines, lines_.size());
        std::size_t end = head_.next_line;
        while (end < limit && !is_frame(words(lines_[end]))) {
            ++end;
        }
        if (end == limit) {
            return;
        }
        for (; head_.next_line < end; ++head_.next_line) {
            split_cells(text_, lines_[head_.next_line], false, cells_);
            if (cells_.size() != head_.columns.size()) {
                return;
            }
            for (std::size_t column = 0; column < cells_.size(); ++column) {
                go_on(column, cells_[column]);
            }
        }
    }

    /// A second line of the head, below cells that span columns: 责任分工 above 牵头单位 and 配合单位.
    void read_second_line() {
        if (head_.next_line == lines_.size() || is_frame(words(lines_[head_.next_line]))) {
            return;
        }
        split_cells(text_, lines_[head_.next_line], false, cells_);
        std::size_t filled = 0;
        for (std::size_t column = 0; column < cells_.size(); ++column) {
            if (cells_[column].empty()) {
                continue;
            }
            auto const read = read_head_cell(without_white_space(words(cells_[column])), true);
            if (!read || column >= head_.columns.size() || known_[column]) {
                return;
            }
            ++filled;
        }
        for (std::size_t column = 0; filled != 0 && column < cells_.size(); ++column) {
            go_on(column, cells_[column]);
        }
        head_.next_line += filled != 0 ? 1 : 0;
    }

    void go_on(std::size_t column, Span cell) {
        if (cell.empty()) {
            return;
        }
        TableColumn& here = head_.columns[column];
        std::string const more = without_white_space(words(cell));
        std::string label{here.words.empty() ? without_white_space(words(here.head)) : here.words};
        label += more;
        auto read = read_head_cell(label);
        Span head{here.head.empty() ? cell.begin : here.head.begin, cell.end};
        if (auto const below = read_head_cell(more); below && !known_[column] && !read) {
            read = below;  // the word above spans this column and others
            label.clear();
            head = cell;
        }
        known_[column] = read.has_value();
        here = read.value_or(TableColumn{});
        here.head = head;
        here.words = std::move(label);
        head_.span.end = std::max(head_.span.end, cell.end);
    }

    [[nodiscard]] bool read_stack(std::size_t first) {
        constexpr std::size_t most_columns = 24;
        begin(TableLayout::stacked);
        lines_behind_.clear();
        std::size_t columns = 0;  // up to the last word that is surely one of a head
        for (std::size_t line = first; line < lines_.size() && head_.columns.size() < most_columns;
             line = lines_behind_.back()) {
            Span cell = trimmed_cell(text_, lines_[line]);
            std::string const word = without_white_space(words(cell));
            std::size_t next = line + 1;
            bool sure = read_head_cell(word, true).has_value();
            if (!sure && (line == first || !(may_be_unknown(word) || read_head_cell(word)))) {
                break;
            }
            if (!sure && goes_on_below(word, next)) {
                cell.end = trimmed_cell(text_, lines_[next]).end;
                ++next;
                sure = true;
            }
            add(cell);
            lines_behind_.push_back(next);
            columns = sure ? head_.columns.size() : columns;
        }
        columns = with_last_labels(columns);
        head_.columns.resize(columns);
        known_.resize(columns);
        if (columns < 3 || unknown() > 2 || !is_table() || begins_with_title()) {
            return false;
        }
        head_.span = {head_.columns.front().head.begin, head_.columns.back().head.end};
        head_.next_line = lines_behind_[columns - 1];
        return true;
    }

    /// Whether a line end breaks a head word, of which the first part is `word`: 牵头⏎部门.
    [[nodiscard]] bool goes_on_below(std::string_view word, std::size_t next) const {
        constexpr std::size_t longest_part = 12;  // bytes
        if (next >= lines_.size() || word.size() > longest_part || read_head_cell(word)) {
            return false;
        }
        std::string const below = without_white_space(words(trimmed_cell(text_, lines_[next])));
        return below.size() <= longest_part &&
               read_head_cell(std::string{word} + below, true).has_value();
    }

    /// The number of columns with those behind the last sure one that have labels of other words (监考单位) or end like
    /// the words of heads (未达序时原因), if a row or the title of a section follows, or of which each row has a cell.
    [[nodiscard]] std::size_t with_last_labels(std::size_t columns) const {
        auto const word_at = [&](std::size_t line) {
            return without_white_space(words(trimmed_cell(text_, lines_[line])));
        };
        if (columns == 0 || lines_behind_[columns - 1] >= lines_.size()) {
            return columns;
        }
        auto const number = std::find_if(
            head_.columns.begin(), head_.columns.begin() + static_cast<std::ptrdiff_t>(columns),
            [](TableColumn const& column) { return column.kind == ColumnKind::number; });
        auto const before = static_cast<std::size_t>(number - head_.columns.begin());
        if (before == columns) {
            return columns;
        }
        std::size_t end = columns;
        for (; end < head_.columns.size(); ++end) {
            std::string const word = without_white_space(words(head_.columns[end].head));
            if (read_numbering(word) || !may_be_last(end, read_head_cell(word))) {
                break;
            }
        }
        for (; end > columns; --end) {
            std::size_t const row = lines_behind_[end - 1] + before;  // the line of its number
            if (row < lines_.size() && (read_row_number(word_at(row)) ||
                                        read_section_heading(word_at(lines_behind_[end - 1])))) {
                return end;
            }
        }
        for (end = before == 0 ? head_.columns.size() : columns; end > columns; --end) {
            if (rows_have(end, lines_behind_[end - 1])) {
                return end;
            }
        }
        return columns;
    }

    /// Whether a word that is no sure one may be the head of a last column, and not the title of a section (突出问题, 产业项目):
    /// where no mark closes it, only of what no title is of.
    [[nodiscard]] bool may_be_last(std::size_t column,
                                   std::optional<TableColumn> const& read) const {
        Span const line = lines_[lines_behind_[column] - 1];
        bool const marked =
            trimmed_cell(text_, line).end != line.begin + end_without_white_space(words(line));
        return read && (marked || read->kind == ColumnKind::role ||
                        read->kind == ColumnKind::deadline || read->kind == ColumnKind::score);
    }

    /// Whether each of the first rows behind a head, from the line `first` on, has as many cells as columns: their
    /// numbers, which go up, stand so many lines apart.
    [[nodiscard]] bool rows_have(std::size_t columns, std::size_t first) const {
        constexpr std::uint32_t most_rows = 3;
        std::uint32_t row = 0;
        std::uint32_t last = 0;
        for (; row < most_rows && first < lines_.size(); ++row, first += columns) {
            auto const number =
                read_row_number(without_white_space(words(trimmed_cell(text_, lines_[first]))));
            if (!number || number->value <= last) {
                return false;
            }
            last = number->value;
        }
        return row > 1 && (row == most_rows || first == lines_.size());
    }

    /// A word between words of a head that says nothing of its column.
    [[nodiscard]] static bool may_be_unknown(std::string_view word) noexcept {
        constexpr std::size_t most_bytes = 30;
        return word.size() <= most_bytes && !read_row_number(word) && !is_frame(word) &&
               !read_numbering(word) && !word.ends_with("。");
    }

    /// `2020年重点工作任务` above 序号 is the title of the table.
    [[nodiscard]] bool begins_with_title() const noexcept {
        return head_.columns[0].kind == ColumnKind::task &&
               head_.columns[1].kind == ColumnKind::number &&
               std::count_if(
                   head_.columns.begin(), head_.columns.end(),
                   [](TableColumn const& column) { return column.kind == ColumnKind::task; }) > 1;
    }

    void begin(TableLayout layout) {
        head_ = TableHead{};
        head_.layout = layout;
        known_.clear();
    }

    void add(Span cell) {
        auto const column = read_head_cell(without_white_space(words(cell)));
        known_.push_back(column.has_value());
        head_.columns.push_back(column.value_or(TableColumn{}));
        head_.columns.back().head = cell;
    }

    [[nodiscard]] std::size_t unknown() const {
        return static_cast<std::size_t>(std::count(known_.begin(), known_.end(), false));
    }

    std::string_view text_;
    std::span<Span const> lines_;
    TableHead head_;
    std::vector<bool> known_;
    std::vector<Span> cells_;
    std::vector<std::size_t> lines_behind_;  // behind each column of a stack
};

}  // namespace fengong::detail
