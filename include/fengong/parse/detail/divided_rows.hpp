// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/row_collector.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/detail/title_count.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Reads rows whose cells are divided by marks, a line after the other. A row is kept until the next line
/// shows that it is whole: a page break may cut a cell, and in a frame the cells go on over lines.
class DividedRows {
public:
    DividedRows(std::string_view text, Table& table, RowCollector& rows)
        : text_{text}, table_{table}, rows_{rows} {}

    /// `framed`: lines of a frame stand between rows. `marked`: lines begin with a mark, as that of the head does.
    void start(bool framed, bool marked) {
        framed_ = framed;
        marked_ = marked;
        line_ends_row_ = true;
    }

    /// A line of the frame: the row above it is whole.
    void end_row() {
        close();
        line_ends_row_ = true;
    }

    /// Reads a line; false if it holds no mark between cells and is not the rest of a cell that a page break
    /// cut. `behind_blank_line`: one stands in front of it, as at a page break.
    [[nodiscard]] bool read(Span line, bool behind_blank_line) {
        split_cells(text_, line, false, cells_);
        if (!marked_ && begins_with_mark(line) && cells_.size() < table_.columns.size()) {
            cells_.insert(cells_.begin(), Span{line.begin, line.begin});  // |新建厂房|县工信局
        }
        bool const indented = begins_with_tab(line);
        if (is_rest(line, behind_blank_line)) {
            row_.back().span.end = cells_.front().end;
            cells_.erase(cells_.begin());
        } else if (cells_.size() > 1 || begins_with_mark(line) || (indented && !row_.empty())) {
            close();
            leads_empty_ = indented;
        } else {
            return false;
        }
        for (Span const cell : cells_) {
            if (framed_ && !cell.empty() && is_frame(words(cell))) {
                add_rule(cell, line);
            } else {
                row_.push_back({cell, {}, false});  // judged where it matters
            }
        }
        open_ = !ends_with_mark(line);
        return true;
    }

    /// Takes the cells of a record, which is a whole row of a spreadsheet.
    void read_cells(std::span<Span const> cells) {
        close();
        records_ = true;
        for (Span const cell : cells) {
            row_.push_back({cell, {}, false});
        }
        open_ = false;
    }

    /// Adds the row that is kept to the table.
    void close() {
        if (row_.empty()) {
            return;
        }
        find_columns();
        leave_out_repeats();
        auto const filled =
            ranges::count_if(row_, [](LooseCell const& cell) { return !cell.span.empty(); });
        auto const only =
            ranges::find_if(row_, [](LooseCell const& cell) { return !cell.span.empty(); });
        bool const numbered = is_numbered();
        bool const begun = !table_.rows.empty() && table_.rows.back().kind == RowKind::item;
        bool const whole = row_.size() == table_.columns.size();
        bool const wrapped = framed_ && begun && !line_ends_row_ && !numbered && whole;
        bool const title = filled == 1 && only == row_.begin() && is_title(only->span) &&
                           !numbered && !wrapped && !leads_empty_ && table_.columns.size() > 2;
        if (title && !is_a_sum(rows_.compact(only->span))) {
            rows_.add_heading(only->span, NumberStyle::none);
        } else if (filled != 0) {
            add(begun && !numbered && !is_sum() && (wrapped || goes_on()), wrapped);
        }
        line_ends_row_ = false;
        row_.clear();
    }

private:
    /// A few words, perhaps with the count of what stands below them: 乡村振兴（3项）.
    [[nodiscard]] bool is_title(Span cell) {
        std::string_view const words = text_.substr(cell.begin, cell.size());
        return rows_
            .judge({cell.begin, cell.end - static_cast<std::uint32_t>(count_behind_title(words))})
            .brief;
    }

    /// A line of the frame that divides some columns alone, `│甲│ ├────┤ │乙│`: an empty cell, with one on each side
    /// where its end stands for the mark between cells.
    void add_rule(Span rule, Span line) {
        bool const begins_line = rule.begin == line.begin;
        bool const ends_line = rule.end == line.end;
        std::size_t const cells = 1U + (begins_line ? 0U : 1U) + (ends_line ? 0U : 1U);
        row_.resize(row_.size() + cells, LooseCell{{rule.begin, rule.begin}, {}, false});
    }

