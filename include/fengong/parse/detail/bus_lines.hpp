// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Numbers that name lines of buses: 8路.
namespace fengong::detail {

/// What a number in front of it may be the name of, a line of buses: 8路 of `延伸8路、12路公交线路`.
inline constexpr std::string_view bus_route = "路";
inline constexpr auto words_of_buses = word_list({"公交", "公汽", "班线", "巴士"});

/// Whether buses are spoken of close to a number.
[[nodiscard]] constexpr bool is_bus(std::string_view before, std::string_view behind) noexcept {
    constexpr std::size_t nearby = 48;  // bytes: 16 Chinese characters
    std::string_view const front = before.substr(before.size() - std::min(before.size(), nearby));
    return contains_any(front, words_of_buses) ||
           contains_any(behind.substr(0, nearby), words_of_buses);
}

}  // namespace fengong::detail
