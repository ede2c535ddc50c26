// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
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
        std::vector<Numbered> order;
        order.reserve(texts_.size());
        for (std::string_view const text : texts_) {
            order.push_back({head(text), static_cast<std::uint32_t>(order.size())});
        }
        ranges::sort(order, [&](Numbered const& left, Numbered const& right) {
            return left.head != right.head ? left.head < right.head
                                           : texts_[left.number] < texts_[right.number];
        });
        std::vector<std::uint32_t> rank_of(texts_.size());
        std::uint32_t rank = 0;
        for (std::size_t position = 1; position < order.size(); ++position) {
            std::uint32_t const number = order[position].number;
            rank += texts_[order[position - 1].number] == texts_[number] ? 0U : 1U;
            rank_of[number] = rank;
        }
        return rank_of;
    }

private:
    struct Numbered {
        std::uint64_t head;
        std::uint32_t number;
    };

    /// The first eight bytes as a number, so that few comparisons look into the memory of two texts. Texts with
    /// different heads compare as these do.
    [[nodiscard]] static std::uint64_t head(std::string_view text) noexcept {
        std::uint64_t head = 0;
        for (std::size_t at = 0; at < sizeof head; ++at) {
            head = head << 8U | (at < text.size() ? static_cast<unsigned char>(text[at]) : 0U);
        }
        return head;
    }

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
