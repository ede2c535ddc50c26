// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/detail/glued_names.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/measure_word.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// What follows a number that counts or names something and opens no row: 2期, 3号.
inline constexpr auto behind_ordinals = word_list({"期", "号", "级", "类", "届", "月", "年", "日",
                                                   "季度", "区块", "标段", "楼", "层", "路", "岁"});

/// Divides the text behind the head of a table whose cells stand together into rows and cells, as far as
/// they are certain.
///
/// A row begins with a larger number behind a full stop and who is responsible, or at the beginning of a
/// line, or with the next number behind a unit if only one place can be meant. From its end deadline,
/// persons and units are taken off, from the last full stop on, or from the only place where nothing
/// but names of units follow. What cannot be told apart stays text of the row, which is marked as
/// uncertain.
class GluedRows {
public:
    /// `body`: what stands behind the head. `line_starts`: positions in it at which lines begin.
    GluedRows(CompactText const& body, std::vector<std::size_t> const& line_starts, Table& table)
        : body_{body}, text_{body.view()}, line_starts_{line_starts}, table_{table} {
        find_order();
    }

    /// Adds the rows; what stands behind the last one that is certain is left out. Returns where the last
    /// ends in the body.
    std::size_t read() {
        DigitRun number = digit_run_at(text_, 0);
        std::size_t begin = 0;
        while (number.digits != 0 && number.digits <= most_digits) {
            auto const next = find_row(number.end, number.value);
            std::size_t const end = next.value_or(text_.size());
            add_row(number.value, {begin, number.end}, {number.end, end});
            if (!next) {
                return end;
            }
            begin = *next;
            number = digit_run_at(text_, begin);
        }
        return begin;
    }

private:
    static constexpr std::size_t most_digits = 4;

    /// Rows are divided from their end: only where tasks come first, then one column for units, with one
    /// for persons beside it, then a deadline.
    void find_order() {
        std::vector<std::size_t> order;
        for (TableColumn const& column : table_.columns) {
            bool const leader = column.kind == ColumnKind::role && column.role == Role::leader;
            person_first_ = person_first_ || (leader && columns_of(false) != 0 && !seen_units_);
            seen_units_ = seen_units_ || (column.kind == ColumnKind::role && !leader);
            order.push_back(column.kind == ColumnKind::number     ? 0
                            : column.kind == ColumnKind::task     ? 1
                            : column.kind == ColumnKind::role     ? 2
                            : column.kind == ColumnKind::deadline ? 3
                                                                  : 4);
        }
        names_are_last_ = ranges::is_sorted(order) && order.back() < 4 && columns_of(false) == 1 &&
                          columns_of(true) <= 1;
    }

    [[nodiscard]] std::string_view words(Stretch part) const noexcept {
        return text_.substr(part.begin, part.end - part.begin);
    }

    /// Where the row behind that of `number` begins, at or behind `from`.
    [[nodiscard]] std::optional<std::size_t> find_row(std::size_t from, std::uint32_t number) {
        constexpr std::size_t farthest = 6000;
        std::size_t const limit = std::min(text_.size(), from + farthest);
        std::optional<std::size_t> likely;
        std::size_t likely_count = 0;
        for (std::size_t at = text_.find_first_of("0123456789", from); at < limit;) {
            DigitRun const run = digit_run_at(text_, at);
            bool const line = ranges::binary_search(line_starts_, at);
            if (run.value > number && run.digits <= most_digits && opens_row(run.end)) {
                if (line || ends_row({from, at})) {
                    return at;
                }
                if (run.value == number + 1 && ends_like_a_unit(words({from, at}))) {
                    likely = likely_count++ == 0 ? std::optional{at} : likely;
                }
            }
            at = text_.find_first_of("0123456789", run.end);
        }
        return likely_count == 1 ? likely : std::nullopt;
    }

    /// Whether the text at `position`, right behind a number, may be the beginning of a task.
    [[nodiscard]] bool opens_row(std::size_t position) const {
        return position < text_.size() && mark_at(text_, position).length == 0 &&
               static_cast<unsigned char>(text_[position]) >= 0xE3 &&
               read_measure(text_, position).measure.is_none() &&
               scale_at(text_, position) == Scale::one &&
               about_words.prefix_of(text_.substr(position)) == 0 &&
               behind_ordinals.prefix_of(text_.substr(position)) == 0;
    }

