// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/lead_rule.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/complete_name.hpp>
#include <fengong/parse/detail/glued_names.hpp>
#include <fengong/parse/detail/inherited_names.hpp>
#include <fengong/parse/detail/joined_posts.hpp>
#include <fengong/parse/detail/lead_settler.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/person_name.hpp>
#include <fengong/parse/detail/spaced_persons.hpp>
#include <fengong/parse/lead_rule.hpp>
#include <fengong/parse/shared_ending.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/verb_clause.hpp>
#include <fengong/text/byte_scan.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Turns the clauses of one item after the other into assignments; obeys the rule about leads that the
/// notice states.
class ResponsibilityReader {
public:
    explicit ResponsibilityReader(NoticeBuilder& builder) : builder_{builder} {}

    /// Reads the clauses of `item`, which stand in `words`, and hangs them on it.
    void read(CompactText const& words, std::vector<Clause> const& clauses, Item& item) {
        words_ = &words;
        Notice& notice = builder_.notice();
        item.assignments.first = static_cast<std::uint32_t>(notice.assignments.size());
        first_name_ = notice.unit_names.size();
        bool const person = ranges::any_of(clauses, [](Clause const& clause) {
            return ranges::any_of(
                clause.fields, [](ClauseField const& field) { return field.role == Role::leader; });
        });
        inherit_leaders(notice, item, words.source_span(0, words.view().size()), person);
        for (Clause const& clause : clauses) {
            if (!clause.closed) {
                builder_.diagnose(DiagnosticCode::clause_not_closed, bracket_span(clause));
            }
            read_note(text().substr(clause.note.begin, clause.note.end - clause.note.begin));
            for (ClauseField const& field : clause.fields) {
                field.deadline ? read_deadline(field, item) : read_field(clause, field, item);
            }
        }
        settle_main_units(builder_, item);
        inherit_units(notice, item);
        obey_lead_rule(builder_.notice(), item);
        item.assignments.count =
            static_cast<std::uint32_t>(notice.assignments.size()) - item.assignments.first;
        report_repetitions();
    }

private:
    [[nodiscard]] std::vector<Assignment>& assignments() noexcept {
        return builder_.notice().assignments;
    }
    [[nodiscard]] std::string_view text() const noexcept { return words_->view(); }

    [[nodiscard]] Span bracket_span(Clause const& clause) const {
        return words_->source_span(clause.begin,
                                   clause.begin + mark_at(text(), clause.begin).length);
    }

    void read_deadline(ClauseField const& field, Item& item) {
        std::string_view words = text().substr(0, field.list.end).substr(field.list.begin);
        for (Mark mark = last_mark(words); closes_a_part(mark.kind); mark = last_mark(words)) {
            words.remove_suffix(mark.length);  // 完成时限：6月底；
        }
        std::size_t const end = field.list.begin + words.size();
        bool const none = says_nothing(words);
        if (item.deadline.empty() && end > field.list.begin && !none) {
            item.deadline = builder_.phrase(*words_, field.list.begin, end);
        }
    }

    void read_field(Clause const& clause, ClauseField const& field, Item& item) {
        Phrase const label = label_of(field);
        if (!field.known) {
            builder_.diagnose(DiagnosticCode::unknown_label, label.span);
        }
        if (!field.colon) {
            builder_.diagnose(DiagnosticCode::colon_missing, label.span);
        }
        read_note(text().substr(field.remark.begin, field.remark.end - field.remark.begin));
        std::size_t const end = read_list(clause, field);
        std::vector<ClauseField> const parts = parts_with_verbs(field);
        for (ClauseField const& part : parts) {
            if (part.deadline) {
                read_deadline(part, item);
                continue;
            }
            std::size_t const last = read_list(clause, part);
            ClauseField own = part;
            if (part.label.begin < parts.front().label.begin) {
                own.label = {part.list.begin, part.list.begin};  // 配合部门 of `配合部门：A牵头，B`
            }
            add_assignment(clause, own, label_of(own), std::max(last, own.label.end), item);
        }
        if (parts.empty()) {
            add_assignment(clause, field, label, std::max(end, field.label.end), item);
        }
    }

    /// Reads the list of a field into list_; returns where it ends.
    std::size_t read_list(Clause const& clause, ClauseField const& field) {
        if (place_of_branches_.empty()) {
            std::string_view const issuer = builder_.read(builder_.notice().issuer);
            place_name_ = place_name_of(issuer);
            place_of_branches_ = place_of_branches(issuer);
        }
        return read_unit_list(text(), field.list, list_, ranges::view(clause.breaks),
                              place_of_branches_);
    }

