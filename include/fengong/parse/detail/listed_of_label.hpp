// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/detail/label_words.hpp>
#include <fengong/parse/detail/line_breaks.hpp>
#include <fengong/parse/detail/listed_name.hpp>
#include <fengong/parse/detail/person_list.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What may stand behind labels of posts, and of who looks after the work of others.
namespace fengong::detail {

/// Whether persons stand at `position`, and nothing else up to the end of the line, of the sentence or its part, or up to
/// another label. Looks at no more than some names.
[[nodiscard]] inline bool opens_persons(std::string_view text, LineBreaks& lines,
                                        std::size_t position) {
    constexpr std::size_t most_pieces = 40;
    constexpr std::size_t longest = 600;  // bytes
    std::size_t const line = lines.end_of_line(position);
    std::string_view const words = text.substr(0, std::min(line, position + longest));
    bool found = false;
    std::size_t end = position;
    for (std::size_t name = position, piece = 0; piece < most_pieces; ++piece) {
        FoundMark const mark = find_mark(words, end);
        std::size_t const mark_begin = mark.length != 0 ? mark.position : words.size();
        end = std::min(std::max(lines.next_word(end), end + 1), mark_begin);
        bool const at_mark = end == mark_begin;
        std::string_view const word = words.substr(name, end - name);
        bool const person = is_person_or_post_holder(word);
        bool const post = ends_with_post(word);
        if (at_mark && mark.kind == Punctuation::colon) {
            return found;  // another label
        }
        if (!at_mark) {  // 县委常委 张伟, 李 明
            name = person ? end : name;
            found = found || person;
            continue;
        }
        if (!person && !(word.empty() && found) && !(post && mark.kind == Punctuation::pause)) {
            return false;
        }
        found = found || person;
        std::size_t behind = end + mark.length;
        Punctuation next = mark.kind;
        if (next == Punctuation::open_bracket) {  // 张伟（副县长）
            std::size_t const close = find_closing_bracket(words, end);
            if (close == std::string_view::npos) {
                return false;
            }
            Mark const closing = mark_at(words, close);
            behind = close + closing.length;
            next = Punctuation::none;
        }
        bool const ends = next == Punctuation::semicolon || next == Punctuation::full_stop ||
                          next == Punctuation::close_bracket;
        if (ends || behind >= words.size()) {
            return found;
        }
        name = behind;
        end = behind;
    }
    return false;
}

/// Whether `label` at `begin` is of a post with a colon, and anything but persons stands behind it: `链长：由县领导担任`.
[[nodiscard]] inline bool lacks_persons(std::string_view text, LineBreaks& lines, std::size_t begin,
                                        LabelReading const& label) {
    Mark const colon = mark_at(text, label.end);
    return label.role == Role::leader && colon.kind == Punctuation::colon &&
           is_label_of_post(text.substr(begin, label.end - begin)) &&
           !opens_persons(text, lines, label.end + colon.length);
}

/// Where `list`, of those who look after the work of others, ends: in front of the first member behind a comma or ； that is
/// no unit, `县政府督查室，每月督查1次`. Linear.
[[nodiscard]] constexpr std::size_t end_of_units(std::string_view text, Stretch list) noexcept {
    constexpr std::string_view and_others = "等";
    std::string_view const words = text.substr(0, list.end);
    FoundMark mark = find_mark(words, list.begin);
    while (mark.length != 0) {
        bool const divides = mark.kind == Punctuation::comma || mark.kind == Punctuation::semicolon;
        std::size_t const end = std::min(end_of_listed_name(words, mark.end()), list.end);
        std::string_view name = words.substr(mark.end(), end - mark.end());
        name.remove_suffix(name.ends_with(and_others) ? and_others.size() : 0);
        if (divides && !name.empty() && !ends_like_a_unit(name) &&
            place_label_endings.suffix_of(name) == 0) {
            return mark.position;
        }
        mark = find_mark(words, mark.end());
    }
    return list.end;
}

}  // namespace fengong::detail
