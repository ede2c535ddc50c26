// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/role.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>

TEST_CASE("every role has a name of its own, in the order of the values") {
    std::set<std::string> names;
    int value = 0;
    for (fengong::Role const role : fengong::all_roles) {
        CHECK(static_cast<int>(role) == value++);
        CHECK(names.emplace(to_string(role)).second);
    }
    CHECK(to_string(fengong::Role::cooperating) == "cooperating");
}

TEST_CASE(
    "leads, responsible and cooperating units carry an item, persons and unknown roles do not") {
    using fengong::Role;
    static_assert(carries(Role::lead) && carries(Role::responsible) && carries(Role::cooperating));
    static_assert(!carries(Role::leader) && !carries(Role::other));
    CHECK_FALSE(carries(Role::other));
}
