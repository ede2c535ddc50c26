// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace fengong::detail {

/// Whether a line marks an annex: `附件2`, `附件1：民生实事清单`.
[[nodiscard]] inline bool marks_annex_at(std::string_view text, Span line) {
    constexpr std::size_t most_bytes = 120;
    if (line.size() > most_bytes) {
        return false;
    }
    CompactText const words{text, line};
    return marks_annex(words.view()) || annex_before_title(words.view()) != 0;
}

/// Whether the line `first`, below a signature, marks an annex in which somebody is to do something: up to the mark of the
/// next one. Linear in it.
[[nodiscard]] inline bool opens_annex(std::string_view text, std::span<OutlineLine const> lines,
                                      std::size_t first, KnownClauses& clauses) {
    if (!marks_annex_at(text, lines[first].span)) {
        return false;
    }
    std::size_t end = first + 1;
    while (end < lines.size() && !marks_annex_at(text, lines[end].span)) {
        ++end;
    }
    return clauses.has_clause({lines[first].span.begin, lines[end - 1].span.end});
}

}  // namespace fengong::detail
