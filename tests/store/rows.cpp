// SPDX-License-Identifier: BSL-1.0
#include <fengong/store/detail/text_pool.hpp>
#include <fengong/store/rows.hpp>

#include <doctest/doctest.h>

#include <type_traits>

TEST_CASE("a unit row gives its place and name as keys without copying them") {
    fengong::detail::TextPool texts;
    fengong::UnitRow const row{fengong::UnitId{7}, false, texts[texts.intern("金乡县")],
                               texts[texts.intern("县财政局")]};
    CHECK(row.place_key().data() == row.place.view().data());
    CHECK(row.name_key().data() == row.name.view().data());
}

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
