// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/target.hpp>
#include <fengong/store/store.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fengong {

/// What is promised in one measure, added up.
struct MeasureTotal {
    std::string measure;                    ///< as printed: 亩; empty for bare numbers
    Dimension dimension = Dimension::none;  ///< what it measures
    std::uint32_t targets = 0;              ///< in this measure
    std::uint32_t amounts = 0;              ///< of them, those that can be added
    std::optional<Decimal> sum;  ///< of these; nothing if there are none, or it is no exact Decimal
};

/// Whether amounts of a dimension can be added: money, land and people can; shares, times and concentrations not.
[[nodiscard]] constexpr bool adds_up(Dimension dimension) noexcept {
    switch (dimension) {
    case Dimension::money:
    case Dimension::area:
    case Dimension::length:
    case Dimension::mass:
    case Dimension::power:
    case Dimension::apparent_power:
    case Dimension::energy:
    case Dimension::volume:
    case Dimension::people:
    case Dimension::person_times:
    case Dimension::occasions:
    case Dimension::count:
        return true;
    case Dimension::none:
    case Dimension::time:
    case Dimension::calendar:
    case Dimension::share:
    case Dimension::share_difference:
    case Dimension::multiple:
    case Dimension::concentration:
        break;
    }
    return false;
}

/// Whether a target is an amount to be reached that is no part (其中) of another target, no rate and no upper limit.
[[nodiscard]] constexpr bool is_addend(Target const& target) noexcept {
    bool const limit = target.falling || target.comparator == Comparator::at_most ||
                       target.comparator == Comparator::less_than;
    return target.kind == TargetKind::amount && target.magnitude && !target.part_of &&
           target.per.empty() && !limit;
}

/// The targets of a store by measure as printed, most targets first, then by name; amounts that add up
/// (is_addend(), adds_up()) added exactly, of a range its lower end.
///
/// A sum over what is different: of money also the revenue of some and the investment of others. It compares places
/// and years, and says nothing by itself. Linear in the targets, but for sorting the measures.
[[nodiscard]] inline std::vector<MeasureTotal> measure_totals(Store const& store) {
    std::vector<MeasureTotal> totals;
    std::vector<bool> overflown;
    for (TargetRow const& row : store.targets()) {
        std::size_t const measure = row.measure.value;
        if (measure >= totals.size()) {
            totals.resize(measure + 1);
            overflown.resize(measure + 1);
        }
        MeasureTotal& total = totals[measure];
        if (++total.targets == 1) {
            total.measure = store.measure(row.measure);
            total.dimension = dimension_of(total.measure);
        }
        if (!adds_up(total.dimension) || !is_addend(store.read(row.id))) {
            continue;
        }
        ++total.amounts;
        if (!overflown[measure]) {
            total.sum = add(total.sum.value_or(Decimal{}), *row.magnitude);
            overflown[measure] = !total.sum;
        }
    }
    std::erase_if(totals, [](MeasureTotal const& total) { return total.targets == 0; });
    detail::ranges::sort(totals, [](MeasureTotal const& left, MeasureTotal const& right) {
        return left.targets != right.targets ? left.targets > right.targets
                                             : left.measure < right.measure;
    });
    return totals;
}

}  // namespace fengong
