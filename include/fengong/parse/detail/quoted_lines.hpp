// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// Rows copied from a spreadsheet, in which a cell of several lines has quotes around it: `1⇥"县住建局⏎县财政局"⇥6月底前`.
namespace fengong::detail {

/// Whether a quote at `at` of `text` opens or closes a cell that tabs divide, as what stands at its side shows.
[[nodiscard]] constexpr bool ends_at_cell(std::string_view text, std::size_t at) noexcept {
    return at >= text.size() || text[at] == '\t' || text[at] == '\n' || text[at] == '\r';
}

/// How many lines behind the line `line` belong to the row that begins there, as a quoted cell of it goes on over them; 0 if none is
/// open at its end, or nothing closes it near by. Each of these lines has words, and none a number: it would be an item or a heading.
[[nodiscard]] inline std::size_t lines_of_quoted_cell(std::string_view text,
                                                      std::span<Span const> lines,
                                                      std::size_t line) {
    constexpr char quote = '"';
    constexpr std::size_t most_lines = 2;  // more
    std::string_view const words = text.substr(lines[line].begin, lines[line].size());
    if (words.find('\t') == words.npos) {
        return 0;
    }
    std::size_t const open = words.rfind(quote);
    bool const opens = open != words.npos && open + 1 != words.size() &&
                       (open == 0 || words[open - 1] == '\t') &&
                       words.find('\t', open) == words.npos;
    if (!opens) {
        return 0;
    }
    std::size_t const limit = std::min(lines.size(), line + 1 + most_lines);
    for (std::size_t next = line + 1; next < limit; ++next) {
        std::string_view const more = text.substr(lines[next].begin, lines[next].size());
        std::string_view const inside = trim(more);
        std::size_t const close = more.find(quote);
        if (inside.empty() || inside.front() == quote || inside.front() == '#' ||
            digit_at(inside, 0).length != 0 || read_numbering(without_white_space(inside))) {
            return 0;
        }
        if (close == more.npos) {
            if (more.find('\t') != more.npos) {
                return 0;
            }
            continue;
        }
        if (more.find('\t') < close || !ends_at_cell(text, lines[next].begin + close + 1)) {
            return 0;
        }
        // Behind it, another cell may open.
        std::size_t const rest = more.rfind(quote);
        bool const again = rest != close && more[rest - 1] == '\t' && rest + 1 != more.size() &&
                           more.find('\t', rest) == more.npos;
        if (!again) {
            return next - line;
        }
    }
    return 0;
}

}  // namespace fengong::detail
