// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

/// Numbers that name lines of buses: 8路.
namespace fengong::detail {

/// What a number in front of it may be the name of, a line of buses: 8路 of `延伸8路、12路公交线路`.
inline constexpr std::string_view bus_route = "路";
inline constexpr auto words_of_buses = word_list({"公交", "公汽", "班线", "巴士"});

/// Whether `behind`, what stands behind a number, goes on with 路 and a word for buses, at most behind others of their lines:
/// 路、12路公交线路. What is counted in 路, 2000 of 视频监控2000路, has none behind.
[[nodiscard]] constexpr bool is_bus(std::string_view behind) noexcept {
    while (behind.starts_with(bus_route)) {
        behind.remove_prefix(bus_route.size());
        if (words_of_buses.prefix_of(behind) != 0) {
            return true;
        }
        std::size_t const separator = verb_separators.prefix_of(behind);
        DigitRun const next = digit_run_at(behind, separator);
        behind = separator == 0 || next.digits == 0 ? std::string_view{} : behind.substr(next.end);
    }
    return false;
}

}  // namespace fengong::detail
