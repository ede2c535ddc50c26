// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/detail/duty_below.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Makes one line of each office and the duty below it, where two or more such pairs stand in the text and no table has its
/// head in lines, whose cells look alike. Linear.
inline void join_offices_with_duties(std::string_view text, std::vector<OutlineLine>& lines) {
    constexpr std::size_t longest = 120;  // bytes of the offices, with white space
    constexpr std::size_t shortest_duty = 24;
    auto const words = [&](std::size_t line) {
        Span const span = lines[line].span;
        std::string_view const said = text.substr(span.begin, span.size());
        return said.substr(skip_white_space(said));
    };
    std::vector<std::size_t> offices;
    for (std::size_t line = 0; line + 1 < lines.size(); ++line) {
        bool const may_be = lines[line].number.style == NumberStyle::none &&
                            lines[line + 1].number.style == NumberStyle::none &&
                            lines[line].span.size() <= longest &&
                            lines[line + 1].span.size() >= shortest_duty;
        if (may_be && opens_duty_below(words(line + 1)) &&
            names_offices_alone(CompactText{text, lines[line].span}.view(), words(line + 1))) {
            offices.push_back(line);
        }
    }
    auto const is_head = [&](OutlineLine const& line) {
        constexpr std::size_t longest_head = 30;
        std::string_view const said = text.substr(line.span.begin, line.span.size());
        auto const label = line.span.size() > longest_head
                               ? std::nullopt
                               : read_known_label(said, skip_white_space(said));
        return label && label->end == end_without_white_space(said);
    };
    if (offices.size() < 2 || ranges::any_of(lines, is_head)) {
        return;
    }
    std::size_t kept = 0;
    std::size_t next = 0;  // of the offices
    for (std::size_t line = 0; line < lines.size(); ++line) {
        bool const office = next < offices.size() && offices[next] == line;
        lines[kept] = std::move(lines[line]);
        if (office) {
            ++next;
            lines[kept].span.end = lines[++line].span.end;
        }
        ++kept;
    }
    lines.resize(kept);
}

}  // namespace fengong::detail
