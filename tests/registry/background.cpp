// SPDX-License-Identifier: BSL-1.0
#include <fengong/registry/background.hpp>

#include <doctest/doctest.h>

TEST_CASE("a background of nothing knows no registry, no division and no kind") {
    fengong::Background const background;
    CHECK(background.registries.all().empty());
    CHECK(background.divisions.divisions().empty());
    CHECK(background.kinds.find("甲县", "县财政局") == nullptr);
}
