// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/graph/detail/tie_sums.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/detail/each_bit.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fengong::detail {

/// The ties of a closed group: units whose ids follow each other and whose items name no other unit, as those of a
/// county mostly are. Each pair is added once for each of its items, in their order.
class TieTable {
public:
    /// Units of a group at most: half a megabyte of sums.
    static constexpr std::uint32_t most_units = 256;

    TieTable() : sums_(first_pair(most_units)) {}

    /// Adds up the smallest closed group that begins with a unit, and says whether there is one that is not too large.
    /// If not, no tie is there, and end() is how far it has looked. Linear in the relations that it has seen.
    [[nodiscard]] bool add_group(ResponsibilityGraph const& graph, UnitId first) {
        first_ = first.value;
        units_ = 1;
        if (graph.edges_of(first).empty()) {
            return true;
        }
        auto const relations = graph.relations();
        std::uint32_t const begin = graph.first_edge(relations[graph.edges_of(first).front()].item);
        std::uint32_t edge = begin;
        std::uint32_t end = begin;
        for (std::uint32_t unit = 0; unit != units_;) {
            for (; unit != units_; ++unit) {
                auto const edges = graph.edges_of(UnitId{first_ + unit});
                if (edges.empty()) {
                    continue;
                }
                if (edges.front() < begin || edges.back() - begin >= most_edges) {
                    return give_up();
                }
                end = std::max(end, edges.back() + 1);
            }
            while (edge < end) {
                if (!add_item(relations, edge)) {
                    return give_up();
                }
            }
        }
        return true;
    }

    /// The unit behind the group.
    [[nodiscard]] UnitId end() const noexcept { return UnitId{first_ + units_}; }

    /// How many units of the group a unit of it meets. To be asked before any tie is drained.
    [[nodiscard]] std::uint32_t degree(UnitId unit) const noexcept {
        return degrees_[unit.value - first_];
    }

    /// Calls `use(other, shared, weight)` for each tie of a unit with one of a lower id, by that, and forgets it.
    template <class Use>
    void drain_below(UnitId unit, Use use) {
        std::uint32_t const high = unit.value - first_;
        TieSums* const sums = sums_.data() + first_pair(high);
        for (std::uint32_t word = 0; word * word_bits < high; ++word) {
            each_bit(met_[high][word], word * word_bits, [&](std::uint32_t low) {
                use(UnitId{first_ + low}, sums[low].shared, sums[low].weight);
                sums[low] = {};
            });
            met_[high][word] = 0;
        }
        degrees_[high] = 0;
    }

private:
    static constexpr std::uint32_t most_edges = 1U << 14U;  // more are not of one county
    using Marks = std::array<std::uint64_t, most_units / word_bits>;

    /// Where the sums of a unit with those before it begin.
    [[nodiscard]] static constexpr std::size_t first_pair(std::uint32_t unit) noexcept {
        return std::size_t{unit} * (unit - 1) / 2;
    }

    /// Adds the item of an edge and goes to the next. False if it names a unit that cannot be in the group.
    [[nodiscard]] bool add_item(std::span<Relation const> relations, std::uint32_t& edge) {
        carrying_.clear();
        ItemId const item = relations[edge].item;
        for (; edge != relations.size() && relations[edge].item == item; ++edge) {
            std::uint32_t const unit = relations[edge].unit.value - first_;  // large if before it
            if (unit >= most_units) {
                return false;
            }
            units_ = std::max(units_, unit + 1);
            if (carries(relations[edge].role)) {
                carrying_.push_back(unit);
            }
        }
        if (carrying_.size() < 2) {
            return true;
        }
        double const weight = 1.0 / static_cast<double>(carrying_.size() - 1);
        for (std::size_t one = 1; one < carrying_.size(); ++one) {
            for (std::size_t other = 0; other != one; ++other) {
                add_pair(std::min(carrying_[one], carrying_[other]),
                         std::max(carrying_[one], carrying_[other]), weight);
            }
        }
        return true;
    }

    void add_pair(std::uint32_t low, std::uint32_t high, double weight) noexcept {
        TieSums& sums = sums_[first_pair(high) + low];
        auto const is_new = static_cast<std::uint32_t>(sums.shared == 0);
        degrees_[low] += is_new;
        degrees_[high] += is_new;
        met_[high][low / word_bits] |= std::uint64_t{1} << low % word_bits;
        sums.add(weight);
    }

    /// Forgets all ties; false, as there is no group.
    [[nodiscard]] bool give_up() noexcept {
        std::fill_n(sums_.begin(), first_pair(units_), TieSums{});
        std::fill_n(met_.begin(), units_, Marks{});
        std::fill_n(degrees_.begin(), units_, 0);
        return false;
    }

    std::uint32_t first_ = 0;              // unit of the group
    std::uint32_t units_ = 0;              // how many there are, as far as is known
    std::vector<TieSums> sums_;            // of all pairs, by the higher and then the lower
    std::array<Marks, most_units> met_{};  // whom of lower ids a unit meets
    std::array<std::uint32_t, most_units> degrees_{};
    std::vector<std::uint32_t> carrying_;  // one item
};

}  // namespace fengong::detail
