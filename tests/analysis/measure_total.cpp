// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/measure_total.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>
#include <vector>

using fengong::Dimension;
using fengong::MeasureTotal;
using fengong::Store;

namespace {

MeasureTotal total_of(Store const& store, std::string_view measure) {
    auto const totals = measure_totals(store);
    auto const found = std::ranges::find(totals, measure, &MeasureTotal::measure);
    REQUIRE(found != totals.end());
    return *found;
}

}  // namespace

TEST_CASE("amounts in one measure are added exactly, over items and notices") {
    Store store;
    store.add(support::notice_of(
        "甲县", "1. 新增投资16.4亿元。（牵头单位：县财政局）\n"
                "2. 争取资金3000万元、建设厂房5万平方米。（牵头单位：县商务局）\n"));
    store.add(support::notice_of("乙县", "1. 发放贷款7元。（牵头单位：县财政局）\n"));
    MeasureTotal const money = total_of(store, "元");
    CHECK(money.dimension == Dimension::money);
    CHECK(money.targets == 3);
    CHECK(money.amounts == 3);
    CHECK(money.sum == fengong::parse_decimal("1670000007"));
    CHECK(total_of(store, "平方米").sum == fengong::parse_decimal("50000"));
}

TEST_CASE("shares, growth and limits are counted but not added") {
    Store const store = support::store_of("1. 合格率达到98%、增长3%。（牵头单位：县财政局）\n"
                                          "2. 新建学校3所、新建医院2所。（牵头单位：县教育局）\n"
                                          "3. 支出控制在500万元以内。（牵头单位：县财政局）\n");
    MeasureTotal const share = total_of(store, "%");
    CHECK(share.targets == 2);
    CHECK(share.amounts == 0);
    CHECK_FALSE(share.sum.has_value());
    CHECK(total_of(store, "所").sum == fengong::parse_decimal("5"));
    MeasureTotal const money = total_of(store, "元");
    CHECK(money.targets == 1);
    CHECK(money.amounts == 0);
}

TEST_CASE("a part of a target is not added to what it is part of") {
    Store const store =
        support::store_of("1. 新增企业20家，其中规上企业5家。（牵头单位：县工信局）\n");
    MeasureTotal const firms = total_of(store, "家");
    CHECK(firms.targets == 2);
    CHECK(firms.amounts == 1);
    CHECK(firms.sum == fengong::parse_decimal("20"));
}

TEST_CASE("a sum that is no Decimal is nothing, whatever comes behind it") {
    Store const store = support::store_of("1. 建设林地900000000000万亿亩。（牵头单位：县林业局）\n"
                                          "2. 建设林地2亩。（牵头单位：县林业局）\n"
                                          "3. 建设林地3亩。（牵头单位：县林业局）\n");
    MeasureTotal const area = total_of(store, "亩");
    CHECK(area.amounts == 3);
    CHECK_FALSE(area.sum.has_value());
}

TEST_CASE("measures come by their number of targets, then by name, and an empty store has none") {
    Store const store = support::store_of(
        "1. 新增企业20家、改造农田3亩、培育企业4家、建设学校2所。（牵头单位：县财政局）\n");
    auto const totals = measure_totals(store);
    REQUIRE(totals.size() == 3);
    CHECK(totals[0].measure == "家");
    CHECK(totals[1].measure == "亩");
    CHECK(totals[2].measure == "所");
    CHECK(measure_totals(Store{}).empty());
}
