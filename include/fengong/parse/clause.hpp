// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/dialect.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/lead_rule.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/remark.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong {

/// One role of a clause: `责任单位：A、B等`, or `A、B牵头`.
struct ClauseField {
    Role role = Role::other;
    Stretch label;          ///< 责任单位, or the verb: 牵头; empty where only names stand
    Stretch list;           ///< the list behind the label, or in front of the verb
    bool known = true;      ///< false: the label is not known
    bool colon = true;      ///< false: nothing joins the list to the label
    bool deadline = false;  ///< `list` says when, not who
    Stretch remark;         ///< in brackets behind the label: （排第一的为牵头单位）
    Span column_head;       ///< of a cell: the label in the head of its column, in the source
    std::string_view column_words;  ///< that label, if the head is wrapped over lines
};

/// Who is responsible, as it stands in one place: `（牵头单位：A；责任单位：B、C等，各镇街）`.
struct Clause {
    Dialect shape = Dialect::bracket;
    std::size_t begin = 0;  ///< the opening bracket, or the first word
    std::size_t end = 0;    ///< after the closing bracket, or after the last word
    bool closed = false;    ///< whether the bracket is closed
    std::vector<ClauseField> fields;
    Stretch note;  ///< a remark at the end that names nobody: 排名首位的部门牵头，下同
    std::vector<std::size_t> breaks;  ///< where line ends divide names, in ascending order
};

namespace detail {

[[nodiscard]] inline ClauseField field_of(LabelReading const& label, std::size_t begin,
                                          std::size_t list_end) {
    ClauseField field;
    field.role = label.role;
    field.label = {begin, label.end};
    field.list = {label.list, list_end};
    field.known = label.known;
    field.colon = label.colon || label.linked;
    field.remark = label.remark;
    field.deadline = label.deadline;
    return field;
}

/// Where the label of known words begins that ends at `colon`, at or after `from`, in front of which no mark
/// stands: `牵头单位：甲局 责任单位：乙局`; `colon` if there is none. The longest is taken.
[[nodiscard]] constexpr std::size_t label_before(std::string_view text, std::size_t from,
                                                 std::size_t colon) noexcept {
    constexpr std::size_t most_bytes = 36;
    std::size_t begin = colon - from > most_bytes ? colon - most_bytes : from;
    while (begin < colon && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
        ++begin;
    }
    for (; begin < colon; begin += character_length(text, begin)) {
        if (auto const label = read_known_label(text, begin); label && label->end == colon) {
            return begin;
        }
    }
    return colon;
}

/// Where the words behind a ； begin that end with a colon at `colon` and so are the label of something else, as no name
/// has one: `；跟踪督办：县政府督查室`; `colon` if there are none.
[[nodiscard]] constexpr std::size_t words_apart(std::string_view text, std::size_t from,
                                                std::size_t colon) noexcept {
    constexpr std::size_t most_bytes = 30;
    std::size_t const earliest = colon - from > most_bytes ? colon - most_bytes : from;
    std::string_view const near = text.substr(earliest, colon - earliest);
    constexpr std::string_view wide = "；";
    std::size_t const at = near.rfind(wide);
    std::size_t const narrow = near.rfind(';');
    std::size_t const begin = at != near.npos       ? at + wide.size()
                              : narrow != near.npos ? narrow + 1
                                                    : near.size();
    bool const words = begin < near.size() && find_mark(near, begin).length == 0;
    return words ? earliest + begin : colon;
}

/// Adds the fields of `content` to `clause`, of which `first` is the label of the first, which stands at `begin`, and the
/// remark behind them. Linear.
inline void read_fields(std::string_view content, LabelReading const& first, std::size_t begin,
                        Clause& clause) {
    constexpr std::size_t most_clauses_have = 2;
    clause.fields.reserve(most_clauses_have);
    clause.fields.push_back(field_of(first, begin, content.size()));
    bool in_note = false;  // a remark has begun behind the last field
    auto const begin_field = [&](LabelReading const& label, std::size_t at, std::size_t end) {
        (in_note ? clause.note.end : clause.fields.back().list.end) = end;
        in_note = false;
        clause.fields.push_back(field_of(label, at, content.size()));
        return label.list;
    };
    std::size_t depth = 0;
    MarkScan scan{content, first.list};
    for (FoundMark mark = scan.next(); mark.length != 0;) {
        std::size_t next = mark.end();
        if (mark.kind == Punctuation::open_bracket) {
            ++depth;
        } else if (mark.kind == Punctuation::close_bracket) {
            depth -= depth != 0 ? 1U : 0U;
        } else if (depth == 0 &&
                   (mark.kind == Punctuation::semicolon || mark.kind == Punctuation::comma ||
                    mark.kind == Punctuation::full_stop)) {
            if (auto const label = read_role_label(content, next)) {
                next = begin_field(*label, next, mark.position);
            } else if (!in_note && next < content.size() &&
                       (mark.kind == Punctuation::full_stop || opens_remark(content.substr(next)) ||
                        contact_at(content, next) != 0)) {
                clause.fields.back().list.end = mark.position;
                clause.note = {next, content.size()};
                in_note = true;
            }
        } else if (depth == 0 && mark.kind == Punctuation::colon) {
            std::size_t const list = clause.fields.back().list.begin;
            std::size_t const label = label_before(content, list, mark.position);
            if (label != mark.position) {
                std::string_view const front = content.substr(list, label - list);
                std::size_t const divider =
                    closes_a_part(last_mark(front).kind) ? last_mark(front).length : 0;
                next = begin_field(*read_role_label(content, label), label, label - divider);
            } else if (std::size_t const words = words_apart(content, list, mark.position);
                       words != mark.position && !in_note) {
                std::string_view const front = content.substr(0, words);
                std::size_t const end = words - last_mark(front).length;
                std::string_view const behind = content.substr(mark.end());
                if (ends_like_a_unit(behind.substr(0, find_mark(behind, 0).position))) {
                    LabelReading const other{Role::other, mark.position, mark.end(), false,
                                             true,        false,         false,      {}};
                    next = begin_field(other, words, end);
                } else {
                    clause.fields.back().list.end = end;
                    clause.note = {words, content.size()};  // ；备注：结合实际推进
                    in_note = true;
                }
            }
        }
        mark = scan.next_from(next);
    }
}

}  // namespace detail

