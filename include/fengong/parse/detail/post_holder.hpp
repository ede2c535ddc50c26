// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/person_name.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Persons by the office that they head, and their post in it: 县住建局局长王建军.
namespace fengong::detail {

/// What heads of offices are called, and those next to them.
inline constexpr auto posts_in_offices =
    word_list({"局长",     "副局长",   "部长",     "副部长",   "厅长",       "副厅长",    "处长",
               "副处长",   "科长",     "副科长",   "所长",     "副所长",     "站长",      "副站长",
               "院长",     "副院长",   "校长",     "副校长",   "队长",       "副队长",    "大队长",
               "副大队长", "支队长",   "副支队长", "行长",     "副行长",     "董事长",    "总经理",
               "副总经理", "理事长",   "副理事长", "主任",     "副主任",     "书记",      "副书记",
               "党组书记", "党委书记", "党组成员", "党委委员", "党委副书记", "党组副书记"});

/// Whether `name`, without white space, is such a person, or the post without the person. Constant time.
[[nodiscard]] constexpr bool holds_a_post(std::string_view name) noexcept {
    constexpr std::size_t character = 3;
    constexpr std::size_t longest = 4 * character;
    auto const is_held = [](std::string_view post) {
        std::size_t const size = posts_in_offices.suffix_of(post);
        return size != 0 &&
               (size == post.size() || ends_like_a_unit(post.substr(0, post.size() - size)));
    };
    constexpr std::string_view each = "各";  // 各学校校长 are many
    if (name.starts_with(each)) {
        return false;
    }
    if (is_held(name)) {
        return true;
    }
    for (std::size_t size = 2 * character; size <= std::min(longest, name.size());
         size += character) {
        std::size_t const begin = name.size() - size;
        if (may_be_person(name.substr(begin)) && is_held(name.substr(0, begin))) {
            return true;
        }
    }
    return false;
}

}  // namespace fengong::detail
