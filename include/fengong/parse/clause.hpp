// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/unit_list.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong {

/// One role of a clause: `责任单位：A、B等`.
struct ClauseField {
    LabelReading label;
    std::size_t begin = 0;  ///< where the label begins
    Stretch list;           ///< the list behind the label
};

/// A bracket that says who is responsible: `（牵头单位：A；责任单位：B、C等，各镇街）`.
struct Clause {
    std::size_t begin = 0;  ///< the opening bracket
    std::size_t end = 0;    ///< after the closing bracket, or the end of the text
    bool closed = false;    ///< whether the bracket is closed
    std::vector<ClauseField> fields;
};

/// The clause that opens with the bracket at `open` of text without white space; nothing if what
/// follows the bracket is no label of a role. Brackets may be of any shape and of different width,
/// marks of either width. Linear in the clause.
[[nodiscard]] inline std::optional<Clause> read_clause(std::string_view text, std::size_t open) {
    std::size_t position = open + mark_at(text, open).length;
    auto const first = read_role_label(text, position);
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

    clause.fields.push_back({*first, position, {first->list, content_end}});
    std::size_t depth = 0;
    for (position = first->list; position < content_end;) {
        Mark const mark = mark_at(content, position);
        std::size_t const length =
            mark.length != 0 ? mark.length : character_length(content, position);
        if (mark.kind == Punctuation::open_bracket) {
            ++depth;
        } else if (mark.kind == Punctuation::close_bracket) {
            depth -= depth != 0 ? 1U : 0U;
        } else if (depth == 0 &&
                   (mark.kind == Punctuation::semicolon || mark.kind == Punctuation::comma)) {
            std::size_t const next = position + length;
            if (auto const label = read_role_label(content, next)) {
                clause.fields.back().list.end = position;
                clause.fields.push_back({*label, next, {label->list, content_end}});
                position = label->list;
                continue;
            }
        }
        position += length;
    }
    return clause;
}

/// The first clause at or after `from` of text without white space; nothing if there is none.
/// Linear.
[[nodiscard]] inline std::optional<Clause> find_clause(std::string_view text, std::size_t from) {
    for (std::size_t position = from; position < text.size();) {
        position = text.find_first_of("\x28\x5B\xEF\xE3", position);
        if (position == std::string_view::npos) {
            return std::nullopt;
        }
        Mark const mark = mark_at(text, position);
        if (mark.kind == Punctuation::open_bracket) {
            if (auto clause = read_clause(text, position)) {
                return clause;
            }
        }
        position += mark.length != 0 ? mark.length : 1;
    }
    return std::nullopt;
}

}  // namespace fengong