    /// Cells stand in the columns in their order, unless some are missing: then all are in front of the empty ones at
    /// the end, and go where they fit.
    void find_columns() {
        std::size_t const columns = table_.columns.size();
        bool const whole = row_.size() >= columns;
        bool const open = !framed_ && row_.back().span.empty();
        bool const wide = !framed_ && row_.size() > columns && !row_.back().span.empty();
        if (!whole || open || wide) {
            for (LooseCell& cell : row_) {
                cell.traits = rows_.judge(cell.span);
            }
        }
        places_.clear();
        for (std::size_t cell = 0; cell < row_.size(); ++cell) {
            places_.push_back(std::min(cell, columns - 1));
        }
        if (whole && !((open || wide) && is_shifted())) {
            return;
        }
        std::size_t filled = row_.size();
        while (filled > 1 && row_[filled - 1].span.empty()) {
            --filled;
        }
        rows_.align(ranges::view(row_, 0, filled), places_);
        places_.resize(row_.size(), columns - 1);
    }

    /// Whether some cell cannot stand in its column.
    [[nodiscard]] bool is_shifted() const {
        for (std::size_t cell = 0; cell < row_.size(); ++cell) {
            if (!row_[cell].span.empty() && !rows_.may_stand(row_[cell], places_[cell])) {
                return true;
            }
        }
        return false;
    }

    /// 〃 says who does it and until when; beside them, it stands for a cell that was merged with those below.
    void leave_out_repeats() {
        for (std::size_t cell = 0; cell < row_.size(); ++cell) {
            ColumnKind const kind = table_.columns[places_[cell]].kind;
            bool const repeats = (kind == ColumnKind::role || kind == ColumnKind::deadline) &&
                                 !table_.rows.empty();  // else it stands in the head
            if (!repeats && words(row_[cell].span) == sign_for_above) {
                row_[cell].span.end = row_[cell].span.begin;
            }
        }
    }

    void add(bool to_last, bool wrapped) {
        if (to_last) {
            table_.rows.back().wrapped = table_.rows.back().wrapped || wrapped;
            rows_.append(table_.rows.back(), row_, places_);
        } else {
            rows_.add_row(row_, places_);
        }
    }

