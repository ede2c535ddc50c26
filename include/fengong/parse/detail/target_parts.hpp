// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/target_words.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

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

/// A target with what a number says for itself; its magnitude must have been checked to be kept.
[[nodiscard]] inline Target target_of(QuantityReading const& quantity) {
    Target target;
    target.value = quantity.value;
    target.upper = quantity.upper;
    target.scale = quantity.scale;
    target.measure = quantity.measure;
    target.magnitude = apply(quantity.scale, *quantity.value);
    target.implicit = !quantity.digits;
    return target;
}

/// How a number binds: what is said behind it decides, else what stands in front, else what is `shared`
/// over an enumeration.
[[nodiscard]] inline Comparator comparator_of(QuantityReading const& quantity, Lead const& lead,
                                              std::optional<Comparator> shared) {
    return quantity.comparator ? *quantity.comparator
           : lead.comparator   ? *lead.comparator
                               : shared.value_or(Comparator::exactly);
}

/// Whether a share that only a verb of reaching stands in front of is a change like `before`, which is of
/// `indicator`: 增长8.5%，力争达到9%. Not where a share has changed: 参保率提高2%，达到97%.
[[nodiscard]] inline bool grows_on(Target const& before, std::string_view indicator,
                                   Measure measure) {
    return before.kind == TargetKind::growth && before.measure == measure &&
           share_endings.suffix_of(indicator) == 0;
}

/// Which of `targets`, the last of an item, a part in `measure` belongs to: the last whole in the same
/// measure, else the last whole. Looks at the last sixteen.
[[nodiscard]] inline std::optional<std::uint32_t> whole_of(std::span<Target const> targets,
                                                           Measure measure) {
    constexpr std::uint32_t nearby = 16;
    auto const size = static_cast<std::uint32_t>(targets.size());
    std::uint32_t const first = size > nearby ? size - nearby : 0;
    std::optional<std::uint32_t> last;
    for (std::uint32_t index = size; index-- > first;) {
        if (targets[index].part_of) {
            continue;
        }
        if (targets[index].measure == measure) {
            return index;
        }
        last = last ? last : index;
    }
    return last;
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
