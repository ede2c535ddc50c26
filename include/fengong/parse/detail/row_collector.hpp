// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/detail/cells_by_level.hpp>
#include <fengong/parse/detail/column_aligner.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/detail/person_name.hpp>
#include <fengong/parse/page_mark.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/byte_scan.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Gathers the cells of one row after the other and gives them their columns once the row is complete.
class RowCollector {
public:
    RowCollector(std::string_view text, Table& table) : text_{text}, table_{table} {}

    /// Begins with the columns of the table, which must be known. `words`: what is added is what stands
    /// between spaces.
    void start(bool words) {
        words_ = words;
        aligner_.start(ranges::view(table_.columns));
        judge_ = CellJudge{column_of(ColumnKind::measure).has_value()};
        number_column_ = column_of(ColumnKind::number);
        numbers_beside_ = has_numbers_beside();
    }

    [[nodiscard]] std::optional<std::size_t> number_column() const noexcept {
        return number_column_;
    }
    [[nodiscard]] std::optional<std::size_t> column_of(ColumnKind kind) const noexcept {
        auto const found = ranges::find(table_.columns, kind, &TableColumn::kind);
        return found == table_.columns.end()
                   ? std::nullopt
                   : std::optional{static_cast<std::size_t>(found - table_.columns.begin())};
    }

    /// Whether a column is for persons.
    [[nodiscard]] bool has_leaders() const noexcept {
        return ranges::any_of(table_.columns, [](TableColumn const& column) {
            return column.kind == ColumnKind::role && column.role == Role::leader;
        });
    }

    /// The words of a cell without white space and page marks; the view holds until the next call.
    [[nodiscard]] std::string_view compact(Span cell) {
        constexpr std::string_view ends = "\r\n";
        std::string_view const words = text_.substr(cell.begin, cell.size());
        if (find_line_end(words, 0) == words.size()) {
            compact_.assign(text_, cell);
            return compact_.view();
        }
        compact_.clear();
        for (std::size_t begin = 0; begin < words.size();) {
            std::size_t const end = std::min(words.find_first_of(ends, begin), words.size());
            if (!is_page_mark(words.substr(begin, end - begin))) {
                compact_.append(text_, {cell.begin + static_cast<std::uint32_t>(begin),
                                        cell.begin + static_cast<std::uint32_t>(end)});
            }
            begin = end + 1;
        }
        return compact_.view();
    }
    [[nodiscard]] CellTraits judge(Span cell) { return judge_.judge(compact(cell)); }

    /// The number that a cell is.
    [[nodiscard]] std::optional<RowNumber> number_of(Span cell) {
        return read_row_number(compact(cell));
    }

    /// Adds a cell to the row at hand.
    void add(LooseCell const& cell) { cells_.push_back(cell); }
    void add(Span cell, bool goes_on = false) { add({cell, judge(cell), goes_on}); }

    [[nodiscard]] std::vector<LooseCell>& cells() noexcept { return cells_; }
    /// Whether a cell of the row at hand does; what may be a person is one where there is a column for them.
    [[nodiscard]] bool names_someone() const {
        bool const persons = has_leaders();
        return ranges::any_of(cells_, [&](LooseCell const& cell) {
            return cell.traits.units || (persons && cell.traits.person);
        });
    }

    /// Whether the row at hand has begun, and has fewer cells than the table columns.
    [[nodiscard]] bool lacks_cells() const noexcept {
        return !cells_.empty() && cells_.size() < table_.columns.size();
    }

    /// Whether the row at hand has all its cells but that of the last column, which is one of words: 工作要求.
    [[nodiscard]] bool lacks_only_text() const {
        ColumnKind const last = table_.columns.back().kind;
        return cells_.size() + 1 == table_.columns.size() && last == ColumnKind::task;
    }

    /// Whether the row at hand ends with who is responsible, or with a deadline.
    [[nodiscard]] bool is_complete() {
        if (cells_.empty() || cells_.size() > most_cells) {
            return true;
        }
        aligner_.align(ranges::view(cells_), words_, places_);
        CellTraits const& last = cells_.back().traits;
        TableColumn const& column = table_.columns[places_.back()];
        // A second person may be the beginning of a unit that a page break cuts.
        bool const second = places_.size() > 1 && places_[places_.size() - 2] == places_.back();
        return column.kind == ColumnKind::deadline ? last.deadline
               : column.kind != ColumnKind::role   ? false
               : column.role == Role::leader       ? last.person && !second
                                                   : last.units;
    }

