// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// What encloses bold words in Markdown.
inline constexpr std::string_view bold_mark = "**";

/// Where the words begin at `position`, behind the mark of bold ones.
[[nodiscard]] constexpr std::size_t skip_bold(std::string_view line,
                                              std::size_t position) noexcept {
    return position + (line.substr(position).starts_with(bold_mark) ? bold_mark.size() : 0);
}

/// `span` of `text` without the marks of bold words at its ends: `**县教育局**`, and `县教育局**` where those in front of it
/// have been taken off the line. 139** hides digits.
[[nodiscard]] inline Span without_bold(std::string_view text, Span span) noexcept {
    constexpr std::string_view digits = "0123456789*";
    constexpr auto size = static_cast<std::uint32_t>(bold_mark.size());
    bool const opened = text.substr(span.begin, span.size()).starts_with(bold_mark);
    span.begin += opened ? size : 0;
    std::string_view const rest = text.substr(span.begin, span.size());
    bool const closed = rest.ends_with(bold_mark) &&
                        (opened || rest.size() == bold_mark.size() ||
                         digits.find(rest[rest.size() - bold_mark.size() - 1]) == digits.npos);
    span.end -= closed ? size : 0;
    return span;
}

/// `span` of `text` without white space, marks of cells, and those of bold words, at its ends.
[[nodiscard]] inline Span trimmed_cell(std::string_view text, Span span) noexcept {
    auto const words = [&] { return text.substr(span.begin, span.size()); };
    for (bool again = true; again && !span.empty();) {
        std::string_view const line = words();
        std::size_t const front = skip_white_space(line);
        std::size_t const mark = cell_mark_at(line, front);
        again = front + mark != 0;
        span.begin += static_cast<std::uint32_t>(std::min(front + mark, line.size()));
    }
    for (bool again = true; again && !span.empty();) {
        std::string_view const line = words();
        std::size_t const end = end_without_white_space(line);
        bool const narrow = end >= 1 && cell_mark_at(line.substr(0, end), end - 1) == 1;
        bool const wide = end >= 3 && cell_mark_at(line.substr(0, end), end - 3) == 3;
        std::size_t const kept = end - (narrow ? 1U : wide ? 3U : 0U);
        again = kept != line.size();
        span.end = span.begin + static_cast<std::uint32_t>(kept);
    }
    if (!span.empty() && (text[span.begin] == '*' || text[span.end - 1] == '*')) {
        Span const inside = without_bold(text, span);
        return inside == span ? span : trimmed_cell(text, inside);
    }
    return span;
}

/// Where the words of a line begin, behind white space and the mark of a frame.
[[nodiscard]] constexpr std::size_t skip_cell_mark(std::string_view line) noexcept {
    std::size_t const begin = skip_white_space(line);
    return skip_white_space(line, begin + cell_mark_at(line, begin));
}

/// Puts the cells of `line` of `text`, empty ones included, into `cells`, without the frame at both
/// ends: what stands between marks, or between white space.
inline void split_cells(std::string_view text, Span line, bool by_white_space,
                        std::vector<Span>& cells) {
    constexpr std::size_t most_cells = 256;  // the last holds what is left of a line that is no row
    cells.clear();
    std::string_view const words = text.substr(line.begin, line.size());
    std::size_t begin = skip_white_space(words);
    begin +=
        by_white_space || words.substr(begin).starts_with('\t') ? 0 : cell_mark_at(words, begin);
    auto const add = [&](std::size_t end) {
        cells.push_back(trimmed_cell(text, {line.begin + static_cast<std::uint32_t>(begin),
                                            line.begin + static_cast<std::uint32_t>(end)}));
    };
    auto const next_mark = [&](std::size_t position) {
        return by_white_space ? find_white_space(words, position) : find_cell_mark(words, position);
    };
    for (std::size_t mark = next_mark(begin); mark < words.size() && cells.size() < most_cells;
         mark = next_mark(begin)) {
        add(mark);
        begin = by_white_space ? skip_white_space(words, mark) : mark + cell_mark_at(words, mark);
    }
    if (skip_white_space(words, begin) < words.size()) {
        add(words.size());
    }
}

}  // namespace fengong::detail
