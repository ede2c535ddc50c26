// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace fengong {

/// A stretch of a notice's text: byte offsets [begin, end).
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    /// Length in bytes.
    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
    /// Whether `inner` lies within this span; an empty span at either edge does.
    [[nodiscard]] constexpr bool contains(Span inner) const noexcept {
        return begin <= inner.begin && inner.end <= end;
    }

    friend constexpr bool operator==(Span, Span) = default;
    friend constexpr std::strong_ordering operator<=>(Span, Span) = default;
};

/// Consecutive rows [first, first + count) of one of the vectors of a Notice.
struct IndexRange {
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }

    friend constexpr bool operator==(IndexRange, IndexRange) = default;
};

}  // namespace fengong
