// SPDX-License-Identifier: BSL-1.0
#include <fengong/store/tables.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <tuple>
#include <vector>

using fengong::by_id;
using fengong::by_section;

TEST_CASE("the item table finds all items of a section, in order") {
    fengong::ItemTable items;
    for (std::uint32_t id = 0; id < 3; ++id) {
        fengong::ItemRow row;
        row.id = fengong::ItemId{id};
        row.section = id == 1 ? 9 : 5;
        items.push_back(row);
    }
    auto const range =
        items.get<by_section>().equal_range(std::make_tuple(fengong::NoticeId{0}, 5U));
    std::vector<std::uint32_t> found;
    for (auto row = range.first; row != range.second; ++row) {
        found.push_back(row->id.value);
    }
    CHECK(found == std::vector<std::uint32_t>{0, 2});
    CHECK(items.get<by_id>()[1].section == 9);
}

TEST_CASE("a copy of a table has memory of its own") {
    fengong::TargetTable targets;
    for (std::uint32_t id = 0; id < 100; ++id) {
        targets.push_back({fengong::TargetId{id}, {}, id, {}, {}});
    }
    fengong::TargetTable copy = targets;
    CHECK(copy.get_allocator() != targets.get_allocator());
    targets.clear();
    targets.push_back({fengong::TargetId{7}, {}, 0, {}, {}});
    REQUIRE(copy.size() == 100);
    CHECK(copy[99].id == fengong::TargetId{99});
    copy = targets;
    REQUIRE(copy.size() == 1);
    CHECK(copy.front().id == fengong::TargetId{7});
}