    /// Whether a number may begin a row: not if it fills a column of numbers to the right of the cells at
    /// hand. `expected`: it is one more than that of the row at hand.
    [[nodiscard]] bool may_begin_row(bool expected) {
        if (!numbers_beside_ || cells_.empty() || cells_.size() > most_cells) {
            return true;
        }
        aligner_.align(ranges::view(cells_), words_, places_);
        bool begun = false;  // a task stands to the left
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            ColumnKind const kind = table_.columns[column].kind;
            bool const perhaps = is_aside(kind) || (kind == ColumnKind::task && begun);
            bool const numeric = kind == ColumnKind::value || kind == ColumnKind::score ||
                                 kind == ColumnKind::quota || (perhaps && !expected);
            begun = begun || kind == ColumnKind::task;
            if (numeric && column > places_.back()) {
                return false;
            }
        }
        return true;
    }

    /// Takes a last cell away that belongs to the row behind, whose number follows: the category in a
    /// column in front of the number.
    [[nodiscard]] std::optional<LooseCell> take_category() {
        if (!number_column_ || *number_column_ == 0 || cells_.empty()) {
            return std::nullopt;
        }
        CellTraits const& last = cells_.back().traits;
        bool const person = last.person && (has_leaders() || is_aside(table_.columns.back().kind));
        bool const deadline = last.deadline && column_of(ColumnKind::deadline);
        bool const category = last.text && last.brief && !deadline;
        if (!category || (person && cells_.size() != 1)) {
            return std::nullopt;
        }
        LooseCell cell = cells_.back();
        cells_.pop_back();
        return cell;
    }

    /// Ends the row at hand. `number_follows`: the next cell is the number of a row.
    void close(bool number_follows) {
        if (cells_.empty()) {
            return;
        }
        aligner_.align(ranges::view(cells_), words_, places_);
        if (!words_) {
            divide_by_level(ranges::view(table_.columns), ranges::view(cells_), places_,
                            [this](Span cell) { return compact(cell); });
        }
        auto const title = number_follows && !words_ ? take_title() : std::nullopt;
        if (!cells_.empty()) {
            place();
        }
        if (title) {
            add_heading(*title, NumberStyle::none);
        }
        cells_.clear();
    }

    /// Adds the title of a section.
    void add_heading(Span title, NumberStyle style) {
        TableRow& row = table_.rows.emplace_back();
        row.cells.push_back({0, title});
        row.kind = RowKind::heading;
        row.style = style;
    }

    /// Puts the columns of cells that stand in a row of marks into `places`.
    void align(std::span<LooseCell const> cells, std::vector<std::size_t>& places) {
        aligner_.align(cells, false, places, true);
    }

    /// Whether a cell may stand in a column.
    [[nodiscard]] bool may_stand(LooseCell const& cell, std::size_t column) const {
        return aligner_.may_stand(cell, column);
    }

    /// Makes a row of cells whose columns are known: an item, the title of a section that a Chinese number
    /// counts, or a sum.
    void add_row(std::vector<LooseCell> const& cells, std::vector<std::size_t> const& places) {
        TableRow& row = table_.rows.emplace_back();
        append(row, cells, places);
        std::optional<RowNumber> number;
        if (number_column_) {
            auto const cell = ranges::find(row.cells, *number_column_, &TableCell::column);
            number = cell == row.cells.end() ? std::nullopt : number_of(cell->span);
        }
        if (!number) {
            if (!row.cells.empty() && is_a_sum(compact(row.cells.front().span))) {
                row.kind = RowKind::remark;
            }
            return;
        }
        if (number->chinese && !has_role(row) && row.cells.size() == 2) {
            row.kind = RowKind::heading;
            row.style = NumberStyle::chinese;
            row.cells.erase(row.cells.begin());
            return;
        }
        row.number = number->value;
        row.style = number->chinese ? NumberStyle::chinese : NumberStyle::none;
    }

    /// Rows with a number and no task are no items: `8 |  |  |`, `1 | 无 |`. Only now no cells can follow. Linear.
    void leave_out_empty_rows() {
        for (TableRow& row : table_.rows) {
            if (row.kind == RowKind::item && row.number && holds_nothing(row)) {
                row.kind = RowKind::remark;
                row.number.reset();
            }
        }
    }

    /// Adds cells to a row; what spaces divide in a task is one cell.
    void append(TableRow& row, std::vector<LooseCell> const& cells,
                std::vector<std::size_t> const& places) const {
        if (row.cells.empty()) {  // else each line of a row that goes on would move all before it
            row.cells.reserve(cells.size());
        }
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            bool const same = words_ && cell != 0 && places[cell] == places[cell - 1] &&
                              table_.columns[places[cell]].kind != ColumnKind::role;
            if (same && !row.cells.empty()) {
                row.cells.back().span.end = cells[cell].span.end;
            } else if (!cells[cell].span.empty()) {
                row.cells.push_back({places[cell], without_quotes(cells[cell].span)});
            }
        }
    }

