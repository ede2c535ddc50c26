// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Where something is done, in the words in front of a number.
namespace fengong::detail {

/// Whether verbs of doing stand at the front of `words`, behind them something that is not part of it.
[[nodiscard]] inline bool makes_something(std::string_view words) {
    std::size_t end = 0;
    for (std::size_t verb = first_verb_in(words); verb != 0; verb = verb_in(words.substr(end))) {
        end += verb;
    }
    return end != 0 && end < words.size() && !opens_generally(words.substr(end));
}

/// Whether `words` open with a verb of doing, or are one of money: 投资 of `国家将投资2000亿元`.
[[nodiscard]] inline bool says_what_is_done(std::string_view words) {
    return first_verb_in(words) != 0 || investing_verbs.prefix_of(words) == words.size();
}

/// Whether 累计, with which the words `behind` begin, adds up what is named `in_front` of it, and nobody who does it:
/// 充电桩 of `充电桩累计建成20万台`.
[[nodiscard]] inline bool adds_up(std::string_view in_front, std::string_view behind) {
    constexpr std::string_view in_all = "累计";
    return behind.starts_with(in_all) && !ends_like_a_unit(in_front) &&
           ends_of_places.suffix_of(in_front) == 0;
}

/// The length of the name of a place that `words` begin with, if it does what follows: `青石市新增床位`, but not 城镇 of
/// 城镇新增就业; 0 if there is none.
[[nodiscard]] inline std::size_t acting_place(std::string_view words) {
    constexpr std::size_t shortest = 6;  // bytes of a name, without its level
    constexpr std::size_t longest = 30;
    std::size_t const limit = std::min(words.size(), longest);
    for (std::size_t at = shortest; at < limit; at += character_length(words, at)) {
        std::size_t const level = ends_of_places.prefix_of(words.substr(at));
        std::string_view const place = words.substr(0, at + level);
        if (level != 0 && makes_something(words.substr(place.size())) && !names_a_share(words) &&
            !is_kind_of_place(place) && !contains_any(place, words_of_kinds)) {
            return place.size();
        }
    }
    return 0;
}

/// How many levels of government do it: 两级 of 县、乡两级.
inline constexpr auto levels_that_do = word_list({"两级", "三级", "四级"});

/// The length of the levels of government that `words` begin with, if they do what follows: 市、区两级 of
/// `市、区两级配送文艺指导`; 0 if there are none.
[[nodiscard]] inline std::size_t acting_levels(std::string_view words) {
    constexpr std::size_t longest = 30;  // bytes: ten characters
    constexpr std::string_view level_of = "级";
    std::size_t const limit = std::min(words.size(), longest);
    if (words.substr(0, limit).find(level_of) == words.npos) {
        return 0;
    }
    for (std::size_t at = character_length(words, 0); at < limit;
         at += character_length(words, at)) {
        std::size_t const level = levels_that_do.prefix_of(words.substr(at));
        if (level != 0 && makes_something(words.substr(at + level)) && !names_a_share(words)) {
            return at + level;
        }
    }
    return 0;
}

/// Whether `words` are the name of a place and nothing else: 青石市, of `青石市2027年细颗粒物浓度`.
[[nodiscard]] inline bool is_a_place(std::string_view words) noexcept {
    constexpr std::size_t shortest = 9;  // bytes
    constexpr std::size_t longest = 30;
    return words.size() >= shortest && words.size() <= longest &&
           ends_of_places.suffix_of(words) != 0 && !is_kind_of_place(words);
}

/// The length of what `words` begin with, if it says where or under which heading the verb behind it makes something:
/// `县城新建停车场`, `“一事一议”硬化村内道路`; 0 if there is none.
[[nodiscard]] inline std::size_t scene_of_making(std::string_view words) {
    constexpr std::string_view open = "“";
    constexpr std::string_view close = "”";
    std::size_t const quote = words.starts_with(open) ? words.find(close) : words.npos;
    std::size_t const size = quote == words.npos ? scenes.prefix_of(words) : quote + close.size();
    std::string_view const behind = words.substr(size);
    bool const makes = size != 0 && makes_something(behind) && !names_a_share(words) &&
                       (quote != words.npos || making_verbs.prefix_of(behind) != 0);
    return makes ? size : 0;
}

}  // namespace fengong::detail
