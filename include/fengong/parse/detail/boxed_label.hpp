// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/line_breaks.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

/// Labels that stand alone in a bracket, in front of their list: 【责任单位】县住建局、县财政局.
namespace fengong::detail {

/// Whether a bracket that may stand around them opens at `position`: none of the round ones, in which stands the role of the
/// unit in front, 县教育局（牵头单位）.
[[nodiscard]] constexpr bool is_box(std::string_view text, std::size_t position) noexcept {
    if (text[position] == '[') {
        return true;
    }
    switch (three_bytes(text, position)) {
    case three_bytes("【"):
    case three_bytes("〔"):
    case three_bytes("［"):
        return true;
    default:
        return false;
    }
}

/// The label in the box at `open`: at the beginning of a line or behind a sentence; behind the list of another, if that is
/// where we stand (`in_list`), with its own on the same line. Of `A[牵头单位]、B` it is the role of A, and nothing is returned.
[[nodiscard]] inline std::optional<LabelReading> read_boxed_label(std::string_view text,
                                                                  LineBreaks const& lines,
                                                                  std::size_t open, bool in_list) {
    auto label = read_known_label(text, open + mark_at(text, open).length);
    Mark const close = label ? mark_at(text, label->end) : Mark{};
    if (close.kind != Punctuation::close_bracket) {
        return std::nullopt;
    }
    Punctuation const before = last_mark(text.substr(0, open)).kind;
    bool const free =
        lines.at(open) || before == Punctuation::full_stop || before == Punctuation::semicolon;
    label->colon = true;  // the box joins them
    label->list = label->end + close.length;
    Mark const next = mark_at(text, label->list);
    label->list += next.kind == Punctuation::colon ? next.length : 0;
    bool const named = label->list < text.size() && !closes_a_part(next.kind) &&
                       next.kind != Punctuation::close_bracket;
    bool const follows = in_list && !lines.at(label->list);
    return named && (free || follows) ? label : std::nullopt;
}

/// Whether a box opens at `position` whose label ends the list from `begin` on, which stands behind one itself:
/// 【责任单位】A【完成时限】…. 【责任单位】A［牵头］、B goes on.
[[nodiscard]] constexpr bool ends_boxed_list(std::string_view text, std::size_t begin,
                                             std::size_t position) noexcept {
    constexpr std::size_t longest = 36;  // bytes
    if (!is_box(text, position) ||
        last_mark(text.substr(0, begin)).kind != Punctuation::close_bracket) {
        return false;
    }
    std::size_t const inside = position + mark_at(text, position).length;
    std::size_t const close = find_closing_bracket(text.substr(0, inside + longest), position);
    if (close == std::string_view::npos) {
        return false;
    }
    std::size_t const behind = close + mark_at(text, close).length;
    Punctuation const next = mark_at(text, behind).kind;
    auto const label = read_known_label(text.substr(0, close), inside);
    bool const of_list = next == Punctuation::pause || next == Punctuation::comma;
    return (label && label->end == close) ||
           (behind < text.size() && !of_list && next == Punctuation::none);
}

}  // namespace fengong::detail
