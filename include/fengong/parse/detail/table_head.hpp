// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/comma_cells.hpp>
#include <fengong/parse/detail/head_columns.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/detail/quoted_lines.hpp>
#include <fengong/parse/detail/spanning_heads.hpp>
#include <fengong/parse/detail/spread_heads.hpp>
#include <fengong/parse/detail/stacked_head.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/digit.hpp>
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

/// Reads the head of a table: its words in one line, over several lines of a frame, or one a line.
class TableHeadReader {
public:
    TableHeadReader(std::string_view text, std::span<Span const> lines)
        : text_{text}, lines_{lines}, columns_{text} {}

    /// The head that begins with the line `first`; nothing if there is none.
    [[nodiscard]] std::optional<TableHead> read(std::size_t first) {
        for (TableLayout const layout :
             {TableLayout::commas, TableLayout::divided, TableLayout::spaced}) {
            bool const may_be =
                layout != TableLayout::commas || may_be_comma_head(words(lines_[first]));
            if (may_be && read_line(first, layout)) {
                head_.columns = columns_.take();
                return std::move(head_);
            }
        }
        return StackedHeadReader{text_, lines_}.read(first);
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }

    [[nodiscard]] bool read_line(std::size_t first, TableLayout layout) {
        bool const spaced = layout == TableLayout::spaced;
        std::size_t last = first;
        columns_.clear();
        head_ = TableHead{};
        head_.layout = layout;
        if (layout == TableLayout::commas) {
            std::uint32_t const end = CommaCells{text_}.read(lines_[first].begin, cells_);
            if (end == lines_[first].begin || cells_.size() < 3) {
                return false;
            }
        } else {
            std::size_t const more = spaced ? 0 : lines_of_quoted_cell(text_, lines_, first);
            last = first + more;
            split_cells(text_, {lines_[first].begin, lines_[last].end}, spaced, cells_);
            if (more != 0) {
                take_quotes_off();
            }
        }
        if (spaced) {
            join_padded_words();
        }
        for (Span const cell : cells_) {
            columns_.add(cell);
        }
        head_.span = trimmed_cell(text_, {lines_[first].begin, lines_[last].end});
        head_.next_line = last + 1;
        if (layout == TableLayout::divided && columns_.size() > 1) {
            read_wrapped_words();
            read_second_line();
        } else if (layout == TableLayout::commas && has_empty_cell()) {
            read_second_line();
        }
        if (!spaced && has_empty_cell()) {
            spread_heads(
                text_, lines_, head_.next_line, columns_,
                [this](std::size_t line, std::vector<Span>& cells) { divide(line, cells); });
        }
        std::size_t const unknown = columns_.unknown();
        if (layout == TableLayout::commas) {  // which divide sentences, too
            return 4 * unknown <= columns_.size() && columns_.is_table();
        }
        std::size_t const few = spaced ? 0 : std::max<std::size_t>(2, columns_.size() / 3);
        bool const most_are_known =
            unknown <= few || (!spaced && 2 * unknown <= columns_.size() && has_task());
        return columns_.size() > 1 && most_are_known && columns_.is_table();
    }

    /// Whether the head has an empty cell, which another may stand over.
    [[nodiscard]] bool has_empty_cell() const {
        return std::any_of(columns_.columns().begin(), columns_.columns().end(),
                           [](TableColumn const& column) { return column.head.empty(); });
    }

    /// Divides a line below the head as its layout says.
    void divide(std::size_t line, std::vector<Span>& cells) const {
        if (head_.layout == TableLayout::commas) {
            static_cast<void>(CommaCells{text_}.read(lines_[line].begin, cells));
        } else {
            split_cells(text_, lines_[line], false, cells);
        }
    }