    /// `责任单位：A牵头，B配合`: the lists behind a label that holds verbs, each with its role; none if it holds no
    /// verb, or anything else than organisations beside them. What only says 负责 or stands without a verb has the
    /// role of the label.
    [[nodiscard]] std::vector<ClauseField> parts_with_verbs(ClauseField const& field) const {
        auto const says_role = [&](Stretch name) {
            std::string_view const word = text().substr(name.begin, name.end - name.begin);
            RoleVerb const verb = read_role_verb(word);
            return (verb.length != 0 && verb.role != Role::other) ||
                   find_together(word) != std::string_view::npos;
        };
        if (field.role == Role::leader || ranges::none_of(list_.names, says_role)) {
            return {};
        }
        std::vector<ClauseField> parts = VerbClauseReader{text(), field.list, false}.read(true);
        for (ClauseField& part : parts) {
            if (part.role == Role::responsible) {
                part.role = field.role;
                part.label = field.label;
            } else if (part.label.empty()) {
                part.label = field.label;  // A会同B: no verb says that A leads
            }
        }
        return parts;
    }

    /// Adds the names in list_, which stand in `field` up to `end`.
    void add_assignment(Clause const& clause, ClauseField const& field, Phrase label,
                        std::size_t end, Item& item) {
        for (Stretch const separator : list_.empty_names) {
            builder_.diagnose(DiagnosticCode::empty_name,
                              words_->source_span(separator.begin, separator.end));
        }
        for (Stretch const note : list_.notes) {
            read_note(text().substr(note.begin, note.end - note.begin));
        }
        if (!list_.deadline.empty() && item.deadline.empty()) {
            item.deadline = builder_.phrase(*words_, list_.deadline.begin, list_.deadline.end);
        }
        if (list_.nobody && list_.names.empty()) {
            return;
        }
        if (field.role == Role::cooperating) {  // a star there means something else
            std::erase_if(list_.marks, [&](RoleMark const& mark) {
                return stars.prefix_of(text().substr(mark.words.begin)) != 0;
            });
        }
        Assignment assignment;
        assignment.role = field.role;
        assignment.label = label;
        assignment.shape = clause.shape;
        assignment.open_ended = list_.open_ended;
        std::size_t const begin =
            field.label.empty() ? field.list.begin : std::min(field.label.begin, field.list.begin);
        assignment.span = words_->source_span(begin, end);
        assignment.units.first = static_cast<std::uint32_t>(builder_.notice().unit_names.size());
        bool const persons = field.role == Role::leader;
        if (!persons && list_.marks.empty() && assignment.span.size() != end - begin) {
            divide_at_spaces(builder_.text(), *words_, list_.names);
        }
        if (persons) {
            SpacedPersons{*words_}.divide(list_.names);
            join_posts(text(), list_.names);
            for (Stretch& name : list_.names) {
                name.end = name.begin +
                           size_without_telephone(text().substr(name.begin, name.end - name.begin));
            }
        }
        add_names(persons);
        assignment.units.count = static_cast<std::uint32_t>(builder_.notice().unit_names.size()) -
                                 assignment.units.first;
        if (list_.marks.empty() || persons) {
            assignments().push_back(assignment);
        } else {
            divide_by_roles(assignment);
        }
    }

    /// `县发改局（牵头）、县财政局、县住建局（配合）`: units of one role that follow each other are one assignment; `whole`
    /// is that of all.
    void divide_by_roles(Assignment const& whole) {
        std::size_t next = 0;  // the mark at or behind the name at hand
        for (std::size_t name = 0; name < list_.names.size();) {
            Assignment part = whole;
            RoleMark const* const mark = mark_of(name, next);
            if (mark != nullptr && mark->role != whole.role) {
                part.role = mark->role;
                part.label = builder_.phrase(*words_, mark->words.begin, mark->words.end);
            }
            std::size_t const first = name;
            for (; name < list_.names.size(); ++name) {
                RoleMark const* const here = mark_of(name, next);
                if ((here != nullptr ? here->role : whole.role) != part.role) {
                    break;
                }
                next += here != nullptr ? 1 : 0;
            }
            part.units.first = whole.units.first + static_cast<std::uint32_t>(first);
            part.units.count = static_cast<std::uint32_t>(name - first);
            part.open_ended = whole.open_ended && name == list_.names.size();
            assignments().push_back(part);
        }
    }