    /// Whether the text up to a number ends with who is responsible behind the end of a sentence, or until
    /// when behind who is responsible.
    [[nodiscard]] bool ends_row(Stretch part) {
        constexpr std::string_view full_stop = "。";
        constexpr std::size_t longest = 450;
        std::size_t const size = std::min(longest, part.end - part.begin);
        std::size_t const stop = words({part.end - size, part.end}).rfind(full_stop);
        if (stop == std::string_view::npos) {
            Tail tail;
            Stretch const rest = take_deadline(part, tail);
            return !tail.deadline.empty() && ends_like_a_unit(words(rest));
        }
        Stretch const behind{part.end - size + stop + full_stop.size(), part.end};
        return !behind.empty() &&
               (judge_.judge(words(behind)).units || is_divided(take_off(behind)));
    }

    /// What was taken off the end of a row.
    struct Tail {
        Stretch rest;
        Stretch leader;
        Stretch units;
        Stretch deadline;
    };

    [[nodiscard]] static bool is_divided(Tail const& tail) noexcept {
        return tail.rest.empty() && (!tail.units.empty() || !tail.leader.empty());
    }

    void add_row(std::uint32_t number, Stretch mark, Stretch part) {
        constexpr std::string_view stop = "。";
        std::size_t const last_stop = words(part).rfind(stop);
        bool const sentence = last_stop != std::string_view::npos;
        std::size_t const begin = part.begin + (sentence ? last_stop + stop.size() : 0);
        Tail tail;
        if (names_are_last_) {
            tail = sentence ? take_off({begin, part.end}) : take_off_names(part);
        } else if (table_.columns.back().kind == ColumnKind::deadline) {
            tail.rest = take_deadline(part, tail);
        }
        bool const named = !tail.units.empty() || !tail.leader.empty();
        bool const whole = named && (!sentence || tail.rest.empty()) &&
                           columns_of(true) == (tail.leader.empty() ? 0U : 1U);
        Stretch task{part.begin, tail.deadline.empty() ? part.end : tail.deadline.begin};
        if (whole) {
            task.end = sentence ? begin : tail.rest.end;
        }
        TableRow& row = table_.rows.emplace_back();
        row.number = number;
        row.uncertain = !whole;
        add_cell(row, ColumnKind::number, mark);
        add_cell(row, ColumnKind::task, task);
        if (whole) {
            add_names(row, tail);
        }
        add_cell(row, ColumnKind::deadline, tail.deadline);
        ranges::stable_sort(row.cells, {}, [](TableCell const& cell) { return cell.span.begin; });
    }

