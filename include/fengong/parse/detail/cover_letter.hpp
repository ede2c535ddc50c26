// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/table.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Where the numbered line ends that begins with the line `first`: in front of the next number, and of `last`.
[[nodiscard]] inline std::size_t end_of_numbered(std::vector<OutlineLine> const& lines,
                                                 std::size_t first, std::size_t last) {
    std::size_t next = first + 1;
    while (next < last && lines[next].number.style == NumberStyle::none) {
        ++next;
    }
    return next;
}

/// Whether one of the numbered lines [first, last) says who is responsible.
[[nodiscard]] inline bool any_clause(std::vector<OutlineLine> const& lines, std::size_t first,
                                     std::size_t last, KnownClauses& clauses) {
    for (std::size_t line = first; line < last;) {
        std::size_t const next = end_of_numbered(lines, line, last);
        if (lines[line].number.style != NumberStyle::none &&
            clauses.has_clause({lines[line].span.begin, lines[next - 1].span.end})) {
            return true;
        }
        line = next;
    }
    return false;
}

/// What the names of offices that sign end with, by the last character: 人民政府, 办公室.
inline constexpr CharacterSet ends_of_offices = [] {
    CharacterSet set;
    for (std::string_view const ending : office_endings) {
        set.insert(ending.substr(ending.size() - 3));
    }
    return set;
}();

/// Whether lines may be an office and the day below it, as few are: a quick look, before the words are put together.
[[nodiscard]] inline bool may_sign(std::string_view text, OutlineLine const& office,
                                   OutlineLine const& day) noexcept {
    constexpr std::size_t longest = 120;  // bytes, with spaces
    constexpr std::size_t character = 3;
    if (office.span.size() > longest || day.span.size() > longest ||
        day.number.style != NumberStyle::none) {
        return false;
    }
    std::string_view const words = trim(text.substr(office.span.begin, office.span.size()));
    return words.size() >= character &&
           ends_of_offices.contains(decode_utf8(words, words.size() - character).value);
}

/// What the paper is called that a letter sends out.
inline constexpr auto names_of_plans = word_list({"分解", "分工", "任务", "方案", "清单", "要点"});

/// Whether the line in front of `first`, the first that is numbered, says that the plan is another paper:
/// `…，现印发给你们，并提出以下要求。`, `现将任务分解（详见附件），有关事宜通知如下：`.
[[nodiscard]] inline bool sends_out(std::string_view text, std::vector<OutlineLine> const& lines,
                                    std::size_t first) {
    constexpr std::array<std::string_view, 3> sent{"印发给你们", "印发你们", "下发给你们"};
    constexpr std::string_view attached = "见附件";
    constexpr std::size_t nearby = 36;  // bytes
    if (first == 0 || lines[first].number.style != NumberStyle::chinese) {
        return false;
    }
    CompactText const before{text, lines[first - 1].span};
    std::string_view const words = before.view();
    std::size_t const at = find_word(words, attached);
    if (at != std::string_view::npos &&
        contains_any(words.substr(at - std::min(at, nearby), std::min(at, nearby)),
                     names_of_plans)) {
        return true;
    }
    return ranges::any_of(sent, [&](auto word) { return holds_word(words, word); });
}

/// How many of the `lines` are a letter in front of the plan that it sends out: up to its signature, if it numbers what
/// it asks for (`一、各牵头单位要细化措施。`), nobody is responsible there, and somebody is behind it, or a table
/// follows, or it says that the plan is another paper. 0 if there is no such letter. Linear.
[[nodiscard]] inline std::size_t cover_letter(std::string_view text,
                                              std::vector<OutlineLine> const& lines,
                                              KnownClauses& clauses) {
    std::size_t numbered = lines.size();  // the first line that is
    for (std::size_t line = 0; line + 1 < lines.size(); ++line) {
        bool const first =
            numbered == lines.size() && lines[line].number.style != NumberStyle::none;
        numbered = first ? line : numbered;
        if (numbered == lines.size() || !may_sign(text, lines[line], lines[line + 1]) ||
            !is_signature(text, lines[line].span, lines[line + 1].span)) {
            continue;
        }
        std::size_t const end = line + 2;
        bool const table = ranges::any_of(
            ranges::view(lines, end, lines.size() - end), [&](OutlineLine const& behind) {
                return may_begin_table(text.substr(behind.span.begin, behind.span.size()));
            });
        bool const plan = table || sends_out(text, lines, numbered) ||
                          any_clause(lines, end, lines.size(), clauses);
        return plan && !any_clause(lines, 0, line, clauses) ? end : 0;
    }
    return 0;
}

}  // namespace fengong::detail
