// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace fengong {

/// A stretch [begin, end) of the text at hand.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }

    friend constexpr bool operator==(Stretch, Stretch) = default;
};

/// A list of units as it stands in a text.
struct UnitList {
    std::vector<Stretch> names;        ///< in the order printed, without 等
    std::vector<Stretch> empty_names;  ///< the separator after which a name is missing
    bool open_ended = false;           ///< 等 stands at the end of one of the names

    void clear() noexcept {
        names.clear();
        empty_names.clear();
        open_ended = false;
    }
};

namespace detail {

/// What says, behind the last name, that the list goes on; the longest first.
inline constexpr std::array<std::string_view, 6> open_endings{
    "等有关单位", "等相关单位", "等相关部门", "等单位", "等部门", "等"};

/// Adds the name at `name` to `list`, or what its absence or ending says.
inline void add_name(std::string_view text, Stretch name, Stretch separator, UnitList& list) {
    std::string_view const word = text.substr(name.begin, name.end - name.begin);
    for (std::string_view const ending : open_endings) {
        if (word.ends_with(ending)) {
            list.open_ended = true;
            name.end -= ending.size();
            break;
        }
    }
    if (!name.empty()) {
        list.names.push_back(name);
    } else if (word.empty()) {
        list.empty_names.push_back(separator);
    }
}

}  // namespace detail

/// Reads the list of units in `where` of text without white space into `list`, which is cleared:
/// `A、B等，各镇街`.
///
/// Names are divided by 、 ， and ； of either width outside brackets; a full stop ends the list.
/// Returns where the list ends. Linear.
inline std::size_t read_unit_list(std::string_view text, Stretch where, UnitList& list) {
    list.clear();
    std::string_view const head = text.substr(0, where.end);
    std::size_t depth = 0;
    std::size_t begin = where.begin;
    Stretch separator{where.begin, where.begin};
    std::size_t position = where.begin;
    while (position < where.end) {
        Mark const mark = mark_at(head, position);
        std::size_t const length =
            mark.length != 0 ? mark.length : character_length(head, position);
        bool const outside = depth == 0;
        if (mark.kind == Punctuation::open_bracket) {
            ++depth;
        } else if (mark.kind == Punctuation::close_bracket) {
            depth -= depth != 0 ? 1U : 0U;
        } else if (outside && mark.kind == Punctuation::full_stop) {
            break;
        } else if (outside && (mark.kind == Punctuation::pause || mark.kind == Punctuation::comma ||
                               mark.kind == Punctuation::semicolon)) {
            detail::add_name(head, {begin, position}, separator, list);
            separator = {position, position + length};
            begin = position + length;
        }
        position += length;
    }
    detail::add_name(head, {begin, position}, separator, list);
    return position;
}

}  // namespace fengong