    void add_names(TableRow& row, Tail const& tail) {
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            TableColumn const& here = table_.columns[column];
            if (here.kind == ColumnKind::role) {
                Stretch const names = here.role == Role::leader ? tail.leader : tail.units;
                add_pieces(row, column, names);
            }
        }
    }

    void add_cell(TableRow& row, ColumnKind kind, Stretch part) {
        auto const column = ranges::find(table_.columns, kind, &TableColumn::kind);
        if (column != table_.columns.end()) {
            add_pieces(row, static_cast<std::size_t>(column - table_.columns.begin()), part);
        }
    }

    /// A cell that goes on over lines has a piece in each.
    void add_pieces(TableRow& row, std::size_t column, Stretch part) {
        auto line = ranges::upper_bound(line_starts_, part.begin);
        while (!part.empty()) {
            std::size_t const end =
                line == line_starts_.end() ? part.end : std::min(*line++, part.end);
            row.wrapped = row.wrapped || end != part.end;
            row.cells.push_back({column, body_.source_span(part.begin, end)});
            part.begin = end;
        }
    }

    /// How many columns are for persons, or for units.
    [[nodiscard]] std::size_t columns_of(bool persons) const {
        return ranges::count_if(table_.columns, [&](TableColumn const& column) {
            return column.kind == ColumnKind::role && (column.role == Role::leader) == persons;
        });
    }

    /// Takes deadline, persons and units off `part`, behind the end of a sentence; what is left is no name.
    [[nodiscard]] Tail take_off(Stretch part) {
        Tail tail;
        part = take_deadline(part, tail);
        tail.rest = part;
        if (judge_.judge(words(part)).units && columns_of(true) == 0) {
            tail.units = part;
            tail.rest = {part.begin, part.begin};
        } else if (columns_of(true) == 1) {
            take_person(part, tail);
        }
        return tail;
    }

    /// `陆明县教育局`, `县教育局陆明`: a name of two or three characters beside those of units, if only one length
    /// leaves units.
    void take_person(Stretch part, Tail& tail) {
        constexpr std::array<std::size_t, 2> lengths{6, 9};
        for (std::size_t const length : lengths) {
            if (part.end - part.begin <= length) {
                continue;
            }
            Stretch const person = person_first_ ? Stretch{part.begin, part.begin + length}
                                                 : Stretch{part.end - length, part.end};
            Stretch const units =
                person_first_ ? Stretch{person.end, part.end} : Stretch{part.begin, person.begin};
            if (!judge_.judge(words(person)).person || !judge_.judge(words(units)).units ||
                !begins_unit(units.begin)) {
                continue;
            }
            if (!tail.leader.empty()) {
                tail.leader = tail.units = {};
                tail.rest = part;
                return;
            }
            tail.leader = person;
            tail.units = units;
            tail.rest = {part.begin, part.begin};
        }
    }

    /// The deadline that a part ends with, if a column is for it.
    [[nodiscard]] Stretch take_deadline(Stretch part, Tail& tail) {
        constexpr std::size_t longest = 36;
        bool const column = ranges::any_of(table_.columns, [](TableColumn const& here) {
            return here.kind == ColumnKind::deadline;
        });
        std::size_t const first = part.end - std::min(longest, part.end - part.begin);
        for (std::size_t at = first; column && at < part.end; ++at) {
            bool const inside = at != part.begin && digit_at(text_, at - 1).length != 0;
            if (inside || (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80U) {
                continue;
            }
            auto const when = read_calendar_phrase(text_.substr(0, part.end), at);
            bool const loose = loose_deadlines.prefix_of(words({at, part.end})) == part.end - at;
            if ((when && when->end == part.end) || loose) {
                tail.deadline = {at, part.end};
                return {part.begin, at};
            }
        }
        return part;
    }

    /// Takes off the names that a part without the end of a sentence ends with, if only one place can be
    /// where they begin.
    [[nodiscard]] Tail take_off_names(Stretch part) {
        constexpr std::size_t longest = 450;
        Tail tail;
        part = take_deadline(part, tail);
        tail.rest = part;
        std::optional<std::size_t> found;
        bool listed = false;  // the place before, too, had nothing but names behind it
        std::size_t at = part.end - std::min(longest, part.end - part.begin);
        for (; at < part.end; at += character_length(text_, at)) {
            if (!begins_unit(at) || columns_of(true) != 0) {
                continue;
            }
            if (!judge_.judge(words({at, part.end})).units) {
                continue;
            }
            if (!found) {
                found = at;
                continue;
            }
            std::string_view const before = words({*found, at});
            listed = before.ends_with("、") || before.ends_with("，") || ends_like_a_unit(before);
            if (!listed) {
                return tail;  // 示范县县农业局: two places
            }
        }
        if (found && *found != part.begin) {
            tail.units = {*found, part.end};
            tail.rest = {part.begin, *found};
        }
        return tail;
    }

    [[nodiscard]] bool begins_unit(std::size_t at) const noexcept {
        std::string_view const rest = text_.substr(at);
        return level_prefixes.prefix_of(rest) != 0 || rest.starts_with("各");
    }

    CompactText const& body_;
    std::string_view text_;
    std::vector<std::size_t> const& line_starts_;
    Table& table_;
    CellJudge judge_;
    bool names_are_last_ = false;
    bool person_first_ = false;
    bool seen_units_ = false;
};

}  // namespace fengong::detail
