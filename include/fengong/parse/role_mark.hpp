// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/role_verb.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// The role that `words` give to the unit behind whose name they stand in brackets: 牵头, 牵头单位, 积极配合;
/// nothing if they are anything else, such as another name of the unit. Constant time.
[[nodiscard]] constexpr std::optional<Role> read_role_mark(std::string_view words) noexcept {
    constexpr std::size_t most_bytes = 45;
    if (words.empty() || words.size() > most_bytes) {
        return std::nullopt;
    }
    auto const label = detail::read_known_label(words, 0);
    if (label && label->end == words.size()) {
        bool const unit = !label->deadline && label->role != Role::leader;
        return unit ? std::optional{label->role} : std::nullopt;
    }
    RoleVerb const verb = read_role_verb(words);
    return verb.length == words.size() ? std::optional{verb.role} : std::nullopt;
}

}  // namespace fengong
