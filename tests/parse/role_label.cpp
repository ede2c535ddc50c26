// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/role_label.hpp>

#include <doctest/doctest.h>

using fengong::read_role_label;
using fengong::Role;

TEST_CASE("the longest known label is taken") {
    CHECK(read_role_label("牵头单位：甲", 0)->role == Role::lead);
    CHECK(read_role_label("牵头责任单位:甲", 0)->role == Role::lead);
    CHECK(read_role_label("责任单位：甲", 0)->role == Role::responsible);
    CHECK(read_role_label("协同配合单位：甲", 0)->role == Role::cooperating);
    CHECK(read_role_label("责任领导：甲", 0)->role == Role::leader);
}

TEST_CASE("a known label without a colon is a label, and says so") {
    auto const label = read_role_label("牵头单位甲", 0);
    REQUIRE(label);
    CHECK_FALSE(label->colon);
    CHECK(label->list == 12);
}

TEST_CASE("words of the form of a label are one that is not known") {
    auto const label = read_role_label("监考单位：甲", 0);
    REQUIRE(label);
    CHECK_FALSE(label->known);
    CHECK(label->role == Role::other);
}

TEST_CASE("other words in front of a colon are no label") {
    CHECK_FALSE(read_role_label("含体检：甲", 0));
    CHECK_FALSE(read_role_label("单位：甲", 0));
    CHECK_FALSE(read_role_label("甲、乙单位：丙", 0));
    CHECK_FALSE(read_role_label("", 0));
}
