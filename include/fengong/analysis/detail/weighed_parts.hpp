// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort.hpp>
#include <fengong/analysis/share.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace fengong::detail {

/// What falls to a unit of an item.
struct WeighedPart {
    EffortSum effort;       ///< of the item itself
    EffortSum target_load;  ///< of its targets
};

/// The parts of items, weighed when they are added up: sums of them are whole + rest/modulus items. Exact as those
/// of an EffortScale, with the same modulus for all kinds, so that a unit needs one sum and not one of each kind.
class WeighedParts {
public:
    WeighedParts(EffortScale scale, Share lead_share)
        : scale_{std::move(scale)},
          all_{static_cast<std::uint64_t>(lead_share.denominator())},
          one_{scale_.multiple({1, 0})},
          modulus_{all_ * one_},
          weights_{static_cast<std::uint64_t>(lead_share.numerator()),
                   all_ - static_cast<std::uint64_t>(lead_share.numerator()), all_} {
        known_.reserve(part_kinds * known_lengths * known_targets);
        for (std::size_t kind = 0; kind < part_kinds; ++kind) {
            for (std::uint64_t length = 0; length < known_lengths; ++length) {
                for (std::uint32_t targets = 0; targets < known_targets; ++targets) {
                    known_.push_back(make(static_cast<PartKind>(kind), targets, length));
                }
            }
        }
    }

    /// What falls to a unit of an item with so many targets if its side has this length; nothing if that is 0.
    [[nodiscard]] WeighedPart part(PartKind kind, std::uint32_t targets,
                                   std::uint64_t length) const noexcept {
        if (length < known_lengths && targets < known_targets) {
            return known_[(static_cast<std::size_t>(kind) * known_lengths +
                           static_cast<std::size_t>(length)) *
                              known_targets +
                          targets];
        }
        return make(kind, targets, length);
    }

    [[nodiscard]] EffortSum add(EffortSum left, EffortSum right) const noexcept {
        return carried(left.whole + right.whole, left.rest + right.rest);
    }

    /// A sum in items.
    [[nodiscard]] double value(EffortSum sum) const noexcept {
        return nearest(sum.whole, sum.rest, modulus_);
    }

private:
    static constexpr std::size_t known_lengths = 16;
    static constexpr std::size_t known_targets = 8;

    [[nodiscard]] EffortSum carried(std::uint32_t whole, std::uint64_t rest) const noexcept {
        // Sums carry now and then, which no processor foresees: without a branch.
        std::uint32_t const over = rest >= modulus_ ? 1 : 0;
        return {whole + over, rest - (modulus_ & (std::uint64_t{0} - over))};
    }

    [[nodiscard]] WeighedPart make(PartKind kind, std::uint32_t targets,
                                   std::uint64_t length) const noexcept {
        return length == 0 ? WeighedPart{}
                           : WeighedPart{weighed(kind, 1, length), weighed(kind, targets, length)};
    }

    [[nodiscard]] EffortSum weighed(PartKind kind, std::uint32_t count,
                                    std::uint64_t length) const noexcept {
        std::uint64_t const weight = weights_[static_cast<std::size_t>(kind)];
        EffortSum const part = scale_.part(count, length);
        std::uint64_t const whole = part.whole * weight;
        return carried(static_cast<std::uint32_t>(whole / all_),
                       whole % all_ * one_ + part.rest * weight);
    }

    EffortScale scale_;
    std::uint64_t all_;
    std::uint64_t one_;  // an item in the scale
    std::uint64_t modulus_;
    std::array<std::uint64_t, part_kinds> weights_;  // out of all_
    std::vector<WeighedPart> known_;  // of short lists and few targets, by kind, length, targets
};

}  // namespace fengong::detail
