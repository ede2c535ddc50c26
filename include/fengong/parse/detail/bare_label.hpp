// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/line_breaks.hpp>
#include <fengong/parse/detail/named_units.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/person_name.hpp>
#include <fengong/parse/duty.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/unit_ending.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

inline constexpr std::string_view and_more = "等";

/// A name without the 等 behind it.
[[nodiscard]] constexpr std::string_view without_others(std::string_view name) noexcept {
    return name.ends_with(and_more) ? name.substr(0, name.size() - and_more.size()) : name;
}

/// Whether `words` are the name of one unit, with or without 等 behind it, and neither a sentence nor a label: 成员单位.
[[nodiscard]] inline bool names_one_unit(std::string_view words) {
    std::string_view const name = without_others(words);
    if (!ends_like_a_unit(name) || general_names.prefix_of(name) == name.size() ||
        contains_any(name, words_of_sentences)) {
        return false;
    }
    auto const label = read_known_label(name, 0);
    return !label || label->end != name.size();
}

/// What sentences on who belongs to a group go on with behind 成员单位: 成员单位包括县发改局.
inline constexpr auto words_of_members =
    word_list({"包括", "包含", "主要", "共有", "有县", "有市", "有区", "有省", "如下"});

/// What stands in sentences on how units report, and in no name: 每月25日前将进展情况报县督查室.
inline constexpr auto words_of_reporting =
    word_list({"将", "报送", "上报", "移送", "及时", "每月", "每季", "每周", "按月", "按季", "定期",
               "统一", "汇总", "负责", "牵头", "配合"});

/// Tells labels that nothing joins to their lists, `。责任单位县财政局、县教育局。`, `责任领导  李卫东`, from the same words in a
/// sentence: what follows must be units to its end, or one person.
class BareLabels {
public:
    /// Both must outlive the object.
    BareLabels(std::string_view text, LineBreaks& lines) noexcept : text_{text}, lines_{lines} {}

    /// Whether the words of a label from `position` to `end` are one. `in_list`: the list of another label stands in
    /// front. Linear in the list.
    [[nodiscard]] bool opens_list(std::size_t position, std::size_t end, Role role, bool in_list) {
        if (!stands_free(position, in_list)) {
            return false;
        }
        return role == Role::leader ? names_a_person(position, end, in_list) : names_units(end);
    }

private:
    static constexpr std::size_t longest_name = 120;  // bytes

    /// At the beginning of a line or behind what closes a part of a sentence; in a list also behind a pause or white space.
    [[nodiscard]] bool stands_free(std::size_t position, bool in_list) const {
        if (position == 0) {
            return false;
        }
        Punctuation const before = last_mark(text_.substr(0, position)).kind;
        return lines_.at(position) || before == Punctuation::full_stop ||
               before == Punctuation::semicolon || before == Punctuation::comma ||
               before == Punctuation::close_bracket ||
               (in_list &&
                (before == Punctuation::pause || lines_.next_word(position - 1) == position));
    }

    /// Where the name at `position` ends: at a mark that is no bracket, with its line, or in front of a label behind white
    /// space.
    [[nodiscard]] std::size_t end_of_name(std::size_t position) {
        std::string_view const head =
            text_.substr(0, std::min(lines_.end_of_line(position), position + longest_name));
        FoundMark mark = find_mark(head, position);
        while (mark.kind == Punctuation::open_bracket || mark.kind == Punctuation::close_bracket) {
            mark = find_mark(head, mark.end());
        }
        std::size_t const end = std::min(mark.position, head.size());
        std::size_t word = lines_.next_word(position);
        while (word < end && !read_known_label(text_, word)) {
            word = lines_.next_word(word);
        }
        return std::min(word, end);
    }

    /// `责任领导  李卫东` on a line of its own; in a list also `；责任人李卫东`.
    [[nodiscard]] bool names_a_person(std::size_t position, std::size_t end, bool in_list) {
        bool const apart = lines_.next_word(end - 1) == end && !lines_.at(end);
        bool const begins = lines_.at(position) && apart;
        std::string_view const name = text_.substr(end, end_of_name(end) - end);
        return (begins || in_list) &&
               (may_be_person(without_post(name)) || (!name.empty() && is_post(name)));
    }

    /// 王强 of 王强（副县长）.
    [[nodiscard]] static std::string_view without_post(std::string_view name) {
        if (!ends_with_bracket(name)) {
            return name;
        }
        std::size_t const open = find_opening_bracket(name);
        std::string_view const inside =
            name.substr(open, name.size() - open - last_mark(name).length);
        return is_post(inside) ? name.substr(0, open) : name;
    }

    /// Whether units and nothing else stand from `position` to the end of the line or sentence, to a deadline that ends it, or
    /// to the next label.
    [[nodiscard]] bool names_units(std::size_t position) {
        constexpr std::size_t most_names = 60;
        constexpr std::string_view members = "成员单位";
        if (text_.substr(0, position).ends_with(members) &&
            words_of_members.prefix_of(text_.substr(position)) != 0) {
            return false;
        }
        for (std::size_t names = 0; names < most_names; ++names) {
            std::size_t const end = end_of_name(position);
            std::string_view const name = text_.substr(position, end - position);
            Mark const mark = mark_at(text_, end);
            bool const closed =
                end == text_.size() || lines_.at(end) || mark.kind == Punctuation::full_stop;
            if (!is_unit(name)) {
                auto const when = read_calendar_phrase(name, 0);
                return names != 0 && when && when->deadline && closed;
            }
            if (closed || read_known_label(text_, end + mark.length)) {
                return true;
            }
            if (mark.kind != Punctuation::pause && mark.kind != Punctuation::comma) {
                return false;
            }
            position = end + mark.length;
        }
        return false;
    }

    [[nodiscard]] static bool is_unit(std::string_view name) {
        return names_one_unit(name) && !ends_with_a_count(name) && verb_in(name) == 0 &&
               openings_of_sentences.prefix_of(name) == 0 &&
               !contains_any(name, words_of_reporting) && !holds_label(name);
    }

    /// `县城管局配合单位县公安局`: two lists with nothing between.
    [[nodiscard]] static bool holds_label(std::string_view name) {
        for (std::size_t at = 0; at < name.size(); at += character_length(name, at)) {
            if (read_known_label(name, at)) {
                return true;
            }
        }
        return false;
    }

    std::string_view text_;
    LineBreaks& lines_;
};

}  // namespace fengong::detail
