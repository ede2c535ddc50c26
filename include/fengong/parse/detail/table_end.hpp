// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/comma_cells.hpp>
#include <fengong/parse/detail/contact_line.hpp>
#include <fengong/parse/detail/page_end.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/site_row.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace fengong::detail {

/// Whether words begin with a label that a site puts to nothing but documents, and a colon: `索引号: | 113… |
/// 成文日期: | 2026-10-08`.
[[nodiscard]] inline bool opens_site_row(std::string_view words) {
    std::size_t const row = site_label_words.find_prefix(words);
    if (row == site_label_words.none || site_labels[row].use != SiteLabelUse::document) {
        return false;
    }
    std::size_t const behind = skip_white_space(words, site_labels[row].word.size());
    return mark_at(words, behind).kind == Punctuation::colon;
}

/// Whether a line remarks on the table above it or closes the notice: `注：…`, `附件2`, `责任单位：县政府办　联系电话：7211234`, `抄送：…`, …印发, or what a page prints below
/// it.
[[nodiscard]] inline bool closes_table(std::string_view text, std::span<Span const> lines,
                                       std::size_t line) {
    auto const words_at = [&](std::size_t at) {
        return text.substr(lines[at].begin, lines[at].size());
    };
    std::string_view const words = words_at(line);
    std::size_t const begin = skip_cell_mark(words);
    bool const quoted = words.substr(begin).starts_with(quote_around_cells);
    std::string_view const first = words.substr(begin + (quoted ? 1U : 0U));
    constexpr std::string_view this_table = "本表由";
    return words_below_tables.prefix_of(first) != 0 || first.starts_with(this_table) ||
           opens_closing_matter(words) || opens_site_row(first) ||
           names_those_asked_below(text, lines, line) || ends_on_page(line, lines.size(), words_at);
}

/// Whether a line is a day and nothing else, whole or damaged.
[[nodiscard]] inline bool is_day(std::string_view text, Span line) {
    constexpr std::size_t most_bytes = 120;
    std::string_view const words = text.substr(line.begin, line.size());
    std::size_t const begin = skip_white_space(words);
    bool const year =
        digit_run_at(words, begin).digits >= 4 || chinese_digit_at(words, begin).length != 0;
    return year && words.size() <= most_bytes && is_any_date(text, line);
}

/// Whether an office signs in the line `line` and the day follows.
[[nodiscard]] inline bool is_signed_at(std::string_view text, std::span<Span const> lines,
                                       std::size_t line) {
    return line + 1 < lines.size() && is_day(text, lines[line + 1]) &&
           names_an_office(CompactText{text, trimmed_cell(text, lines[line])}.view());
}

/// Whether the line `line` stands below a table: a remark, closing matter, a signature or its day.
[[nodiscard]] inline bool stands_below_table(std::string_view text, std::span<Span const> lines,
                                             std::size_t line) {
    return closes_table(text, lines, line) || is_day(text, lines[line]) ||
           is_signed_at(text, lines, line);
}

}  // namespace fengong::detail
