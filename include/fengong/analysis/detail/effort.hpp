// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/share.hpp>

#include <algorithm>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <vector>

namespace fengong::detail {

/// A sum of parts of items, whole + rest/scale, in the scale of an EffortScale. Exact, so that equal
/// sums are equal whatever the order of adding.
struct EffortSum {
    std::uint32_t whole = 0;
    std::uint64_t rest = 0;  ///< less than the scale

    friend constexpr bool operator==(EffortSum, EffortSum) = default;
    friend constexpr std::strong_ordering operator<=>(EffortSum, EffortSum) = default;
};

/// As what a unit carries its part of an item.
enum class PartKind : std::uint8_t {
    as_lead,         ///< of an item that also has responsible units
    as_responsible,  ///< of an item that also has leads
    alone,           ///< of an item with one side only
};
inline constexpr std::size_t part_kinds = 3;

/// whole + numerator/denominator as a double, whatever the fraction is reduced to. The numerator must be less than
/// the denominator, and that below 2⁶³.
[[nodiscard]] constexpr double nearest(std::uint64_t whole, std::uint64_t numerator,
                                       std::uint64_t denominator) noexcept {
    // What a double holds exactly gives the nearest quotient, reduced or not.
    constexpr auto digits = static_cast<unsigned>(std::numeric_limits<double>::digits);
    if (denominator >> digits != 0) {
        auto const halvings = static_cast<unsigned>(std::countr_zero(numerator | denominator));
        numerator >>= halvings;
        denominator >>= halvings;
    }
    if (denominator >> digits != 0) {
        std::uint64_t const common = std::gcd(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }
    auto const number = [](std::uint64_t of) {  // which the processor converts if it is signed
        return static_cast<double>(static_cast<std::int64_t>(of));
    };
    return number(whole) + number(numerator) / number(denominator);
}

/// A common denominator of 1/n for the lengths n of all lists.
///
/// Exact for any lists of up to 36 names, and for longer ones as long as the least common multiple of
/// the lengths is at most `most`. Where it is not, 1/n of the lengths that do not divide the scale
/// is rounded down by less than 2/most of an item, always in the same way.
class EffortScale {
public:
    /// The largest denominator: sums of parts times those of a Share stay below 2⁶³.
    static constexpr std::uint64_t max_scale =
        (std::uint64_t{1} << 62U) / static_cast<std::uint64_t>(Share::max_denominator);

    /// Lists of up to so many names share a denominator that is not greater.
    static constexpr std::uint32_t exact_length = 36;

    /// lengths[n] says whether there is a list of n names; `most` is the largest denominator, at least 1.
    explicit EffortScale(std::vector<bool> const& lengths, std::uint64_t most = max_scale) {
        bool exact = true;
        for (std::size_t length = 2; length < lengths.size(); ++length) {
            if (!lengths[length]) {
                continue;
            }
            std::uint64_t const factor = length / std::gcd(scale_, std::uint64_t{length});
            if (factor <= most / scale_) {
                scale_ *= factor;
            } else {
                exact = false;
            }
        }
        while (!exact && scale_ <= most / 2) {  // the larger, the less is rounded off
            scale_ *= 2;
        }
        constexpr std::size_t many = 256;
        for (std::size_t length = 1; length < std::min(lengths.size(), many); ++length) {
            shares_.push_back(scale_ / length);
        }
    }

    /// count/length; the length must not be 0.
    [[nodiscard]] EffortSum part(std::uint32_t count, std::uint64_t length) const noexcept {
        std::uint64_t const share =
            length <= shares_.size() ? shares_[length - 1] : scale_ / length;
        return count < length
                   ? EffortSum{0, count * share}
                   : EffortSum{static_cast<std::uint32_t>(count / length), count % length * share};
    }

    /// A sum as a multiple of 1/scale, which must fit.
    [[nodiscard]] std::uint64_t multiple(EffortSum sum) const noexcept {
        return sum.whole * scale_ + sum.rest;
    }

    [[nodiscard]] EffortSum add(EffortSum left, EffortSum right) const noexcept {
        std::uint64_t const rest = left.rest + right.rest;
        return rest < scale_ ? EffortSum{left.whole + right.whole, rest}
                             : EffortSum{left.whole + right.whole + 1, rest - scale_};
    }

private:
    std::uint64_t scale_ = 1;
    std::vector<std::uint64_t>
        shares_;  // of an item between 1, 2, … names, as far as lists are short
};

}  // namespace fengong::detail
