// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/page_mark.hpp>

#include <doctest/doctest.h>

#include <string_view>

TEST_CASE("lines that only count pages are page marks") {
    for (std::string_view const line : {"- 3 -", "—12—", "－ 4 －", " — 5 — ", "第3页",
                                        "第 3 页 共 10 页", "P. 83", "Page 83 - 某县公报"}) {
        CAPTURE(line);
        CHECK(fengong::is_page_mark(line));
    }
}

TEST_CASE("numbers of items, cells and text are no page marks") {
    for (std::string_view const line : {"3", "3.", "-3", "— 重点工作", "第3页以后的事项", "PPP项目",
                                        "P. 甲", "", "- -", "— 12345 —"}) {
        CAPTURE(line);
        CHECK_FALSE(fengong::is_page_mark(line));
    }
}
