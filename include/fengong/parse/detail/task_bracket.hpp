// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/verb_clause.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// The bracket at `open` of text without white space, if it says by labels or verbs who is responsible.
[[nodiscard]] inline std::optional<Clause> read_task_bracket(std::string_view text,
                                                             std::size_t open) {
    auto clause = read_clause(text, open);
    return clause ? std::move(clause) : read_verb_bracket(text, open, false);
}

/// Where the first such bracket begins in the source `text`, if the task in `cell` ends with one or more:
/// `新建学校3所。（牵头单位：县教育局）（配合单位：各镇）`; nothing if it does not. Constant time for most cells, else linear.
[[nodiscard]] inline std::optional<std::uint32_t> bracket_behind_task(std::string_view text,
                                                                      Span cell) {
    std::string_view const printed = text.substr(cell.begin, cell.size());
    std::string_view const trimmed = printed.substr(0, end_without_white_space(printed));
    if (last_mark(trimmed).kind != Punctuation::close_bracket) {
        return std::nullopt;
    }
    CompactText const words{text, cell};
    std::string_view const view = words.view();
    std::size_t first = view.size();  // of the brackets that stand side by side up to here
    std::size_t end = 0;              // where they end
    std::size_t depth = 0;
    MarkScan scan{view, 0};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        if (mark.kind == Punctuation::open_bracket && depth++ == 0) {
            auto const clause = read_task_bracket(view, mark.position);
            bool const named =
                clause && ranges::any_of(clause->fields,
                                         [](ClauseField const& field) { return !field.deadline; });
            bool const beside = end != 0 && end == mark.position;
            first = beside && clause ? first : named ? mark.position : view.size();
            end = named || (beside && clause) ? clause->end : 0;
        } else if (mark.kind == Punctuation::close_bracket) {
            depth -= depth != 0 ? 1U : 0U;
        }
    }
    return end == view.size() && first != 0 && first != end
               ? std::optional{words.source_offset(first)}
               : std::nullopt;
}

}  // namespace fengong::detail
