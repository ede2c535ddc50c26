// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/width.hpp>

#include <doctest/doctest.h>

#include <string>

using fengong::display_width;
using fengong::fold_width;

TEST_CASE("a Chinese character takes two columns, a letter one, a combining mark none") {
    static_assert(display_width("县发展和改革局") == 14);
    CHECK(display_width("abc") == 3);
    CHECK(display_width("Ａ，") == 4);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("") == 0);
}

TEST_CASE("full-width letters, digits and marks fold to ASCII, others stay") {
    CHECK(fold_width("（牵头单位：Ａ，Ｂ１）") == "(牵头单位:A,B1)");
    CHECK(fold_width("、。\u3000") == "、。 ");
}
