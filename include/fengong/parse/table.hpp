// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/comma_cells.hpp>
#include <fengong/parse/detail/table_reader.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace fengong {

namespace detail {

/// Whether a line, which begins with one, is the head of those who get a quota or task: 街镇、园区.
[[nodiscard]] inline bool heads_holders(std::string_view line) {
    constexpr std::size_t longest = 45;  // bytes
    if (line.size() > longest) {
        return false;
    }
    std::string const name = letters_of(without_white_space(line));
    return quota_holders.prefix_of(name) == name.size();
}

/// What a line holds that heads the columns of a table, whatever word is the first.
inline constexpr auto words_of_role_columns =
    word_list({"责任单位", "牵头单位", "责任部门", "牵头部门", "责任科室", "牵头科室", "主办单位",
               "承办单位", "配合单位", "责任主体"});

/// Whether marks, or two or more spaces each, divide a line into cells of which one is for those who do something:
/// `测评项目 | 分值 | 责任单位`. A numbered line, a list with a colon and a sentence are no such heads.
[[nodiscard]] inline bool heads_role_column(std::string_view line) {
    constexpr std::size_t longest = 300;  // bytes
    constexpr std::size_t longest_word = 36;
    std::size_t const begin = skip_white_space(line);
    auto const first = static_cast<unsigned char>(begin < line.size() ? line[begin] : 0);
    if (line.size() > longest || first < 0xE4 || first > 0xE9) {
        return false;  // begins with no Chinese character
    }
    std::string_view const front = line.substr(0, std::min(line.size(), begin + longest_word));
    bool const marked = find_cell_mark(front, begin) < front.size();
    std::size_t const gap = marked ? front.size() : find_white_space(front, begin);
    bool const spaced = gap + 1 < front.size() && skip_white_space(line, gap) > gap + 1;
    if ((!marked && !spaced) || read_numbering(line.substr(begin)) ||
        words_below_tables.prefix_of(line.substr(begin)) != 0) {
        return false;
    }
    MarkScan scan{line, begin};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        if (mark.kind == Punctuation::colon || mark.kind == Punctuation::full_stop ||
            mark.kind == Punctuation::comma || mark.kind == Punctuation::semicolon) {
            return false;
        }
    }
    return contains_any(line, words_of_role_columns);
}

}  // namespace detail

/// Whether a line may begin the head of a table. Constant time for most lines.
[[nodiscard]] inline bool may_begin_table(std::string_view line) noexcept {
    std::size_t begin = skip_white_space(line);
    std::size_t const mark = detail::cell_mark_at(line, begin);
    begin = skip_white_space(line, begin + mark);
    begin += line.substr(begin).starts_with(detail::quote_around_cells) ? 1U : 0U;
    std::size_t const word = detail::head_word_list.prefix_of(line.substr(begin));
    if (mark != 0) {
        return true;
    }
    auto const heads_a_list = [&](std::size_t end) {
        return mark_at(line, end).kind == Punctuation::colon;
    };
    if (word != 0) {
        // 目标：…, 任务一：…
        constexpr std::size_t longest = 30;
        std::string_view const front = line.substr(begin, word + longest);
        FoundMark const first = find_mark(front, 0);
        return first.kind != Punctuation::colon ||
               detail::find_cell_mark(front, 0) < first.position;
    }
    constexpr std::size_t character = 3;
    bool const wide = begin < line.size() && static_cast<unsigned char>(line[begin]) >= 0xE0;
    bool const padded =
        wide && skip_white_space(line, begin + character) != begin + character;  // 项 目
    std::size_t const holders = detail::quota_holders.prefix_of(line.substr(begin));
    std::size_t const holder = heads_a_list(begin + holders) ? 0 : holders;
    if ((padded || holder != 0) && detail::find_cell_mark(line, begin) < line.size()) {
        return true;
    }
    if (holder != 0 && detail::heads_holders(line.substr(begin))) {
        return true;
    }
    auto const label = detail::read_known_label(line, begin);
    constexpr std::string_view duties = "职责";  // 成员单位职责 heads what they have to do
    bool const head =
        label && !heads_a_list(label->end) && !line.substr(label->end).starts_with(duties);
    return head || detail::heads_role_column(line);
}

/// The table whose head begins with the line `first` of `lines`, which are lines of `text` that are not
/// blank; nothing if no table begins there.
///
/// Read are heads of known words (序号, 工作任务, 责任单位, 完成时限 …), in one line, over lines of a frame or one
/// word a line, with rows in lines divided by `|`, `│` or tabs, in lines divided by spaces, or one cell a
/// line, and rows without anything between the cells as far as they are certain. Where neither mark nor
/// place says which column a cell is of, its words do. Linear.
[[nodiscard]] inline std::optional<Table> read_table(std::string_view text,
                                                     std::span<Span const> lines,
                                                     std::size_t first) {
    return detail::TableReader{text, lines}.read(first);
}

}  // namespace fengong
