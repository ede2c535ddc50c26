// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// What the first of two posts of a person ends with, and what the second begins with: 县委常委、常务副县长李波.
inline constexpr auto posts_beside_others =
    word_list({"常委", "党组成员", "党委委员", "工委委员", "党组副书记", "党委副书记", "县委副书记",
               "市委副书记", "区委副书记", "工委副书记"});
inline constexpr auto beginnings_of_posts =
    word_list({"副", "常务副", "县长", "市长", "区长", "县委", "市委", "区委", "组织部部长",
               "宣传部部长", "统战部部长", "政法委书记", "纪委书记", "武装部部长"});

/// Makes one name of those in `names`, of persons, between which a pause stands that divides two posts of one. Linear.
inline void join_posts(std::string_view text, std::vector<Stretch>& names) {
    std::size_t kept = 0;
    for (std::size_t name = 1; name < names.size(); ++name) {
        Stretch& before = names[kept];
        std::string_view const words = text.substr(before.begin, before.end - before.begin);
        if (posts_beside_others.suffix_of(words) != 0 &&
            beginnings_of_posts.prefix_of(text.substr(names[name].begin)) != 0) {
            before.end = names[name].end;
        } else {
            names[++kept] = names[name];
        }
    }
    names.resize(names.empty() ? 0 : kept + 1);
}

}  // namespace fengong::detail
