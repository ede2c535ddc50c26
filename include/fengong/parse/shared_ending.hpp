// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace fengong {

namespace detail {

/// Endings that the last name of a list may have for all of them: 市公安、交通局.
inline constexpr auto shared_endings = word_list({"局", "厅", "部门"});

/// Where the list itself says it: 市工商、质监、卫生等部门.
inline constexpr std::string_view others_with_ending = "等部门";

/// Whether `name` may be one without its ending: a few characters that are no organisation by themselves.
[[nodiscard]] constexpr bool may_be_stem(std::string_view name) noexcept {
    constexpr std::size_t shortest = 6;
    constexpr std::size_t longest = 18;
    return name.size() >= shortest && name.size() <= longest && !name.starts_with("各") &&
           !ends_like_a_unit(name);
}

}  // namespace detail

/// The ending that name `index` of `names`, a list in `text` without white space, leaves out because a later one has it
/// for all: 局 for 市公安 of `市公安、交通局`, 部门 for each of `市工商、质监、卫生等部门`. Empty if it leaves out nothing. Names share
/// over 、 only, and with one that names no level of its own. Looks at the next twelve names.
[[nodiscard]] constexpr std::string_view shared_ending(std::string_view text,
                                                       std::span<Stretch const> names,
                                                       std::size_t index) noexcept {
    constexpr std::size_t nearby = 12;
    constexpr std::string_view pause = "、";
    auto const words = [&](Stretch part) { return text.substr(part.begin, part.end - part.begin); };
    std::size_t const limit = std::min(names.size(), index + nearby);
    for (std::size_t next = index; next < limit && detail::may_be_stem(words(names[next]));
         ++next) {
        if (text.substr(names[next].end).starts_with(detail::others_with_ending)) {
            return text.substr(names[next].end + 3, 6);
        }
        if (next + 1 == limit || words({names[next].end, names[next + 1].begin}) != pause) {
            return {};
        }
        std::string_view const behind = words(names[next + 1]);
        if (std::size_t const ending = detail::shared_endings.suffix_of(behind);
            ending != 0 && ending < behind.size() &&
            detail::level_prefixes.prefix_of(behind) == 0 &&
            detail::endings_of_own_level.suffix_of(behind) == 0) {
            return behind.substr(behind.size() - ending);
        }
    }
    return {};
}

}  // namespace fengong
