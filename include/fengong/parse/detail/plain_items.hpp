// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/outline_survey.hpp>
#include <fengong/parse/front_matter.hpp>
#include <fengong/parse/table.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// The first of the lines up to `line` that no blank line divides from it, if that is not the first of all and stands near:
/// `任务一：稳住粮食⏎目标：总产5亿斤⏎牵头单位：…`; else the one in front of `line`.
[[nodiscard]] inline std::size_t first_of_group(std::string_view text,
                                                std::vector<OutlineLine> const& lines,
                                                std::size_t line) {
    constexpr std::size_t most_lines = 4;
    for (std::size_t first = line - 1; first > 0 && line - first <= most_lines; --first) {
        std::uint32_t const end = lines[first - 1].span.end;
        std::string_view const gap = text.substr(end, lines[first].span.begin - end);
        if (ranges::count(gap, gap.find('\n') == gap.npos ? '\r' : '\n') > 1) {
            return first;
        }
    }
    return line - 1;
}

/// Where the first item of a text without any number begins, or the number of lines: with the first line that
/// says who is responsible, or those in front of a label unless that is the first of all, if there are two or
/// more such lines, and no table.
[[nodiscard]] inline std::size_t find_plain_items(std::string_view text,
                                                  std::vector<OutlineLine> const& lines,
                                                  OutlineSurvey const& survey,
                                                  KnownClauses& clauses) {
    constexpr std::size_t least = 2;
    auto const words = [&](std::size_t line) {
        return text.substr(lines[line].span.begin, lines[line].span.size());
    };
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (survey.is_numbered(line) || may_begin_table(words(line))) {
            return lines.size();
        }
    }
    std::size_t first = lines.size();
    std::size_t found = 0;
    for (std::size_t line = 0; line < lines.size() && found < least; ++line) {
        Span const span = lines[line].span;
        if (clauses.names_somebody(span) && !addresses_recipients(CompactText{text, span}.view())) {
            bool const label = line > 1 && opens_clause(text, span.begin);
            bool const begins = found++ == 0;
            first = !begins ? first : label ? first_of_group(text, lines, line) : line;
        }
    }
    return found < least ? lines.size() : first;
}

}  // namespace fengong::detail
