// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/ratio.hpp>
#include <fengong/model/detail/ranges.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
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
/// opposite sign, another line crosses at 2a − 1 = g/(g + h), which grows with g/h: crossings are sorted
/// by that ratio alone. A line that ends its way above is not above any more at the crossing itself; one
/// that begins there is above only behind it.
class LineRanking {
public:
    /// `lines` must be sorted and different, with how many units have each.
    LineRanking(std::span<EffortLine const> lines, std::span<std::uint32_t const> counts)
        : lines_{lines}, counts_{counts} {}

    /// The ranks of one of the lines. O(n log n), O(n) if few lines cross it.
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
                    crossings_.push_back(
                        {{other.at_half - line.at_half, line.at_one - other.at_one},
                         counts_[index],
                         false});
                } else if (other.at_one == line.at_one) {
                    finish += counts_[index];
                }
            } else if (other.at_half == line.at_half) {
                begin += above_at_one ? counts_[index] : 0U;
            } else if (above_at_one) {
                crossings_.push_back({{line.at_half - other.at_half, other.at_one - line.at_one},
                                      counts_[index],
                                      true});
            }
        }
        return sweep(above, begin, finish);
    }

private:
    struct Crossing {
        Ratio at;
        std::uint32_t count;
        bool rises;
    };

    [[nodiscard]] LineRanks sweep(std::uint32_t above, std::uint32_t begin, std::uint32_t finish) {
        ranges::sort(crossings_, {}, &Crossing::at);
        LineRanks ranks{above, above};
        auto const see = [&] {
            ranks.best = std::min(ranks.best, above);
            ranks.worst = std::max(ranks.worst, above);
        };
        above += begin;
        see();
        for (auto next = crossings_.begin(); next != crossings_.end();) {
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
            see();
            above += rising;
            see();
        }
        above -= finish;
        see();
        return {ranks.best + 1, ranks.worst + 1};
    }

    std::span<EffortLine const> lines_;
    std::span<std::uint32_t const> counts_;
    std::vector<Crossing> crossings_;
};

/// The ranks of each line among all of them; equal lines are ranked once.
[[nodiscard]] inline std::vector<LineRanks> rank_lines(std::span<EffortLine const> lines) {
    std::vector<EffortLine> different(lines.begin(), lines.end());
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
    LineRanking ranking{ranges::view(different), ranges::view(counts)};
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
