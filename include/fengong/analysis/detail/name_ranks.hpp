// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Where the name of a unit, and then its place, stands among those of all units; equal texts at one place.
struct NameRank {
    std::uint32_t name = 0;
    std::uint32_t place = 0;

    friend constexpr auto operator<=>(NameRank, NameRank) = default;
};

/// The ranks of all units of a graph, so that sorting them compares numbers. Counties share their names, of
/// which there are few, and units the bytes of them.
[[nodiscard]] inline std::vector<NameRank> name_ranks(ResponsibilityGraph const& graph) {
    std::vector<std::string_view> texts;
    boost::unordered_flat_map<char const*, std::uint32_t> known;
    auto const number = [&](std::string_view text) {
        auto const [entry, is_new] =
            known.try_emplace(text.data(), static_cast<std::uint32_t>(texts.size()));
        if (is_new) {
            texts.push_back(text);
        }
        return entry->second;
    };
    std::vector<NameRank> ranks;
    ranks.reserve(graph.units());
    for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
        ranks.push_back({number(graph.name(UnitId{unit})), number(graph.place(UnitId{unit}))});
    }
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    ranges::sort(
        order, [&](std::uint32_t left, std::uint32_t right) { return texts[left] < texts[right]; });
    std::vector<std::uint32_t> rank_of(texts.size());
    for (std::size_t position = 1; position < order.size(); ++position) {
        bool const same = texts[order[position - 1]] == texts[order[position]];
        rank_of[order[position]] = rank_of[order[position - 1]] + (same ? 0U : 1U);
    }
    for (NameRank& rank : ranks) {
        rank = {rank_of[rank.name], rank_of[rank.place]};
    }
    return ranks;
}

}  // namespace fengong::detail
