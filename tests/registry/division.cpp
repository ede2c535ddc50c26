// SPDX-License-Identifier: BSL-1.0
#include <fengong/registry/division.hpp>

#include <doctest/doctest.h>

#include <string_view>

using fengong::DivisionCode;
using fengong::DivisionLevel;

TEST_CASE("the code of a division is six digits and nothing else") {
    CHECK(fengong::parse_division_code("370828") == DivisionCode{370828});
    for (std::string_view const wrong :
         {"", "37082", "3708280", "37082x", "070828", "970828", "３７０８２８", "37 828"}) {
        CAPTURE(wrong);
        CHECK_FALSE(fengong::parse_division_code(wrong));
    }
}

TEST_CASE("the code of a division says its level") {
    CHECK(level_of(DivisionCode{370000}) == DivisionLevel::province);
    CHECK(level_of(DivisionCode{370800}) == DivisionLevel::prefecture);
    CHECK(level_of(DivisionCode{370828}) == DivisionLevel::county);
    CHECK(level_of(DivisionCode{429004}) ==
          DivisionLevel::county);  // 仙桃市, directly under 湖北省
    CHECK(to_string(DivisionLevel::county) == "county");
    CHECK(to_string(DivisionCode{370828}) == "370828");
}

TEST_CASE("what lies in a division is a range of codes") {
    constexpr DivisionCode province{370000};
    constexpr DivisionCode prefecture{370800};
    constexpr DivisionCode county{370828};
    CHECK(last_code_in(province) == DivisionCode{379999});
    CHECK(last_code_in(prefecture) == DivisionCode{370899});
    CHECK(last_code_in(county) == county);
    CHECK(lies_in(county, prefecture));
    CHECK(lies_in(county, province));
    CHECK(lies_in(county, county));
    CHECK_FALSE(lies_in(prefecture, county));
    CHECK_FALSE(lies_in(county, DivisionCode{370900}));
}
