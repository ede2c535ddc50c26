// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

namespace detail {

/// What a person in a heading does with what stands under it.
inline constexpr auto leading_verbs =
    word_list({"主抓", "牵头", "负责", "分管", "主管", "包保", "领衔", "督办", "联系", "挂帅"});

/// Posts, with 副 and 常务副 in front of them.
inline constexpr auto heading_posts =
    word_list({"省长", "市长",   "县长", "区长",   "州长",     "旗长",     "盟长",
               "镇长", "乡长",   "书记", "主席",   "主任",     "部长",     "常委",
               "同志", "秘书长", "局长", "调研员", "党组成员", "县级领导", "副县级干部"});

inline constexpr auto post_grades = word_list({"常务副", "副", "代", "代理"});

}  // namespace detail

/// The person whom a heading without white space names as the one who leads what stands under it:
/// 沈砚秋 in `沈砚秋市长主抓重点工作` and in `常务副市长沈砚秋牵头`; nothing if it names nobody.
///
/// A name is two to four characters between the beginning (or a post) and a post, or between a post
/// and the verb.
[[nodiscard]] constexpr std::optional<Stretch> read_leader_heading(
    std::string_view title) noexcept {
    std::size_t verb = std::string_view::npos;
    for (std::string_view const word : detail::leading_verbs) {
        verb = std::min(verb, title.find(word));
    }
    if (verb == std::string_view::npos) {
        return std::nullopt;
    }
    // Takes posts, and marks between them, off both ends of what stands in front of the verb.
    Stretch name{title.starts_with("由") ? 3U : 0U, verb};
    bool post = false;
    auto const words = [&] { return title.substr(name.begin, name.end - name.begin); };
    while (std::size_t const size = detail::heading_posts.suffix_of(words())) {
        post = true;
        name.end -= size;
        name.end -= detail::post_grades.suffix_of(words());
    }
    std::size_t last_post = 0;
    for (std::size_t position = 0; position < words().size();
         position += character_length(words(), position)) {
        if (std::size_t const size = detail::heading_posts.prefix_of(words().substr(position))) {
            last_post = position + size;
        }
    }
    if (last_post != 0) {
        post = true;
        name.begin += last_post;
    }
    while (!name.empty() && mark_at(title, name.begin).length != 0) {
        name.begin += mark_at(title, name.begin).length;
    }
    constexpr std::size_t character = 3;
    std::size_t const size = name.end - name.begin;
    bool const fits = size >= 2 * character && size <= 4 * character && size % character == 0;
    for (std::size_t position = name.begin; position < name.end; position += character) {
        if (mark_at(title, position).length != 0) {
            return std::nullopt;
        }
    }
    return post && fits ? std::optional{name} : std::nullopt;
}

}  // namespace fengong
