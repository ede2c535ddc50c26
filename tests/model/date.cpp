// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/date.hpp>

#include <doctest/doctest.h>

#include <chrono>

using namespace std::chrono_literals;

TEST_CASE("dates print as ISO 8601, with four digits for the year and two for the others") {
    CHECK(fengong::to_string(fengong::Date{2026y, std::chrono::February, 4d}) == "2026-02-04");
    CHECK(fengong::to_string(fengong::Date{987y, std::chrono::December, 31d}) == "0987-12-31");
}
