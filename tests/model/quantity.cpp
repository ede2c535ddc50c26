// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/quantity.hpp>

#include <doctest/doctest.h>

#include <compare>
#include <cstdint>
#include <optional>

using fengong::add;
using fengong::compare;
using fengong::convert;
using fengong::Decimal;
using fengong::find_measure;
using fengong::Quantity;

namespace {

Quantity of(std::int64_t number, char const* measure) {
    return {Decimal{number}, *find_measure(measure)};
}

}  // namespace

template <class Value>
concept adds_with_plus = requires(Value left, Value right) { left + right; };
template <class Value>
concept orders_with_less = requires(Value left, Value right) { left < right; };

TEST_CASE("quantities have no + and no <, since the dimension is only known at run time") {
    static_assert(!adds_with_plus<Quantity>);
    static_assert(!orders_with_less<Quantity>);
    CHECK(of(3, "家") == of(3, "家"));
}

TEST_CASE("quantities of one dimension compare across measures") {
    CHECK(compare(of(1500, "米"), of(2, "公里")) == std::strong_ordering::less);
    CHECK(compare(of(1000, "米"), of(1, "公里")) == std::strong_ordering::equal);
    CHECK(compare(of(15, "亩"), of(1, "公顷")) == std::strong_ordering::equal);
    CHECK(compare(of(16, "亩"), of(1, "公顷")) == std::strong_ordering::greater);
    CHECK_FALSE(compare(of(1, "元"), of(1, "美元")));
}

TEST_CASE("a conversion is exact or refused") {
    CHECK(convert(of(2, "公里"), *find_measure("米")) == of(2000, "米"));
    CHECK(convert(of(30, "亩"), *find_measure("公顷")) == of(2, "公顷"));
    CHECK(convert(of(3, "斤"), *find_measure("公斤")) ==
          Quantity{*Decimal::make(15, -1), *find_measure("公斤")});
    CHECK_FALSE(convert(of(1, "亩"), *find_measure("平方米")));
    CHECK_FALSE(convert(of(1, "亩"), *find_measure("公里")));
}

TEST_CASE("sums are in the measure of the first") {
    CHECK(add(of(500, "米"), of(2, "公里")) == of(2500, "米"));
    CHECK_FALSE(add(of(1, "家"), of(1, "个")));
}
