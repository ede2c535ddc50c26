// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/options.hpp>

#include <doctest/doctest.h>

TEST_CASE("by default targets are read and the dialect is recognised") {
    fengong::ParseOptions const options;
    CHECK(options.targets);
    CHECK_FALSE(options.dialect);
    CHECK(options.name.empty());
}
