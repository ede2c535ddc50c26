// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/name_ranks.hpp>
#include <fengong/analysis/detail/workload_tally.hpp>
#include <fengong/model/detail/large_pages.hpp>
#include <fengong/model/detail/radix_sort.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace fengong::detail {

/// A unit and what units are sorted by.
struct KeyedUnit {
    std::uint64_t key = 0;
    std::uint32_t unit = 0;
};

/// Where units stand among each other: most effort first, then most items led, most mandates, and by name and place.
/// What decides is packed into one number for each unit, so that they are sorted by its digits: all of it or, if that
/// takes too many bits, as much of the effort as there is room for.
class WorkloadOrder {
public:
    /// Of units with their names, both by unit.
    WorkloadOrder(std::vector<UnitTally> const& units, std::vector<NameRank> const& names)
        : units_{units}, names_{names} {
        UnitTally all;  // has each bit that one of the units has
        NameRank all_names;
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            all.effort.whole |= units[unit].effort.whole;
            all.effort.rest |= units[unit].effort.rest;
            all.lead |= units[unit].lead;
            all.mandates |= units[unit].mandates;
            all_names.name |= names[unit].name;
            all_names.place |= names[unit].place;
        }
        std::uint64_t const rest = all.effort.rest;
        rest_shift_ = rest == 0 ? 0 : static_cast<unsigned>(std::countr_zero(rest));
        widths_ = {width(all.effort.whole), width(rest >> rest_shift_), width(all.lead),
                   width(all.mandates),     width(all_names.name),      width(all_names.place)};
        bits_ = std::accumulate(widths_.begin(), widths_.end(), 0U);
        constexpr unsigned room = 63;
        exact_ = bits_ <= room;
        if (!exact_) {
            widths_ = {widths_[0], std::min(widths_[1], room - widths_[0])};
            rest_shift_ = width(rest) - widths_[1];
            bits_ = widths_[0] + widths_[1];
        }
    }

    /// The units that have a mandate, in this order.
    [[nodiscard]] std::vector<KeyedUnit> sorted() const {
        std::vector<KeyedUnit> sorted;
        reserve_in_large_pages(sorted, units_.size());
        for (std::uint32_t unit = 0; unit < units_.size(); ++unit) {
            if (units_[unit].mandates != 0) {
                sorted.push_back({pack(unit), unit});
            }
        }
        std::vector<KeyedUnit> spare;
        reserve_in_large_pages(spare, sorted.size());
        radix_sort(
            ranges::mutable_view(sorted), bits_, [](KeyedUnit const& unit) { return unit.key; },
            spare);
        for (std::size_t begin = 0, end = 0; !exact_ && begin != sorted.size(); begin = end) {
            while (end != sorted.size() && sorted[end].key == sorted[begin].key) {
                ++end;
            }
            std::sort(
                sorted.data() + begin, sorted.data() + end,
                [this](KeyedUnit left, KeyedUnit right) { return before(left.unit, right.unit); });
        }
        return sorted;
    }

private:
    [[nodiscard]] std::uint64_t pack(std::uint32_t index) const noexcept {
        UnitTally const& unit = units_[index];
        std::uint64_t packed = 0;
        packed = falling(packed, widths_[0], unit.effort.whole);
        packed = falling(packed, widths_[1], unit.effort.rest >> rest_shift_);
        packed = falling(packed, widths_[2], unit.lead);
        packed = falling(packed, widths_[3], unit.mandates);
        packed = packed << widths_[4] | (names_[index].name & low(widths_[4]));
        return packed << widths_[5] | (names_[index].place & low(widths_[5]));
    }

    [[nodiscard]] bool before(std::uint32_t left, std::uint32_t right) const noexcept {
        UnitTally const& one = units_[left];
        UnitTally const& other = units_[right];
        if (one.effort != other.effort) {
            return one.effort > other.effort;
        }
        if (one.lead != other.lead) {
            return one.lead > other.lead;
        }
        return one.mandates != other.mandates ? one.mandates > other.mandates
                                              : names_[left] < names_[right];
    }

    [[nodiscard]] static unsigned width(std::uint64_t number) noexcept {
        return static_cast<unsigned>(std::bit_width(number));
    }
    [[nodiscard]] static std::uint64_t low(unsigned bits) noexcept {
        return (std::uint64_t{1} << bits) - 1;
    }
    /// Puts one more number behind those before, greater numbers first.
    [[nodiscard]] static std::uint64_t falling(std::uint64_t packed, unsigned bits,
                                               std::uint64_t number) noexcept {
        return packed << bits | (~number & low(bits));
    }

    std::vector<UnitTally> const& units_;
    std::vector<NameRank> const& names_;
    std::array<unsigned, 6> widths_{};  // of whole, rest, lead, mandates, name, place
    unsigned rest_shift_ = 0;
    unsigned bits_ = 0;
    bool exact_ = true;
};

}  // namespace fengong::detail
