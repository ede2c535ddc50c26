// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/numeral.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string_view>
#include <utility>

using fengong::Decimal;
using fengong::read_arabic_numeral;
using fengong::read_chinese_numeral;
using fengong::Scale;

TEST_CASE("digits, points, thousands and widths make one number") {
    CHECK(read_arabic_numeral("16.4亿", 0)->value == *Decimal::make(164, -1));
    CHECK(read_arabic_numeral("16.4亿", 0)->scale == Scale::yi);
    CHECK(read_arabic_numeral("1,200亩", 0)->value == Decimal{1200});
    CHECK(read_arabic_numeral("1，200亩", 0)->value == Decimal{1200});
    CHECK(read_arabic_numeral("１２．５%", 0)->value == *Decimal::make(125, -1));
    CHECK(read_arabic_numeral("2.18万亿元", 0)->scale == Scale::wan_yi);
    CHECK(read_arabic_numeral("5千万元", 0)->value == Decimal{5000});
    CHECK(read_arabic_numeral("5千万元", 0)->scale == Scale::wan);
}

TEST_CASE("commas between other numbers and measures that begin like scales are left alone") {
    CHECK(read_arabic_numeral("3,20家", 0)->value == Decimal{3});
    CHECK(read_arabic_numeral("90千瓦", 0)->scale == Scale::one);
    CHECK(read_arabic_numeral("90万千瓦", 0)->scale == Scale::wan);
    CHECK(read_arabic_numeral("6.左右", 0)->value == Decimal{6});
    CHECK_FALSE(read_arabic_numeral("六", 0));
}

TEST_CASE("a number too large to be kept has no value but its extent") {
    std::string_view const digits = "1234567890123456789012";
    auto const number = read_arabic_numeral(digits, 0);
    REQUIRE(number);
    CHECK_FALSE(number->value);
    CHECK(number->end == digits.size());
}

TEST_CASE("Chinese numerals are worked out, with 万 and 亿 as scales") {
    CHECK(read_chinese_numeral("三十家", 0)->value == Decimal{30});
    CHECK(read_chinese_numeral("十二家", 0)->value == Decimal{12});
    CHECK(read_chinese_numeral("两百处", 0)->value == Decimal{200});
    CHECK(read_chinese_numeral("一千五百个", 0)->value == Decimal{1500});
    CHECK(read_chinese_numeral("两万人", 0)->value == Decimal{2});
    CHECK(read_chinese_numeral("两万人", 0)->scale == Scale::wan);
    CHECK(read_chinese_numeral("半年", 0)->value == *Decimal::make(5, -1));
    CHECK_FALSE(read_chinese_numeral("百亿级", 0));
    CHECK_FALSE(read_chinese_numeral("零", 0));
}

TEST_CASE("two neighbouring digits in one place are a range, and other pairs are none") {
    auto const range = [](std::string_view text) {
        auto const number = read_chinese_numeral(text, 0);
        REQUIRE(number);
        return std::pair{number->value, number->upper};
    };
    CHECK(range("五六家") == std::pair{std::optional{Decimal{5}}, std::optional{Decimal{6}}});
    CHECK(range("两三天") == std::pair{std::optional{Decimal{2}}, std::optional{Decimal{3}}});
    CHECK(range("三五个") == std::pair{std::optional{Decimal{3}}, std::optional{Decimal{5}}});
    CHECK(range("十五六户") == std::pair{std::optional{Decimal{15}}, std::optional{Decimal{16}}});
    CHECK(range("二三十人") == std::pair{std::optional{Decimal{20}}, std::optional{Decimal{30}}});
    CHECK(range("三万五六千人") ==
          std::pair{std::optional{Decimal{35000}}, std::optional{Decimal{36000}}});
    CHECK(range("七八万吨") == std::pair{std::optional{Decimal{7}}, std::optional{Decimal{8}}});
    for (std::string_view const exact :
         {"六家", "二十六家", "一千零五家", "五三家", "一二三产业"}) {
        CHECK_FALSE(range(exact).second);
    }
}
