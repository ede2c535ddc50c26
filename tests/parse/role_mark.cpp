// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/role_mark.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

using fengong::read_role_mark;
using fengong::Role;

namespace {

std::optional<Role> role_in(std::string_view words) {
    auto const mark = read_role_mark(words);
    return mark ? std::optional{mark->role} : std::nullopt;
}

}  // namespace

TEST_CASE("labels and verbs in brackets give a unit its role") {
    CHECK(role_in("牵头") == Role::lead);
    CHECK(role_in("牵头单位") == Role::lead);
    CHECK(role_in("主责") == Role::lead);
    CHECK(role_in("积极配合") == Role::cooperating);
    CHECK(role_in("责任单位") == Role::responsible);
    CHECK(role_in("为牵头单位") == Role::lead);
}

TEST_CASE("other names, remarks and persons in brackets give none") {
    for (std::string const words : {"", "林业局", "县政府", "市道运局", "排在首位的为牵头单位",
                                    "牵头领导", "完成时限", "县发改局牵头", "牵头单位：县发改局"}) {
        CAPTURE(words);
        CHECK_FALSE(read_role_mark(words));
    }
}

TEST_CASE("all units in front of a bracket have the role that it gives to all") {
    for (std::string const words : {"均为牵头单位", "均牵头", "都是牵头部门", "以上均为牵头单位"}) {
        CAPTURE(words);
        auto const mark = read_role_mark(words);
        REQUIRE(mark);
        CHECK(mark->role == Role::lead);
        CHECK(mark->shared);
    }
    CHECK_FALSE(read_role_mark("牵头")->shared);
    CHECK_FALSE(read_role_mark("均为市直单位"));
}
