// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/target_reader.hpp>
#include <fengong/parse/item_number.hpp>
#include <fengong/parse/options.hpp>
#include <fengong/parse/run_in_heading.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Reads one item after the other; keeps its working memory between them.
class ItemReader {
public:
    ItemReader(NoticeBuilder& builder, ParseOptions const& options)
        : builder_{builder}, options_{options}, targets_{builder} {}

    /// Reads the item whose lines stand at `where` and belongs to section `section`.
    void read(Span where, std::uint32_t section) {
        std::string_view const text = builder_.text();
        ItemNumber const number = *read_item_number(text.substr(where.begin, where.size()));
        auto const mark_begin = static_cast<std::uint32_t>(where.begin + number.begin);
        auto const mark_end = static_cast<std::uint32_t>(where.begin + number.end);

        item_ = Item{};
        item_.ordinal = static_cast<std::uint32_t>(notice().items.size() + 1);
        item_.number = number.value;
        item_.section = section;
        builder_.fill_to(mark_begin);
        item_.tiles.first = builder_.tile_count();
        builder_.tile(TileKind::item_number, {mark_begin, mark_end});
        if (!number.plain) {
            item_.label = builder_.phrase(Span{mark_begin, mark_end});
        }
        check_number({mark_begin, mark_end}, number.value);

        words_.assign(text, {mark_end, where.end});
        read_clauses();
        lay_tiles();
        item_.span = {mark_begin, notice().tiles.back().span.end};
        item_.tiles.count = builder_.tile_count() - item_.tiles.first;
        read_body();
        report_missing_roles();
        notice().items.push_back(item_);
    }

private:
    [[nodiscard]] Notice& notice() noexcept { return builder_.notice(); }

    /// Numbers run on over sections or restart at 1 in each.
    void check_number(Span mark, std::uint32_t found) {
        std::vector<Item> const& items = notice().items;
        if (items.empty()) {
            return;
        }
        Item const& last = items.back();
        std::uint32_t const expected = last.number.value_or(0) + 1;
        bool const restarts = found == 1 && last.section != item_.section;
        if (found == expected || restarts) {
            return;
        }
        if (found > expected) {
            builder_.diagnose(DiagnosticCode::number_jump, mark, found, expected);
        } else if (found + 1 == expected) {
            builder_.diagnose_related(DiagnosticCode::number_repeated, mark, number_span(last),
                                      found, expected);
        } else {
            builder_.diagnose(DiagnosticCode::number_backwards, mark, found, expected);
        }
    }

    [[nodiscard]] Span number_span(Item const& item) {
        return notice().tiles[item.tiles.first].span;
    }

    void read_clauses() {
        clauses_.clear();
        item_.assignments.first = static_cast<std::uint32_t>(notice().assignments.size());
        std::size_t const first_name = notice().unit_names.size();
        for (std::size_t position = 0;;) {
            auto clause = find_clause(words_.view(), position);
            if (!clause) {
                break;
            }
            position = clause->end;
            if (!clause->closed) {
                builder_.diagnose(DiagnosticCode::clause_not_closed, bracket_span(*clause));
            }
            for (ClauseField const& field : clause->fields) {
                read_field(field);
            }
            clauses_.push_back({clause->begin, clause->end});
        }
        item_.assignments.count =
            static_cast<std::uint32_t>(notice().assignments.size()) - item_.assignments.first;
        report_repetitions(first_name);
    }

    [[nodiscard]] Span bracket_span(Clause const& clause) const {
        return words_.source_span(clause.begin,
                                  clause.begin + mark_at(words_.view(), clause.begin).length);
    }

    void read_field(ClauseField const& field) {
        Phrase const label = builder_.phrase(words_, field.begin, field.label.end);
        if (!field.label.known) {
            builder_.diagnose(DiagnosticCode::unknown_label, label.span);
        }
        if (!field.label.colon) {
            builder_.diagnose(DiagnosticCode::colon_missing, label.span);
        }
        std::size_t const end = read_unit_list(words_.view(), field.list, list_);
        for (Stretch const separator : list_.empty_names) {
            builder_.diagnose(DiagnosticCode::empty_name,
                              words_.source_span(separator.begin, separator.end));
        }
        Assignment assignment;
        assignment.role = field.label.role;
        assignment.label = label;
        assignment.open_ended = list_.open_ended;
        assignment.span = words_.source_span(field.begin, end);
        assignment.units.first = static_cast<std::uint32_t>(notice().unit_names.size());
        for (Stretch const name : list_.names) {
            Phrase const phrase = builder_.phrase(words_, name.begin, name.end);
            if (is_broken_over_lines(phrase)) {
                builder_.diagnose(DiagnosticCode::name_joined, phrase.span);
            }
            notice().unit_names.push_back({phrase, false});
        }
        assignment.units.count =
            static_cast<std::uint32_t>(notice().unit_names.size()) - assignment.units.first;
        notice().assignments.push_back(assignment);
    }

