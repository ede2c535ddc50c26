// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Bounds in front of a number in words.
namespace fengong::detail {

/// Bounds that make a count of a number in words: 至少一个, 每个镇至少有一所.
inline constexpr auto firm_bounds =
    word_list({"至少", "至少有", "至少要有", "最少", "最少有", "不少于", "不低于", "不超过",
               "不多于", "至多", "最多"});

/// Whether `before`, in front of a number, says that there are no fewer or more: 至少, 至少建成.
[[nodiscard]] constexpr bool is_firm(std::string_view before) noexcept {
    constexpr std::size_t verb = 6;  // bytes: two characters
    if (firm_bounds.suffix_of(before) != 0) {
        return true;
    }
    std::size_t const front = before.size() - std::min(before.size(), verb);
    return action_verbs.prefix_of(before.substr(front)) == verb &&
           firm_bounds.suffix_of(before.substr(0, front)) != 0;
}

}  // namespace fengong::detail
