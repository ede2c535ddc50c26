// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/duty_cell.hpp>
#include <fengong/parse/detail/glued_names.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/row_steps.hpp>
#include <fengong/parse/detail/row_targets.hpp>
#include <fengong/parse/detail/row_words.hpp>
#include <fengong/parse/detail/spread_heads.hpp>
#include <fengong/parse/detail/task_bracket.hpp>
#include <fengong/parse/detail/units_and_persons.hpp>
#include <fengong/parse/detail/value_cell.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/compact_text.hpp>

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
        cells_of_above_.clear();
        deadlines_.clear();
        values_.clear();
        steps_.clear();
        tasks_.clear();
        measure_ = {};
        last_task_ = {};
        wrapped_ = wrapped;
        numbered_ = false;
        cells = wrapped ? cells : with_brackets(table, cells);
        RowWords words{builder_.text(), words_, parts_, holes};
        wrapped ? words.gather_columns(table, cells) : words.gather_cells(cells);
        auto task = ranges::find(table.columns, ColumnKind::task, &TableColumn::kind);
        if (task == table.columns.end()) {
            task = ranges::find(table.columns, ColumnKind::quota, &TableColumn::kind);
        }
        auto const first_task = static_cast<std::size_t>(task - table.columns.begin());
        for (TableCell const& cell : cells) {
            lay(kind_of(table, cell.column, first_task), cell, item);
        }
        std::size_t last_column = table.columns.size();
        for (RowPart const& part : parts_) {
            if (part.column == table.columns.size()) {
                add_brackets(part.words);
            } else {
                read_part(table.columns[part.column], part,
                          is_one_column(table.columns, last_column, part.column));
            }
            last_column = part.column;
        }
        if (!deadlines_.empty()) {
            item.deadline =
                builder_.phrase(words_, deadlines_.front().begin, deadlines_.front().end);
        }
    }

    /// The columns, perhaps more than once, whose cells say that they hold what those above hold: 同上.
    [[nodiscard]] std::span<std::size_t const> cells_of_above() const noexcept {
        return ranges::view(cells_of_above_);
    }

    /// Gives the targets of `item` what other cells of the row say of them: when, and what they measure.
    void complete_targets(Item const& item) {
        give_deadlines(builder_, words_, item, ranges::view(deadlines_));
        give_indicators(builder_, words_, item, ranges::view(tasks_));
    }

    /// Adds the numbers in cells of their own, behind the targets of the text, and when steps are due.
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
        give_periods(builder_, words_, item, ranges::view(steps_), ranges::view(tasks_));
    }

