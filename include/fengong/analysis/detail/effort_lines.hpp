// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/ratio.hpp>
#include <fengong/model/detail/ranges.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong::detail {

/// The effort of a unit as a linear function of the share a of the leads: twice its values at a = 1/2
/// and at a = 1, as multiples of one small part of an item. Below 2⁶³.
struct EffortLine {
    std::uint64_t at_half = 0;
    std::uint64_t at_one = 0;

    friend constexpr std::strong_ordering operator<=>(EffortLine, EffortLine) = default;
};

/// The least and the greatest rank of a line, from 1.
struct LineRanks {
    std::uint32_t best = 0;
    std::uint32_t worst = 0;
};

/// Ranks lines at every a in [1/2, 1].
///
/// Along a, the lines above a given one change only where it is crossed. With gaps g at 1/2 and h at 1 of
/// opposite sign, another line crosses at t = 2a − 1 = g/(g + h). A line that ends its way above is not above
/// any more at the crossing itself; one that begins there is above only behind it.
///
/// Crossings are counted by the 1024th of the way that they lie in, which says how many lines are above at
/// its ends, and how few and how many there may be inside. Only those are looked at one by one that lie where
/// this may be fewer or more than at all the ends.
class LineRanking {
public:
    /// `lines` must be sorted and different, with how many units have each.
    LineRanking(std::vector<EffortLine> const& lines, std::vector<std::uint32_t> const& counts)
        : lines_{lines}, counts_{counts} {}

    /// The ranks of one of the lines. O(n log n), mostly O(n).
    [[nodiscard]] LineRanks of(EffortLine line) {
        crossings_.clear();
        std::uint32_t above = 0;   // at a = 1/2
        std::uint32_t begin = 0;   // level at 1/2, above behind it
        std::uint32_t finish = 0;  // above before 1, level there
        for (std::size_t index = 0; index < lines_.size(); ++index) {
            EffortLine const other = lines_[index];
            bool const above_at_one = other.at_one > line.at_one;
            if (other.at_half > line.at_half) {
                above += counts_[index];
                if (other.at_one < line.at_one) {
                    add({{other.at_half - line.at_half, line.at_one - other.at_one},
                         counts_[index],
                         false});
                } else if (other.at_one == line.at_one) {
                    finish += counts_[index];
                }
            } else if (other.at_half == line.at_half) {
                begin += above_at_one ? counts_[index] : 0U;
            } else if (above_at_one) {
                add({{line.at_half - other.at_half, other.at_one - line.at_one},
                     counts_[index],
                     true});
            }
        }
        return sweep(above, begin, finish);
    }

private:
    static constexpr std::uint64_t steps = 1024;

    struct Crossing {
        Ratio at;  // g/h, which grows with t
        std::uint32_t count;
        bool rises;
        std::uint32_t step = 0;
    };

    /// The crossings of one step, and how many lines are above in front of it.
    struct Step {
        std::uint32_t falling = 0;
        std::uint32_t rising = 0;
        std::uint32_t above = 0;
        bool open = false;  // whether its crossings must be looked at
    };

    /// The fewest and the most lines above so far.
    struct Extent {
        std::uint32_t least;
        std::uint32_t most;

        void see(std::uint32_t above) noexcept {
            least = std::min(least, above);
            most = std::max(most, above);
        }
    };

    /// ⌊steps · g/(g + h)⌋, exact: equal crossings are in one step, and steps in order. Both must be below 2⁶³.
    [[nodiscard]] static std::uint32_t step_of(Ratio at) noexcept {
        constexpr double tolerance = 1e-9;  // far more than what rounding takes or adds
        std::uint64_t const way = at.numerator + at.denominator;
        double const estimate = static_cast<double>(at.numerator) / static_cast<double>(way) *
                                static_cast<double>(steps);
        auto const step = static_cast<std::uint64_t>(estimate + tolerance);
        bool const sure =
            static_cast<std::uint64_t>(estimate - tolerance) == step && estimate > tolerance;
        bool const before =
            !sure && step != 0 && multiply(at.numerator, steps) < multiply(way, step);
        return static_cast<std::uint32_t>(std::min(step - (before ? 1U : 0U), steps - 1));
    }

    void add(Crossing crossing) {
        crossing.step = step_of(crossing.at);
        Step& step = steps_[crossing.step];
        (crossing.rises ? step.rising : step.falling) += crossing.count;
        crossings_.push_back(crossing);
    }

    [[nodiscard]] LineRanks sweep(std::uint32_t above, std::uint32_t begin, std::uint32_t finish) {
        Extent extent{above, above};
        above += begin;
        extent.see(above);
        for (Step& step : steps_) {
            step.above = above;
            above += step.rising - step.falling;
            extent.see(above);
        }
        extent.see(above - finish);
        look_inside(extent);
        std::fill(steps_.begin(), steps_.end(), Step{});
        return {extent.least + 1, extent.most + 1};
    }

    void look_inside(Extent& extent) {
        for (Step& step : steps_) {
            step.open =
                step.above - step.falling < extent.least || step.above + step.rising > extent.most;
        }
        std::erase_if(crossings_,
                      [&](Crossing const& crossing) { return !steps_[crossing.step].open; });
        ranges::sort(crossings_, {}, &Crossing::at);
        std::uint32_t above = 0;
        std::uint32_t current = steps;  // none
        for (auto next = crossings_.begin(); next != crossings_.end();) {
            if (next->step != current) {
                current = next->step;
                above = steps_[current].above;
            }
            auto const same = std::find_if(next, crossings_.end(), [&](Crossing const& other) {
                return other.at != next->at;
            });
            std::uint32_t rising = 0;
            for (; next != same; ++next) {
                if (next->rises) {
                    rising += next->count;
                } else {
                    above -= next->count;
                }
            }
            extent.see(above);
            above += rising;
            extent.see(above);
        }
    }

    std::vector<EffortLine> const& lines_;
    std::vector<std::uint32_t> const& counts_;
    std::vector<Crossing> crossings_;
    std::vector<Step> steps_ = std::vector<Step>(steps);
};

/// The ranks of each line among all of them; equal lines are ranked once.
[[nodiscard]] inline std::vector<LineRanks> rank_lines(std::vector<EffortLine> const& lines) {
    std::vector<EffortLine> different = lines;
    ranges::sort(different);
    std::vector<std::uint32_t> counts;
    std::size_t kept = 0;
    for (EffortLine const line : different) {
        if (kept == 0 || different[kept - 1] != line) {
            different[kept++] = line;
            counts.push_back(0);
        }
        ++counts.back();
    }
    different.resize(kept);
    LineRanking ranking{different, counts};
    std::vector<LineRanks> ranks;
    ranks.reserve(kept);
    for (EffortLine const line : different) {
        ranks.push_back(ranking.of(line));
    }
    std::vector<LineRanks> result;
    result.reserve(lines.size());
    for (EffortLine const line : lines) {
        auto const at = ranges::lower_bound(different, line) - different.begin();
        result.push_back(ranks[static_cast<std::size_t>(at)]);
    }
    return result;
}

}  // namespace fengong::detail
