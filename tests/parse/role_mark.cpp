// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/role_mark.hpp>

#include <doctest/doctest.h>

#include <string>

using fengong::read_role_mark;
using fengong::Role;

TEST_CASE("labels and verbs in brackets give a unit its role") {
    CHECK(read_role_mark("牵头") == Role::lead);
    CHECK(read_role_mark("牵头单位") == Role::lead);
    CHECK(read_role_mark("主责") == Role::lead);
    CHECK(read_role_mark("积极配合") == Role::cooperating);
    CHECK(read_role_mark("责任单位") == Role::responsible);
    CHECK(read_role_mark("为牵头单位") == Role::lead);
}

TEST_CASE("other names, remarks and persons in brackets give none") {
    for (std::string const words : {"", "林业局", "县政府", "市道运局", "排在首位的为牵头单位",
                                    "牵头领导", "完成时限", "县发改局牵头", "牵头单位：县发改局"}) {
        CAPTURE(words);
        CHECK_FALSE(read_role_mark(words));
    }
}
