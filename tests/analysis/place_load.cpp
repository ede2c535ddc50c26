// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_registries.hpp"
#include <fengong/analysis/place_load.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

using fengong::PlaceLoad;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::YearLoad;

namespace {

/// 甲县, which has a registry, in 2025 and 2026, and 乙县 in 2026.
Store two_counties() {
    Store store{support::three_towns()};
    auto const add = [&](std::string const& place, std::optional<int> year,
                         std::string const& items) {
        fengong::Notice notice = support::notice_of(place, items);
        notice.year = year;
        store.add(std::move(notice));
    };
    add("甲县", 2026, "1. 甲。（牵头单位：县财政局；责任单位：各镇街）\n");
    add("乙县", 2026, "1. 甲。（牵头单位：县财政局）\n2. 乙。（牵头单位：县税务局）\n");
    add("甲县", 2025, "1. 甲。（牵头单位：县财政局、县税务局）\n");
    return store;
}

}  // namespace

TEST_CASE("each place says what its notices hand out, over all years") {
    Store const store = two_counties();
    std::vector<PlaceLoad> const loads = load_by_place(store, ResponsibilityGraph{store});
    REQUIRE(loads.size() == 2);
    CHECK(loads[0].place == "乙县");
    CHECK_FALSE(loads[0].division);
    CHECK(loads[0].load.effort == 2);
    CHECK(loads[1].place == "甲县");
    CHECK(loads[1].division == fengong::DivisionCode{370828});
    CHECK(loads[1].notices.size() == 2);
    CHECK(loads[1].load.items.size() == 2);
    CHECK(store.unit(loads[1].load.units[0].unit).name == "县财政局");
    CHECK(loads[1].load.units[0].effort == doctest::Approx(2.0 / 3 + 0.5));
}

TEST_CASE("expanding collectives moves effort to members, and none gets lost") {
    Store const store = two_counties();
    ResponsibilityGraph const graph{store, fengong::Collectives::expanded};
    PlaceLoad const place = load_by_place(store, graph)[1];
    CHECK(place.load.effort == 2);
    CHECK(place.load.units.size() == 5);
    CHECK(place.load.units.back().effort == doctest::Approx(1.0 / 9));
}

TEST_CASE("each year says what is handed out in all places") {
    Store const store = two_counties();
    std::vector<YearLoad> const loads = load_by_year(store, ResponsibilityGraph{store});
    REQUIRE(loads.size() == 2);
    CHECK(loads[0].year == 2025);
    CHECK(loads[0].load.effort == 1);
    CHECK(loads[1].year == 2026);
    CHECK(loads[1].notices.size() == 2);
    CHECK(loads[1].load.effort == 3);
    CHECK(loads[1].load.units.size() == 4);
}
