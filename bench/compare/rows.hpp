// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/store/store.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace compare {

/// One notice.
struct NoticeColumns {
    std::uint32_t place;
};

/// One item: the columns that the questions ask for.
struct ItemColumns {
    std::uint32_t notice;
    std::uint32_t ordinal;
    std::optional<std::uint32_t> number;
    std::uint32_t section;
    std::uint32_t targets;
};

/// One unit.
struct UnitColumns {
    std::uint32_t place;
    std::string_view name;
};

/// That an item names a unit. Roles are numbered as in fengong::Role.
struct RelationColumns {
    std::uint32_t item;
    std::uint32_t unit;
    std::uint8_t role;
};

/// One target. Magnitudes compare as doubles as they do as decimals, as long as they have at most 15 digits.
struct TargetColumns {
    std::uint32_t item;
    std::uint32_t measure;
    std::optional<double> magnitude;
};

/// What a store holds, as flat columns: what the peers load. Who is which unit is settled in them, which is a part of
/// the work that the peers are spared. An id is a position; texts are views into the store.
struct Rows {
    std::vector<std::string_view> places;
    std::vector<NoticeColumns> notices;
    std::vector<ItemColumns> items;
    std::vector<UnitColumns> units;
    std::vector<RelationColumns> relations;
    std::vector<TargetColumns> targets;
};

/// Roles below this one carry an item: lead, responsible, cooperating.
inline constexpr std::uint8_t first_idle_role = 3;
static_assert(static_cast<std::uint8_t>(fengong::Role::lead) == 0 &&
              carries(fengong::Role{first_idle_role - 1}) &&
              !carries(fengong::Role{first_idle_role}));

/// `store` must outlive the result, and nothing may have been removed from it.
[[nodiscard]] Rows make_rows(fengong::Store const& store);

}  // namespace compare
