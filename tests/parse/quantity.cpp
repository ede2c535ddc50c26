// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/quantity.hpp>

#include <doctest/doctest.h>

#include <string_view>

using fengong::Comparator;
using fengong::Decimal;
using fengong::read_quantity;

TEST_CASE("a number comes with its measure and what stands behind") {
    auto const quantity = read_quantity("20家以上，", 0);
    REQUIRE(quantity);
    CHECK(quantity->value == Decimal{20});
    CHECK(to_string(quantity->measure) == "家");
    CHECK(quantity->comparator == Comparator::at_least);
    CHECK(quantity->end == 5);
    CHECK(quantity->tail == 11);
}

TEST_CASE("about may stand between number and measure") {
    auto const quantity = read_quantity("2万余名", 0);
    REQUIRE(quantity);
    CHECK(quantity->comparator == Comparator::about);
    CHECK(to_string(quantity->measure) == "名");
    CHECK(read_quantity("1500余盏", 0)->comparator == Comparator::about);
    CHECK(read_quantity("20多家", 0)->comparator == Comparator::about);
}

TEST_CASE("ranges have two ends in one scale") {
    auto const share = read_quantity("5.5%—6%", 0);
    CHECK(share->comparator == Comparator::between);
    CHECK(share->value == *Decimal::make(55, -1));
    CHECK(share->upper == Decimal{6});
    auto const area = read_quantity("180万至220万平方米", 0);
    CHECK(area->value == Decimal{180});
    CHECK(area->upper == Decimal{220});
    CHECK(area->scale == fengong::Scale::wan);
    CHECK(read_quantity("1到2个", 0)->upper == Decimal{2});
}

TEST_CASE("a dash in front of something else makes no range") {
    CHECK_FALSE(read_quantity("3家—4个", 0)->upper);
    CHECK_FALSE(read_quantity("3家到县城", 0)->upper);
}

TEST_CASE("where no number stands there is no quantity") {
    CHECK_FALSE(read_quantity("以上", 0));
    CHECK_FALSE(read_quantity("", 0));
}

TEST_CASE("a measure over another is a rate, with one base or two") {
    auto const quantity = read_quantity("2万吨/日以上", 0);
    REQUIRE(quantity);
    CHECK(to_string(quantity->measure) == "吨");
    CHECK(quantity->per == fengong::Stretch{8, 11});
    CHECK(quantity->end == 11);
    CHECK(quantity->comparator == Comparator::at_least);
    auto const twice = read_quantity("94元/人·年", 0);
    REQUIRE(twice);
    CHECK(twice->per == fengong::Stretch{6, 9});
    CHECK(twice->second_per == fengong::Stretch{11, 14});
    CHECK(read_quantity("15—20元/亩", 0)->per == fengong::Stretch{11, 14});
}

TEST_CASE("micrograms in a cubic metre are one measure and no rate") {
    auto const quantity = read_quantity("38微克/立方米", 0);
    REQUIRE(quantity);
    CHECK(to_string(quantity->measure) == "微克/立方米");
    CHECK(quantity->per.empty());
}
