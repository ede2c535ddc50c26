// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/date.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/line.hpp>
#include <fengong/text/white_space.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong::detail {

/// Calls `visit` with the span of each line in `where` that is not blank, white space at its ends
/// left out.
template <class Visitor>
void for_each_line(std::string_view text, Span where, Visitor visit) {
    std::string_view const head = text.substr(0, where.end);
    char const terminator = line_terminator(text);
    for (std::size_t begin = where.begin; begin < head.size();) {
        Line const line = line_at(head, begin, terminator);
        std::string_view const words = head.substr(line.begin, line.end - line.begin);
        std::size_t const end = end_without_white_space(words);
        if (end != 0) {
            std::size_t const first = skip_white_space(words);
            visit(Span{static_cast<std::uint32_t>(line.begin + first),
                       static_cast<std::uint32_t>(line.begin + end)});
        }
        begin = line.next;
    }
}

/// The position of the first date in text without white space; npos for none.
[[nodiscard]] constexpr std::size_t find_date(std::string_view words) noexcept {
    for (std::size_t position = 0; position < words.size();
         position += character_length(words, position)) {
        bool const run_begins = position == 0 || digit_at(words, position - 1).length == 0;
        bool const digit =
            digit_at(words, position).length != 0 || chinese_digit_at(words, position).length != 0;
        if (run_begins && digit && read_date(words, position)) {
            return position;
        }
    }
    return std::string_view::npos;
}

/// What the name of an office that signs or prints notices ends with.
inline constexpr std::array<std::string_view, 8> office_endings{
    "人民政府", "办公室", "办公厅", "委员会", "管委会", "政府办", "国务院", "街道办事处"};

/// Whether text without white space is the name of an office that signs or prints notices: short,
/// no punctuation, and a known ending.
[[nodiscard]] constexpr bool names_an_office(std::string_view words) noexcept {
    constexpr std::size_t most_bytes = 75;
    if (words.size() > most_bytes) {
        return false;
    }
    for (std::size_t position = 0; position < words.size();
         position += character_length(words, position)) {
        if (mark_at(words, position).length != 0) {
            return false;
        }
    }
    for (std::string_view const ending : office_endings) {
        if (words.ends_with(ending)) {
            return true;
        }
    }
    return false;
}

}  // namespace fengong::detail
