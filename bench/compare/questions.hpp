// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/rows.hpp"
#include <fengong/model/decimal.hpp>
#include <fengong/store/store.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace compare {

/// Which items of a notice have this number?
struct NumberQuestion {
    std::uint32_t notice;
    std::uint32_t number;
};

/// Which targets in a measure lie from here to there?
struct RangeQuestion {
    std::string_view measure;  ///< for ours, which looks the word up
    std::uint32_t measure_id;  ///< for peers, which need not
    fengong::Decimal from;
    fengong::Decimal to;
    double from_double;
    double to_double;
};

/// What is asked in the works on single questions, always the same for one corpus.
struct Questions {
    std::vector<NumberQuestion> numbers;
    std::vector<std::uint32_t> units;
    std::vector<RangeQuestion> ranges;
};

/// Questions at random over what is there, so that each has an answer: 100,000 items and 100,000 units, and 2,000 ranges
/// of about 1,000 targets, or as many as the measure has. `store` must outlive the result.
[[nodiscard]] Questions make_questions(fengong::Store const& store, Rows const& rows);

}  // namespace compare
