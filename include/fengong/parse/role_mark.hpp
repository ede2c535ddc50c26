// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/role_verb.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// What words in brackets say about the unit in front of them.
struct RoleMarkReading {
    Role role = Role::other;
    bool shared = false;  ///< 均为: the units in front of that one have it as well
};

namespace detail {

/// What says that several have a role.
inline constexpr auto words_for_all =
    word_list({"均为", "均是", "均", "都为", "都是", "皆为", "以上均为", "以上均", "以上为"});

}  // namespace detail

/// The role that `words` give to the unit behind whose name they stand in brackets: 牵头, 牵头单位, 积极配合,
/// 均为牵头单位; nothing if they are anything else, such as another name of the unit. Constant time.
[[nodiscard]] constexpr std::optional<RoleMarkReading> read_role_mark(
    std::string_view words) noexcept {
    constexpr std::size_t most_bytes = 45;
    std::size_t const all = detail::words_for_all.prefix_of(words);
    words.remove_prefix(all);
    if (words.empty() || words.size() > most_bytes) {
        return std::nullopt;
    }
    auto const label = detail::read_known_label(words, 0);
    if (label && label->end == words.size()) {
        bool const unit = !label->deadline && label->role != Role::leader;
        return unit ? std::optional{RoleMarkReading{label->role, all != 0}} : std::nullopt;
    }
    RoleVerb const verb = read_role_verb(words);
    return verb.length == words.size() ? std::optional{RoleMarkReading{verb.role, all != 0}}
                                       : std::nullopt;
}

}  // namespace fengong