    /// Takes the quotes off cells that a spreadsheet puts in some.
    void take_quotes_off() {
        for (Span& cell : cells_) {
            bool const quoted = cell.size() > 2 && text_[cell.begin] == quote_around_cells &&
                                text_[cell.end - 1] == quote_around_cells;
            cell = quoted ? Span{cell.begin + 1, cell.end - 1} : cell;
        }
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
            if (cells_.size() != columns_.size()) {
                return;
            }
            for (std::size_t column = 0; column < cells_.size(); ++column) {
                go_on(column, cells_[column]);
            }
        }
    }

    /// A second line of the head, below cells that span columns: 责任分工 above 牵头单位 and 配合单位. Markdown has its
    /// rule between the two. Where merged cells were copied, each of a span says 责任分工, and the others say the same twice.
    void read_second_line() {
        std::size_t line = head_.next_line;
        line += line < lines_.size() && is_markdown_rule(words(lines_[line])) ? 1U : 0U;
        if (line == lines_.size() || is_frame(words(lines_[line]))) {
            return;
        }
        divide(line, cells_);
        if (begins_with_mark(line) && !begins_with_mark(head_.next_line - 1)) {
            // Without a frame, an empty cell stands in front of the mark.
            cells_.insert(cells_.begin(), Span{lines_[line].begin, lines_[line].begin});
        }
        cells_.insert(cells_.begin(), tabs_in_front(line),
                      Span{lines_[line].begin, lines_[line].begin});
        bool const row = !cells_.empty() && digit_at(words(cells_.front()), 0).length != 0;
        bool const held = !row && std::any_of(cells_.begin(), cells_.end(), [&](Span cell) {
            return words(cell) == sign_for_above;
        });
        leave_out_copies();
        if (held) {
            take_words_below(line + 1);
            return;
        }
        std::size_t filled = 0;
        std::size_t roles = 0;
        std::size_t periods = 0;  // 一季度
        bool in_place = true;     // each stands below nothing, or below what may span columns
        bool spanned =
            true;  // each does, or below what has nothing right of it, but words below that
        for (std::size_t column = 0; column < cells_.size(); ++column) {
            if (cells_[column].empty()) {
                continue;
            }
            std::string const word = without_white_space(words(cells_[column]));
            bool const below = column < columns_.size() &&
                               (columns_.columns()[column].head.empty() || spans_next(column));
            bool const period = below && part_of_year_at(word, 0) == word.size();
            auto const read = read_head_cell(word, true);
            if (!read && !period) {
                return;
            }
            periods += period ? 1U : 0U;
            spanned = spanned && below;
            roles += read && read->kind == ColumnKind::role ? 1U : 0U;
            in_place = in_place && column < columns_.size() &&
                       (!columns_.is_known(column) ||
                        is_spanning_head(columns_.word(columns_.columns()[column].head)));
            ++filled;
        }
        constexpr std::size_t least = 2;
        if (filled >= least && roles == cells_.size() && filled < columns_.size()) {
            divide_spanning_head(line + 1);
        } else if (spanned && (periods != 0 || !in_place) && filled >= least) {
            take_words_below(line + 1);
        } else if (in_place && periods == 0 && filled != 0) {
            for (std::size_t column = 0; column < cells_.size(); ++column) {
                go_on(column, cells_[column]);
            }
            head_.next_line = line + 1;
        }
    }

    /// Whether the head of `column` stands over the next, too, which has a word in the second line alone.
    [[nodiscard]] bool spans_next(std::size_t column) const {
        std::size_t const next = column + 1;
        return next < std::min(cells_.size(), columns_.size()) && !cells_[next].empty() &&
               columns_.columns()[next].head.empty();
    }

    /// Empties the cells of a second line that say what stands above them, or that it goes on.
    void leave_out_copies() {
        for (std::size_t column = 0; column < std::min(cells_.size(), columns_.size()); ++column) {
            Span& cell = cells_[column];
            std::string const word = columns_.word(cell);
            if (word == columns_.word(columns_.columns()[column].head) || says_above(word)) {
                cell.end = cell.begin;
            }
        }
    }

    /// Some heads go on in the second line, which ends in front of the line `next`: its words are those of heads that span columns,
    /// and each of these holds what they say, or else what the head above does.
    void take_words_below(std::size_t next) {
        for (std::size_t column = 0; column < std::min(cells_.size(), columns_.size()); ++column) {
            Span const cell = cells_[column];
            if (cell.empty()) {
                continue;
            }
            std::string const more = columns_.word(cell);
            TableColumn here = columns_.columns()[column];
            if (here.head.empty() && column != 0) {
                here = columns_.columns()[column - 1];  // it spans this column, too
            }
            auto const below = read_head_cell(more, true);
            here.head = cell;
            columns_.set(column, below ? below : std::optional{here}, cell, more);
            head_.span.end = std::max(head_.span.end, cell.end);
        }
        head_.next_line = next;
    }

    /// The second line, which ends in front of the line `next`, has only the words below the one head that spans columns.
    void divide_spanning_head(std::size_t next) {
        std::size_t spanning = 0;
        while (spanning < columns_.size() &&
               !is_spanning_head(columns_.word(columns_.columns()[spanning].head))) {
            ++spanning;
        }
        if (spanning == columns_.size()) {
            return;
        }
        std::size_t const first = columns_.size();
        for (Span const cell : cells_) {
            columns_.add(cell);
        }
        columns_.replace(spanning, first, cells_.size());
        head_.span.end = cells_.back().end;
        head_.next_line = next;
    }

    /// How many tabs stand in front of a line, each behind an empty cell.
    [[nodiscard]] std::size_t tabs_in_front(std::size_t line) const noexcept {
        std::string_view const text = words(lines_[line]);
        return std::min(text.find_first_not_of('\t'), text.size());
    }

    [[nodiscard]] bool begins_with_mark(std::size_t line) const noexcept {
        std::string_view const text = words(lines_[line]);
        return cell_mark_at(text, skip_white_space(text)) != 0;
    }

    /// Whether a column is surely for tasks: a roster has none.
    [[nodiscard]] bool has_task() const {
        return std::any_of(columns_.columns().begin(), columns_.columns().end(),
                           [](auto const& column) { return column.kind == ColumnKind::task; });
    }

    void go_on(std::size_t column, Span cell) {
        if (cell.empty()) {
            return;
        }
        TableColumn const& here = columns_.columns()[column];
        std::string const above{here.words.empty() ? columns_.word(here.head) : here.words};
        std::string const more = columns_.word(cell);
        auto const joined = read_head_cell(above + more);
        bool const role = joined && !joined->known && is_role(more);  // 责任情形 above 牵头单位
        bool const spanned = above.empty() || is_spanning_head(above) || role;
        auto const below = read_head_cell(more, spanned);
        if (below && (spanned || (!columns_.is_known(column) && !joined))) {
            columns_.set(column, below, cell, {});  // the word above spans this column and others
        } else {
            columns_.set(column, joined,
                         {here.head.empty() ? cell.begin : here.head.begin, cell.end},
                         above + more);
        }
        head_.span.end = std::max(head_.span.end, cell.end);
    }

    [[nodiscard]] static bool is_role(std::string_view word) {
        auto const read = read_head_cell(word, true);
        return read && read->kind == ColumnKind::role;
    }

    std::string_view text_;
    std::span<Span const> lines_;
    TableHead head_;
    HeadColumns columns_;
    std::vector<Span> cells_;
};

}  // namespace fengong::detail
