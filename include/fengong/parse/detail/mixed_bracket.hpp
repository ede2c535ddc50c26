// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/clause.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/verb_clause.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// The clause of the bracket from `open` to `close` that begins with verbs and goes on with labels:
/// `（A牵头，配合单位：B）`, `（A牵头；配合：B）`, `（A牵头，B配合；完成时限：6月底）`. Nothing if no label and colon stands behind a
/// mark in it, or what stands in front is anything else than units and verbs. Linear in the bracket.
[[nodiscard]] inline std::optional<Clause> read_mixed_bracket(std::string_view text,
                                                              std::size_t open, std::size_t close) {
    std::string_view const content = text.substr(0, close);
    std::size_t const inside = open + mark_at(text, open).length;
    std::size_t depth = 0;
    MarkScan scan{content, inside};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        if (mark.kind == Punctuation::open_bracket) {
            ++depth;
        } else if (mark.kind == Punctuation::close_bracket) {
            depth -= depth != 0 ? 1U : 0U;
        }
        bool const divides = mark.kind == Punctuation::comma ||
                             mark.kind == Punctuation::semicolon ||
                             mark.kind == Punctuation::full_stop;
        if (depth != 0 || !divides ||
            label_beginnings.find_in(content.substr(0, mark.end() + 3), mark.end()) != mark.end()) {
            continue;
        }
        auto const label = read_role_label(content, mark.end());
        if (!label || !label->known || !label->colon) {
            continue;
        }
        VerbClauseReader verbs{content, {inside, mark.position}, false};
        Clause clause;
        clause.begin = open;
        clause.end = close + mark_at(text, close).length;
        clause.closed = true;
        clause.shape = Dialect::verb_bracket;
        clause.fields = verbs.read(false);
        if (clause.fields.empty() || !verbs.note().empty()) {
            return std::nullopt;
        }
        Clause labelled;
        read_fields(content, *label, mark.end(), labelled);
        clause.fields.insert(clause.fields.end(), std::make_move_iterator(labelled.fields.begin()),
                             std::make_move_iterator(labelled.fields.end()));
        clause.note = labelled.note;
        return clause;
    }
    return std::nullopt;
}

}  // namespace fengong::detail
