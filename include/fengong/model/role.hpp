// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// What a unit or a person is to an item.
enum class Role : std::uint8_t {
    lead,         ///< 牵头单位
    responsible,  ///< 责任单位
    cooperating,  ///< 配合 / 协同 / 协办单位
    leader,       ///< 牵头 / 责任 / 分管领导: a person
    other,        ///< anything else; the label says what
};

/// All roles, in the order of their values.
inline constexpr std::array<Role, 5> all_roles{Role::lead, Role::responsible, Role::cooperating,
                                               Role::leader, Role::other};

/// The name of a role in JSON and CSV.
[[nodiscard]] constexpr std::string_view to_string(Role role) noexcept {
    constexpr std::array<std::string_view, 5> names{"lead", "responsible", "cooperating", "leader",
                                                    "other"};
    return names[static_cast<std::size_t>(role)];
}

/// Whether a unit with this role carries the item: persons are no units, and what other labels mean is
/// not known. Analyses count these relations.
[[nodiscard]] constexpr bool carries(Role role) noexcept {
    return role == Role::lead || role == Role::responsible || role == Role::cooperating;
}

}  // namespace fengong
