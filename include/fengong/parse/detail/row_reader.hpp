// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/broken_names.hpp>
#include <fengong/parse/detail/glued_names.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/value_cell.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Turns the cells of a row into what the items of other shapes are made of: words without white
/// space, the stretches that hold the task, and clauses that say who does it until when.
class RowReader {
public:
    /// The results go into `words`, `clauses` and `body`.
    RowReader(NoticeBuilder& builder, CompactText& words, std::vector<Clause>& clauses,
              std::vector<Stretch>& body)
        : builder_{builder}, words_{words}, clauses_{clauses}, body_{body} {}

    /// Reads `cells`, which belong to `item`, and tiles them in the order of the text. What lies in `holes`, such as
    /// page marks inside cells, is none of it.
    void read(Table const& table, std::span<TableCell const> cells, bool wrapped,
              std::span<Span const> holes, Item& item) {
        holes_ = holes;
        clauses_.clear();
        body_.clear();
        deadlines_.clear();
        values_.clear();
        measure_ = {};
        last_task_ = {};
        wrapped_ = wrapped;
        numbered_ = false;
        wrapped ? gather_columns(table, cells) : gather_cells(cells);
        for (TableCell const& cell : cells) {
            lay(table.columns[cell.column].kind, cell, item);
        }
        std::size_t last_column = table.columns.size();
        for (Part const& part : parts_) {
            read_part(table.columns[part.column], part, last_column == part.column);
            last_column = part.column;
        }
        if (!deadlines_.empty()) {
            item.deadline =
                builder_.phrase(words_, deadlines_.front().begin, deadlines_.front().end);
        }
    }

    /// Where a row has several deadlines, each is that of the task in front of it.
    void give_deadlines(Item const& item) {
        if (deadlines_.size() < 2) {
            return;
        }
        for (std::uint32_t row = 0; row < item.targets.count; ++row) {
            Target& target = builder_.notice().targets[item.targets.first + row];
            std::size_t const position = words_.position_of(target.printed.span.begin);
            auto const next = ranges::find_if(
                deadlines_, [&](Stretch deadline) { return deadline.begin >= position; });
            if (target.deadline.empty() && next != deadlines_.end()) {
                target.deadline = builder_.phrase(words_, next->begin, next->end);
            }
        }
    }

    /// A target with which a cell begins, and that does not say what it measures, has it from the cell in
    /// front, if that is a few words: `地区生产总值` beside `增长6%左右`.
    void give_indicators(Item const& item) {
        constexpr std::size_t longest = 75;
        constexpr std::size_t longest_verb = 9;     // 稳定在
        constexpr std::size_t longest_stretch = 6;  // 力争
        if (body_.size() < 2) {
            return;
        }
        for (std::uint32_t row = 0; row < item.targets.count; ++row) {
            Target& target = builder_.notice().targets[item.targets.first + row];
            if (!target.indicator.empty()) {
                continue;
            }
            std::size_t const position = words_.position_of(target.printed.span.begin);
            std::size_t const front = longest_verb + (target.stretch ? longest_stretch : 0);
            for (std::size_t cell = 1; cell < body_.size(); ++cell) {
                Stretch const before = body_[cell - 1];
                std::string_view const name = words_.view(before.begin, before.end);
                if (body_[cell].begin <= position && position <= body_[cell].begin + front &&
                    name.size() <= longest && find_mark(name, 0).length == 0) {
                    target.indicator = builder_.phrase(words_, before.begin, before.end);
                }
            }
        }
    }

    /// Adds what numbers in cells of their own promise, behind the targets of the text.
    void add_values(Item& item) {
        std::vector<Target>& targets = builder_.notice().targets;
        for (ValuePlace& place : values_) {
            place.measure = measure_;
            if (auto const target = read_value_target(builder_, words_, place, !wrapped_)) {
                item.targets.first = item.targets.empty()
                                         ? static_cast<std::uint32_t>(targets.size())
                                         : item.targets.first;
                targets.push_back(*target);
                ++item.targets.count;
            }
        }
    }

private:
    /// A cell, or all pieces of a wrapped one, in the words.
    struct Part {
        std::size_t column = 0;
        Stretch words;
        std::vector<std::size_t> lines;  ///< where pieces begin that are no rest of a name
    };

