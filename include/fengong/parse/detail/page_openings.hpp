// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

/// Where headings and items begin in pages that became one line.
namespace fengong::detail {

/// Where the first item in Arabic digits begins behind white space and a heading without marks, which goes on at
/// `position`: `扩大就业 1.新增就业…`.
[[nodiscard]] inline std::optional<std::size_t> find_first_item(std::string_view line,
                                                                std::size_t position) {
    std::size_t const limit = find_mark(line, position).position;
    for (std::size_t at = find_white_space(line, skip_white_space(line, position));
         at < std::min(limit, line.size()); at = find_white_space(line, at)) {
        at = skip_white_space(line, at);
        auto const number = read_numbering(line.substr(at));
        if (number && number->style == NumberStyle::arabic && number->value == 1) {
            return at;
        }
    }
    return std::nullopt;
}

/// Where the first heading begins in a page that became one line: `…制定本方案。 一、扩大就业 1.新增就业…`. Nothing if no
/// item follows it.
[[nodiscard]] inline std::optional<std::size_t> find_first_heading(std::string_view line) {
    constexpr std::size_t longest_heading = 120;  // bytes
    constexpr std::string_view stop = "。";
    for (std::size_t at = line.find(stop); at != line.npos; at = line.find(stop, at + 1)) {
        std::size_t const begin = skip_white_space(line, at + stop.size());
        auto const number = read_numbering(line.substr(begin));
        if (number && number->style == NumberStyle::chinese && number->value == 1 &&
            find_first_item(line.substr(begin, longest_heading), number->end)) {
            return begin;
        }
    }
    return std::nullopt;
}

}  // namespace fengong::detail
