// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/table_cells.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// Tables as spreadsheets write them: `1,"改造小区12个,惠及3200户",区住建局,2026年11月底`.
namespace fengong::detail {

inline constexpr char comma_between_cells = ',';
inline constexpr char quote_around_cells = '"';

/// Whether enough commas divide `line` for a head of a number or task, who does it, and more. Looks at heads alone.
[[nodiscard]] constexpr bool may_be_comma_head(std::string_view line) noexcept {
    constexpr std::size_t longest = 600;  // bytes
    std::size_t const first = line.size() > longest ? line.npos : line.find(comma_between_cells);
    return first != line.npos && line.find(comma_between_cells, first + 1) != line.npos;
}

/// Takes the cells of one record after the other.
class CommaCells {
public:
    explicit CommaCells(std::string_view text) : text_{text} {}

    /// Puts the cells of the record that begins at `begin`, without the quotes around them, into `cells`; empty ones too,
    /// but not those at the end. Returns where the record ends: with its line, or, where a quoted cell goes on over lines, with the
    /// line that closes it. A quote that is not closed is part of its cell. Returns
    /// `begin` if there are too many cells. Linear in the record.
    [[nodiscard]] std::uint32_t read(std::uint32_t begin, std::vector<Span>& cells) {
        constexpr std::size_t most_cells = 256;
        cells.clear();
        std::size_t filled = 0;
        for (std::size_t at = begin; cells.size() != most_cells;) {
            std::size_t end = end_of_quoted_cell(at);
            if (end == at) {
                end = end_of_plain_cell(at);
                cells.push_back(trimmed_cell(text_, {position(at), position(end)}));
            } else {
                cells.push_back(trimmed_cell(text_, {position(open_ + 1), position(close_)}));
            }
            filled = cells.back().empty() ? filled : cells.size();
            if (end == text_.size() || text_[end] != comma_between_cells) {
                cells.resize(filled);
                return position(end);
            }
            at = end + 1;
        }
        return begin;
    }

private:
    [[nodiscard]] static std::uint32_t position(std::size_t at) noexcept {
        return static_cast<std::uint32_t>(at);
    }
    [[nodiscard]] static bool ends_cell(char c) noexcept {
        return c == comma_between_cells || c == '\n' || c == '\r';
    }

    [[nodiscard]] std::size_t skip_blanks(std::size_t at) const noexcept {
        while (at < text_.size() && text_[at] == ' ') {
            ++at;
        }
        return at;
    }

    [[nodiscard]] std::size_t end_of_plain_cell(std::size_t at) const noexcept {
        return std::min(text_.find_first_of(",\n\r", at), text_.size());
    }

    /// Where the cell at `at` ends, between the quotes at `open_` and `close_`; `at` if it has none that are closed.
    [[nodiscard]] std::size_t end_of_quoted_cell(std::size_t at) noexcept {
        constexpr unsigned most_open_quotes = 8;  // in one table
        open_ = skip_blanks(at);
        if (open_ == text_.size() || text_[open_] != quote_around_cells ||
            open_quotes_ == most_open_quotes) {
            return at;
        }
        close_ = closing_quote(open_ + 1);
        std::size_t const end = close_ == text_.npos ? close_ : skip_blanks(close_ + 1);
        if (end == text_.npos || (end != text_.size() && !ends_cell(text_[end]))) {
            ++open_quotes_;
            return at;
        }
        return end;
    }

    /// Where the quote stands that closes a cell; one that is printed twice stands for itself: `改造""断头路""4条`.
    [[nodiscard]] std::size_t closing_quote(std::size_t at) const noexcept {
        constexpr std::size_t longest_cell =
            6000;  // bytes: one that is never closed must cost little
        std::string_view const head = text_.substr(0, at + longest_cell);
        std::size_t quote = head.find(quote_around_cells, at);
        while (quote != head.npos && quote + 1 < head.size() &&
               head[quote + 1] == quote_around_cells) {
            quote = head.find(quote_around_cells, quote + 2);
        }
        return quote;
    }

    std::string_view text_;
    std::size_t open_ = 0;
    std::size_t close_ = 0;
    unsigned open_quotes_ = 0;  // that nothing closes
};

}  // namespace fengong::detail
