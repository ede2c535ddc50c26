// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/target.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <set>
#include <string>

using fengong::Decimal;
using fengong::Target;

TEST_CASE("a target with a number promises a quantity, a relative one none") {
    Target target;
    CHECK_FALSE(quantity(target));
    target.magnitude = Decimal{20};
    target.measure = *fengong::find_measure("家");
    CHECK(quantity(target) == fengong::Quantity{Decimal{20}, *fengong::find_measure("家")});
}

TEST_CASE("kinds and reasons have names of their own") {
    std::set<std::string> names;
    for (int value = 0; value <= static_cast<int>(fengong::TargetKind::relative); ++value) {
        CHECK(names.emplace(to_string(static_cast<fengong::TargetKind>(value))).second);
    }
    names.clear();
    for (int value = 0; value <= static_cast<int>(fengong::RejectionReason::other); ++value) {
        CHECK(names.emplace(to_string(static_cast<fengong::RejectionReason>(value))).second);
    }
}
