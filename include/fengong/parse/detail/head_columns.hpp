// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/settled_columns.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// How the rows below a head are printed.
enum class TableLayout {
    divided,  ///< a row a line, marks between the cells; in a frame a cell may take several lines
    spaced,   ///< a row a line, spaces between the cells
    stacked,  ///< a cell a line
    commas,   ///< a record a line, commas between the cells, as spreadsheets write it
};

/// The head of a table.
struct TableHead {
    std::vector<TableColumn> columns;
    Span span;  ///< from the first head word to the last
    TableLayout layout = TableLayout::stacked;
    std::size_t next_line = 0;  ///< the line behind the head
};

/// The columns of a head that is being read, and of which it is known what they hold.
class HeadColumns {
public:
    explicit HeadColumns(std::string_view text) : text_{text} {}

    [[nodiscard]] std::vector<TableColumn> const& columns() const noexcept { return columns_; }
    [[nodiscard]] std::size_t size() const noexcept { return columns_.size(); }
    [[nodiscard]] bool is_known(std::size_t column) const { return known_[column]; }

    /// The word of a head, without white space.
    [[nodiscard]] std::string word(Span cell) const {
        return without_white_space(text_.substr(cell.begin, cell.size()));
    }

    void clear() noexcept {
        columns_.clear();
        known_.clear();
    }

    void add(Span cell) {
        auto const column = read_head_cell(word(cell));
        known_.push_back(column.has_value());
        columns_.push_back(column.value_or(TableColumn{}));
        columns_.back().head = cell;
    }

    /// Leaves only the first `count`.
    void shrink(std::size_t count) {
        columns_.resize(count);
        known_.resize(count);
    }

    /// What a column holds, if anything says so, is told by `read`; its head, printed at `head`, reads `label`.
    void set(std::size_t column, std::optional<TableColumn> const& read, Span head,
             std::string label) {
        known_[column] = read.has_value();
        columns_[column] = read.value_or(TableColumn{});
        columns_[column].head = head;
        columns_[column].words = std::move(label);
    }

    /// Puts `count` columns from `first` on, which stand behind it, in the place of the column `spanning`.
    void replace(std::size_t spanning, std::size_t first, std::size_t count) {
        auto const rotate = [=](auto& rows) {
            auto const at = [&](std::size_t row) {
                return rows.begin() + static_cast<std::ptrdiff_t>(row);
            };
            std::rotate(at(spanning), at(first), at(first + count));
            rows.erase(at(spanning + count));
        };
        rotate(columns_);
        rotate(known_);
    }

    /// How many columns hold nobody knows what.
    [[nodiscard]] std::size_t unknown() const {
        return static_cast<std::size_t>(std::count(known_.begin(), known_.end(), false));
    }

    /// Whether the words make the head of a table; settles what heads say beside each other.
    [[nodiscard]] bool is_table() {
        settle_columns(columns_, text_);
        return make_a_table(columns_);
    }

    /// Hands the columns over.
    [[nodiscard]] std::vector<TableColumn> take() noexcept {
        known_.clear();
        return std::exchange(columns_, {});
    }

private:
    std::string_view text_;
    std::vector<TableColumn> columns_;
    std::vector<bool> known_;
};

}  // namespace fengong::detail