private:
    /// `cell` without the quotes that spreadsheets put around one of several lines.
    [[nodiscard]] Span without_quotes(Span cell) const noexcept {
        constexpr char quote = '"';
        if (text_[cell.begin] != quote || cell.size() < 3 || text_[cell.end - 1] != quote) {
            return cell;
        }
        std::string_view const inside = text_.substr(cell.begin + 1, cell.size() - 2);
        return inside.find(quote) == inside.npos ? Span{cell.begin + 1, cell.end - 1} : cell;
    }

    /// Whether numbers may stand to the right of a row's own: figures, scores, or a second task.
    [[nodiscard]] bool has_numbers_beside() const {
        auto const has = [&](ColumnKind kind) { return column_of(kind).has_value(); };
        return has(ColumnKind::value) || has(ColumnKind::score) || has(ColumnKind::quota) ||
               ranges::count(table_.columns, ColumnKind::task, &TableColumn::kind) > 1;
    }

    /// Whether nothing but a number stands in a row.
    [[nodiscard]] bool holds_nothing(TableRow const& row) {
        constexpr std::uint32_t longest = 18;  // bytes, with the white space around 暂无
        return ranges::all_of(row.cells, [&](TableCell const& cell) {
            bool const number = cell.column == *number_column_;
            if (number || cell.span.size() > longest) {
                return number;
            }
            return says_nothing(compact(cell.span));
        });
    }

    static constexpr std::size_t most_cells = 64;  // so that a row of many lines stays cheap

    [[nodiscard]] bool has_role(TableRow const& row) const {
        return ranges::any_of(row.cells, [&](TableCell const& cell) {
            return table_.columns[cell.column].kind == ColumnKind::role;
        });
    }

    /// `县教育局⏎社会事业⏎4`: a few words behind a complete row, in front of the next number, and no column
    /// for them: the title of a section.
    [[nodiscard]] std::optional<Span> take_title() {
        CellTraits const& last = cells_.back().traits;
        bool const words = last.text && last.brief && !last.perhaps_units && !last.number &&
                           !is_aside(table_.columns[places_.back()].kind);
        bool const behind_row =
            cells_.size() > 1 && !cells_.back().goes_on &&
            (cells_[cells_.size() - 2].traits.units || cells_[cells_.size() - 2].traits.deadline);
        bool const alone = cells_.size() == 1 && !last.number;
        if (!words || (!behind_row && !alone) || fills_last_column() || is_only_task() ||
            stands_behind_unit()) {
            return std::nullopt;
        }
        Span const title = cells_.back().span;
        cells_.pop_back();
        places_.pop_back();
        return title;
    }

    /// Whether the last cell stands in the last column, and is the only one of its row that says what to do.
    [[nodiscard]] bool is_only_task() const {
        return places_.size() > 1 && places_.back() + 1 == table_.columns.size() &&
               ranges::count_if(places_,
                                [&](std::size_t column) {
                                    return table_.columns[column].kind == ColumnKind::task;
                                }) == 1 &&
               table_.columns.back().kind == ColumnKind::task;
    }

    /// Whether the last cell is a person behind a unit, in a column for both: 县教育局⏎王建平.
    [[nodiscard]] bool stands_behind_unit() {
        std::size_t const column = places_.back();
        return table_.columns[column].persons && places_.size() > 1 &&
               places_[places_.size() - 2] == column && may_be_person(compact(cells_.back().span));
    }

    /// Whether the last cell stands alone in a last column that such words may fill: 持续实施 for a deadline, 张三 for
    /// a person.
    [[nodiscard]] bool fills_last_column() const {
        constexpr std::uint32_t longest_name = 9;  // bytes; 社会治理 is a title
        std::size_t const column = places_.back();
        bool const alone = places_.size() > 1 && places_[places_.size() - 2] != column;
        if (!alone || column + 1 != table_.columns.size()) {
            return false;
        }
        CellTraits const& last = cells_.back().traits;
        TableColumn const& kind = table_.columns[column];
        return kind.kind == ColumnKind::deadline
                   ? last.deadline
                   : kind.kind == ColumnKind::role && kind.role == Role::leader && last.person &&
                         cells_.back().span.size() <= longest_name;
    }

    void place() {
        bool const begun = !table_.rows.empty() && table_.rows.back().kind == RowKind::item;
        bool const numbered = number_column_ && cells_.front().traits.number;
        bool const with_category =
            number_column_ && cells_.size() > 1 && places_.front() < *number_column_;
        if (begun && number_column_ && !numbered && !with_category) {
            append(table_.rows.back(), cells_, places_);
            return;
        }
        add_row(cells_, places_);
    }

    std::string_view text_;
    Table& table_;
    CompactText compact_;
    CellJudge judge_;
    ColumnAligner aligner_;
    std::optional<std::size_t> number_column_;
    bool numbers_beside_ = false;
    bool words_ = false;
    std::vector<LooseCell> cells_;  // of the row at hand
    std::vector<std::size_t> places_;
};

}  // namespace fengong::detail
