// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/workload.hpp>
#include <fengong/model/detail/ranges.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>
#include <span>
#include <stdexcept>
#include <vector>

namespace fengong {

/// How unequally something is spread over units. Nothing stands where a measure has no meaning.
struct Inequality {
    std::size_t units = 0;
    std::optional<double> gini;            ///< 0: all the same; (n−1)/n: one has all
    std::optional<double> gini_corrected;  ///< Gini · n/(n−1), so that 1 is one has all
    std::optional<double> effective_units;  ///< 1/Σs²: as many equal units would be as concentrated
    std::optional<double> max_over_mean;
};

/// The inequality of amounts, which must be finite and not negative, else it throws
/// std::invalid_argument. All measures are nothing if there is no amount or all are 0; the corrected
/// Gini also if there is one amount only.
///
/// The mean difference of Gini (1912); the correction for small n is that of Deltas (2003), the
/// effective number that of Laakso and Taagepera (1979), the inverse of Herfindahl's index.
/// O(n log n); sorted first, so that the order of the amounts does not matter.
[[nodiscard]] inline Inequality inequality(std::span<double const> amounts) {
    auto const good = [](double amount) { return amount >= 0 && std::isfinite(amount); };
    if (!detail::ranges::all_of(amounts, good)) {
        throw std::invalid_argument{"fengong: inequality() takes finite amounts of at least 0"};
    }
    std::vector<double> sorted(amounts.begin(), amounts.end());
    detail::ranges::sort(sorted);
    Inequality result;
    result.units = sorted.size();
    double const sum = std::accumulate(sorted.begin(), sorted.end(), 0.0);
    if (sum == 0) {
        return result;
    }
    auto const count = static_cast<double>(sorted.size());
    double weighted = 0;
    double squares = 0;
    double position = 0;
    for (double const amount : sorted) {
        double const share = amount / sum;
        position += 1;
        weighted += (2 * position - count - 1) * share;
        squares += share * share;
    }
    result.gini = std::max(0.0, weighted / count);
    if (sorted.size() > 1) {
        result.gini_corrected = std::max(0.0, weighted / (count - 1));
    }
    result.effective_units = 1 / squares;
    result.max_over_mean = sorted.back() / (sum / count);
    return result;
}

/// The inequality of the efforts of units with a mandate.
[[nodiscard]] inline Inequality inequality(Workload const& workload) {
    std::vector<double> efforts;
    efforts.reserve(workload.units.size());
    for (UnitWorkload const& row : workload) {
        efforts.push_back(row.effort);
    }
    return inequality(detail::ranges::view(efforts));
}

}  // namespace fengong
