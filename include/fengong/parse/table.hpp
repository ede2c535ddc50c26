// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/table_reader.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace fengong {

/// Whether a line may begin the head of a table. Constant time for most lines.
[[nodiscard]] constexpr bool may_begin_table(std::string_view line) noexcept {
    std::size_t begin = skip_white_space(line);
    begin = skip_white_space(line, begin + detail::cell_mark_at(line, begin));
    return detail::head_word_list.find_prefix(line.substr(begin)) != detail::head_word_list.none;
}

/// The table whose head begins with the line `first` of `lines`, which are lines of `text` that are not
/// blank; nothing if no table begins there.
///
/// Read are heads of known words (序号, 工作任务, 责任单位, 完成时限 …), in one line or one word a line, with rows
/// in lines divided by `|`, `│` or tabs, in lines divided by spaces, or one cell a line. The latter two
/// are told apart by what they hold: a number begins a row, units and deadlines are known by their
/// words. Linear.
[[nodiscard]] inline std::optional<Table> read_table(std::string_view text,
                                                     std::span<Span const> lines,
                                                     std::size_t first) {
    return detail::TableReader{text, lines}.read(first);
}

}  // namespace fengong
