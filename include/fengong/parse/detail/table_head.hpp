// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_words.hpp>
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

    [[nodiscard]] bool read_line(std::size_t first, TableLayout layout) {
        bool const spaced = layout == TableLayout::spaced;
        begin(layout);
        split_cells(text_, lines_[first], spaced, cells_);
        for (Span const cell : cells_) {
            add(cell);
        }
        head_.span = trimmed_cell(text_, lines_[first]);
        head_.next_line = first + 1;
        if (!spaced) {
            read_wrapped_words();
        }
        std::size_t const most_unknown = spaced ? 0 : 2;
        return head_.columns.size() > 1 && unknown() <= most_unknown && make_a_table(head_.columns);
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

    void go_on(std::size_t column, Span cell) {
        if (cell.empty()) {
            return;
        }
        TableColumn& here = head_.columns[column];
        std::string label{here.words.empty() ? without_white_space(words(here.head)) : here.words};
        label += without_white_space(words(cell));
        Span const head{here.head.begin, cell.end};
        auto const read = read_head_cell(label);
        known_[column] = read.has_value();
        here = read.value_or(TableColumn{});
        here.head = head;
        here.words = std::move(label);
        head_.span.end = std::max(head_.span.end, cell.end);
    }

    [[nodiscard]] bool read_stack(std::size_t first) {
        begin(TableLayout::stacked);
        std::size_t line = first;
        for (; line < lines_.size(); ++line) {
            Span const cell = trimmed_cell(text_, lines_[line]);
            if (!read_head_cell(without_white_space(words(cell)))) {
                break;
            }
            add(cell);
        }
        if (head_.columns.size() < 3 || !make_a_table(head_.columns)) {
            return false;
        }
        head_.span = {head_.columns.front().head.begin, head_.columns.back().head.end};
        head_.next_line = line;
        return true;
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
};

}  // namespace fengong::detail
