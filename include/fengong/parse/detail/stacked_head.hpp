// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/detail/deadline_cell.hpp>
#include <fengong/parse/detail/head_columns.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/detail/spanning_heads.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/section_heading.hpp>
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

/// Reads the head of a table with one word a line: `序号⏎工作任务⏎责任单位`.
class StackedHeadReader {
public:
    StackedHeadReader(std::string_view text, std::span<Span const> lines)
        : text_{text}, lines_{lines}, columns_{text} {}

    /// The head that begins with the line `first`; nothing if there is none.
    [[nodiscard]] std::optional<TableHead> read(std::size_t first) {
        constexpr std::size_t most_columns = 24;
        columns_.clear();
        lines_behind_.clear();
        std::size_t columns = 0;  // up to the last word that is surely one of a head
        for (std::size_t line = first; line < lines_.size() && columns_.size() < most_columns;
             line = lines_behind_.back()) {
            Span cell = trimmed_cell(text_, lines_[line]);
            std::string const word = columns_.word(cell);
            std::size_t next = line + 1;
            if (word.empty() && !lines_behind_.empty()) {
                lines_behind_.back() = next;  // a mark alone
                continue;
            }
            bool sure = read_head_cell(word, true).has_value();
            if (!sure && (line == first || !(may_be_unknown(word) || read_head_cell(word)))) {
                break;
            }
            if (!sure && goes_on_below(word, next)) {
                cell.end = trimmed_cell(text_, lines_[next]).end;
                ++next;
                sure = true;
            }
            columns_.add(cell);
            lines_behind_.push_back(next);
            columns = sure ? columns_.size() : columns;
        }
        columns = with_last_labels(columns);
        columns_.shrink(columns);
        if (columns == 0) {
            return std::nullopt;
        }
        TableHead head;
        head.layout = TableLayout::stacked;
        head.span = {columns_.columns().front().head.begin, columns_.columns().back().head.end};
        head.next_line = lines_behind_[columns - 1];
        leave_out_spanning_head(head.next_line);
        if (columns_.size() < 3 || columns_.unknown() > 2 || !columns_.is_table() ||
            begins_with_title()) {
            return std::nullopt;
        }
        head.columns = columns_.take();
        return head;
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
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
            columns_.columns().begin(),
            columns_.columns().begin() + static_cast<std::ptrdiff_t>(columns),
            [](TableColumn const& column) { return column.kind == ColumnKind::number; });
        auto const before = static_cast<std::size_t>(number - columns_.columns().begin());
        if (before == columns) {
            return columns;
        }
        std::size_t end = columns;
        for (; end < columns_.size(); ++end) {
            std::string const word = without_white_space(words(columns_.columns()[end].head));
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
        for (end = before == 0 ? columns_.size() : columns; end > columns; --end) {
            if (rows_have(end, lines_behind_[end - 1])) {
                return end;
            }
        }
        return columns;
    }

    /// Leaves out a head above others: 责任分工⏎牵头单位⏎配合单位. These take its place, where the rows from the line
    /// `first` on have as many cells as are left, with their deadlines where they belong.
    void leave_out_spanning_head(std::size_t first) {
        std::size_t const size = columns_.size();
        for (std::size_t spanning = 1; spanning < size; ++spanning) {
            auto const [begin, count] = find_spanned(columns_.columns(), spanning);
            if (count == 0 || !spans(spanning, begin, count) ||
                columns_.columns()[0].kind != ColumnKind::number || rows_have(size, first) ||
                !rows_have(size - 1, first)) {
                continue;
            }
            HeadColumns left = columns_;
            left.replace(spanning, begin, count);
            if (deadlines_stand_in_place(left.columns(), first)) {
                columns_ = std::move(left);
                return;
            }
        }
    }

    /// Whether the head of a column says no more than those of `count` columns from `first` on: 责任分工, or 责任单位 above
    /// 牵头单位 and 配合单位, not above 牵头科室.
    [[nodiscard]] bool spans(std::size_t column, std::size_t first, std::size_t count) const {
        std::string const above = columns_.word(columns_.columns()[column].head);
        std::size_t const noun = unit_label_endings.suffix_of(above);
        if (!is_spanning_head(above)) {
            return false;
        }
        for (std::size_t below = first; noun != 0 && below < first + count; ++below) {
            if (!columns_.word(columns_.columns()[below].head)
                     .ends_with(std::string_view{above}.substr(above.size() - noun))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the first row behind a head, from the line `first` on, has deadlines, or nothing, in columns for them.
    [[nodiscard]] bool deadlines_stand_in_place(std::vector<TableColumn> const& columns,
                                                std::size_t first) const {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            std::string const cell = columns_.word(
                trimmed_cell(text_, lines_[std::min(first + column, lines_.size() - 1)]));
            if (columns[column].kind == ColumnKind::deadline && !says_nothing(cell) &&
                read_deadline_cell(cell) == DeadlineCell::none) {
                return false;
            }
        }
        return true;
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
        return columns_.columns()[0].kind == ColumnKind::task &&
               columns_.columns()[1].kind == ColumnKind::number &&
               std::count_if(
                   columns_.columns().begin(), columns_.columns().end(),
                   [](TableColumn const& column) { return column.kind == ColumnKind::task; }) > 1;
    }

    std::string_view text_;
    std::span<Span const> lines_;
    HeadColumns columns_;
    std::vector<std::size_t> lines_behind_;  // behind each column
};

}  // namespace fengong::detail
