// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// What stands below a title and is counted behind it. Things are counted by 个, too: 停车场（5个）.
inline constexpr auto counted_below_titles =
    word_list({"项", "件", "类", "大类", "项任务", "件实事", "项工作", "项指标", "个项目", "个方面",
               "项重点任务", "项工作任务", "项具体任务"});

/// The length of the bracket at the end of `title` that counts what stands below: （15项）, （共3件）; 0 if there is none.
/// Constant time.
[[nodiscard]] constexpr std::size_t count_behind_title(std::string_view title) noexcept {
    constexpr std::size_t longest = 40;  // bytes
    constexpr std::string_view all = "共";
    if (last_mark(title).kind != Punctuation::close_bracket) {
        return 0;
    }
    MarkScan scan{title, title.size() - std::min(title.size(), longest)};
    FoundMark open = scan.next();
    while (open.length != 0 && open.kind != Punctuation::open_bracket) {
        open = scan.next();
    }
    std::string_view inside = title.substr(open.position + open.length);
    inside.remove_prefix(inside.starts_with(all) ? all.size() : 0);
    DigitRun const arabic = digit_run_at(inside, 0);
    DigitRun const number = arabic.digits != 0 ? arabic : chinese_ordinal_at(inside, 0);
    std::string_view const counted = inside.substr(number.end);
    std::size_t const word = counted_below_titles.prefix_of(counted);
    bool const closes = word != 0 && word + last_mark(title).length == counted.size();
    return number.digits != 0 && closes ? title.size() - open.position : 0;
}

}  // namespace fengong::detail
