// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/tile.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>

TEST_CASE("every kind of tile has a name of its own") {
    std::set<std::string> names;
    for (int value = 0; value <= static_cast<int>(fengong::TileKind::unclaimed); ++value) {
        CHECK(names.emplace(to_string(static_cast<fengong::TileKind>(value))).second);
    }
    CHECK(to_string(fengong::TileKind::item_number) == "item_number");
}
