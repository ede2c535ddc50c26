// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/detail/markup_elements.hpp>
#include <fengong/text/detail/markup_tag.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Which of the tables among `tags` hold rows of cells, in the order of their first tags. The others arrange a page: they
/// hold a table, one cell a row, or a cell of many lines. Linear.
[[nodiscard]] inline std::vector<bool> find_tables_of_rows(std::vector<MarkupTag> const& tags) {
    constexpr std::size_t most_lines = 24;  // in a cell
    struct OpenTable {
        std::size_t index;
        std::size_t rows = 0;
        std::size_t cells = 0;
        std::size_t lines = 0;  // in the cell at hand
    };
    std::vector<bool> of_rows;
    std::vector<OpenTable> open;
    std::vector<bool> arranges;
    auto const close = [&] {
        OpenTable const table = open.back();
        of_rows[table.index] = !arranges[table.index] && table.rows > 1 && table.cells > table.rows;
        open.pop_back();
    };
    for (MarkupTag const& tag : tags) {
        bool const opens = !tag.closing;
        if (tag.kind == MarkupKind::table && opens) {
            if (!open.empty()) {
                arranges[open.back().index] = true;
            }
            open.push_back({of_rows.size()});
            of_rows.push_back(false);
            arranges.push_back(false);
        } else if (open.empty()) {
            continue;
        } else if (tag.kind == MarkupKind::table) {
            close();
        } else if (tag.kind == MarkupKind::row) {
            open.back().rows += opens ? 1U : 0U;
        } else if (tag.kind == MarkupKind::cell) {
            open.back().cells += opens ? 1U : 0U;
            open.back().lines = 0;
        } else if (tag.kind == MarkupKind::line_break || (tag.kind == MarkupKind::line && opens)) {
            if (++open.back().lines == most_lines) {
                arranges[open.back().index] = true;
            }
        }
    }
    while (!open.empty()) {
        close();
    }
    return of_rows;
}

/// Draws the rows of a table as lines with marks between the cells: `|1|新建学校|`. A cell that spans columns stands in the first,
/// and the others are empty; below one that spans rows, `〃` says so.
class MarkupRows {
public:
    /// Whether no row has been begun.
    [[nodiscard]] bool empty() const noexcept { return row_ == 0 && !in_row_; }

    /// Begins a row. Returns what is printed in front of it, here and below.
    [[nodiscard]] std::string open_row() {
        std::string const end = close_row();
        in_row_ = true;
        column_ = 0;
        return end + '\n';
    }

    /// Begins a cell that `tag` opens; in a row of its own if none was begun.
    [[nodiscard]] std::string open_cell(MarkupTag const& tag) {
        std::string drawn = in_row_ ? std::string{} : open_row();
        end_cell(drawn);
        while (is_held(column_)) {
            drawn += mark;
            drawn += blank_[column_] ? std::string_view{} : ditto;
            ++column_;
        }
        drawn += mark;
        owed_ = tag.columns - 1;
        std::size_t const end = std::min<std::size_t>(column_ + tag.columns, most_columns);
        held_until_.resize(std::max(held_until_.size(), end));
        blank_.resize(held_until_.size());
        first_of_cell_ = column_;
        for (; column_ < end; ++column_) {
            held_until_[column_] = row_ + tag.rows;
            blank_[column_] = true;
        }
        return drawn;
    }

    /// Notes that words are shown in the cell that was opened last: only then `〃` stands below it.
    void note_words() {
        for (; first_of_cell_ < column_; ++first_of_cell_) {
            blank_[first_of_cell_] = false;
        }
    }

    /// Ends the row at hand, if one is.
    [[nodiscard]] std::string close_row() {
        if (!in_row_) {
            return {};
        }
        std::string drawn;
        end_cell(drawn);
        std::size_t end = held_until_.size();
        while (end > column_ && !is_held(end - 1)) {
            --end;
        }
        for (; column_ < end; ++column_) {
            drawn += mark;
            drawn += is_held(column_) && !blank_[column_] ? ditto : std::string_view{};
        }
        in_row_ = false;
        ++row_;
        return drawn + mark;
    }

private:
    static constexpr char mark = '|';
    static constexpr std::string_view ditto = "〃";
    static constexpr std::size_t most_columns = 64;

    /// Draws the columns that the last cell spans.
    void end_cell(std::string& drawn) {
        drawn.append(owed_, mark);
        owed_ = 0;
    }

    /// Whether a cell above goes on in a column.
    [[nodiscard]] bool is_held(std::size_t column) const noexcept {
        return column < held_until_.size() && held_until_[column] > row_;
    }

    std::vector<std::size_t>
        held_until_;           // the row, by columns, that is the next without the cell above
    std::vector<bool> blank_;  // the cells, by columns, in which nothing is shown
    std::size_t row_ = 0;
    std::size_t column_ = 0;
    std::size_t first_of_cell_ = 0;  // the first column of the cell at hand
    std::size_t owed_ = 0;           // marks of columns that the last cell spans
    bool in_row_ = false;
};

}  // namespace fengong::detail
