// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/quantity.hpp>

#include <doctest/doctest.h>

#include <string>
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

TEST_CASE("a share in words is in per cent, and without value where no decimal states it") {
    auto const percent = [](std::string_view text) {
        auto const share = fengong::read_quantity(text, 0);
        return share && share->value && to_string(share->measure) == "%"
                   ? fengong::to_string(*share->value)
                   : std::string{"-"};
    };
    CHECK(percent("八成以上") == "80");
    CHECK(percent("八成五") == "85");
    CHECK(percent("9.5成") == "95");
    CHECK(percent("四分之一") == "25");
    CHECK(percent("十六分之三") == "18.75");
    CHECK(percent("3分之3") == "100");
    CHECK(percent("百分之九十九") == "99");
    CHECK(percent("百分之七点五") == "7.5");
    CHECK(percent("百分之8.5") == "8.5");
    CHECK(percent("百分之百") == "100");
    CHECK(percent("万分之五") == "0.05");
    CHECK(percent("一半以上") == "50");

    for (char const* other :
         {"三成员单位", "十成", "七六成", "二十成", "一半天", "一成不变", "零分之一"}) {
        CAPTURE(std::string{other});
        CHECK(percent(other) == "-");
    }

    auto const third = fengong::read_quantity("三分之一以上", 0);
    REQUIRE(third);
    CHECK(third->endless);
    CHECK_FALSE(third->value);
    CHECK(third->comparator == fengong::Comparator::at_least);

    auto const range = fengong::read_quantity("六至七成", 0);
    REQUIRE(range);
    CHECK(range->value == fengong::Decimal{60});
    CHECK(range->upper == fengong::Decimal{70});
    CHECK(range->end == std::string_view{"六至七成"}.size());
    CHECK(to_string(fengong::read_quantity("千分之三", 0)->measure) == "‰");
}

TEST_CASE("a power of ten is a number behind a word that makes one of it") {
    auto const read = [](std::string_view front, std::string_view behind) {
        return fengong::read_quantity(std::string{front} + std::string{behind}, front.size());
    };
    auto const many = read("惠及上", "万户");
    REQUIRE(many);
    CHECK(many->begin == std::string_view{"惠及"}.size());
    CHECK(many->comparator == fengong::Comparator::at_least);
    CHECK(many->value == fengong::Decimal{1});
    CHECK(many->scale == fengong::Scale::wan);

    auto const millions = read("超", "百万人次");
    REQUIRE(millions);
    CHECK(millions->begin == std::string_view{"超"}.size());
    CHECK(millions->value == fengong::Decimal{100});

    for (std::string_view const front : {"数", "几"}) {
        auto const vague = read(front, "十家");
        REQUIRE(vague);
        CHECK(vague->vague);
        CHECK(vague->begin == 0);
        CHECK_FALSE(vague->value);
    }
    CHECK_FALSE(read("通过", "千家"));
    CHECK_FALSE(read("线上", "百家"));
    CHECK_FALSE(read("", "千方百计"));
    CHECK_FALSE(read("近", "千瓦"));
    CHECK_FALSE(read("人数", "百人"));
}

TEST_CASE("neighbouring digits are a range, of a counted thing and of tenths") {
    auto const few = fengong::read_quantity("五六家左右", 0);
    REQUIRE(few);
    CHECK(few->value == fengong::Decimal{5});
    CHECK(few->upper == fengong::Decimal{6});
    CHECK(few->comparator == fengong::Comparator::between);
    CHECK(to_string(few->measure) == "家");

    auto const tenths = fengong::read_quantity("七八成", 0);
    REQUIRE(tenths);
    CHECK(tenths->value == fengong::Decimal{70});
    CHECK(tenths->upper == fengong::Decimal{80});
    CHECK(to_string(tenths->measure) == "%");
}

TEST_CASE("余 makes a number of a power of ten") {
    auto const thousand = fengong::read_quantity("千余家", 0);
    REQUIRE(thousand);
    CHECK(thousand->value == fengong::Decimal{1000});
    CHECK(thousand->comparator == fengong::Comparator::about);
    auto const money = fengong::read_quantity("百余万元", 0);
    REQUIRE(money);
    CHECK(money->value == fengong::Decimal{100});
    CHECK(money->scale == fengong::Scale::wan);
    CHECK_FALSE(fengong::read_quantity("千余", 0));
}

TEST_CASE("a number with 几 in its last place says none") {
    for (std::string_view const text : {"十几家", "二十几个", "20几户"}) {
        auto const vague = fengong::read_quantity(text, 0);
        REQUIRE(vague);
        CHECK(vague->vague);
        CHECK_FALSE(vague->value);
        CHECK(vague->end == text.size());
    }
    CHECK_FALSE(fengong::read_quantity("十家", 0)->vague);
}

TEST_CASE("behind a comparator a power of ten needs no measure if nothing else is as large") {
    auto const read = [](std::string_view front, std::string_view behind) {
        return fengong::read_quantity(std::string{front} + std::string{behind}, front.size());
    };
    auto const goal = read("地区生产总值突破", "千亿。");
    REQUIRE(goal);
    CHECK(goal->value == fengong::Decimal{1000});
    CHECK(goal->scale == fengong::Scale::yi);
    CHECK(goal->measure.is_none());
    CHECK_FALSE(read("突破", "千万。"));
    CHECK_FALSE(read("", "千亿级园区"));
    CHECK_FALSE(read("上", "百亿"));

    auto const step = read("营收迈上", "百亿台阶");
    REQUIRE(step);
    CHECK(step->measure.is_none());
}
