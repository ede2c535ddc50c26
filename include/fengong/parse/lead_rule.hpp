// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/lead_rule.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/find_word.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong {

namespace detail {

/// How a text says which of several units it means: 由排在首位的单位汇总.
inline constexpr auto first_place_words = word_list(
    {"首位", "第一位", "列第一", "排第一", "首个", "名列第一", "排名第一", "第一责任单位",
     "第一个单位", "第一个责任单位", "第一个部门", "第一家单位", "列在首", "排在最前", "列在最前"});

/// Words that begin like these and mean no place in a list: 首位产业.
inline constexpr auto no_first_place_words = word_list({"首位产业", "首位度", "首位城市"});

/// How a text begins to say who leads before it says which place: 牵头单位为排名第一的单位.
inline constexpr auto lead_definitions =
    word_list({"牵头单位为", "牵头单位是", "牵头单位即", "牵头部门为", "牵头部门是"});

/// What the first of them does.
inline constexpr auto leading_words = word_list({"牵头", "汇总", "主办", "总负责"});

/// How a text says that an item has no lead.
inline constexpr auto no_lead_words = word_list(
    {"没有牵头", "无牵头", "未明确牵头", "没有明确牵头", "未列牵头", "未标明牵头", "未注明牵头",
     "未确定牵头", "只有责任单位", "仅有责任单位", "未列明牵头", "不明确牵头"});

/// What no rule is without: most texts that might state one end here.
inline constexpr auto words_of_rules = word_list({"牵头", "汇总", "主办", "负责", "总责"});

[[nodiscard]] constexpr std::size_t find_any(std::string_view text, auto const& words) noexcept {
    std::size_t first = std::string_view::npos;
    for (std::string_view const word : words) {
        first = std::min(first, find_word(text, word));
    }
    return first;
}

/// Where the words for a first place stand, at or after `from`; npos if there are none.
[[nodiscard]] constexpr std::size_t find_first_place(std::string_view text) noexcept {
    std::size_t from = 0;
    while (true) {
        std::size_t const at = find_any(text.substr(from), first_place_words);
        if (at == std::string_view::npos) {
            return at;
        }
        std::size_t const other = no_first_place_words.prefix_of(text.substr(from + at));
        if (other == 0) {
            return from + at;
        }
        from += at + other;
    }
}

/// Whether `text` says that the first of several units leads.
[[nodiscard]] constexpr bool says_first_leads(std::string_view text) noexcept {
    constexpr std::size_t nearby = 90;
    std::size_t const place = find_first_place(text);
    if (place == std::string_view::npos) {
        return false;
    }
    std::size_t const defined = find_any(text.substr(0, place), lead_definitions);
    return find_any(text.substr(place, nearby), leading_words) != std::string_view::npos ||
           (defined != std::string_view::npos && place - defined <= nearby);
}

}  // namespace detail

/// The rule about leads that `text`, without white space, states; LeadRule::none if it states none.
///
/// - first_listed: a word for the first place (首位, 第一位 …) and one for leading (牵头, 汇总) within 30
///   characters behind it: `排在首位的为牵头或汇总单位`, or 牵头单位为 as near in front of it.
/// - responsible_leads: a word for the missing lead, and then 责任单位 with 牵头 or 负责:
///   `没有明确牵头单位的，责任单位即为牵头单位`.
///
/// Linear.
[[nodiscard]] constexpr LeadRule read_lead_rule(std::string_view text) noexcept {
    constexpr std::size_t nearby = 90;
    if (detail::find_any(text, detail::words_of_rules) == std::string_view::npos) {
        return LeadRule::none;
    }
    if (detail::says_first_leads(text)) {
        return LeadRule::first_listed;
    }
    if (std::size_t const at = detail::find_any(text, detail::no_lead_words);
        at != std::string_view::npos) {
        std::string_view const behind = text.substr(at + 3, nearby + nearby);
        std::size_t const responsible = find_word(behind, "责任单位");
        if (responsible != std::string_view::npos) {
            std::string_view const rest = behind.substr(responsible);
            if (holds_word(rest, "牵头") || holds_word(rest, "总责") || holds_word(rest, "负责")) {
                return LeadRule::responsible_leads;
            }
        }
    }
    return LeadRule::none;
}

}  // namespace fengong