    /// Cells in the order of the text.
    void gather_cells(std::span<TableCell const> cells) {
        Span const span{cells.front().span.begin, cells.back().span.end};
        gaps_.clear();
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (cell != 0) {
                gaps_.push_back({cells[cell - 1].span.end, cells[cell].span.begin});
            }
            each_hole_in(cells[cell].span, [&](Span hole) { gaps_.push_back(hole); });
        }
        words_.assign(builder_.text(), span, ranges::view(gaps_));
        parts_.clear();
        for (TableCell const& cell : cells) {
            parts_.push_back(
                {cell.column,
                 {words_.position_of(cell.span.begin), words_.position_of(cell.span.end)},
                 {}});
        }
    }

    /// Cells of a frame, whose pieces stand below each other, column by column.
    void gather_columns(Table const& table, std::span<TableCell const> cells) {
        words_.clear();
        parts_.clear();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            Part part;
            part.column = column;
            part.words = {words_.view().size(), words_.view().size()};
            for (TableCell const& cell : cells) {
                if (cell.column == column) {
                    add_piece(part, cell.span, table.columns[column]);
                }
            }
            if (!part.words.empty()) {
                parts_.push_back(std::move(part));
            }
        }
    }

    void add_piece(Part& part, Span piece, TableColumn const& column) {
        std::size_t const begin = words_.view().size();
        std::uint32_t rest = piece.begin;
        each_hole_in(piece, [&](Span hole) {
            words_.append(builder_.text(), {rest, hole.begin});
            rest = hole.end;
        });
        words_.append(builder_.text(), {rest, piece.end});
        Stretch const before{part.lines.empty() ? part.words.begin : part.lines.back(), begin};
        part.words.end = words_.view().size();
        bool const person = column.role == Role::leader;
        if (begin != part.words.begin && column.kind == ColumnKind::role &&
            (person ? are_persons(before, part.words.end) : begins_name(before, part.words.end))) {
            part.lines.push_back(begin);
        }
    }

    /// Whether a person stands on either line: 钱江⏎舒畅, not 欧阳⏎静.
    [[nodiscard]] bool are_persons(Stretch before, std::size_t end) const {
        constexpr std::size_t two_characters = 6;
        return before.end - before.begin >= two_characters && end - before.end >= two_characters;
    }

    /// Whether a name is complete in front of the piece from `before.end` to `end`, and the piece begins
    /// another: `县建设局⏎县财政局`, not `各乡镇人⏎民政府`, `各产业园⏎区等`, `工业园⏎区管委会` or `县政府⏎各部门`.
    [[nodiscard]] bool begins_name(Stretch before, std::size_t end) const {
        std::string_view const last = last_name(words_.view(before.begin, before.end));
        std::string_view const rest = words_.view(before.end, end);
        std::size_t const level = level_prefixes.prefix_of(rest);
        bool const own = (level != 0 && level < rest.size()) || rest.starts_with("各");
        return own && ends_like_a_unit(last) && !goes_on_with_name(last, rest);
    }

    void lay(ColumnKind kind, TableCell const& cell, Item& item) {
        builder_.fill_with_noise(cell.span.begin);
        switch (kind) {
        case ColumnKind::number:
            // A cell of the column that holds no number is text.
            if (item.number && !std::exchange(numbered_, true)) {
                builder_.tile(TileKind::item_number, cell.span);
                read_row_label(cell.span, item);
            } else {
                tile(TileKind::item_body, cell.span);
            }
            break;
        case ColumnKind::role:
        case ColumnKind::deadline:
            tile(TileKind::clause, cell.span);
            break;
        case ColumnKind::task:
        case ColumnKind::value:
        case ColumnKind::measure:
        case ColumnKind::score:
        case ColumnKind::quota:
        case ColumnKind::other:
            tile(TileKind::item_body, cell.span);
            break;
        }
    }

    /// Calls `use` with the holes that lie in a cell.
    template <class Use>
    void each_hole_in(Span cell, Use use) const {
        for (Span const hole : holes_) {
            if (cell.contains(hole)) {
                use(hole);
            }
        }
    }

    [[nodiscard]] Span without_blank_ends(Span piece) const noexcept {
        std::string_view const words = builder_.text().substr(piece.begin, piece.size());
        auto const end = static_cast<std::uint32_t>(end_without_white_space(words));
        auto const begin = static_cast<std::uint32_t>(skip_white_space(words.substr(0, end)));
        return {piece.begin + begin, piece.begin + end};
    }

    /// Tiles a cell around the holes in it.
    void tile(TileKind kind, Span cell) {
        each_hole_in(cell, [&](Span hole) {
            builder_.tile(kind, without_blank_ends({cell.begin, hole.begin}));
            builder_.tile(TileKind::noise, hole);
            cell.begin = hole.end;
        });
        builder_.tile(kind, without_blank_ends(cell));
    }

    /// `3*`: the number is not all that is printed.
    void read_row_label(Span cell, Item& item) {
        std::string_view const mark = builder_.text().substr(cell.begin, cell.size());
        DigitRun const digits = digit_run_at(mark, 0);
        if (digits.end != mark.size() && mark.substr(digits.end) != ".") {
            item.label = builder_.phrase(cell);
        }
    }

    /// `goes_on`: the part stands in the same column as the one before it.
    void read_part(TableColumn const& column, Part const& part, bool goes_on) {
        switch (column.kind) {
        case ColumnKind::role:
            add_clause(column, part, goes_on);
            break;
        case ColumnKind::deadline:
            deadlines_.push_back(part.words);
            break;
        case ColumnKind::task:
        case ColumnKind::value:
            if (!add_value(column, part.words)) {
                add_task(part.words, goes_on);
            }
            break;
        case ColumnKind::quota:
            add_value(column, part.words);
            break;
        case ColumnKind::measure:
            measure_ = part.words;
            break;
        case ColumnKind::number:
        case ColumnKind::score:
        case ColumnKind::other:
            break;
        }
    }

    /// Adds to a clause where names of `part` stand side by side without a mark, and reports it.
    void divide_glued_names(Clause& clause, Role role, Part const& part) {
        glued_.clear();
        std::size_t begin = part.words.begin;
        auto const divide = [&](std::size_t end) {
            role == Role::leader ? find_glued_persons(words_, {begin, end}, glued_)
                                 : find_glued_names(words_.view(), {begin, end}, glued_);
            begin = end;
        };
        for (std::size_t const end : part.lines) {
            divide(end);
        }
        divide(part.words.end);
        if (!glued_.empty()) {
            builder_.diagnose(DiagnosticCode::names_glued,
                              words_.source_span(part.words.begin, part.words.end));
            clause.breaks.insert(clause.breaks.end(), glued_.begin(), glued_.end());
            ranges::sort(clause.breaks);
        }
    }

    /// Units of one column on several lines are one list.
    void add_clause(TableColumn const& column, Part const& part, bool goes_on) {
        if (goes_on && !clauses_.empty()) {
            Clause& clause = clauses_.back();
            clause.breaks.push_back(part.words.begin);
            divide_glued_names(clause, column.role, part);
            clause.end = part.words.end;
            clause.fields.back().list.end = part.words.end;
            return;
        }
        Clause& clause = clauses_.emplace_back();
        clause.shape = Dialect::table;
        clause.begin = part.words.begin;
        clause.end = part.words.end;
        clause.closed = true;
        clause.breaks = part.lines;
        divide_glued_names(clause, column.role, part);
        ClauseField& field = clause.fields.emplace_back();
        field.role = column.role;
        field.list = part.words;
        field.label = {part.words.begin, part.words.begin};
        field.column_head = column.head;
        field.column_words = column.words;
    }

    /// A number in a cell of its own, behind the one that says what it counts.
    bool add_value(TableColumn const& column, Stretch cell) {
        bool const quota = column.kind == ColumnKind::quota;
        bool const may_be = quota || column.kind == ColumnKind::value || !last_task_.empty();
        if (!may_be || !read_value_cell(words_.view().substr(0, cell.end), cell.begin)) {
            return false;
        }
        CompactText const printed{builder_.text(), column.head};
        std::string_view const head = column.words.empty() ? printed.view() : column.words;
        Stretch const measure = bracketed_measure(head);
        ValuePlace& place = values_.emplace_back();
        place.number = cell;
        place.indicator = quota ? Stretch{} : last_task_;
        place.of_column =
            read_measure_cell(head.substr(measure.begin, measure.end - measure.begin));
        if (place.indicator.empty()) {
            std::string_view name = head.substr(0, measure.empty() ? head.size() : measure.begin);
            name.remove_suffix(measure.empty() ? 0 : last_mark(name).length);
            place.head = column.words.empty() ? builder_.phrase(printed, 0, name.size())
                                              : builder_.phrase_reading(column.head, name);
        }
        if (!place.of_column && !column.measure.empty()) {
            CompactText const above{builder_.text(), column.measure};
            place.of_column = read_measure_cell(above.view());
        }
        return true;
    }

    /// Lines of one task, `same_column`, are one stretch; behind the end of a sentence another begins. Cells
    /// of two columns are never one.
    void add_task(Stretch task, bool same_column) {
        bool const goes_on = same_column && !body_.empty() && body_.back().end == task.begin &&
                             !words_.view(body_.back().begin, body_.back().end).ends_with("。");
        if (goes_on) {
            body_.back().end = task.end;
        } else {
            body_.push_back(task);
        }
        last_task_ = task;
    }

    NoticeBuilder& builder_;
    CompactText& words_;
    std::vector<Clause>& clauses_;
    std::vector<Stretch>& body_;
    std::span<Span const> holes_;  // page marks in the row
    std::vector<Part> parts_;
    std::vector<Span> gaps_;
    std::vector<ValuePlace> values_;  // numbers in cells of their own
    Stretch measure_;                 // a measure in a cell of its own
    Stretch last_task_;
    bool wrapped_ = false;
    bool numbered_ = false;           // the number of the row has been laid
    std::vector<Stretch> deadlines_;  // cells that say when, in the order of the text
    std::vector<std::size_t> glued_;  // where names of the cell at hand stand side by side
};

}  // namespace fengong::detail
