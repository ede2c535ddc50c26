// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fengong {

/// That a lead needs another unit.
struct Need {
    UnitId unit;              ///< who is needed
    std::uint32_t items = 0;  ///< the items of the lead for which it is responsible or cooperates
};

/// Who needs whom: an arc from each lead of an item to each responsible or cooperating unit of it, in
/// compressed sparse rows. Const access is safe from many threads.
struct LeadDigraph {
    std::vector<std::uint32_t> first;  ///< of each unit, and one behind the last
    std::vector<Need> needs;           ///< by lead, and there by the id of who is needed
    std::vector<std::uint32_t> led;    ///< how many items each unit leads
    std::vector<std::uint32_t> named;  ///< how many items each unit carries in any role

    [[nodiscard]] std::uint32_t units() const noexcept {
        return static_cast<std::uint32_t>(led.size());
    }
    /// Whom a unit needs, by id.
    [[nodiscard]] std::span<Need const> needs_of(UnitId lead) const& noexcept {
        return detail::ranges::view(needs, first[lead.value],
                                    first[lead.value + 1] - first[lead.value]);
    }
    void needs_of(UnitId lead) const&& = delete;  // a view of what is about to go
    /// The share of the items that `lead` leads that need the unit, in (0, 1].
    [[nodiscard]] double share(UnitId lead, Need const& need) const noexcept {
        return static_cast<double>(need.items) / led[lead.value];
    }
};

/// The digraph from leads to responsible units. Joint leads do not need each other.
/// Linear in the sum of the squares of the lengths of the lists, but for sorting the needs of a unit.
[[nodiscard]] inline LeadDigraph lead_digraph(ResponsibilityGraph const& graph) {
    LeadDigraph result;
    result.first.reserve(std::size_t{graph.units()} + 1);
    result.first.push_back(0);
    result.led.resize(graph.units());
    result.named.resize(graph.units());
    std::vector<std::uint32_t> row(graph.units());
    std::vector<std::uint32_t> met;
    for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
        met.clear();
        for (std::uint32_t const edge : graph.edges_of(UnitId{unit})) {
            Relation const& mine = graph.relations()[edge];
            result.named[unit] += carries(mine.role) ? 1U : 0U;
            if (mine.role != Role::lead) {
                continue;
            }
            ++result.led[unit];
            for (Relation const& other : graph.relations_of(mine.item)) {
                if (carries(other.role) && other.role != Role::lead &&
                    row[other.unit.value]++ == 0) {
                    met.push_back(other.unit.value);
                }
            }
        }
        detail::ranges::sort(met);
        for (std::uint32_t const other : met) {
            result.needs.push_back({UnitId{other}, row[other]});
            row[other] = 0;
        }
        result.first.push_back(static_cast<std::uint32_t>(result.needs.size()));
    }
    return result;
}

}  // namespace fengong
