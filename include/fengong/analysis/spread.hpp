// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
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

/// The spread of some numbers, which must not be NaN; nothing if there are none.
///
/// Between two numbers a quartile is interpolated: that of p lies at position p · (n − 1) of the sorted numbers,
/// counted from 0 (definition 7 of Hyndman and Fan 1996, Am. Stat. 50(4)), so that the median of an even count
/// is the mean of the two in the middle. O(n log n).
[[nodiscard]] inline std::optional<Spread> spread(std::vector<double> numbers) {
    if (numbers.empty()) {
        return std::nullopt;
    }
    detail::ranges::sort(numbers);
    auto const at = [&](std::size_t quarters) {
        std::size_t const position = quarters * (numbers.size() - 1);
        double const low = numbers[position / 4];
        std::size_t const rest = position % 4;
        return rest == 0 ? low
                         : std::lerp(low, numbers[position / 4 + 1], static_cast<double>(rest) / 4);
    };
    return Spread{numbers.front(), at(1), at(2), at(3), numbers.back()};
}

}  // namespace fengong
