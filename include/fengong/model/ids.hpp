// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace fengong {

/// A 32-bit handle that only compares with handles of its own kind.
template <class Tag>
struct Id {
    std::uint32_t value = 0;

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr std::strong_ordering operator<=>(Id, Id) = default;

    /// For Boost's hash containers, found by argument-dependent lookup.
    friend constexpr std::size_t hash_value(Id id) noexcept { return id.value; }
};

using NoticeId = Id<struct NoticeTag>;  ///< a notice in a store
using ItemId = Id<struct ItemTag>;      ///< an item in a store
using UnitId = Id<struct UnitTag>;      ///< an organisation in a store
using TargetId = Id<struct TargetTag>;  ///< a quantitative target in a store

}  // namespace fengong

template <class Tag>
struct std::hash<fengong::Id<Tag>> {
    std::size_t operator()(fengong::Id<Tag> id) const noexcept {
        return std::hash<std::uint32_t>{}(id.value);
    }
};
