// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

/// What farms yield, where the crop or animal is only named the first time: `生猪存栏30万头、出栏50万头`.
namespace fengong::detail {

/// Yields that stand alone behind what they are of.
inline constexpr auto bare_yields = word_list(
    {"产量", "总产量", "总产", "单产", "存栏", "出栏", "存栏量", "出栏量", "年出栏", "年存栏"});

/// What the name of the first one ends with, behind the crop or animal.
inline constexpr auto ends_of_farming =
    word_list({"存栏", "出栏", "存栏量", "出栏量", "播种面积", "种植面积", "面积", "产量", "总产量",
               "总产", "单产"});

/// What is farmed of `before`, the name of what was counted in front of the bare yield `words`: 生猪 of 生猪存栏. Empty
/// where `words` are anything else.
[[nodiscard]] constexpr std::string_view farmed(std::string_view before, std::string_view words) {
    bool const bare = !words.empty() && bare_yields.prefix_of(words) == words.size();
    std::size_t const end = bare ? ends_of_farming.suffix_of(before) : 0;
    return end == 0 ? std::string_view{} : before.substr(0, before.size() - end);
}

}  // namespace fengong::detail
