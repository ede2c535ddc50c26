// SPDX-License-Identifier: BSL-1.0
#include <fengong/store/rows.hpp>

#include <doctest/doctest.h>

#include <type_traits>

TEST_CASE("relations are equal if item, unit, role and marks are") {
    fengong::Relation const lead{fengong::ItemId{1}, fengong::UnitId{2}, fengong::Role::lead};
    fengong::Relation other = lead;
    CHECK(lead == other);
    other.open_ended = true;
    CHECK_FALSE(lead == other);
}

TEST_CASE("the rows of relations stay small enough for a nation of them") {
    static_assert(sizeof(fengong::Relation) <= 12);
    static_assert(std::is_trivially_copyable_v<fengong::Relation>);
    CHECK(sizeof(fengong::ItemRow) <= 40);
    CHECK(sizeof(fengong::UnitRow) <= 40);
    CHECK(sizeof(fengong::TargetRow) <= 40);
}
