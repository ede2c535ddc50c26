// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/line_breaks.hpp>
#include <fengong/parse/detail/title_above_field.hpp>
#include <fengong/parse/item_number.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

/// The title on the first line of an item, and the points below it, are read apart.
namespace fengong::detail {

/// Divides the first part of `body`, which is not empty, at `line`.
inline void divide_body(std::vector<Stretch>& body, std::size_t line) {
    std::size_t const end = body.front().end;
    body.front().end = line;
    body.insert(body.begin() + 1, {line, end});
}

/// Where the line ends that is the title above a field, 扩建学校 of `扩建学校⏎工作目标：…`, if `body` of `words`, made from
/// `source`, begins with one; else 0.
[[nodiscard]] inline std::size_t end_of_title_above_field(std::string_view source,
                                                          CompactText const& words, Stretch body) {
    std::size_t const line = LineBreaks{source, words}.next(body.begin, body.end);
    bool const title = line < body.end && is_title_above_field(words.view(body.begin, line),
                                                               words.view(line, body.end));
    return title ? line : 0;
}

/// Divides a title on the first line from the text below it, so that it is no part of what is promised there.
inline void divide_title(std::string_view source, CompactText const& words,
                         std::vector<Stretch>& body) {
    Stretch const first = body.front();
    std::size_t const line = LineBreaks{source, words}.next(first.begin);
    if (line < first.end &&
        may_be_title_line(words.view(first.begin, line), words.view(line, first.end))) {
        divide_body(body, line);
    }
}

/// `实施供水行动⏎1.改造管网60公里。`: divides the title from the first point below it, whose number is no part of what is
/// promised, and takes that off where a clause stands between.
inline void divide_from_points(std::string_view source, CompactText const& words,
                               std::vector<Stretch>& body) {
    LineBreaks const lines{source, words};
    // How many bytes of `part` from `at` on are the number of a point.
    auto const point_at = [&](std::size_t at, Stretch part) -> std::size_t {
        auto const number =
            lines.at(at) ? read_item_number(words.view(at, part.end)) : std::nullopt;
        return number && !number->doubtful && at + number->end < part.end ? number->end : 0;
    };
    for (std::size_t part = 1; part < body.size(); ++part) {
        body[part].begin += point_at(body[part].begin, body[part]);
    }
    Stretch& title = body.front();
    std::string_view const text = words.view(0, title.end);
    std::size_t at = text.find('1', title.begin + 1);
    while (at < text.size() && point_at(at, title) == 0) {
        at = text.find('1', at + 1);
    }
    if (at < text.size() && last_mark(text.substr(0, at)).length == 0) {
        Stretch const points{at + point_at(at, title), title.end};
        title.end = at;
        body.insert(body.begin() + 1, points);
    }
}

}  // namespace fengong::detail
