// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/registry/name_key.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// How names for several units (各镇街) are counted.
enum class Collectives : std::uint8_t {
    printed,   ///< as one unit each
    expanded,  ///< as their members, who share the one place in the list
    excluded,  ///< not at all
};

/// All treatments, in the order of their values.
inline constexpr std::array<Collectives, 3> all_collectives_treatments{
    Collectives::printed, Collectives::expanded, Collectives::excluded};

/// The name of a treatment in JSON and on command lines.
[[nodiscard]] constexpr std::string_view to_string(Collectives treatment) noexcept {
    constexpr std::array<std::string_view, 3> names{"printed", "expanded", "excluded"};
    return names[static_cast<std::size_t>(treatment)];
}

/// The treatment of a name; nothing if there is none.
[[nodiscard]] constexpr std::optional<Collectives> parse_collectives(
    std::string_view name) noexcept {
    for (Collectives const treatment : all_collectives_treatments) {
        if (to_string(treatment) == name) {
            return treatment;
        }
    }
    return std::nullopt;
}

namespace detail {

/// is_collective_name() of a name that has no place before it.
[[nodiscard]] inline bool is_collective_name(std::string_view name) noexcept {
    for (std::string_view const prefix : {"直属", "直"}) {
        if (name.starts_with(prefix)) {
            name.remove_prefix(prefix.size());
            break;
        }
    }
    constexpr std::array<std::string_view, 4> words{"各", "有关", "相关", "其他"};
    return ranges::any_of(words, [&](auto word) { return name.starts_with(word); });
}

}  // namespace detail

/// Whether a name in the notices of `place` says of itself that it stands for several units: it begins,
/// behind the place, with 各 (each), 有关 or 相关 (concerned), 其他 (other), or with these behind 直 or
/// 直属 (县直各部门). A registry may know better.
[[nodiscard]] inline bool is_collective_name(std::string_view place,
                                             std::string_view name) noexcept {
    return detail::is_collective_name(without_place(place, name));
}

}  // namespace fengong
