// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/visible.hpp>

#include <doctest/doctest.h>

#include <string>

using fengong::shortened;
using fengong::visible;

TEST_CASE("visible text stays on one line") {
    CHECK(visible("县\n\n农业\t\u3000农村局") == "县 农业 农村局");
    CHECK(visible("") == "");
    CHECK(visible("6%左右") == "6%左右");
}

TEST_CASE("visible text cannot steer a terminal") {
    CHECK(visible("a\x1b[31mb") == "a\\u{1b}[31mb");
    CHECK(visible(std::string{"\0x", 2}) == "\\u{0}x");
    CHECK(visible("\u202Eabc") == "\\u{202e}abc");
    CHECK(visible("\u0085") == "\\u{85}");
    CHECK(visible("a\x7f") == "a\\u{7f}");
}

TEST_CASE("visible text is UTF-8") {
    CHECK(visible("a\xff\xe5\xb0") == "a\uFFFD\uFFFD");
}

TEST_CASE("a text that fits is not shortened") {
    CHECK(shortened("县财政局", 8) == "县财政局");
    CHECK(shortened("", 0) == "");
}

TEST_CASE("a shortened text ends in an ellipsis and keeps to its columns") {
    CHECK(shortened("县财政局", 7) == "县财政…");
    CHECK(shortened("县财政局", 6) == "县财…");
    CHECK(shortened("abcdef", 4) == "abc…");
    CHECK(shortened("县", 1) == "…");
    CHECK(shortened("县", 0) == "");
}
