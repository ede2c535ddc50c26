// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

namespace fengong {

/// What a verb behind a list makes of the units in it: 牵头, 按职责分工负责, 积极配合.
struct RoleVerb {
    Role role = Role::other;
    std::size_t length = 0;  ///< bytes, manner included; 0 for no verb
};

namespace detail {

/// A part of such a verb, the role that it says, and how much it weighs against the other parts: of
/// 牵头负责 the 牵头 decides. Weight 0: it says in what manner, and is no verb alone.
struct RoleVerbPart {
    std::string_view word;
    Role role;
    int weight;
};

inline constexpr RoleVerbPart role_verb_parts[] = {
    {"总牵头", Role::lead, 3},
    {"牵头", Role::lead, 3},
    {"主办", Role::lead, 3},
    {"主责", Role::lead, 3},
    {"抓总", Role::lead, 3},
    {"配合", Role::cooperating, 2},
    {"协助", Role::cooperating, 2},
    {"协同", Role::cooperating, 2},
    {"协办", Role::cooperating, 2},
    {"协作", Role::cooperating, 2},
    {"参与", Role::cooperating, 2},
    {"参加", Role::cooperating, 2},
    {"负责", Role::responsible, 1},
    {"各负其责", Role::responsible, 1},
    {"落实", Role::responsible, 1},
    {"实施", Role::responsible, 1},
    {"组织实施", Role::responsible, 1},
    {"组织落实", Role::responsible, 1},
    {"组织推进", Role::responsible, 1},
    {"推进", Role::responsible, 1},
    {"推动", Role::responsible, 1},
    {"承办", Role::responsible, 1},
    {"督办", Role::other, 1},
    {"督查", Role::other, 1},
    {"督导", Role::other, 1},
    {"督促", Role::other, 1},
    {"监督", Role::other, 1},
    {"指导", Role::other, 1},
    {"和", Role::other, 0},
    {"按", Role::other, 0},
    {"按照", Role::other, 0},
    {"依", Role::other, 0},
    {"依据", Role::other, 0},
    {"依照", Role::other, 0},
    {"根据", Role::other, 0},
    {"各自", Role::other, 0},
    {"职责", Role::other, 0},
    {"职能", Role::other, 0},
    {"分工", Role::other, 0},
    {"分别", Role::other, 0},
    {"分头", Role::other, 0},
    {"共同", Role::other, 0},
    {"联合", Role::other, 0},
    {"具体", Role::other, 0},
    {"积极", Role::other, 0},
    {"密切", Role::other, 0},
    {"抓好", Role::other, 0},
    {"做好", Role::other, 0},
    {"认真", Role::other, 0},
    {"结合实际", Role::other, 0},
    {"结合工作实际", Role::other, 0},
    {"结合各自实际", Role::other, 0},
    {"因地制宜", Role::other, 0},
};
inline constexpr auto role_verb_words = words_of(role_verb_parts, &RoleVerbPart::word);

/// 组织 behind these is the end of a name: 各级党组织落实.
inline constexpr std::string_view organising = "组织";
inline constexpr auto before_organisations = word_list({"党", "群团", "社会", "行业"});

/// What stands between units and the label that they are given: 由A担任牵头单位, A为责任单位.
inline constexpr auto label_verbs = word_list({"担任", "作为", "为", "是"});

/// The label with such a verb that `words` end with; length 0 if there is none. Constant time.
[[nodiscard]] constexpr RoleVerb read_label_verb(std::string_view words) noexcept {
    constexpr int most_parts = 4;
    std::size_t begin = words.size() - unit_label_endings.suffix_of(words);
    if (begin == words.size()) {
        return {};
    }
    for (int part = 0; part < most_parts; ++part) {
        begin -= label_part_words.suffix_of(words.substr(0, begin));
        std::size_t const verb = label_verbs.suffix_of(words.substr(0, begin));
        auto const label = verb != 0 ? read_known_label(words, begin) : std::nullopt;
        if (label && label->end == words.size() && label->role != Role::leader) {
            return {label->role, words.size() - begin + verb};
        }
    }
    return {};
}

}  // namespace detail

/// The verb that `words`, without white space, end with. It is composed of verbs and words of manner, like
/// a label: 牵头 leads, else 配合 and its kin cooperate, else 负责 and 落实 are responsible; 督办 and its kin are
/// other. 担任 and its kin with a label are such a verb, too. Constant time.
[[nodiscard]] constexpr RoleVerb read_role_verb(std::string_view words) noexcept {
    constexpr int most_parts = 8;
    RoleVerb verb;
    int heaviest = 0;
    for (int part = 0; part < most_parts; ++part) {
        std::string_view const rest = words.substr(0, words.size() - verb.length);
        std::size_t const row = detail::role_verb_words.find_suffix(rest);
        if (row == detail::role_verb_words.none) {
            break;
        }
        detail::RoleVerbPart const& found = detail::role_verb_parts[row];
        std::string_view const names = rest.substr(0, rest.size() - found.word.size());
        bool const named = found.word.starts_with(detail::organising) &&
                           detail::before_organisations.suffix_of(names) != 0;
        verb.length += found.word.size() - (named ? detail::organising.size() : 0);
        if (found.weight > heaviest) {
            heaviest = found.weight;
            verb.role = found.role;
        }
        if (named) {
            break;
        }
    }
    return heaviest != 0 ? verb : detail::read_label_verb(words);
}

}  // namespace fengong
