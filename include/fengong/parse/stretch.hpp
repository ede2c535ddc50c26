// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace fengong {

/// A stretch [begin, end) of the text at hand.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }

    friend constexpr bool operator==(Stretch, Stretch) = default;
};

}  // namespace fengong
