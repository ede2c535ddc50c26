// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/row_collector.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Reads rows in which no mark says where a cell belongs: their words do. Either a line is a row whose
/// cells are divided by spaces, or each line is a cell.
class WordedRows {
public:
    WordedRows(std::string_view text, RowCollector& rows) : text_{text}, rows_{rows} {}

    /// `marked`: a mark closes each cell of the head. `apart`: blank lines stand between them.
    void start(bool marked, bool apart) {
        marked_ = marked;
        apart_ = apart && !marked;
    }

    /// Ends the row at hand.
    void close(bool number_follows) {
        rows_.close(number_follows);
        open_ = false;
    }

    /// Whether the row at hand has its number only, and its task comes next, whatever it looks like.
    [[nodiscard]] bool expects_task() {
        return rows_.cells().size() == 1 && rows_.cells().front().traits.number &&
               rows_.number_column().has_value();
    }

    /// Reads a cell in a line of its own.
    void read_cell(Span line, bool behind_blank_line) {
        Span const cell = trimmed_cell(text_, line);
        if (cell.empty()) {
            open_ = false;
            return;
        }
        LooseCell here{cell, rows_.judge(cell), false};
        bool const goes_on = marked_ ? open_ : apart_ && !behind_blank_line;
        open_ = cell.end == line.begin + end_without_white_space(words(line));
        auto const number = here.traits.number;
        if (number && rows_.number_column() && begins_row(*number)) {
            auto const category = rows_.take_category();
            rows_.close(true);
            if (category) {
                rows_.add(*category);
            }
            last_number_ = number->value;
            rows_.add(here);
            return;
        }
        if (!rows_.number_column() && begins_task(here.traits, goes_on)) {
            rows_.close(false);
        }
        if (!completes_name(cell)) {
            here.goes_on = goes_on && !rows_.cells().empty() && !rows_.cells().back().traits.number;
            rows_.add(here);
        }
    }

    /// Reads a line whose cells are divided by spaces; false if the table ends in front of it. `cut`: a
    /// blank line stands where none divides rows.
    [[nodiscard]] bool read_row(Span line, bool cut) {
        split_cells(text_, line, true, pieces_);
        if (pieces_.empty()) {
            return true;
        }
        bool const numbered = rows_.number_of(pieces_.front()).has_value();
        bool const complete = rows_.is_complete();
        if (!numbered && complete && is_sentence(line)) {
            return false;
        }
        if (rows_.number_column() ? numbered && (complete || !cut) : complete) {
            rows_.close(true);
        } else if (!numbered && complete && (!cut || rows_.cells().empty()) && is_title()) {
            rows_.close(true);
            rows_.add_heading({pieces_.front().begin, pieces_.back().end}, NumberStyle::none);
            return true;
        } else if (!rows_.cells().empty() && !(complete && stands_alone(pieces_.front()))) {
            // The rest of a cell that a page break cuts.
            pieces_.front().begin = rows_.cells().back().span.begin;
            rows_.cells().pop_back();
        }
        if (rows_.has_leaders()) {
            join_padded_persons();
        }
        for (Span const piece : pieces_) {
            add_piece(piece);
        }
        return true;
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }

    /// Where marks close all cells, a number that is far from due stands in its row as long as that lacks some.
    [[nodiscard]] bool begins_row(RowNumber number) {
        constexpr std::uint32_t widest_gap = 100;
        bool const due = number.value == last_number_ + 1;
        bool const inside =
            marked_ && number.value > last_number_ + widest_gap && rows_.lacks_cells();
        return !inside && rows_.may_begin_row(due);
    }

    /// In a table without numbers, a task behind those who do another begins a row.
    [[nodiscard]] bool begins_task(CellTraits const& cell, bool goes_on) {
        return !goes_on && cell.text && !cell.perhaps_units && !cell.deadline && !cell.person &&
               rows_.names_someone() && !rows_.lacks_only_text();
    }

