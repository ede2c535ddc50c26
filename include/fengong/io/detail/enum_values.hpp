// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/diagnostic.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/model/target.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// How many values an enumeration of the contract has; they run from 0.
template <class Enum>
inline constexpr std::size_t enum_size = 0;
template <>
inline constexpr std::size_t enum_size<Role> = all_roles.size();
template <>
inline constexpr std::size_t enum_size<Comparator> = all_comparators.size();
template <>
inline constexpr std::size_t enum_size<TargetKind> = 5;
template <>
inline constexpr std::size_t enum_size<Scale> = scale_facts.size();
template <>
inline constexpr std::size_t enum_size<Severity> = 3;

/// The value of this name, or nothing.
template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> find_enum(std::string_view name) noexcept {
    static_assert(enum_size<Enum> > 0, "say how many values it has");
    for (std::size_t i = 0; i < enum_size<Enum>; ++i) {
        if (to_string(static_cast<Enum>(i)) == name) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

}  // namespace fengong::detail
