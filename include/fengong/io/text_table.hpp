// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/visible.hpp>
#include <fengong/text/width.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// At which side of its column a cell stands.
enum class Alignment : std::uint8_t { left, right };

/// A column of a TextTable.
struct TextColumn {
    std::string title;
    Alignment alignment = Alignment::left;
};

/// A table for the terminal: a head, a rule, rows; columns two spaces apart, aligned also where
/// characters are two columns wide. Cells are made visible() and stay on their line.
class TextTable {
public:
    explicit TextTable(std::vector<TextColumn> columns) : columns_{std::move(columns)} {}

    /// Adds a row. Missing cells are empty; there must not be more cells than columns.
    void add_row(std::vector<std::string> cells) {
        cells.resize(columns_.size());
        for (std::string& cell : cells) {
            cell = visible(cell);
        }
        rows_.push_back(std::move(cells));
    }

    /// Adds a line of dashes, as under the head: what follows is a total.
    void add_rule() { rows_.emplace_back(); }

    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    /// Linear in the cells. Errors show in the state of the stream, as with any output.
    void write(std::ostream& out) const {
        std::vector<std::string> titles;
        std::vector<std::string> rules;
        std::vector<std::size_t> widths;
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            titles.push_back(columns_[column].title);
            std::size_t width = display_width(titles.back());
            for (auto const& row : rows_) {
                width = std::max(width, row.empty() ? 0 : display_width(row[column]));
            }
            widths.push_back(width);
            rules.emplace_back(width, '-');
        }
        write_row(out, titles, widths);
        write_row(out, rules, widths);
        for (auto const& row : rows_) {
            write_row(out, row.empty() ? rules : row, widths);
        }
    }

private:
    void write_row(std::ostream& out, std::vector<std::string> const& cells,
                   std::vector<std::size_t> const& widths) const {
        std::string line;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            std::size_t const padding = widths[column] - display_width(cells[column]);
            bool const right = columns_[column].alignment == Alignment::right;
            line.append(column == 0 ? 0 : 2, ' ');
            line.append(right ? padding : 0, ' ');
            line += cells[column];
            line.append(right ? 0 : padding, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }

    std::vector<TextColumn> columns_;
    std::vector<std::vector<std::string>> rows_;  ///< an empty one is a rule
};

}  // namespace fengong