    [[nodiscard]] bool is_broken_over_lines(Phrase phrase) const {
        return !phrase.reading.empty() && builder_.text()
                                                  .substr(phrase.span.begin, phrase.span.size())
                                                  .find_first_of("\r\n") != std::string_view::npos;
    }

    /// Reports each name of the item that was used before in it. Sorts, so that a list of any length
    /// costs little.
    void report_repetitions(std::size_t first_name) {
        rows_.clear();
        for (std::size_t row = first_name; row < notice().unit_names.size(); ++row) {
            rows_.push_back(row);
        }
        auto const name = [&](std::size_t row) {
            return builder_.read(notice().unit_names[row].name);
        };
        std::ranges::stable_sort(rows_, {}, name);
        for (std::size_t position = 1; position < rows_.size(); ++position) {
            std::size_t const earlier = rows_[position - 1];
            if (name(earlier) == name(rows_[position])) {
                builder_.diagnose_related(DiagnosticCode::unit_repeated,
                                          notice().unit_names[rows_[position]].name.span,
                                          notice().unit_names[earlier].name.span);
            }
        }
    }

    /// Number, body and clauses in the order of the text; paragraphs behind the last clause are not
    /// the item's, and are left for the builder to report.
    void lay_tiles() {
        std::size_t position = 0;
        body_.clear();
        for (Stretch const clause : clauses_) {
            lay_body({position, clause.begin});
            builder_.tile(TileKind::clause, words_.source_span(clause.begin, clause.end));
            position = clause.end;
        }
        lay_body({position, clauses_.empty() ? words_.view().size() : end_of_line(position)});
    }

    void lay_body(Stretch part) {
        if (!part.empty()) {
            body_.push_back(part);
            builder_.tile(TileKind::item_body, words_.source_span(part.begin, part.end));
        }
    }

    /// Where the line goes on to that `position`, the end of a clause, stands in.
    [[nodiscard]] std::size_t end_of_line(std::size_t position) const {
        if (position >= words_.view().size()) {
            return position;
        }
        std::string_view const text = builder_.text();
        std::uint32_t const offset = words_.source_offset(position - 1) + 1;
        std::size_t const line_end = std::min(text.find_first_of("\r\n", offset), text.size());
        return words_.position_of(static_cast<std::uint32_t>(line_end));
    }

    void read_body() {
        if (body_.empty()) {
            return;
        }
        Stretch const first = body_.front();
        std::string_view const body = words_.view(first.begin, first.end);
        if (auto const heading = read_run_in_heading(body)) {
            item_.heading = builder_.phrase(words_, first.begin, first.begin + heading->end);
        }
        if (options_.targets) {
            targets_.read(words_, body_, item_);
        }
    }

    /// An item whose only label is unknown has been reported as that.
    void report_missing_roles() {
        bool named = false;
        bool lead = false;
        bool responsible = false;
        for (std::size_t row = item_.assignments.first; row < notice().assignments.size(); ++row) {
            Assignment const& assignment = notice().assignments[row];
            if (assignment.units.empty()) {
                continue;
            }
            named = true;
            lead = lead || assignment.role == Role::lead;
            responsible = responsible || assignment.role == Role::responsible ||
                          assignment.role == Role::cooperating;
        }
        if (!named) {
            builder_.diagnose(DiagnosticCode::item_without_clause, number_mark());
        } else if (responsible && !lead) {
            builder_.diagnose(DiagnosticCode::item_without_lead, number_mark());
        }
    }

    [[nodiscard]] Span number_mark() { return number_span(item_); }

    NoticeBuilder& builder_;
    ParseOptions const& options_;
    TargetReader targets_;
    Item item_;
    CompactText words_;  // the item behind its number
    UnitList list_;
    std::vector<Stretch> clauses_;  // in words_
    std::vector<Stretch> body_;     // in words_
    std::vector<std::size_t> rows_;
};

}  // namespace fengong::detail
