// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/white_space.hpp>

#include <doctest/doctest.h>

#include <string>

using fengong::end_without_white_space;
using fengong::find_white_space;
using fengong::skip_white_space;
using fengong::trim;
using fengong::white_space_at;
using fengong::without_white_space;

TEST_CASE("spaces of all widths are white space, Chinese marks that begin alike are not") {
    for (char const* const space :
         {" ", "\t", "\r", "\n", "\f", "\u00A0", "\u3000", "\u200B", "\u2028", "\uFEFF"}) {
        CHECK(white_space_at(space, 0) == std::string{space}.size());
    }
    for (char const* const mark : {"、", "。", "“", "—", "，", "é", "\x1F"}) {
        CAPTURE(mark);
        CHECK(white_space_at(mark, 0) == 0);
    }
}

TEST_CASE("white space goes from both ends, and from inside where asked for") {
    CHECK(trim(" \u3000县 财政局\r\n") == "县 财政局");
    CHECK(trim("\u3000\u3000").empty());
    CHECK(without_white_space("县卫\n\n生 健康局\u3000") == "县卫生健康局");
    CHECK(skip_white_space("  县", 0) == 2);
    CHECK(end_without_white_space("县\u3000 ") == 3);
}

TEST_CASE("the first white space is found behind any characters") {
    CHECK(find_white_space("“县”，\u3000局", 0) == std::string{"“县”，"}.size());
    CHECK(find_white_space("县财政局", 0) == std::string{"县财政局"}.size());
}

TEST_CASE("characters cut off at the end of a text are no white space") {
    CHECK(white_space_at("\xE3\x80", 0) == 0);
    CHECK(end_without_white_space("a\xE3\x80") == 3);
    CHECK(white_space_at("", 0) == 0);
}
