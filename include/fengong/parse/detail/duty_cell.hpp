// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_verb.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/verb_clause.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Whether words may say by a verb who does what; not all that pass do.
[[nodiscard]] inline bool may_hold_duties(std::string_view words) noexcept {
    constexpr std::string_view leads = "牵头";
    return read_role_verb(words).length != 0 || opening_of_list(words) != 0 ||
           words.find(leads) != std::string_view::npos;
}

/// Reads fields whose labels are verbs with a colon, `牵头：县住建局；配合：县财政局`; false if `cell` holds anything else.
[[nodiscard]] inline bool read_verb_labels(std::string_view text, Stretch cell, Clause& clause) {
    std::string_view const content = text.substr(0, cell.end);
    std::size_t begin = cell.begin;  // of what stands in front of the next colon
    MarkScan scan{content, begin};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        if (mark.kind != Punctuation::colon) {
            continue;
        }
        std::string_view const before = text.substr(begin, mark.position - begin);
        RoleVerb const verb = read_role_verb(before);
        bool const first = clause.fields.empty();
        if (verb.length == 0 || first != (verb.length == before.size())) {
            return false;
        }
        std::size_t const label = mark.position - verb.length;
        if (!first) {
            std::string_view const list = text.substr(begin, label - begin);
            clause.fields.back().list.end = label - last_mark(list).length;
        }
        ClauseField& field = clause.fields.emplace_back();
        field.role = verb.role;
        field.label = {label, mark.position};
        field.list = {mark.end(), cell.end};
        begin = mark.end();
    }
    return !clause.fields.empty();
}

/// Reads names with labels behind them, `县住建局；配合单位：县财政局`: the names in front are of the cell's column, and have
/// no role of their own. False if no label stands behind a mark outside brackets.
[[nodiscard]] inline bool read_names_before_labels(std::string_view text, Stretch cell,
                                                   Clause& clause) {
    std::string_view const head = text.substr(0, cell.end);
    int depth = 0;  // of brackets: （联系人：张伟，配合单位：各镇） tells about one name
    MarkScan scan{head, cell.begin};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        depth += mark.kind == Punctuation::open_bracket ? 1 : 0;
        depth -= mark.kind == Punctuation::close_bracket ? 1 : 0;
        bool const divides =
            depth == 0 && (mark.kind == Punctuation::semicolon || mark.kind == Punctuation::comma ||
                           mark.kind == Punctuation::full_stop);
        auto const label = divides ? read_role_label(head, mark.end()) : std::nullopt;
        if (label && label->known && label->colon) {
            ClauseField& names = clause.fields.emplace_back();
            names.role = Role::other;
            names.label = {cell.begin, cell.begin};
            names.list = {cell.begin, mark.position};
            read_fields(head, *label, mark.end(), clause);
            return mark.position != cell.begin;
        }
    }
    return false;
}

/// `cell` of text without the bracket in which all of it stands: （县水利局、各镇）.
[[nodiscard]] inline Stretch without_bracket(std::string_view text, Stretch cell) noexcept {
    Mark const open = mark_at(text, cell.begin);
    if (open.kind != Punctuation::open_bracket) {
        return cell;
    }
    std::size_t const close = find_closing_bracket(text.substr(0, cell.end), cell.begin);
    bool const whole =
        close != std::string_view::npos && close + mark_at(text, close).length == cell.end;
    return whole ? Stretch{cell.begin + open.length, close} : cell;
}

/// Who does what in a cell that says it by labels or verbs of its own, at `cell` of text without white space:
/// `牵头单位：县教育局；配合单位：各镇`, `县教育局；配合单位：各镇`, `县教育局牵头，各镇配合`, `由县教育局负责`. Nothing if the cell is anything else, or only a
/// list of names. Constant time for most cells, else linear.
[[nodiscard]] inline std::optional<Clause> read_duty_cell(std::string_view text, Stretch cell) {
    constexpr std::size_t longest = 450;  // bytes
    constexpr std::string_view stop = "。";
    std::string_view const words = text.substr(cell.begin, cell.end - cell.begin);
    constexpr std::string_view wide_colon = "：";
    bool const colon = words.find(':') != words.npos || words.find(wide_colon) != words.npos;
    if (words.size() > longest || (!colon && !may_hold_duties(words))) {
        return std::nullopt;
    }
    Clause clause;
    clause.begin = cell.begin;
    clause.end = cell.end;
    clause.closed = true;
    std::string_view const head = text.substr(0, cell.end);
    auto const label = colon ? read_role_label(head, cell.begin) : std::nullopt;
    if (label && label->known && label->colon) {
        read_fields(head, *label, cell.begin, clause);
        return clause;
    }
    if (colon && read_verb_labels(text, cell, clause)) {
        return clause;
    }
    clause.fields.clear();
    if (colon && read_names_before_labels(text, cell, clause)) {
        return clause;
    }
    clause.fields.clear();
    std::size_t const end = cell.end - (words.ends_with(stop) ? stop.size() : 0);
    VerbClauseReader reader{text, {cell.begin, end}, true};
    clause.fields = reader.read(true);
    bool const verbs = ranges::any_of(clause.fields, [](ClauseField const& field) {
        return !field.label.empty() && !field.deadline;
    });
    return verbs && reader.note().empty() ? std::optional{std::move(clause)} : std::nullopt;
}

/// 县教育局负责 in a column for those of a `role`, who lead: the verb says no role of its own, nor do names in front of labels.
inline void take_role_of_column(std::string_view text, Role role,
                                std::vector<ClauseField>& fields) {
    bool const verbs = ranges::all_of(fields, [&](ClauseField const& field) {
        return field.deadline || (field.role == Role::responsible &&
                                  mark_at(text, field.label.end).kind != Punctuation::colon);
    });
    for (ClauseField& field : fields) {
        bool const names = field.role == Role::other && field.label.empty();
        field.role = (verbs && !field.deadline) || names ? role : field.role;
    }
}

}  // namespace fengong::detail
