// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort.hpp>
#include <fengong/analysis/detail/effort_lines.hpp>
#include <fengong/analysis/detail/item_parts.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/store/store.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fengong {

/// The best and the worst rank of a unit by effort, from 1; equal effort is equal rank.
struct RankInterval {
    std::uint32_t best = 0;
    std::uint32_t worst = 0;

    friend constexpr bool operator==(RankInterval, RankInterval) = default;
};

/// The ranks of each unit by effort for every share of the leads from 1/2 to 1, among the units of
/// `among` that have a mandate; by the id of the unit, nothing for the others.
///
/// Exact: a unit's effort is linear in the share, so that ranks change only where two such lines cross.
/// All these shares are found as fractions, and ranks are taken at and between them. Exact for lists of
/// up to 36 names and units of up to 16,000 items; beyond, efforts are rounded as in workload().
/// O(n² log n) for n different lines, O(n²) where few cross.
[[nodiscard]] inline std::vector<std::optional<RankInterval>> rank_intervals(
    ResponsibilityGraph const& graph, std::span<UnitId const> among) {
    std::vector<std::uint64_t> mandates(graph.units());
    std::uint64_t most = 1;
    detail::each_part(graph, [&](detail::ItemPart const& part) {
        most = std::max(most, ++mandates[part.relation.unit.value]);
    });
    constexpr std::uint64_t room = std::uint64_t{1} << 61U;  // twice a unit's effort is below 2⁶³
    detail::EffortScale const scale{detail::part_divisors(graph), room / most};
    using Parts = std::array<detail::EffortSum, detail::part_kinds>;
    std::vector<Parts> efforts(graph.units());
    detail::each_part(graph, [&](detail::ItemPart const& part) {
        detail::EffortSum& sum =
            efforts[part.relation.unit.value][static_cast<std::size_t>(part.kind)];
        sum = scale.add(sum, scale.part(1, part.divisor));
    });

    std::vector<detail::EffortLine> lines;
    std::vector<UnitId> units;
    for (UnitId const unit : among) {
        if (mandates[unit.value] != 0) {
            auto const multiple = [&](detail::PartKind kind) {
                return scale.multiple(efforts[unit.value][static_cast<std::size_t>(kind)]);
            };
            std::uint64_t const alone = multiple(detail::PartKind::alone);
            std::uint64_t const whole = multiple(detail::PartKind::as_lead) + alone;
            lines.push_back(
                {whole + multiple(detail::PartKind::as_responsible) + alone, 2 * whole});
            units.push_back(unit);
        }
    }
    std::vector<std::optional<RankInterval>> result(graph.units());
    std::vector<detail::LineRanks> const ranks = detail::rank_lines(lines);
    for (std::size_t index = 0; index < units.size(); ++index) {
        result[units[index].value] = RankInterval{ranks[index].best, ranks[index].worst};
    }
    return result;
}

/// The same among all units of the graph.
[[nodiscard]] inline std::vector<std::optional<RankInterval>> rank_intervals(
    ResponsibilityGraph const& graph) {
    std::vector<UnitId> all(graph.units());
    for (std::uint32_t index = 0; index < graph.units(); ++index) {
        all[index] = UnitId{index};
    }
    return rank_intervals(graph, detail::ranges::view(all));
}

/// The ranks that units have for every share from 1/2 to 1 and every treatment of collectives that
/// counts them: a member that no item names itself only where its collective is expanded, the
/// collective itself only where it is not. Builds three graphs, two where no registry knows members.
[[nodiscard]] inline std::vector<std::optional<RankInterval>> rank_intervals(Store const& store) {
    std::vector<std::optional<RankInterval>> result(store.units().size());
    bool const members_known = !store.background().registries.all().empty();
    for (Collectives const treatment : all_collectives_treatments) {
        if (treatment == Collectives::expanded && !members_known) {
            continue;  // the same as printed
        }
        auto const intervals = rank_intervals(ResponsibilityGraph{store, treatment});
        for (std::size_t unit = 0; unit < intervals.size(); ++unit) {
            if (std::optional<RankInterval> const& one = intervals[unit]) {
                RankInterval const all = result[unit].value_or(*one);
                result[unit] =
                    RankInterval{std::min(all.best, one->best), std::max(all.worst, one->worst)};
            }
        }
    }
    return result;
}

}  // namespace fengong
