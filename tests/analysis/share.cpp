// SPDX-License-Identifier: BSL-1.0
#include <fengong/analysis/share.hpp>

#include <doctest/doctest.h>

#include <stdexcept>

using fengong::Share;

TEST_CASE("shares are equal as numbers, not as fractions") {
    static_assert(Share{1, 2} == Share{2, 4});
    static_assert(!(Share{2, 3} == Share{3, 4}));
    CHECK(Share{2, 3}.value() == doctest::Approx(0.666666666667));
}

TEST_CASE("a share below 0, above 1 or with a denominator out of range is refused") {
    CHECK_THROWS_AS((Share{-1, 3}), std::invalid_argument);
    CHECK_THROWS_AS((Share{4, 3}), std::invalid_argument);
    CHECK_THROWS_AS((Share{0, 0}), std::invalid_argument);
    CHECK_THROWS_AS((Share{1, 10001}), std::invalid_argument);
    CHECK_NOTHROW(Share{0, 1});
    CHECK_NOTHROW(Share{10000, 10000});
}
