// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>

#include <optional>

namespace fengong {

/// The days on which something holds, the first and the last included; without one, from ever or for
/// ever.
struct Validity {
    std::optional<Date> from;
    std::optional<Date> until;

    [[nodiscard]] constexpr bool contains(Date day) const noexcept {
        return (!from || *from <= day) && (!until || day <= *until);
    }

    /// Whether there is a day that lies in both; neither must be reversed.
    [[nodiscard]] constexpr bool overlaps(Validity const& other) const noexcept {
        bool const before = until && other.from && *until < *other.from;
        bool const after = other.until && from && *other.until < *from;
        return !before && !after;
    }

    /// Whether it ends before it begins.
    [[nodiscard]] constexpr bool is_reversed() const noexcept {
        return from && until && *until < *from;
    }

    /// Whether it holds on every day.
    [[nodiscard]] constexpr bool is_unlimited() const noexcept { return !from && !until; }

    friend constexpr bool operator==(Validity const&, Validity const&) = default;
};

}  // namespace fengong