    /// 县住房和城乡⏎建设局: puts the rest of a name that is broken over lines to its beginning.
    [[nodiscard]] bool completes_name(Span cell) {
        if (rows_.cells().empty() || !rows_.cells().back().traits.perhaps_units) {
            return false;
        }
        LooseCell& last = rows_.cells().back();
        CellTraits const whole = rows_.judge({last.span.begin, cell.end});
        bool const another = level_prefixes.prefix_of(words(cell)) != 0 && rows_.judge(cell).units;
        if (!whole.units || another) {
            return false;
        }
        last.span.end = cell.end;
        last.traits = whole;
        return true;
    }

    /// 陈 忠: a name of two characters that a space pads. Behind a figure stands its measure: 5000 吨.
    void join_padded_persons() {
        constexpr std::size_t character = 3;
        std::size_t kept = 0;
        for (std::size_t piece = 0; piece < pieces_.size(); ++piece, ++kept) {
            pieces_[kept] = pieces_[piece];
            bool const measure = kept != 0 && ends_with_digit(words(pieces_[kept - 1]));
            bool const pair = !measure && piece + 1 < pieces_.size() &&
                              pieces_[piece].size() == character &&
                              pieces_[piece + 1].size() == character &&
                              rows_.judge({pieces_[piece].begin, pieces_[piece + 1].end}).person;
            if (pair) {
                pieces_[kept].end = pieces_[++piece].end;
            }
        }
        pieces_.resize(kept);
    }

    [[nodiscard]] static bool ends_with_digit(std::string_view words) noexcept {
        return !words.empty() && words.back() >= '0' && words.back() <= '9';
    }

    /// A line of prose, which no row ends like, nor goes on like.
    [[nodiscard]] bool is_sentence(Span line) {
        std::string_view const all = rows_.compact(line);
        return mark_at(all, 0).length == 0 &&
               (all.ends_with("。") || all.ends_with("：") || all.ends_with(":"));
    }

    /// A list goes on behind a mark: `县发改委、 县住建局`.
    void add_piece(Span piece) {
        std::vector<LooseCell>& cells = rows_.cells();
        if (!cells.empty() && !cells.back().traits.number) {
            std::string_view const before = words(cells.back().span);
            bool const divided = mark_at(words(piece), 0).kind == Punctuation::pause ||
                                 before.ends_with("、") || before.ends_with("，");
            if (divided) {
                cells.back().span.end = piece.end;
                cells.back().traits = rows_.judge(cells.back().span);
                return;
            }
        }
        rows_.add(piece);
    }

    /// A few words without a number, behind a whole row, that name nobody.
    [[nodiscard]] bool is_title() {
        constexpr std::size_t shortest = 12;
        Span const line{pieces_.front().begin, pieces_.back().end};
        CellTraits const traits = rows_.judge(line);
        return line.size() >= shortest && traits.brief && traits.text && !traits.perhaps_units &&
               mark_at(words(line), 0).length == 0;
    }

    /// Whether a cell is whole by itself, and not only the end of a name or day: 公司, 底前.
    [[nodiscard]] bool stands_alone(Span cell) {
        CellTraits const traits = rows_.judge(cell);
        bool const ending = unit_endings.prefix_of(words(cell)) == cell.size() ||
                            period_ends.prefix_of(words(cell)) == cell.size();
        return !ending && !completes_last(cell) &&
               (traits.units || traits.deadline || (traits.person && rows_.has_leaders()));
    }

    /// `11月⏎底前`, 汤敏 `镇村⏎建办`: the rest of a day or name, which alone looks like a person or a name. That
    /// two persons follow each other shows that the second is none. A single character is never whole.
    [[nodiscard]] bool completes_last(Span cell) {
        constexpr std::size_t character = 3;
        std::vector<LooseCell> const& cells = rows_.cells();
        CellTraits const last = cells.back().traits;
        if (!last.number && cells.back().span.size() <= character) {
            return true;
        }
        CellTraits const whole = rows_.judge({cells.back().span.begin, cell.end});
        bool const second_person =
            last.person && cells.size() > 1 && cells[cells.size() - 2].traits.person;
        return (last.deadline && whole.deadline) || (second_person && whole.units);
    }

    std::string_view text_;
    RowCollector& rows_;
    std::vector<Span> pieces_;  // of the line at hand
    std::uint32_t last_number_ = 0;
    bool marked_ = false;
    bool apart_ = false;
    bool open_ = false;  // no mark closes the cell before
};

}  // namespace fengong::detail
