// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong::detail {

/// Words of a deadline that name no day.
inline constexpr auto loose_deadlines =
    word_list({"全年",     "年内",   "长期",       "常年",      "持续",   "年度",     "即时",
               "按时",     "每月",   "每季度",     "每年",      "按上级", "按照上级", "按要求",
               "适时",     "按计划", "按序时进度", "跨年度",    "即日起", "随时",     "贯穿全年",
               "按照要求", "按季度", "按月",       "按时间节点"});

/// Words that are one alone, and may begin a task: 及时公开预算.
inline constexpr auto lone_deadlines =
    word_list({"及时", "立即", "马上", "常态化", "分阶段", "尽快", "第一时间", "日常", "立行立改",
               "立查立改"});

/// How something is done then: 长期坚持, 常态化推进, 每季度一次.
inline constexpr auto manners_of_going_on =
    word_list({"推进", "坚持", "落实", "实施", "开展", "调度", "进行", "推动", "整改", "一次",
               "1次", "两次", "2次", "完成", "抓好"});

/// Whether a cell is a deadline, or only begins like one: 11月底前投用.
enum class DeadlineCell { none, begun, whole };

/// What stands between the times of one cell, 3月、6月, 5月-10月, or the numbers of a day, 2025-12-31, 2023年6-12月.
inline constexpr auto marks_of_times =
    word_list({"、", "，", "；", "和", "及", "至", "—", "–", "～", "年", "月", "日"});
inline constexpr std::string_view narrow_marks_of_times = ",;.-/~";

/// The length of such a mark at `position`; 0 if there is none.
[[nodiscard]] constexpr std::size_t mark_of_times_at(std::string_view cell,
                                                     std::size_t position) noexcept {
    bool const narrow = position < cell.size() &&
                        narrow_marks_of_times.find(cell[position]) != std::string_view::npos;
    return narrow ? 1 : marks_of_times.prefix_of(cell.substr(position));
}

/// Whether all of `cell` is a day, or a span, printed as numbers that begin with a year. One mark alone, 2025.6, may
/// as well be that of a decimal.
[[nodiscard]] constexpr bool is_day_of_numbers(std::string_view cell) noexcept {
    constexpr std::size_t least_marks = 2;
    DigitRun const year = digit_run_at(cell, 0);
    if (year.digits != 4 || year.value < 1900 || year.value >= 2200) {
        return false;
    }
    std::size_t found = 0;
    std::size_t at = year.end;
    while (at < cell.size()) {
        std::size_t const mark = mark_of_times_at(cell, at);
        DigitRun const number = digit_run_at(cell, at);
        if (mark == 0 && number.digits == 0) {
            return false;
        }
        found += mark != 0 ? 1U : 0U;
        at = mark != 0 ? at + mark : number.end;
    }
    return found >= least_marks;
}

/// Whether all of `cell` is a month printed as numbers, 2026.12, which may as well be a decimal.
[[nodiscard]] constexpr bool is_month_of_numbers(std::string_view cell) noexcept {
    DigitRun const year = digit_run_at(cell, 0);
    bool const mark = year.end < cell.size() && cell[year.end] == '.';
    DigitRun const month = mark ? digit_run_at(cell, year.end + 1) : DigitRun{};
    return year.digits == 4 && year.value >= 1900 && year.value < 2200 && mark &&
           month.digits <= 2 && month.value >= 1 && month.value <= 12 && month.end == cell.size();
}

/// What the words of a cell, without white space, are of a deadline. Linear.
[[nodiscard]] constexpr DeadlineCell read_deadline_cell(std::string_view cell) noexcept {
    constexpr std::size_t longest = 48;  // bytes
    if (cell.size() > longest) {
        return DeadlineCell::none;
    }
    auto const phrase_at = [&](std::size_t position) {
        return begins_number(cell, position) || begins_period(cell, position)
                   ? read_calendar_phrase(cell, position)
                   : std::nullopt;
    };
    auto when = phrase_at(0);
    std::size_t end = when ? when->end : loose_deadlines.prefix_of(cell);
    while (when && end < cell.size()) {
        std::size_t const mark = mark_of_times_at(cell, end);
        auto const next = mark != 0 ? phrase_at(end + mark) : std::nullopt;
        if (!next) {
            break;
        }
        end = next->end;
    }
    if (!cell.empty() && lone_deadlines.prefix_of(cell) == cell.size()) {
        return DeadlineCell::whole;
    }
    if (end == cell.size() || (end != 0 && cell.substr(end) == "完成") || is_day_of_numbers(cell)) {
        return DeadlineCell::whole;
    }
    if (is_month_of_numbers(cell)) {
        return DeadlineCell::begun;
    }
    return end != 0 && (!when || when->deadline || when->whole_year) ? DeadlineCell::begun
                                                                     : DeadlineCell::none;
}

/// With what words that say when may begin, and name no day.
inline constexpr CharacterSet beginnings_of_when = [] {
    CharacterSet set = first_characters(loose_deadlines, lone_deadlines);
    set.insert("0123456789");
    return set;
}();

/// Whether `words`, without white space, say when and nothing else: 全年, 年内持续推进, 2024年—2026年. Linear.
[[nodiscard]] constexpr bool says_when(std::string_view words) noexcept {
    constexpr std::size_t character = 3;
    if (words.empty() || beginnings_of_when.find_in(words.substr(0, character), 0) != 0) {
        return false;
    }
    if (read_deadline_cell(words) == DeadlineCell::whole) {
        return true;
    }
    std::string_view rest = words;
    for (std::size_t size = 1; size != 0; rest.remove_prefix(size)) {
        size = std::max(loose_deadlines.prefix_of(rest), lone_deadlines.prefix_of(rest));
    }
    bool const begun = rest.size() < words.size();
    for (std::size_t size = 1; size != 0; rest.remove_prefix(size)) {
        size = manners_of_going_on.prefix_of(rest);
    }
    return begun && rest.empty();
}

/// The length of what says when in `words`, which say nothing else: 6月底前 of 6月底前完成, all of 长期坚持; 0 if they say
/// something else. Linear.
[[nodiscard]] constexpr std::size_t size_of_when(std::string_view words) noexcept {
    if (!says_when(words)) {
        return 0;
    }
    auto const day = read_calendar_phrase(words, 0);
    return day && day->deadline ? day->end : words.size();
}

}  // namespace fengong::detail
