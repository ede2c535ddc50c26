// SPDX-License-Identifier: BSL-1.0
#include <fengong/registry/collectives.hpp>

#include <doctest/doctest.h>

#include <string_view>

using fengong::Collectives;
using fengong::is_collective_name;

TEST_CASE("a name that says each, concerned or other stands for several units") {
    for (std::string_view const name : {"各镇街", "各级各部门单位", "县直各部门", "县直属各单位",
                                        "有关部门", "县相关单位", "其他有关单位"}) {
        CAPTURE(name);
        CHECK(is_collective_name("金乡县", name));
    }
    for (std::string_view const name : {"县财政局", "县直机关工委", "金乡街道", "", "县"}) {
        CAPTURE(name);
        CHECK_FALSE(is_collective_name("金乡县", name));
    }
}

TEST_CASE("a treatment of collectives is found by its name") {
    CHECK(fengong::parse_collectives("expanded") == Collectives::expanded);
    CHECK_FALSE(fengong::parse_collectives("divided"));
    CHECK(to_string(Collectives::excluded) == "excluded");
}
