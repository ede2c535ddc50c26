// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace fengong {

/// Where numbers lie: the least, the largest, and those that cut them into four parts of equal size.
struct Spread {
    double least = 0;
    double lower_quartile = 0;
    double median = 0;
    double upper_quartile = 0;
    double most = 0;
};

/// The number below which a share of `sorted` lies, from 0 (the least) to 1 (the largest); there must be one.
///
/// It lies at position share · (n − 1), counted from 0, and is interpolated between two numbers (definition 7 of
/// Hyndman and Fan 1996, Am. Stat. 50(4)), so that the median of an even count is the mean of the two in the middle.
/// Constant time.
[[nodiscard]] inline double quantile(std::span<double const> sorted, double share) noexcept {
    double const position = share * static_cast<double>(sorted.size() - 1);
    auto const below = static_cast<std::size_t>(position);
    std::size_t const above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], position - std::floor(position));
}

/// The spread of some numbers, which must not be NaN; nothing if there are none. Quartiles are those of quantile().
/// O(n log n).
[[nodiscard]] inline std::optional<Spread> spread(std::vector<double> numbers) {
    if (numbers.empty()) {
        return std::nullopt;
    }
    detail::ranges::sort(numbers);
    auto const at = [sorted = detail::ranges::view(numbers)](double share) {
        return quantile(sorted, share);
    };
    return Spread{numbers.front(), at(0.25), at(0.5), at(0.75), numbers.back()};
}

}  // namespace fengong
