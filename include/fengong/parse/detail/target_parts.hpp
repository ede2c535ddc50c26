// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/target.hpp>

namespace fengong::detail {

/// The kind of a target by its measure and whether a verb of change stands at it.
[[nodiscard]] constexpr TargetKind kind_of(Measure measure, bool change) noexcept {
    switch (measure.dimension()) {
    case Dimension::share_difference:
        return TargetKind::growth;
    case Dimension::share:
        return change ? TargetKind::growth : TargetKind::ratio;
    default:
        return TargetKind::amount;
    }
}

/// A target of a share that a word says instead of digits.
[[nodiscard]] inline Target implicit_share(TargetKind kind, int percent) {
    Target target;
    target.kind = kind;
    target.implicit = true;
    target.value = Decimal{percent};
    target.magnitude = target.value;
    target.measure = *find_measure("%");
    return target;
}

}  // namespace fengong::detail
