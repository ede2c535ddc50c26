// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/article_title.hpp>

#include <doctest/doctest.h>

TEST_CASE("a page may say which title its article has") {
    CHECK(
        fengong::article_title(
            "<head><meta name=\"ArticleTitle\" content=\"关于印发&ldquo;三年&rdquo;\n分工的通知\"/></head>") ==
        "关于印发“三年”分工的通知");
    CHECK(fengong::article_title("<meta content=\"甲\" name=\"ArticleTitle\">") == "甲");
    CHECK(fengong::article_title("<meta name=\"ArticleTitle\">").empty());
    CHECK(fengong::article_title("<meta name=\"ArticleTitle\" content=\"甲").empty());
    CHECK(fengong::article_title("<title>甲</title>").empty());
}
