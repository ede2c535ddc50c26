// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/decimal.hpp>
#include <fengong/model/detail/powers_of_ten.hpp>

#include <doctest/doctest.h>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <string>
#include <type_traits>

using fengong::Decimal;
using fengong::parse_decimal;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

Decimal decimal(char const* digits) {
    auto const number = parse_decimal(digits);
    REQUIRE_MESSAGE(number.has_value(), digits);
    return *number;
}

}  // namespace

TEST_CASE("equal numbers are one value, however they are made") {
    static_assert(*Decimal::make(310, 8) == *Decimal::make(31, 9));
    static_assert(*Decimal::make(650, -2) == *Decimal::make(65, -1));
    static_assert(*Decimal::make(0, 40) == Decimal{0});
    CHECK(decimal("6.50") == decimal("6.5"));
}

TEST_CASE("what would lose digits or change its sign does not become a decimal by itself") {
    static_assert(std::is_constructible_v<Decimal, int>);
    static_assert(std::is_constructible_v<Decimal, std::uint32_t>);
    static_assert(!std::is_constructible_v<Decimal, double>);
    static_assert(!std::is_constructible_v<Decimal, std::uint64_t>);
    CHECK(Decimal{4'000'000'000U} == decimal("4000000000"));
}

TEST_CASE("decimals print in plain digits") {
    CHECK(to_string(*Decimal::make(164, 7)) == "1640000000");
    CHECK(to_string(*Decimal::make(65, -1)) == "6.5");
    CHECK(to_string(*Decimal::make(-4, -3)) == "-0.004");
    CHECK(to_string(Decimal{0}) == "0");
    CHECK(to_string(Decimal{smallest}) == "-9223372036854775808");
}

TEST_CASE("what is no plain number is not read as one") {
    for (char const* const text :
         {"", "-", ".", ".5", "5.", "1..2", "1.2.3", "1,2", " 1", "1e3", "--1"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_decimal(text));
    }
}

TEST_CASE("a decimal that does not fit is absent, not wrapped") {
    CHECK(decimal("9223372036854775807") == Decimal{largest});
    CHECK(decimal("-9223372036854775808") == Decimal{smallest});
    CHECK_FALSE(parse_decimal("9223372036854775808"));
    CHECK_FALSE(parse_decimal("12345678901234567890123"));
    CHECK_FALSE(multiply(Decimal{largest}, Decimal{3}));
    CHECK_FALSE(add(Decimal{largest}, Decimal{1}));
    CHECK_FALSE(add(*Decimal::make(1, 60), *Decimal::make(1, -60)));
    CHECK_FALSE(Decimal::make(1, Decimal::max_exponent + 1));
}

TEST_CASE("long zeros cost no digits") {
    CHECK(decimal("1000000000000000000000000") == *Decimal::make(1, 24));
    CHECK(decimal("0.0000000000000000000000001") == *Decimal::make(1, -25));
}

TEST_CASE("decimals of any size are ordered by value") {
    CHECK(decimal("6.5") < decimal("6.51"));
    CHECK(decimal("-6.5") > decimal("-6.51"));
    CHECK(*Decimal::make(9, 60) > Decimal{largest});
    CHECK(*Decimal::make(1, -60) > Decimal{0});
    CHECK(Decimal{smallest} < Decimal{largest});
    CHECK(Decimal{0} > Decimal{-1});
}

TEST_CASE("printing a decimal and reading it back is the identity") {
    std::mt19937_64 random{6};
    for (int round = 0; round < 5000; ++round) {
        auto const mantissa = static_cast<std::int64_t>(random()) >> (random() % 60);
        auto const number = Decimal::make(mantissa, static_cast<int>(random() % 40) - 20);
        REQUIRE(number);
        CHECK(parse_decimal(to_string(*number)) == number);
    }
}

TEST_CASE("sums, products and order agree with integers") {
    std::mt19937_64 random{7};
    for (int round = 0; round < 5000; ++round) {
        auto const a = static_cast<std::int64_t>(random() % 2000000) - 1000000;
        auto const b = static_cast<std::int64_t>(random() % 2000000) - 1000000;
        CHECK(add(Decimal{a}, Decimal{b}) == Decimal{a + b});
        CHECK(multiply(Decimal{a}, Decimal{b}) == Decimal{a * b});
        CHECK((Decimal{a} <=> Decimal{b}) == (a <=> b));
    }
}

TEST_CASE("differences are exact or absent") {
    using fengong::Decimal;
    CHECK(fengong::subtract(3, *Decimal::make(5, -1)) == Decimal::make(25, -1));
    CHECK(fengong::subtract(3, 3) == Decimal{});
    CHECK_FALSE(fengong::subtract(0, std::numeric_limits<std::int64_t>::min()));
}

TEST_CASE("the digits of a number are counted beside every power of ten") {
    CHECK(fengong::detail::count_digits(0) == 1);
    for (std::uint64_t const power : fengong::detail::powers_of_ten) {
        auto const digits = static_cast<int>(std::to_string(power).size());
        CHECK(fengong::detail::count_digits(power) == digits);
        CHECK(fengong::detail::count_digits(power + 1) == digits);
        CHECK(fengong::detail::count_digits(power - 1) == (power == 1 ? 1 : digits - 1));
    }
    CHECK(fengong::detail::count_digits(std::numeric_limits<std::uint64_t>::max()) == 20);
}
