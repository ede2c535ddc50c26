// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/entrants.hpp"
#include "compare/input.hpp"
#include "compare/work.hpp"

#include <cstddef>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace compare {

/// How many times as much one needs as another: the middle of the ratios of single repetitions, and what a tenth of
/// them lies below and above.
struct Ratio {
    double median = 0;
    double low = 0;
    double high = 0;
};

/// What a peer needed, against ours.
struct PeerResult {
    std::string_view name;
    double cost = 0;  ///< the median: seconds, or bytes an item
    Ratio ratio;      ///< of its cost to ours: more than 1 where ours needs less
};

/// How a work went.
struct WorkResult {
    Work work;
    double cost = 0;  ///< of ours, the median
    std::vector<PeerResult> peers;
};

/// Two subjects computed different answers; what() says which, and where they differ.
class Disagreement : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Lets all entrants of a work do it once and compares their answers, and then `repetitions` times by turns, in an order
/// that changes each time, with nothing in between that is not freed. Ratios are those of costs within one repetition,
/// so that what slows the machine down for a while slows both.
///
/// Throws Disagreement, and whatever an entrant throws.
[[nodiscard]] WorkResult compare_work(Work const& work, Input const& input,
                                      std::size_t repetitions);

}  // namespace compare
