// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include <fengong/analysis/measure_load.hpp>

#include <doctest/doctest.h>

#include <vector>

using fengong::Dimension;
using fengong::MeasureLoad;
using fengong::ResponsibilityGraph;
using fengong::Store;

TEST_CASE("those who promise something in a measure carry its items, whole in each measure") {
    Store store;
    store.add(support::notice_of(
        "甲县", "1. 处置土地1200亩、盘活土地300亩。（牵头单位：县财政局）\n"
                "2. 新建农田4万亩、仓库20家。（牵头单位：县农业局；责任单位：县财政局）\n"
                "3. 推进改革。（牵头单位：县商务局）\n"));
    std::vector<MeasureLoad> const loads = load_by_measure(store, ResponsibilityGraph{store});
    REQUIRE(loads.size() == 2);
    CHECK(loads[0].measure == "亩");
    CHECK(loads[0].dimension == Dimension::area);
    CHECK(loads[0].targets == 3);
    CHECK(loads[0].load.items.size() == 2);
    CHECK(loads[0].load.effort == 2);
    CHECK(store.unit(loads[0].load.units[0].unit).name == "县财政局");
    CHECK(loads[0].load.units[0].effort == doctest::Approx(1 + 1.0 / 3));
    CHECK(loads[1].measure == "家");
    CHECK(loads[1].dimension == Dimension::count);
    CHECK(loads[1].load.items.size() == 1);
    CHECK(loads[1].load.effort == 1);
}

TEST_CASE("a measure of a notice that is gone has no row") {
    Store store;
    auto const gone =
        store.add(support::notice_of("甲县", "1. 处置土地1200亩。（牵头单位：县财政局）\n"));
    store.add(support::notice_of("甲县", "1. 引进企业20家。（牵头单位：县财政局）\n"));
    store.remove(gone);
    std::vector<MeasureLoad> const loads = load_by_measure(store, ResponsibilityGraph{store});
    REQUIRE(loads.size() == 1);
    CHECK(loads[0].measure == "家");
}
