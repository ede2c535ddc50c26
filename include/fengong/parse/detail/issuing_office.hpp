// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Who issues a notice, and for which place.
namespace fengong::detail {

/// Whether `words`, in front of 关于, are an office or a bureau that issues: 平安县教育局.
[[nodiscard]] constexpr bool issues(std::string_view words) noexcept {
    return names_an_office(words) || (ends_like_a_unit(words) && find_mark(words, 0).length == 0);
}

/// What the name of a bureau that signs ends with.
inline constexpr auto bureau_endings =
    word_list({"局", "指挥部", "领导小组", "管理处", "服务中心", "督查室", "总队", "支队"});

/// Whether a line is a title by itself, from the issuer on: 平安县人民政府办公室关于…的通知.
[[nodiscard]] constexpr bool is_whole_title(std::string_view words) noexcept {
    std::size_t const about = words.find(about_word);
    return about != std::string_view::npos && about != 0 &&
           (closes_a_title(words) || ends_like_a_report(words)) && issues(words.substr(0, about));
}

/// The levels of places, and what only begins like one.
inline constexpr auto levels_of_places =
    word_list({"省", "市", "县", "区", "州", "旗", "盟", "自治区", "自治州", "自治县"});
inline constexpr auto no_levels_of_places =
    word_list({"市场", "市容", "市政", "区域", "县域", "省会", "州际"});

/// Characters that are no name in front of 县: 各县, 市县.
inline constexpr auto no_one_characters =
    word_list({"各", "本", "全", "我", "该", "每", "两", "外", "跨", "邻", "省",
               "市", "区", "州", "旗", "盟", "县", "乡", "镇", "建", "分", "近"});

/// What a title holds above a line that goes on with it: 平安县人民政府关于印发⏎平安县关于…的通知.
inline constexpr auto words_of_open_titles =
    word_list({"关于", "印发", "转发", "涉及", "批转", "《"});
[[nodiscard]] constexpr bool is_open_title(std::string_view words) noexcept {
    return contains_any(words, words_of_open_titles);
}

/// Whether a line is a title by itself, from its place on: 深圳市盐田区关于支持企业发展的若干措施.
[[nodiscard]] constexpr bool is_title_of_place(std::string_view words) noexcept {
    constexpr std::size_t shortest = 9;  // bytes
    constexpr std::size_t longest = 48;
    std::size_t const about = words.find(about_word);
    return about >= shortest && about <= longest && closes_a_title(words) &&
           levels_of_places.suffix_of(words.substr(0, about)) != 0 &&
           find_mark(words.substr(0, about), 0).length == 0;
}

/// What goes on with a name of a place that begins like an office: 东乡族自治县, 科尔沁左翼中旗.
inline constexpr auto rests_of_names = word_list({"族", "尔沁"});

/// Whether words in front of `behind` are an office, and no name of a place that only begins like one: 金乡县, 山海关区.
[[nodiscard]] constexpr bool is_office_in_front(std::string_view words,
                                                std::string_view behind) noexcept {
    constexpr std::size_t shortest = 9;  // bytes
    return words.size() >= shortest && ends_like_a_unit(words) &&
           levels_of_places.prefix_of(behind) == 0 && rests_of_names.prefix_of(behind) == 0;
}

/// Where the name of the place ends that `issuer` issues for: in front of 人民政府 or 政府, else behind the levels
/// that it begins with: 平安县 of 平安县教育局; 0 for none.
[[nodiscard]] constexpr std::size_t end_of_place(std::string_view issuer) noexcept {
    constexpr std::size_t one_character = 3;
    constexpr std::size_t shortest = 6;  // bytes of a name, without its level
    constexpr std::size_t longest = 48;  // 积石山保安族东乡族撒拉族自治县
    constexpr std::string_view county = "县";
    for (std::string_view const government : {"人民政府", "政府"}) {
        if (std::size_t const at = issuer.find(government); at != std::string_view::npos) {
            return at;
        }
    }
    std::size_t end = 0;
    for (std::size_t at = 0; at < issuer.size() && at - end <= longest;) {
        std::string_view const rest = issuer.substr(at);
        if (is_office_in_front(issuer.substr(end, at - end), rest)) {
            break;  // 平安县教育局平安县财政局
        }
        std::size_t const level =
            no_levels_of_places.prefix_of(rest) != 0 ? 0 : levels_of_places.prefix_of(rest);
        bool const one = at - end == one_character && rest.starts_with(county) &&
                         levels_of_places.prefix_of(rest.substr(county.size())) == 0 &&
                         no_one_characters.prefix_of(issuer.substr(end)) == 0;  // 曹县, 沙县区
        if (level != 0 && (at - end >= shortest || one)) {
            at += level;
            end = at;
        } else {
            at += character_length(issuer, at);
        }
    }
    return end;
}

/// Whether an issuer begins with the level of its place, without a name: 县人民政府办公室.
[[nodiscard]] constexpr bool begins_with_level(std::string_view issuer) noexcept {
    return levels_of_places.prefix_of(issuer) != 0 && no_levels_of_places.prefix_of(issuer) == 0;
}

/// Whether a line above a day is a bureau that signs the letter with `title`, which names no issuer: 平安县发展和改革局 below
/// 关于印发平安县2026年要点的通知.
[[nodiscard]] constexpr bool names_a_bureau(std::string_view words,
                                            std::string_view title) noexcept {
    constexpr std::size_t longest = 75;  // bytes
    std::size_t const place = end_of_place(words);
    return words.size() <= longest && bureau_endings.suffix_of(words) != 0 &&
           find_mark(words, 0).length == 0 && words.find(about_word) == words.npos && place != 0 &&
           place < words.size() && title.find(words.substr(0, place)) != title.npos &&
           !issues(title.substr(0, std::min(title.find(about_word), title.size())));
}

/// The place that `issuer` acts for, of two that of the last: 平安县 of 中共平安县委办公室平安县人民政府办公室; empty
/// for none.
[[nodiscard]] constexpr Stretch place_in(std::string_view issuer) noexcept {
    constexpr std::string_view party = "中共";
    constexpr std::string_view committee = "委";
    constexpr std::size_t longest = 150;  // bytes
    Stretch place{issuer.starts_with(party) ? party.size() : 0, end_of_place(issuer)};
    if (place.end > longest) {
        return {};
    }
    for (std::size_t at = place.begin; at < place.end; at += character_length(issuer, at)) {
        std::string_view const before = issuer.substr(place.begin, at - place.begin);
        bool const office =
            is_office_in_front(before, issuer.substr(at)) && names_an_office(before);
        if (office || before.ends_with(committee)) {
            place.begin = at;
        }
    }
    bool const bare =
        place.end <= place.begin ||
        levels_of_places.prefix_of(issuer.substr(place.begin)) == place.end - place.begin;
    return bare ? Stretch{} : place;
}

}  // namespace fengong::detail
