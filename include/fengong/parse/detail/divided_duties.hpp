// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Where none of `lines` of `text` is numbered, makes each duty on a line that holds several a line by itself:
/// `县教育局负责改建学校3所；县水利局负责清淤沟渠。` Linear.
inline void divide_duties(std::string_view text, KnownClauses& clauses,
                          std::vector<OutlineLine>& lines) {
    constexpr std::size_t opening = 600;       // bytes that show whether a duty begins
    constexpr std::size_t shortest_line = 60;  // bytes of two duties
    auto const opens_duty = [&](std::uint32_t begin, std::uint32_t end) {
        bool const near = end - begin <= opening;
        std::size_t const limit = near ? end : next_character(text, begin + opening);
        return begin != end && clauses.opens_duty({begin, static_cast<std::uint32_t>(limit)});
    };
    if (ranges::any_of(lines, [](OutlineLine const& line) {
            return line.number.style != NumberStyle::none;
        })) {
        return;
    }
    std::vector<OutlineLine> divided;
    for (OutlineLine line : lines) {
        std::string_view const head = text.substr(0, line.span.end);
        MarkScan scan{head, line.span.begin};
        bool duties = line.span.size() > shortest_line;  // as far as is known
        bool asked = false;
        for (FoundMark mark = scan.next(); mark.length != 0 && duties; mark = scan.next()) {
            if (mark.kind != Punctuation::semicolon) {
                continue;
            }
            duties = asked ? duties : opens_duty(line.span.begin, line.span.end);
            asked = true;
            auto const next = static_cast<std::uint32_t>(mark.end());
            if (duties && opens_duty(next, line.span.end)) {
                divided.push_back(line);
                divided.back().span.end = next;
                line.span.begin = next;
            }
        }
        divided.push_back(line);
    }
    lines = std::move(divided);
}

}  // namespace fengong::detail
