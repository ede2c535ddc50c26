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
    std::uint64_t whole = 0;
    std::uint64_t rest = 0;  ///< less than the scale

    friend constexpr bool operator==(EffortSum, EffortSum) = default;
    friend constexpr std::strong_ordering operator<=>(EffortSum, EffortSum) = default;
};

/// The effort of one unit before it is known what part of an item its leads carry.
struct EffortParts {
    EffortSum as_lead;         ///< of items that also have responsible units
    EffortSum as_responsible;  ///< of items that also have leads
    EffortSum alone;           ///< of items with one side only
};

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

    /// lengths[n] says whether there is a list of n names; `most` is the largest denominator, at least 1.
    explicit EffortScale(std::vector<bool> const& lengths, std::uint64_t most = max_scale) {
        for (std::size_t length = 2; length < lengths.size(); ++length) {
            if (!lengths[length]) {
                continue;
            }
            std::uint64_t const factor = length / std::gcd(scale_, std::uint64_t{length});
            if (factor <= most / scale_) {
                scale_ *= factor;
            }
        }
        while (scale_ <= most / 2) {
            scale_ *= 2;
        }
        constexpr std::size_t many = 256;
        for (std::size_t length = 1; length < std::min(lengths.size(), many); ++length) {
            shares_.push_back(scale_ / length);
        }
    }

    /// count/length; the length must not be 0.
    [[nodiscard]] EffortSum part(std::uint64_t count, std::uint64_t length) const noexcept {
        std::uint64_t const share =
            length <= shares_.size() ? shares_[length - 1] : scale_ / length;
        return count < length ? EffortSum{0, count * share}
                              : EffortSum{count / length, count % length * share};
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

    /// The effort times the denominator of `lead_share`, which keeps it exact.
    [[nodiscard]] EffortSum weigh(EffortParts const& parts, Share lead_share) const noexcept {
        auto const all = static_cast<std::uint64_t>(lead_share.denominator());
        auto const lead = static_cast<std::uint64_t>(lead_share.numerator());
        std::uint64_t const responsible = all - lead;
        return carried(parts.as_lead.whole * lead + parts.as_responsible.whole * responsible +
                           parts.alone.whole * all,
                       parts.as_lead.rest * lead + parts.as_responsible.rest * responsible +
                           parts.alone.rest * all);
    }

    /// What weigh() gave, in items. Depends on the exact value alone, not on the scale.
    [[nodiscard]] double value(EffortSum weighed, Share lead_share) const noexcept {
        auto const all = static_cast<std::uint64_t>(lead_share.denominator());
        std::uint64_t numerator = weighed.whole % all * scale_ + weighed.rest;
        std::uint64_t denominator = all * scale_;
        int const halvings = std::countr_zero(numerator | denominator);
        numerator >>= static_cast<unsigned>(halvings);
        denominator >>= static_cast<unsigned>(halvings);
        // What a double holds exactly gives the nearest quotient, reduced or not.
        if (denominator >> static_cast<unsigned>(std::numeric_limits<double>::digits) != 0) {
            std::uint64_t const common = std::gcd(numerator, denominator);
            numerator /= common;
            denominator /= common;
        }
        return static_cast<double>(weighed.whole / all) +
               static_cast<double>(numerator) / static_cast<double>(denominator);
    }

private:
    [[nodiscard]] EffortSum carried(std::uint64_t whole, std::uint64_t rest) const noexcept {
        return {whole + rest / scale_, rest % scale_};
    }

    std::uint64_t scale_ = 1;
    std::vector<std::uint64_t>
        shares_;  // of an item between 1, 2, … names, as far as lists are short
};

}  // namespace fengong::detail
