// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// What stands below a title and is counted behind it. Things are counted by 个, too: 停车场（5个）.
inline constexpr auto counted_below_titles =
    word_list({"项", "件", "类", "大类", "项任务", "件实事", "项工作", "项指标", "个项目", "个方面",
               "项重点任务", "项工作任务", "项具体任务"});

/// What counts them where the bracket goes on with who does it, so that no things are meant.
inline constexpr auto counters_before_labels = word_list({"项", "个", "件", "条", "类"});

/// Where the number at `position` ends, 共 in front of it left out: 12 of 共12项; 0 if there is none.
[[nodiscard]] constexpr std::size_t number_of_count(std::string_view text,
                                                    std::size_t position) noexcept {
    constexpr std::string_view all = "共";
    position += text.substr(position).starts_with(all) ? all.size() : 0;
    DigitRun const arabic = digit_run_at(text, position);
    DigitRun const number = arabic.digits != 0 ? arabic : chinese_ordinal_at(text, position);
    return number.digits != 0 ? number.end : 0;
}

/// The length of the bracket at the end of `title` that counts what stands below: （15项）, （共3件）; 0 if there is none.
/// Constant time.
[[nodiscard]] constexpr std::size_t count_behind_title(std::string_view title) noexcept {
    constexpr std::size_t longest = 40;  // bytes
    if (last_mark(title).kind != Punctuation::close_bracket) {
        return 0;
    }
    MarkScan scan{title, title.size() - std::min(title.size(), longest)};
    FoundMark open = scan.next();
    while (open.length != 0 && open.kind != Punctuation::open_bracket) {
        open = scan.next();
    }
    std::size_t const number = number_of_count(title, open.end());
    std::string_view const counted = title.substr(number);
    std::size_t const word = number == 0 ? 0 : counted_below_titles.prefix_of(counted);
    bool const closes = word != 0 && word + last_mark(title).length == counted.size();
    return closes ? title.size() - open.position : 0;
}

/// Where what a bracket says behind a count of the matters below begins: 牵头 of `5个，牵头单位：县发改局`; `begin` if it counts none.
[[nodiscard]] constexpr std::size_t behind_count(std::string_view text,
                                                 std::size_t begin) noexcept {
    std::size_t const number = number_of_count(text, begin);
    std::string_view const counted = text.substr(number);
    std::size_t const counter = number == 0 ? 0
                                            : std::max(counters_before_labels.prefix_of(counted),
                                                       counted_below_titles.prefix_of(counted));
    Mark const mark = mark_at(text, number + counter);
    bool const divides = mark.kind == Punctuation::comma || mark.kind == Punctuation::semicolon;
    return counter != 0 && divides ? number + counter + mark.length : begin;
}

/// `content`, what stands in the bracket behind a heading, without the counts of the matters below in front of who does them or
/// behind: 县农业农村局牵头 of `3项，县农业农村局牵头` and of `县农业农村局牵头，共3项`.
[[nodiscard]] constexpr Stretch without_counts(std::string_view text, Stretch content) noexcept {
    content.begin = behind_count(text.substr(0, content.end), content.begin);
    MarkScan scan{text.substr(0, content.end), content.begin};
    FoundMark last;
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        last = mark;
    }
    bool const divides = last.kind == Punctuation::comma || last.kind == Punctuation::semicolon;
    std::size_t const number = divides ? number_of_count(text, last.end()) : 0;
    std::string_view const counted = text.substr(0, content.end).substr(number);
    bool const counts =
        number != 0 && (counters_before_labels.prefix_of(counted) == counted.size() ||
                        counted_below_titles.prefix_of(counted) == counted.size());
    return counts ? Stretch{content.begin, last.position} : content;
}

}  // namespace fengong::detail
