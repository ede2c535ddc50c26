// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/rows.hpp"

#include <boost/multi_index/composite_key.hpp>
#include <boost/multi_index/hashed_index.hpp>
#include <boost/multi_index/key.hpp>
#include <boost/multi_index/member.hpp>
#include <boost/multi_index/ordered_index.hpp>
#include <boost/multi_index_container.hpp>

#include <cstdint>
#include <optional>
#include <string>

/// What one writes with Boost.MultiIndex at first: a row for everything, relations too, each table with the indices
/// that the questions need.
namespace compare::plain {

namespace mi = boost::multi_index;

struct by_id {};
struct by_number {};
struct by_section {};
struct by_name {};
struct by_item {};
struct by_unit {};
struct by_measure {};

struct Item {
    std::uint32_t id;
    std::uint32_t notice;
    std::uint32_t ordinal;
    std::optional<std::uint32_t> number;
    std::uint32_t section;
    std::uint32_t targets;
};
struct ItemIndices
    : mi::indexed_by<
          mi::hashed_unique<mi::tag<by_id>, mi::key<&Item::id>>,
          mi::ordered_non_unique<mi::tag<by_number>, mi::key<&Item::notice, &Item::number>>,
          mi::ordered_non_unique<mi::tag<by_section>, mi::key<&Item::notice, &Item::section>>> {};

struct Unit {
    std::uint32_t id;
    std::uint32_t place;
    std::string name;
};
struct UnitIndices
    : mi::indexed_by<mi::hashed_unique<mi::tag<by_id>, mi::key<&Unit::id>>,
                     mi::hashed_unique<mi::tag<by_name>, mi::key<&Unit::place, &Unit::name>>> {};

struct RelationIndices
    : mi::indexed_by<mi::ordered_non_unique<mi::tag<by_item>, mi::key<&RelationColumns::item>>,
                     mi::ordered_non_unique<mi::tag<by_unit>, mi::key<&RelationColumns::unit,
                                                                      &RelationColumns::role>>> {};

struct Target {
    std::uint32_t id;
    std::uint32_t item;
    std::uint32_t measure;
    std::optional<double> magnitude;
};
struct TargetIndices
    : mi::indexed_by<mi::hashed_unique<mi::tag<by_id>, mi::key<&Target::id>>,
                     mi::ordered_non_unique<mi::tag<by_measure>,
                                            mi::key<&Target::measure, &Target::magnitude>>> {};

struct Store {
    mi::multi_index_container<Item, ItemIndices> items;
    mi::multi_index_container<Unit, UnitIndices> units;
    mi::multi_index_container<RelationColumns, RelationIndices> relations;
    mi::multi_index_container<Target, TargetIndices> targets;
};

/// Inserts row by row.
[[nodiscard]] Store load(Rows const& rows);

}  // namespace compare::plain
