// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/index_number.hpp>

#include <doctest/doctest.h>

#include <string_view>

using fengong::read_index_number;

TEST_CASE("check digits of both codes are worked out") {
    // 1 1 9 9 0 1 2 1 M B 0 R 4 1 7 7 1 with weights 3^n modulo 31 makes the check X.
    CHECK(fengong::is_credit_code("11990121MB0R41771X"));
    CHECK_FALSE(fengong::is_credit_code("11990121MB0R417711"));
    CHECK_FALSE(fengong::is_credit_code("11990121MB0R41771I"));
    // 0·3 + 0·7 + 0·9 + 0·10 + 0·5 + 0·8 + 0·4 + 1·2 = 2, and 11 - 2 = 9.
    CHECK(fengong::is_organisation_code("000000019"));
    CHECK(fengong::is_organisation_code("00000001-9"));
    CHECK_FALSE(fengong::is_organisation_code("000000018"));
}

TEST_CASE("the index number stands behind its label, with the issuer's code in front") {
    std::string_view const line = "索引号|11990121MB0R41771X/2025-00118|公开方式|主动公开|";
    auto const index = read_index_number(line);
    REQUIRE(index);
    CHECK(line.substr(index->number.begin, index->number.end - index->number.begin) ==
          "11990121MB0R41771X/2025-00118");
    CHECK(index->checks);
    CHECK(fengong::division_in(
              line.substr(index->code.begin, index->code.end - index->code.begin)) == "990121");
}

TEST_CASE("a wrong check digit is told, another form is no code") {
    CHECK_FALSE(read_index_number("索引号：11990121MB0R417711/2025-1")->checks);
    CHECK(read_index_number("索引号：JX-2026-7")->code.empty());
    CHECK_FALSE(read_index_number("索引号："));
    CHECK_FALSE(read_index_number("发布机构"));
}
