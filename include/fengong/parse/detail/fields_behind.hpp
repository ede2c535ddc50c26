// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/line_breaks.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/title_above_field.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong::detail {

/// What a line below an item begins with that is none of its text.
inline constexpr auto openings_behind_items =
    word_list({"附：", "附件", "附表", "以上", "上述", "注：", "备注", "联系人", "联系电话", "各地",
               "各单位", "各乡镇"});

/// Whether a blank line of `source` stands in front of `line` of `words`, made from it.
[[nodiscard]] inline bool stands_behind_gap(std::string_view source, CompactText const& words,
                                            std::size_t line) {
    std::uint32_t const end = words.source_offset(line - 1) + 1;
    std::string_view const gap = source.substr(end, words.source_offset(line) - end);
    return std::count(gap.begin(), gap.end(), line_terminator(source)) > 1;
}

/// `责任单位：县住建局⏎工作目标：改造小区12个。`: where the fields of what is to be done end that stand below the last clause of an item,
/// whose line ends at `line`: with a sentence in front of a blank line; `line` if there are none.
[[nodiscard]] inline std::size_t end_of_fields(std::string_view source, CompactText const& words,
                                               std::size_t line) {
    std::string_view const text = words.view();
    std::size_t const field = line < text.size() ? field_at(text.substr(line)) : 0;
    if (field == 0) {
        return line;
    }
    constexpr std::string_view stop = "。";
    LineBreaks lines{source, words};
    if (line + field >= text.size() || lines.at(line + field)) {
        return line;  // 具体措施：⏎1.…
    }
    std::size_t end = line;
    do {
        end = lines.next(end);
    } while (end < text.size() && openings_behind_items.prefix_of(text.substr(end)) == 0 &&
             !(text.substr(0, end).ends_with(stop) && stands_behind_gap(source, words, end) &&
               !opens_with_words_and_colon(text.substr(end))));
    return end;
}

}  // namespace fengong::detail