    /// The mark of name `name`, if it is mark `next`.
    [[nodiscard]] RoleMark const* mark_of(std::size_t name, std::size_t next) const noexcept {
        return next < list_.marks.size() && list_.marks[next].name == name ? &list_.marks[next]
                                                                           : nullptr;
    }

    /// The label as printed: beside the list, or in the head of its column.
    [[nodiscard]] Phrase label_of(ClauseField const& field) {
        if (!field.column_words.empty()) {
            return builder_.phrase_reading(field.column_head, field.column_words);
        }
        if (!field.column_head.empty()) {
            return builder_.phrase(field.column_head);
        }
        return field.label.empty() ? Phrase{}
                                   : builder_.phrase(*words_, field.label.begin, field.label.end);
    }

    void add_names(bool persons) {
        SharedPrefix prefixes{text(), place_name_};
        auto mark = list_.marks.cbegin();
        for (std::size_t index = 0; index < list_.names.size(); ++index) {
            Stretch const name = list_.names[index];
            std::string_view const words = text().substr(name.begin, name.end - name.begin);
            Span const span = words_->source_span(name.begin, name.end);
            if (span.size() != words.size() && is_broken_over_lines(span)) {
                builder_.diagnose(DiagnosticCode::name_joined, span);
            }
            std::string const complete =
                persons ? std::string{} : complete_name(text(), list_, index, prefixes);
            bool const shortened = !complete.empty();
            builder_.notice().unit_names.push_back(
                {builder_.name_reading(span, shortened ? complete : words), shortened});
            if (mark != list_.marks.cend() && mark->name == index) {
                if (name.end + mark_at(text(), name.end).length == mark->words.begin) {
                    prefixes.pass(mark->words.end + mark_at(text(), mark->words.end).length);
                }
                ++mark;
            }
        }
    }

    /// `排在首位的为牵头或汇总单位,下同` behind a list holds from here on.
    void read_note(std::string_view note) {
        LeadRule const rule = note.empty() ? LeadRule::none : read_lead_rule(note);
        if (rule != LeadRule::none && builder_.notice().lead_rule == LeadRule::none) {
            builder_.notice().lead_rule = rule;
        }
    }

    [[nodiscard]] bool is_broken_over_lines(Span name) const {
        std::string_view const head = builder_.text().substr(0, name.end);
        return find_line_end(head, name.begin) != head.size();
    }

    /// Reports each name of the item that was used before in it.
    void report_repetitions() {
        constexpr std::size_t few = 12;
        std::vector<UnitName> const& names = builder_.notice().unit_names;
        if (names.size() - first_name_ > few) {
            return report_repetitions_of_many();
        }
        for (std::size_t row = first_name_; row < names.size(); ++row) {
            for (std::size_t earlier = row; earlier-- != first_name_;) {
                if (names[row].name.reading == names[earlier].name.reading) {
                    report_repetition(row, earlier);
                    break;
                }
            }
        }
    }

    /// The same with sorting, so that a list of any length costs little.
    void report_repetitions_of_many() {
        std::vector<UnitName> const& names = builder_.notice().unit_names;
        rows_.clear();
        for (std::size_t row = first_name_; row < names.size(); ++row) {
            rows_.push_back(row);
        }
        auto const name = [&](std::size_t row) { return names[row].name.reading.begin; };
        ranges::stable_sort(rows_, {}, name);
        for (std::size_t position = 1; position < rows_.size(); ++position) {
            std::size_t const earlier = rows_[position - 1];
            if (name(earlier) == name(rows_[position])) {
                report_repetition(rows_[position], earlier);
            }
        }
    }

    void report_repetition(std::size_t row, std::size_t earlier) {
        std::vector<UnitName> const& names = builder_.notice().unit_names;
        builder_.diagnose_related(DiagnosticCode::unit_repeated, names[row].name.span,
                                  names[earlier].name.span);
    }

    NoticeBuilder& builder_;
    CompactText const* words_ = nullptr;
    UnitList list_;
    std::string place_name_;         // of the issuer, as soon as it is known
    std::string place_of_branches_;  // likewise
    std::size_t first_name_ = 0;     // the first name of the item
    std::vector<std::size_t> rows_;
};

}  // namespace fengong::detail
