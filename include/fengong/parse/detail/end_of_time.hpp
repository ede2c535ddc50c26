// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/deadline_cell.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/stretch.hpp>

#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// Where the time ends with which the list of a deadline begins, if what stands behind it holds a number and so is a promise:
/// 12月底前 of `12月底前完成投资2亿元`; else the end of the list. Linear.
[[nodiscard]] constexpr std::size_t end_of_time(std::string_view text, Stretch list) noexcept {
    std::string_view const words = text.substr(0, list.end);
    auto const time_at = [&](std::size_t position) {
        auto const when =
            position < words.size() ? read_calendar_phrase(words, position) : std::nullopt;
        return when ? when->end : position;
    };
    std::size_t const first = time_at(list.begin);
    std::size_t end = first;
    for (std::size_t next = end; next != list.begin;) {  // 3月、6月
        end = next;
        std::size_t const mark = mark_of_times_at(words, end);
        next = mark != 0 ? time_at(end + mark) : list.begin;
        next = next == end + mark ? list.begin : next;
    }
    if (first == list.begin) {
        return list.end;
    }
    for (std::size_t at = end; at < words.size();) {
        if (digit_at(words, at).length == 0) {
            ++at;
            continue;
        }
        std::size_t const time = time_at(at);
        if (time == at) {
            return end;
        }
        at = time;
    }
    return list.end;
}

}  // namespace fengong::detail
