// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace fengong::detail {

/// Whether a line remarks on the table above it or closes the notice: `注：…`, `附件2`, `抄送：…`, …印发.
[[nodiscard]] inline bool closes_table(std::string_view text, Span line) {
    CompactText const compact{text, trimmed_cell(text, line)};
    return words_below_tables.prefix_of(compact.view()) != 0 ||
           opens_closing_matter(text.substr(line.begin, line.size()));
}

/// Whether an office signs in the line `line` and the day follows.
[[nodiscard]] inline bool is_signed_at(std::string_view text, std::span<Span const> lines,
                                       std::size_t line) {
    return line + 1 < lines.size() &&
           names_an_office(CompactText{text, trimmed_cell(text, lines[line])}.view()) &&
           is_any_date(text, lines[line + 1]);
}

/// Whether the line `line` stands below a table: a remark, closing matter, a signature or its day.
[[nodiscard]] inline bool stands_below_table(std::string_view text, std::span<Span const> lines,
                                             std::size_t line) {
    return closes_table(text, lines[line]) || is_any_date(text, lines[line]) ||
           is_signed_at(text, lines, line);
}

}  // namespace fengong::detail
