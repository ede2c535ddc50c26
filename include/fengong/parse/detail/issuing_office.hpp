// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <string_view>

/// Who issues a notice, and for which place.
namespace fengong::detail {

/// Whether `words`, in front of 关于, are an office or a bureau that issues: 平安县教育局.
[[nodiscard]] constexpr bool issues(std::string_view words) noexcept {
    return names_an_office(words) || (ends_like_a_unit(words) && find_mark(words, 0).length == 0);
}

/// The levels of places, and what only begins like one.
inline constexpr auto levels_of_places =
    word_list({"省", "市", "县", "区", "州", "旗", "盟", "自治区", "自治州", "自治县"});
inline constexpr auto no_levels_of_places =
    word_list({"市场", "市容", "市政", "区域", "县域", "省会", "州际"});

/// Where the name of the place ends that `issuer` issues for: in front of 人民政府 or 政府, else behind the levels that it
/// begins with: 平安县 of 平安县教育局; 0 for none.
[[nodiscard]] constexpr std::size_t end_of_place(std::string_view issuer) noexcept {
    constexpr std::size_t shortest = 6;  // bytes of a name, without its level
    constexpr std::size_t longest = 24;
    for (std::string_view const government : {"人民政府", "政府"}) {
        if (std::size_t const at = issuer.find(government); at != std::string_view::npos) {
            return at;
        }
    }
    std::size_t end = 0;
    for (std::size_t at = 0; at < issuer.size() && at - end <= longest;) {
        if (ends_like_a_unit(issuer.substr(end, at - end))) {
            break;  // 平安县教育局平安县财政局
        }
        std::string_view const rest = issuer.substr(at);
        std::size_t const level =
            no_levels_of_places.prefix_of(rest) != 0 ? 0 : levels_of_places.prefix_of(rest);
        if (level != 0 && at - end >= shortest) {
            at += level;
            end = at;
        } else {
            at += character_length(issuer, at);
        }
    }
    return end;
}

}  // namespace fengong::detail