    [[nodiscard]] bool is_numbered() {
        auto const column = rows_.number_column();
        for (std::size_t cell = 0; column && cell < row_.size(); ++cell) {
            if (places_[cell] == *column && rows_.number_of(row_[cell].span)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool is_sum() {
        auto const first =
            ranges::find_if(row_, [](LooseCell const& cell) { return !cell.span.empty(); });
        return first != row_.end() && is_a_sum(rows_.compact(first->span));
    }

    /// A row without a number goes on with the one above; where no row has one, a row without a task does, or, in a
    /// table of quotas, one without those who get them.
    [[nodiscard]] bool goes_on() {
        if (rows_.number_column() && !rows_.column_of(ColumnKind::quota)) {
            return !(records_ ? has_task_of_its_own() : stands_alone());
        }
        if (rows_.column_of(ColumnKind::quota)) {
            auto const holder = rows_.column_of(ColumnKind::role);
            return ranges::none_of(row_, [&](LooseCell const& cell) {
                auto const place = static_cast<std::size_t>(&cell - row_.data());
                return !cell.span.empty() && places_[place] == holder;
            });
        }
        for (std::size_t cell = 0; cell < row_.size(); ++cell) {
            if (!row_[cell].span.empty() &&
                table_.columns[places_[cell]].kind == ColumnKind::task) {
                return false;
            }
        }
        return true;
    }

    /// Whether a record without a number has a task: its number was merged with the one above, perhaps its other cells, too.
    [[nodiscard]] bool has_task_of_its_own() const {
        return ranges::any_of(row_, [&](LooseCell const& cell) {
            auto const place = static_cast<std::size_t>(&cell - row_.data());
            return !cell.span.empty() && table_.columns[places_[place]].kind == ColumnKind::task &&
                   words_below_tables.prefix_of(words(cell.span)) == 0 &&
                   !goes_on_with(words(cell.span), places_[place]);
        });
    }

    /// Whether `cell` goes on with the text above it in `column`: that ends with a mark within a sentence, or it begins with a bracket.
    [[nodiscard]] bool goes_on_with(std::string_view cell, std::size_t column) const {
        std::vector<TableCell> const& above = table_.rows.back().cells;
        auto const same = ranges::find(above, column, &TableCell::column);
        Punctuation const last =
            same == above.end() ? Punctuation::none : last_mark(words(same->span)).kind;
        return mark_at(cell, 0).kind == Punctuation::open_bracket || last == Punctuation::pause ||
               last == Punctuation::comma || last == Punctuation::semicolon ||
               last == Punctuation::colon;
    }

    /// Whether a row without a number has a task and units of its own, as the one above it has, and neither of these is cut: the
    /// number was merged over both. In a frame cells go on over lines.
    [[nodiscard]] bool stands_alone() {
        std::vector<TableCell> const& above = table_.rows.back().cells;
        if (framed_ || above.size() > table_.columns.size()) {
            return false;
        }
        bool task = false;
        bool opens = false;  // the task, with a verb, as the rest of a cut cell seldom does
        bool units = false;
        bool dated = false;
        for (std::size_t cell = 0; cell < row_.size(); ++cell) {
            ColumnKind const kind = table_.columns[places_[cell]].kind;
            auto const same = ranges::find(above, places_[cell], &TableCell::column);
            bool const both = !row_[cell].span.empty() && same != above.end();
            dated = dated || (both && kind == ColumnKind::deadline);
            if (!both || (kind != ColumnKind::task && kind != ColumnKind::role)) {
                continue;
            }
            std::string_view const before = words(same->span);
            Punctuation const last = last_mark(before).kind;
            if (last != Punctuation::none && last != Punctuation::full_stop &&
                last != Punctuation::close_bracket && last != Punctuation::close_quote) {
                return false;
            }
            CellTraits const traits = rows_.judge(row_[cell].span);
            if (kind == ColumnKind::role) {
                units = units || (traits.units && !read_head_cell(rows_.compact(row_[cell].span)));
            } else if (traits.units) {
                return false;
            } else {
                task = true;
                opens = opens || verb_in(words(row_[cell].span)) != 0;
            }
        }
        return task && units && (opens || dated || leads_empty_);
    }

    /// `…| 新开⏎工项目30个 |…`: a page break cuts a cell in two. Whether the line is the rest of the row that is
    /// kept: no mark stands at the cut, and the row becomes no longer than the head.
    [[nodiscard]] bool is_rest(Span line, bool behind_blank_line) {
        std::size_t const columns = table_.columns.size();
        if (!open_ || framed_ || row_.empty() || cells_.empty() || cells_.front().empty() ||
            row_.back().span.empty() || begins_with_mark(line) || begins_with_tab(line) ||
            row_.size() - 1 + cells_.size() > columns ||
            (row_.size() == columns && cells_.size() != 1)) {
            return false;
        }
        std::string_view const rest = words(cells_.front());
        if (goes_on_with_list(rest) || period_ends.prefix_of(rest) == rest.size() ||
            rest.starts_with("等")) {
            return true;  // 、县财政局; 底前 of 6月底前; 等 of a list
        }
        bool const sentence = row_.size() == columns && rest.ends_with("。");
        if (behind_blank_line && !sentence) {
            return true;
        }
        // Rows that begin with a number show where they begin.
        if (!behind_blank_line && (rows_.number_column() != 0 || rows_.number_of(cells_.front()))) {
            return false;
        }
        CellTraits const last = rows_.judge(row_.back().span);
        if (row_.size() != columns || !(last.units || last.deadline)) {
            return true;
        }
        CellTraits const whole = rows_.judge({row_.back().span.begin, cells_.front().end});
        return last.units ? whole.units : whole.deadline;
    }

    /// `，区属各企业`, `协、区财政局`, 门, 会等: whether words begin with a mark between names, or end a name with one
    /// character.
    [[nodiscard]] static bool goes_on_with_list(std::string_view words) noexcept {
        auto const divides = [&](std::size_t position) {
            Punctuation const kind = mark_at(words, position).kind;
            return kind == Punctuation::pause || kind == Punctuation::comma ||
                   kind == Punctuation::semicolon;
        };
        constexpr std::size_t character = 3;
        std::uint32_t const first = three_bytes(words);
        bool const ideograph = first >= three_bytes("一") && first <= three_bytes("鿿");
        return divides(0) || (ideograph && chinese_ordinal_at(words, 0).digits == 0 &&
                              (words.size() == character || divides(character) ||
                               words.substr(character).starts_with("等")));
    }

    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }
    [[nodiscard]] bool begins_with_mark(Span line) const noexcept {
        std::string_view const text = words(line);
        return cell_mark_at(text, skip_white_space(text)) != 0;
    }
    /// Whether the first cells of a line that tabs divide are empty, as those of rows above reach down to it.
    [[nodiscard]] bool begins_with_tab(Span line) const noexcept {
        std::string_view const text = words(line);
        return text.substr(0, skip_white_space(text)).find('\t') != text.npos;
    }
    [[nodiscard]] bool ends_with_mark(Span line) const noexcept {
        return trimmed_cell(text_, line).end != line.begin + end_without_white_space(words(line));
    }

    std::string_view text_;
    Table& table_;
    RowCollector& rows_;
    std::vector<Span> cells_;     // of the line at hand
    std::vector<LooseCell> row_;  // the row that is kept
    std::vector<std::size_t> places_;
    bool leads_empty_ = false;  // tabs in front of it say that its first cells are empty
    bool open_ = false;         // no mark stands behind its last cell
    bool framed_ = false;
    bool records_ = false;  // each line, or more in quotes, is a row of a spreadsheet
    bool marked_ = false;
    bool line_ends_row_ = true;  // a line of the frame stands in front of it
};

}  // namespace fengong::detail