/// The clause that opens with the bracket at `open` of text without white space; nothing if what
/// follows the bracket is no label of a role, or nothing but one. Brackets may be of any shape and of different width,
/// marks of either width. `bare`: the first label may be a verb alone, （牵头：A；配合：B）. Linear in the clause.
[[nodiscard]] inline std::optional<Clause> read_clause(std::string_view text, std::size_t open,
                                                       bool bare = false) {
    std::size_t const inside = open + mark_at(text, open).length;
    auto const first = read_role_label(text, inside);
    if (!first) {
        return std::nullopt;
    }
    Clause clause;
    clause.begin = open;
    std::size_t const close = find_closing_bracket(text, open);
    clause.closed = close != std::string_view::npos;
    std::size_t const content_end = clause.closed ? close : text.size();
    clause.end = clause.closed ? close + mark_at(text, close).length : content_end;
    std::string_view const content = text.substr(0, content_end);
    if ((!first->colon && !first->linked && first->end == content_end) ||
        (detail::is_bare_verb(content.substr(inside, first->end - inside)) && !bare)) {
        return std::nullopt;  // 县教育局（牵头单位）: the role of the unit in front
    }
    if (first->linked && read_lead_rule(content.substr(inside, find_mark(content, inside).position -
                                                                   inside)) != LeadRule::none) {
        return std::nullopt;  // 县教育局、县财政局（第一责任单位为牵头单位，下同）
    }
    detail::read_fields(content, *first, inside, clause);
    return clause;
}

/// The first clause at or after `from` of text without white space; nothing if there is none.
/// Linear.
[[nodiscard]] inline std::optional<Clause> find_clause(std::string_view text, std::size_t from) {
    MarkScan scan{text, from};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        if (mark.kind == Punctuation::open_bracket) {
            if (auto clause = read_clause(text, mark.position)) {
                return clause;
            }
        }
    }
    return std::nullopt;
}

}  // namespace fengong
