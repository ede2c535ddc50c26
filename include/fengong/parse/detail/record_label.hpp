// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// The label, with its colon, that opens each record of a text without numbers, 重点工作： of `重点工作：新建公厕⏎牵头单位：…⏎目标任务：…`;
/// empty if the line `first` opens with none, or with who does it, or no line behind it with the same. Linear.
[[nodiscard]] inline std::string_view label_of_records(std::string_view text,
                                                       std::vector<OutlineLine> const& lines,
                                                       std::size_t first) {
    constexpr std::size_t longest = 40;  // bytes
    if (first >= lines.size()) {
        return {};
    }
    auto const words = [&](std::size_t line) {
        std::string_view const all = text.substr(lines[line].span.begin, lines[line].span.size());
        return all.substr(skip_white_space(all));
    };
    FoundMark const mark = find_mark(words(first), 0);
    if (mark.kind != Punctuation::colon || mark.position == 0 || mark.position > longest ||
        opens_clause(text, lines[first].span.begin)) {
        return {};
    }
    std::string_view const label = words(first).substr(0, mark.end());
    std::size_t next = first + 1;
    while (next < lines.size() && !words(next).starts_with(label)) {
        ++next;
    }
    bool const apart = next < lines.size() && next != first + 1;
    return apart ? label : std::string_view{};
}

}  // namespace fengong::detail
