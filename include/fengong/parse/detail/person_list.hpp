// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/label_words.hpp>
#include <fengong/parse/detail/person_name.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Lists of persons behind labels: `周海涛、吴桂芳`, `县委常委、副县长 赵志远`.
namespace fengong::detail {

/// What posts end with beside those that labels end with.
inline constexpr auto more_posts = word_list({"常委", "主席", "副主席", "省长", "副省长", "州长",
                                              "旗长", "委员", "组长", "部长", "党组成员"});

/// Whether `words` are a post and nothing else: 县委常委, 副县长.
[[nodiscard]] constexpr bool ends_with_post(std::string_view words) noexcept {
    return post_label_endings.suffix_of(words) != 0 || more_posts.suffix_of(words) != 0;
}

/// Whether `words`, without white space, are the name of a person, perhaps behind a post: 副县长赵志远. Constant time.
[[nodiscard]] constexpr bool is_person_or_post_holder(std::string_view words) noexcept {
    constexpr std::size_t character = 3;
    constexpr std::size_t longest_name = 4 * character;
    if (may_be_person(words)) {
        return true;
    }
    for (std::size_t size = 2 * character; size <= longest_name && size < words.size();
         size += character) {
        std::size_t const name = words.size() - size;
        if (ends_with_post(words.substr(0, name)) && may_be_person(words.substr(name))) {
            return true;
        }
    }
    return false;
}

/// Whether `list`, without white space, holds the names of persons and nothing else. Linear.
[[nodiscard]] constexpr bool lists_persons(std::string_view list) noexcept {
    for (std::size_t at = 0; at < list.size();) {
        FoundMark const mark = find_mark(list, at);
        std::string_view const name = list.substr(at, mark.position - at);
        bool const last = mark.length == 0;
        bool const divides = mark.kind == Punctuation::pause || mark.kind == Punctuation::comma;
        if (!(last || divides) ||
            !(is_person_or_post_holder(name) || (!last && ends_with_post(name)))) {
            return false;
        }
        if (last) {
            return true;
        }
        at = mark.end();
    }
    return false;
}

/// Whether the name of a person may begin at `position` of `text`, or posts in front of one. Where a line ends is left open.
[[nodiscard]] constexpr bool may_open_persons(std::string_view text,
                                              std::size_t position) noexcept {
    constexpr std::size_t longest = 36;  // bytes of a post with a name
    constexpr std::size_t most_posts = 4;
    constexpr std::size_t character = 3;
    std::size_t at = skip_white_space(text, position);
    for (std::size_t names = 0; names < most_posts; ++names) {
        FoundMark const mark = find_mark(text.substr(0, std::min(text.size(), at + longest)), at);
        std::string_view const name = text.substr(at, mark.position - at);
        if (surnames.prefix_of(name) != 0) {
            return words_like_names.prefix_of(name) == 0;
        }
        for (std::size_t post = character; post < name.size(); post += character) {
            std::size_t const behind = skip_white_space(name, post);
            if (ends_with_post(name.substr(0, post)) &&
                surnames.prefix_of(name.substr(behind)) != 0) {
                return true;
            }
        }
        if (mark.kind != Punctuation::pause || !ends_with_post(name)) {
            return false;
        }
        at = skip_white_space(text, mark.end());
    }
    return false;
}

}  // namespace fengong::detail
