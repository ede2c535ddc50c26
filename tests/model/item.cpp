// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/item.hpp>

#include <doctest/doctest.h>

TEST_CASE("an item starts without number, parent, heading or deadline") {
    fengong::Item const item;
    CHECK_FALSE(item.number);
    CHECK(item.parent == 0);
    CHECK(item.heading.empty());
    CHECK(item.deadline.empty());
    CHECK(item.assignments.empty());
}

TEST_CASE("the same name printed short and in full are two readings") {
    fengong::UnitName const full{{{3, 9}, {}}, false};
    fengong::UnitName shortened = full;
    CHECK(full == shortened);
    shortened.shortened = true;
    CHECK_FALSE(full == shortened);
}
