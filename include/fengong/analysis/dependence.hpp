// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/item_parts.hpp>
#include <fengong/analysis/detail/null_model.hpp>
#include <fengong/analysis/share.hpp>
#include <fengong/graph/place_graph.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/store.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <vector>

namespace fengong {

/// What dependence() counts with.
struct DependenceOptions {
    Share lead_share{2, 3};                 ///< the part of an item that its leads carry, a
    std::uint32_t samples = 200;            ///< graphs of the null model; 0: none
    std::uint64_t seed = 1;                 ///< the same seed gives the same samples everywhere
    std::uint32_t swaps_per_relation = 10;  ///< exchanges tried between two samples
};

/// How far an observation lies from the samples of a null model.
struct ZScore {
    double value = 0;  ///< (observed − mean) / standard deviation of the samples
    double error =
        0;  ///< its standard error, √((1 + value²/2) / samples): more samples make it smaller
};

/// How much of a unit's effort lies in items that it shares with another.
struct Dependence {
    UnitId from;
    UnitId to;
    double share = 0;                   ///< d(from→to), in (0, 1]
    double asymmetry = 0;               ///< d(from→to) − d(to→from)
    std::optional<ZScore> share_z;      ///< of `share`; nothing if the null model leaves no choice
    std::optional<ZScore> asymmetry_z;  ///< of `asymmetry`
    std::vector<ItemId> items;          ///< the items that both carry, in order
};

namespace detail {

/// Mean and deviation of numbers as they come (Welford 1962).
class RunningMoments {
public:
    void add(double number) noexcept {
        count_ += 1;
        double const before = number - mean_;
        mean_ += before / count_;
        squares_ += before * (number - mean_);
    }

    /// Nothing for fewer than two numbers, or if they are all the same up to rounding.
    [[nodiscard]] std::optional<ZScore> score(double observed) const {
        constexpr double rounding = 1e-12;
        double const deviation = count_ > 1 ? std::sqrt(squares_ / (count_ - 1)) : 0;
        if (deviation < rounding) {
            return std::nullopt;
        }
        double const z = (observed - mean_) / deviation;
        return ZScore{z, std::sqrt((1 + z * z / 2) / count_)};
    }

private:
    double count_ = 0;
    double mean_ = 0;
    double squares_ = 0;
};

/// d(u→v) of every tie of a projection, for the units that slots hold at the moment.
class TieShares {
public:
    TieShares(UnitProjection const& projection, SlotTable const& slots)
        : projection_{projection},
          slots_{slots},
          shares_(projection.ties.size()),
          efforts_(projection.units()) {
        constexpr std::size_t most_units = 512;  // a county has some seventy
        if (projection.units() > most_units) {
            return;
        }
        std::size_t const units = projection.units();
        table_.assign(units * units, static_cast<std::uint32_t>(shares_.size()));
        for (std::uint32_t unit = 0; unit < units; ++unit) {
            for (std::uint32_t tie = projection.first[unit]; tie < projection.first[unit + 1];
                 ++tie) {
                table_[unit * units + projection.ties[tie].unit.value] = tie;
            }
        }
    }

    [[nodiscard]] std::vector<double> const& measure() {
        shares_.assign(shares_.size(), 0);
        efforts_.assign(efforts_.size(), 0);
        for (std::size_t item = 0; item + 1 < slots_.first.size(); ++item) {
            std::uint32_t const end = slots_.first[item + 1];
            for (std::uint32_t mine = slots_.first[item]; mine < end; ++mine) {
                UnitId const unit = slots_.slots[mine].unit;
                efforts_[unit.value] += slots_.slots[mine].effort;
                for (std::uint32_t other = slots_.first[item]; other < end; ++other) {
                    std::size_t const tie =
                        other == mine ? shares_.size() : find(unit, slots_.slots[other].unit);
                    if (tie != shares_.size()) {
                        shares_[tie] += slots_.slots[mine].effort;
                    }
                }
            }
        }
        for (std::uint32_t unit = 0; unit < projection_.units(); ++unit) {
            for (std::uint32_t tie = projection_.first[unit]; tie < projection_.first[unit + 1];
                 ++tie) {
                shares_[tie] = std::min(1.0, shares_[tie] / efforts_[unit]);
            }
        }
        return shares_;
    }

private:
    /// The tie of two units; the number of ties if there is none.
    [[nodiscard]] std::size_t find(UnitId unit, UnitId other) const noexcept {
        return table_.empty() ? projection_.find(unit, other)
                              : table_[unit.value * efforts_.size() + other.value];
    }

