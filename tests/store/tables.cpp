// SPDX-License-Identifier: BSL-1.0
#include <fengong/store/tables.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

using fengong::by_id;
using fengong::by_measure;
using fengong::by_name;
using fengong::by_number;
using fengong::Decimal;

TEST_CASE("the unit table is searched by place and name without making strings") {
    fengong::UnitTable units;
    units.push_back({fengong::UnitId{0}, "甲县", "县财政局"});
    units.push_back({fengong::UnitId{1}, "乙县", "县财政局"});
    auto const found = units.get<by_name>().find(
        std::make_tuple(std::string_view{"乙县"}, std::string_view{"县财政局"}));
    REQUIRE(found != units.get<by_name>().end());
    CHECK(found->id == fengong::UnitId{1});
}

TEST_CASE("the unit table holds a name of a place once") {
    fengong::UnitTable units;
    units.push_back({fengong::UnitId{0}, "甲县", "县财政局"});
    CHECK_FALSE(units.push_back({fengong::UnitId{1}, "甲县", "县财政局"}).second);
    CHECK(units.size() == 1);
}

TEST_CASE("the item table holds several items of one number and finds all of them") {
    fengong::ItemTable items;
    for (std::uint32_t id = 0; id < 3; ++id) {
        fengong::ItemRow row;
        row.id = fengong::ItemId{id};
        row.number = id == 1 ? 9U : 5U;
        items.push_back(row);
    }
    auto const range = items.get<by_number>().equal_range(
        std::make_tuple(fengong::NoticeId{0}, std::optional<std::uint32_t>{5}));
    CHECK(std::distance(range.first, range.second) == 2);
    CHECK(items.get<by_id>()[1].number == 9U);
}

TEST_CASE("the target table keeps each measure sorted by magnitude, relative targets first") {
    fengong::TargetTable targets;
    auto const add = [&](std::uint32_t id, std::optional<Decimal> magnitude) {
        targets.push_back(
            {fengong::TargetId{id}, fengong::ItemId{0}, id, fengong::MeasureId{0}, magnitude});
    };
    add(0, Decimal{30});
    add(1, std::nullopt);
    add(2, Decimal::make(65, -1));
    std::vector<std::uint32_t> order;
    for (fengong::TargetRow const& row : targets.get<by_measure>()) {
        order.push_back(row.id.value);
    }
    CHECK(order == std::vector<std::uint32_t>{1, 2, 0});
}
