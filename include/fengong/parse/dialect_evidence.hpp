// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/dialect.hpp>
#include <fengong/model/notice.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong {

/// How often responsibility is printed in one shape, and where first.
struct DialectEvidence {
    Dialect dialect = Dialect::unknown;
    std::uint32_t assignments = 0;  ///< role clauses of this shape; inherited ones are not counted
    Span first;                     ///< the first of them, in the notice's text

    friend bool operator==(DialectEvidence const&, DialectEvidence const&) = default;
};

namespace detail {

/// Counts the shapes of the assignments of the items that `counted` chooses.
template <class Counted>
[[nodiscard]] std::vector<DialectEvidence> count_dialects(Notice const& notice, Counted counted) {
    std::array<DialectEvidence, dialect_count> rows{};
    for (Item const& item : notice.items) {
        if (!counted(item)) {
            continue;
        }
        for (Assignment const& assignment : notice.assignments_of(item)) {
            DialectEvidence& row = rows[static_cast<std::size_t>(assignment.shape)];
            if (assignment.inherited || assignment.shape == Dialect::unknown) {
                continue;
            }
            if (row.assignments == 0) {
                row = {assignment.shape, 0, assignment.span};
            }
            ++row.assignments;
        }
    }
    std::vector<DialectEvidence> evidence;
    for (DialectEvidence const& row : rows) {
        if (row.assignments != 0) {
            evidence.push_back(row);
        }
    }
    ranges::stable_sort(evidence, ranges::Greater{}, &DialectEvidence::assignments);
    return evidence;
}

}  // namespace detail

/// Why a notice is said to be of its dialect: the shapes in which it prints responsibility, the most
/// frequent first; Notice::dialect is that of the first row. Empty if it prints none. Linear.
[[nodiscard]] inline std::vector<DialectEvidence> dialect_evidence(Notice const& notice) {
    return detail::count_dialects(notice, [](Item const&) { return true; });
}

/// The same for the items of one section, its sub-sections not counted: a notice may change its way.
/// Linear in the notice.
[[nodiscard]] inline std::vector<DialectEvidence> dialect_evidence(Notice const& notice,
                                                                   Section const& section) {
    return detail::count_dialects(notice,
                                  [&](Item const& item) { return item.section == section.index; });
}

}  // namespace fengong