    UnitProjection const& projection_;
    SlotTable const& slots_;
    std::vector<double> shares_;
    std::vector<double> efforts_;
    std::vector<std::uint32_t> table_;  // the ties of each pair, where units are few
};

/// The largest shares first, then the most items, then by id.
inline void sort_by_share(std::vector<Dependence>& rows) {
    ranges::stable_sort(rows, [](Dependence const& left, Dependence const& right) {
        return left.share != right.share ? left.share > right.share
                                         : left.items.size() > right.items.size();
    });
}

}  // namespace detail

/// The dependence of every unit on every other that it shares an item with: the share of its effort that
/// lies in shared items, by how much it exceeds the other's on it, and how far both are from a null model.
/// The largest shares first, then the most items, then by id.
///
/// The null model keeps what would explain a share by itself: how many items each unit leads and how many
/// others it carries, and how long the lists of each item are. Within a place, two units of the same side
/// change places over and over (Gotelli and Entsminger 2001; Milo et al. 2003), so that each arrangement
/// that can be reached from the notice is equally likely.
///
/// Throws std::invalid_argument for a lead share of 0 or 1: units that carry nothing depend on nobody.
/// O(samples · (swaps + sum of the squares of the lengths of the lists · log)).
[[nodiscard]] inline std::vector<Dependence> dependence(ResponsibilityGraph const& graph,
                                                        DependenceOptions const& options = {}) {
    if (options.lead_share.numerator() == 0 || options.lead_share == Share{1, 1}) {
        throw std::invalid_argument{
            "fengong: dependence() needs a lead share that leaves both sides something"};
    }
    UnitProjection const projection = project_units(graph);
    detail::SlotTable slots = detail::effort_slots(graph, options.lead_share);
    detail::TieShares measure{projection, slots};
    std::vector<double> const observed = measure.measure();

    std::vector<std::size_t> opposite(observed.size());
    for (std::uint32_t unit = 0; unit < projection.units(); ++unit) {
        for (std::uint32_t tie = projection.first[unit]; tie < projection.first[unit + 1]; ++tie) {
            opposite[tie] = projection.find(projection.ties[tie].unit, UnitId{unit});
        }
    }
    std::vector<detail::RunningMoments> shares(observed.size());
    std::vector<detail::RunningMoments> asymmetries(observed.size());
    detail::NullModel null_model{graph, slots, options.seed};
    if (options.samples != 0) {
        constexpr std::uint64_t rounds_to_forget = 10;
        null_model.exchange(rounds_to_forget * options.swaps_per_relation);
    }
    for (std::uint32_t sample = 0; sample < options.samples; ++sample) {
        null_model.exchange(options.swaps_per_relation);
        std::vector<double> const& sampled = measure.measure();
        for (std::size_t tie = 0; tie < sampled.size(); ++tie) {
            shares[tie].add(sampled[tie]);
            asymmetries[tie].add(sampled[tie] - sampled[opposite[tie]]);
        }
    }

    std::vector<Dependence> result;
    result.reserve(observed.size());
    for (std::uint32_t unit = 0; unit < projection.units(); ++unit) {
        for (std::uint32_t tie = projection.first[unit]; tie < projection.first[unit + 1]; ++tie) {
            UnitId const other = projection.ties[tie].unit;
            double const asymmetry = observed[tie] - observed[opposite[tie]];
            result.push_back({UnitId{unit}, other, observed[tie], asymmetry,
                              shares[tie].score(observed[tie]), asymmetries[tie].score(asymmetry),
                              shared_items(graph, UnitId{unit}, other)});
        }
    }
    detail::sort_by_share(result);
    return result;
}

/// The same of each place by itself, on `threads` (0: as many as the machine runs at once): a county has the scores
/// that it has alone, whatever else is in the store and however many threads there are. `graph` must be of
/// `store` as it is.
[[nodiscard]] inline std::vector<Dependence> dependence(Store const& store,
                                                        ResponsibilityGraph const& graph,
                                                        DependenceOptions const& options = {},
                                                        unsigned threads = 0) {
    auto places = map_places(
        store, graph,
        [&](PlaceGraph const& place) {
            std::vector<Dependence> rows = dependence(place.graph, options);
            for (Dependence& row : rows) {
                row.from = place.in_whole(row.from);
                row.to = place.in_whole(row.to);
            }
            return rows;
        },
        threads);
    std::vector<Dependence> result;
    for (std::vector<Dependence>& rows : places) {
        result.insert(result.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
    }
    detail::ranges::sort(result, [](Dependence const& left, Dependence const& right) {
        return left.from != right.from ? left.from < right.from : left.to < right.to;
    });
    detail::sort_by_share(result);
    return result;
}

}  // namespace fengong
