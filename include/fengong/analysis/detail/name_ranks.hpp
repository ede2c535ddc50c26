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

/// Where the name of a unit stands among those of all units, and its place among theirs; equal texts at one place.
struct NameRank {
    std::uint32_t name = 0;
    std::uint32_t place = 0;

    friend constexpr auto operator<=>(NameRank, NameRank) = default;
};

/// Different texts, known by where their bytes lie: units share those of names that they share.
class RankedTexts {
public:
    /// The number of a text, in the order of coming.
    [[nodiscard]] std::uint32_t number(std::string_view text) {
        if (texts_.empty() || text.data() != last_.data()) {  // a place comes often in a row
            last_ = text;
            auto const [entry, is_new] =
                known_.try_emplace(text.data(), static_cast<std::uint32_t>(texts_.size()));
            if (is_new) {
                texts_.push_back(text);
            }
            last_number_ = entry->second;
        }
        return last_number_;
    }

    /// By number: the rank of the text, from 0.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const {
        std::vector<std::uint32_t> order(texts_.size());
        std::iota(order.begin(), order.end(), 0U);
        ranges::sort(order, [&](std::uint32_t left, std::uint32_t right) {
            return texts_[left] < texts_[right];
        });
        std::vector<std::uint32_t> rank_of(texts_.size());
        for (std::size_t position = 1; position < order.size(); ++position) {
            bool const same = texts_[order[position - 1]] == texts_[order[position]];
            rank_of[order[position]] = rank_of[order[position - 1]] + (same ? 0U : 1U);
        }
        return rank_of;
    }

private:
    std::vector<std::string_view> texts_;
    boost::unordered_flat_map<char const*, std::uint32_t> known_;
    std::string_view last_;
    std::uint32_t last_number_ = 0;
};

/// The ranks of all units of a graph, so that sorting them compares numbers.
[[nodiscard]] inline std::vector<NameRank> name_ranks(ResponsibilityGraph const& graph) {
    RankedTexts names;
    RankedTexts places;
    std::vector<NameRank> ranks;
    ranks.reserve(graph.units());
    for (std::uint32_t unit = 0; unit < graph.units(); ++unit) {
        ranks.push_back(
            {names.number(graph.name(UnitId{unit})), places.number(graph.place(UnitId{unit}))});
    }
    std::vector<std::uint32_t> const name_rank = names.ranks();
    std::vector<std::uint32_t> const place_rank = places.ranks();
    for (NameRank& rank : ranks) {
        rank = {name_rank[rank.name], place_rank[rank.place]};
    }
    return ranks;
}

}  // namespace fengong::detail
