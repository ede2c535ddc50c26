// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/numbering.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// Numbered lines that are fields of one item: `(一)责任领导:…⏎(二)牵头单位:A⏎(三)工作目标:…`.
namespace fengong::detail {

/// Whether a line has a few words and a colon behind its number.
[[nodiscard]] inline bool is_labelled(std::string_view text, OutlineLine const& line) {
    return opens_with_words_and_colon(
        text.substr(line.span.begin, line.span.size()).substr(line.number.end));
}

/// Whether line `index` is one: `(二)牵头单位:A`, or what has a label of its own in the same run of numbers. `last`: the number of
/// the field in front of it, 0 for none. Items in Arabic digits have no such fields.
[[nodiscard]] inline bool is_field_line(std::string_view text, std::span<OutlineLine const> lines,
                                        std::size_t index, std::uint32_t last) {
    constexpr std::size_t most_fields = 12;
    OutlineLine const& line = lines[index];
    NumberStyle const style = line.number.style;
    if (style == NumberStyle::arabic || style == NumberStyle::chinese || !is_labelled(text, line)) {
        return false;
    }
    bool const goes_on = last != 0 && line.number.value == last + 1;
    bool field = goes_on || opens_clause(text, line.span.begin);
    for (std::size_t next = index + 1;
         !field && next < lines.size() && next <= index + most_fields &&
         lines[next].number.style == style && is_labelled(text, lines[next]);
         ++next) {
        field = opens_clause(text, lines[next].span.begin);
    }
    return field;
}

}  // namespace fengong::detail
