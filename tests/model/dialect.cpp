// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/dialect.hpp>

#include <doctest/doctest.h>

TEST_CASE("dialects are named as in the contract") {
    CHECK(to_string(fengong::Dialect::bracket) == "bracket");
    CHECK(to_string(fengong::Dialect::inline_label) == "inline");
    CHECK(to_string(fengong::Dialect::unknown) == "unknown");
}
