// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/rows.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace compare {

/// What a loaded store holds: how many rows, and sums over their columns.
struct Contents {
    std::uint64_t items = 0;
    std::uint64_t units = 0;
    std::uint64_t relations = 0;
    std::uint64_t targets = 0;
    std::uint64_t ordinals = 0;       ///< of the items, added up
    std::uint64_t related_items = 0;  ///< ids, once a relation, added up
    std::uint64_t related_units = 0;
    std::uint64_t leads = 0;           ///< relations of this role
    std::uint64_t targeted_items = 0;  ///< ids, once a target, added up

    [[nodiscard]] std::vector<double> answer() const {
        std::vector<double> numbers;
        for (std::uint64_t const number : {items, units, relations, targets, ordinals,
                                           related_items, related_units, leads, targeted_items}) {
            numbers.push_back(static_cast<double>(number));
        }
        return numbers;
    }
};

}  // namespace compare
