// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/stretch.hpp>

#include <doctest/doctest.h>

TEST_CASE("a stretch is empty where it ends where it begins") {
    CHECK(fengong::Stretch{3, 3}.empty());
    CHECK_FALSE(fengong::Stretch{3, 4}.empty());
    CHECK(fengong::Stretch{} == fengong::Stretch{0, 0});
}