private:
    /// What a cell of `column` is: a bracket behind a task is of none, and a remark in front of the tasks is part of them.
    [[nodiscard]] static ColumnKind kind_of(Table const& table, std::size_t column,
                                            std::size_t first_task) {
        if (column == table.columns.size()) {
            return ColumnKind::role;
        }
        ColumnKind const kind = table.columns[column].kind;
        return kind == ColumnKind::remark && column < first_task ? ColumnKind::other : kind;
    }

    /// `cells`, in which the brackets behind tasks that say who does them are cells of their own, in no column of the
    /// table.
    [[nodiscard]] std::span<TableCell const> with_brackets(Table const& table,
                                                           std::span<TableCell const> cells) {
        cells_.clear();
        for (TableCell const cell : cells) {
            auto const bracket = table.columns[cell.column].kind == ColumnKind::task
                                     ? bracket_behind_task(builder_.text(), cell.span)
                                     : std::nullopt;
            cells_.push_back({cell.column, {cell.span.begin, bracket.value_or(cell.span.end)}});
            if (bracket) {
                cells_.push_back({table.columns.size(), {*bracket, cell.span.end}});
            }
        }
        return ranges::view(cells_);
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
        case ColumnKind::quota:
        case ColumnKind::other:
            tile(TileKind::item_body, cell.span);
            break;
        case ColumnKind::score:
        case ColumnKind::remark:
            tile(TileKind::metadata, cell.span);
            break;
        }
    }

    /// Tiles a cell around the holes in it.
    void tile(TileKind kind, Span cell) {
        each_hole_in(holes_, cell, [&](Span hole) {
            builder_.tile(kind, without_blank_ends(builder_.text(), {cell.begin, hole.begin}));
            builder_.tile(TileKind::noise, hole);
            cell.begin = hole.end;
        });
        builder_.tile(kind, without_blank_ends(builder_.text(), cell));
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
    void read_part(TableColumn const& column, RowPart const& part, bool goes_on) {
        switch (column.kind) {
        case ColumnKind::role:
            if (says_above(words_.view(part.words.begin, part.words.end))) {
                cells_of_above_.push_back(part.column);
            } else {
                add_clause(column, part, goes_on);
            }
            break;
        case ColumnKind::deadline:
            if (says_above(words_.view(part.words.begin, part.words.end))) {
                cells_of_above_.push_back(part.column);
            } else if (!column.begins &&
                       !says_nothing(words_.view(part.words.begin, part.words.end))) {
                deadlines_.push_back(part.words);
            }
            break;
        case ColumnKind::task:
        case ColumnKind::value:
            if (!column.period.empty()) {
                add_step(column, part.words);
            } else if (!add_value(column, part.words)) {
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
        case ColumnKind::remark:
        case ColumnKind::other:
            break;
        }
    }

    /// Adds to a clause where names of `part` stand side by side without a mark, and reports it.
    void divide_glued_names(Clause& clause, Role role, RowPart const& part) {
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

    /// Brackets behind a task that say who does it.
    void add_brackets(Stretch where) {
        while (!where.empty()) {
            auto clause = read_task_bracket(words_.view(0, where.end), where.begin);
            if (!clause) {
                add_task(where, true);  // a page mark stands in it
                return;
            }
            where.begin = clause->end;
            clauses_.push_back(std::move(*clause));
        }
    }

    /// Units of one column on several lines are one list.
    void add_clause(TableColumn const& column, RowPart const& part, bool goes_on) {
        // 县教育局牵头，各镇配合
        if (auto duties = read_duty_cell(words_.view(), part.words)) {
            take_role_of_column(words_.view(), column.role, duties->fields);
            duties->shape = Dialect::table;
            clauses_.push_back(std::move(*duties));
            return;
        }
        if (column.persons && add_units_and_persons(column, part, goes_on && !clauses_.empty())) {
            return;
        }
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
        field.list = without_bracket(words_.view(), part.words);
        field.label = {part.words.begin, part.words.begin};
        field.column_head = column.head;
        field.column_words = column.words;
    }

    /// Units with the persons behind them; false if the cell names no person.
    [[nodiscard]] bool add_units_and_persons(TableColumn const& column, RowPart const& part,
                                             bool goes_on) {
        auto const groups = UnitsAndPersons{words_, part.words, goes_on}.read();
        if (ranges::none_of(groups, &NameGroup::persons)) {
            return false;
        }
        Clause& clause = goes_on ? clauses_.back() : clauses_.emplace_back();
        clause.begin = goes_on ? clause.begin : part.words.begin;
        clause.shape = Dialect::table;
        clause.end = part.words.end;
        clause.closed = true;
        for (NameGroup const& group : groups) {
            ClauseField& field = clause.fields.emplace_back();
            field.role = group.persons ? Role::leader : column.role;
            field.list = group.names;
            field.label = {group.names.begin, group.names.begin};
            field.column_head = column.head;
            field.column_words = column.words;
        }
        return true;
    }

    /// A number in a cell of its own, behind the one that says what it counts.
    bool add_value(TableColumn const& column, Stretch cell) {
        bool const quota = column.kind == ColumnKind::quota;
        bool const goal = quota || column.kind == ColumnKind::value;
        std::string_view const cells = words_.view().substr(0, cell.end);
        auto const value =
            goal ? read_goal_cell(cells, cell.begin, words_.view(measure_.begin, measure_.end))
                 : read_value_cell(cells, cell.begin);
        if (!value || (!goal && last_task_.empty())) {
            return false;
        }
        CompactText const printed{builder_.text(), column.head};
        std::string_view const head = column.words.empty() ? printed.view() : column.words;
        Stretch const measure = bracketed_measure(head);
        ValuePlace& place = values_.emplace_back();
        place.number = cell;
        place.indicator = quota           ? Stretch{}
                          : body_.empty() ? last_task_
                                          : valued_task(words_, head, body_.front(), last_task_);
        place.of_column =
            read_measure_cell(head.substr(measure.begin, measure.end - measure.begin));
        if (place.indicator.empty()) {
            Stretch const name = matter_of_head(head, measure);
            place.head = column.words.empty()
                             ? builder_.phrase(printed, name.begin, name.end)
                             : builder_.phrase_reading(
                                   column.head, head.substr(name.begin, name.end - name.begin));
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
            tasks_.back().end = task.end;
        } else {
            body_.push_back(task);
            tasks_.push_back(task);
        }
        last_task_ = task;
    }

    /// How far the task shall be by a part of the year.
    void add_step(TableColumn const& column, Stretch cell) {
        steps_.push_back({cell, &column});
        if (!add_value(column, cell)) {
            body_.push_back(cell);
        }
    }

    NoticeBuilder& builder_;
    CompactText& words_;
    std::vector<Clause>& clauses_;
    std::vector<Stretch>& body_;
    std::span<Span const> holes_;  // page marks in the row
    std::vector<TableCell> cells_;
    std::vector<RowPart> parts_;
    std::vector<ValuePlace> values_;  // numbers in cells of their own
    Stretch measure_;                 // a measure in a cell of its own
    Stretch last_task_;
    bool wrapped_ = false;
    bool numbered_ = false;                    // the number of the row has been laid
    std::vector<std::size_t> cells_of_above_;  // columns whose cells say 同上
    std::vector<Stretch> deadlines_;           // cells that say when, in the order of the text
    std::vector<Stretch> tasks_;               // what of the body stands below no part of the year
    std::vector<RowStep> steps_;               // what stands there
    std::vector<std::size_t> glued_;           // where names of the cell at hand stand side by side
};

}  // namespace fengong::detail
