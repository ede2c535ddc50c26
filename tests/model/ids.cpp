// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/ids.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <functional>
#include <unordered_set>

using fengong::ItemId;
using fengong::UnitId;

template <class Left, class Right>
concept comparable_ids = requires(Left left, Right right) { left == right; };

TEST_CASE("ids of one kind compare by value, ids of two kinds do not compare at all") {
    CHECK(ItemId{1} == ItemId{1});
    CHECK(ItemId{1} < ItemId{2});
    static_assert(comparable_ids<ItemId, ItemId>);
    static_assert(!comparable_ids<ItemId, UnitId>);
    static_assert(!std::convertible_to<int, ItemId>);
}

TEST_CASE("ids go into hash containers of the standard library") {
    std::unordered_set<ItemId> const ids{ItemId{1}, ItemId{1}, ItemId{2}};
    CHECK(ids.size() == 2);
}
