// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/scale.hpp>

#include <doctest/doctest.h>

#include <optional>

using fengong::Decimal;
using fengong::Scale;

TEST_CASE("310 of 亿 is 31000000000") {
    CHECK(apply(Scale::yi, Decimal{310}) == Decimal{31000000000});
    CHECK(apply(Scale::one, Decimal{7}) == Decimal{7});
    static_assert(power_of_ten(Scale::wan_yi) == 12);
    CHECK(to_string(Scale::wan) == "万");
    CHECK(to_string(Scale::one).empty());
}

TEST_CASE("a scale beyond what decimals hold gives nothing") {
    CHECK_FALSE(apply(Scale::wan_yi, *Decimal::make(1, Decimal::max_exponent)));
}
