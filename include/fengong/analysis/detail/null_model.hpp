// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/detail/effort.hpp>
#include <fengong/analysis/detail/item_parts.hpp>
#include <fengong/analysis/share.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>
#include <fengong/text/detail/text_numbers.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace fengong::detail {

/// A place in the list of an item, who holds it, and what part of the item goes with it.
struct Slot {
    std::uint32_t item = 0;  ///< as a vertex of the graph
    UnitId unit;
    double effort = 0;
    bool lead = false;
};

/// The slots of all items, in compressed rows.
struct SlotTable {
    std::vector<std::uint32_t> first;  ///< of each item, and one behind the last
    std::vector<Slot> slots;
};

/// A slot for each relation that carries.
[[nodiscard]] inline SlotTable effort_slots(ResponsibilityGraph const& graph, Share lead_share) {
    SlotTable table;
    table.first.assign(std::size_t{graph.items()} + 1, 0);
    each_part(graph, [&](ItemPart const& part) {
        double const side = part.kind == PartKind::alone     ? 1.0
                            : part.kind == PartKind::as_lead ? lead_share.value()
                                                             : 1 - lead_share.value();
        std::uint32_t const item = graph.vertex(part.relation.item);
        table.slots.push_back({item, part.relation.unit, side / static_cast<double>(part.divisor),
                               part.relation.role == Role::lead});
        ++table.first[item + 1];
    });
    for (std::size_t item = 1; item < table.first.size(); ++item) {
        table.first[item] += table.first[item - 1];
    }
    return table;
}

/// Draws numbers below a limit, which is not 0; all equally likely, the same with every standard library.
class DrawBelow {
public:
    explicit DrawBelow(std::uint64_t limit) noexcept : limit_{limit}, rest_{(0 - limit) % limit} {}

    [[nodiscard]] std::uint64_t operator()(std::mt19937_64& random) const {
        for (;;) {
            if (std::uint64_t const number = random(); number >= rest_) {
                return number % limit_;
            }
        }
    }

private:
    std::uint64_t limit_;
    std::uint64_t rest_;  // 2⁶⁴ mod limit: numbers below would come once too often
};

/// Lets units of one place and one side (leads, others) exchange their slots at random. The slots stay
/// with their items, each unit keeps the number of slots on either side, and no item gets a unit twice.
class NullModel {
public:
    NullModel(ResponsibilityGraph const& graph, SlotTable& table, std::uint64_t seed)
        : table_{table}, random_{seed} {
        std::array<TextNumbers, 2> known;  // others, leads
        for (std::uint32_t slot = 0; slot < table.slots.size(); ++slot) {
            Slot const& one = table.slots[slot];
            auto const [pool, fresh] = known[one.lead ? 1 : 0].try_emplace(
                graph.place(one.unit), static_cast<std::uint32_t>(pools_.size()));
            if (fresh) {
                pools_.emplace_back();
            }
            pools_[pool->second].push_back(slot);
        }
    }

    /// Tries `rounds` exchanges for each slot; one that would name a unit twice is not made.
    void exchange(std::uint64_t rounds) {
        for (std::vector<std::uint32_t> const& pool : pools_) {
            DrawBelow const draw{pool.size()};
            for (std::uint64_t left = rounds * pool.size(); left > 0; --left) {
                Slot& one = table_.slots[pool[draw(random_)]];
                Slot& other = table_.slots[pool[draw(random_)]];
                if (one.item != other.item && one.unit != other.unit &&
                    !names(one.item, other.unit) && !names(other.item, one.unit)) {
                    std::swap(one.unit, other.unit);
                }
            }
        }
    }

private:
    [[nodiscard]] bool names(std::uint32_t item, UnitId unit) const {
        auto const slots = table_.slots.begin();
        return std::any_of(slots + table_.first[item], slots + table_.first[item + 1],
                           [&](Slot const& slot) { return slot.unit == unit; });
    }

    SlotTable& table_;
    std::mt19937_64 random_;
    std::vector<std::vector<std::uint32_t>> pools_;
};

}  // namespace fengong::detail
