// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/comparator.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>

TEST_CASE("every comparator has a name of its own, in the order of the values") {
    std::set<std::string> names;
    int value = 0;
    for (fengong::Comparator const comparator : fengong::all_comparators) {
        CHECK(static_cast<int>(comparator) == value++);
        CHECK(names.emplace(to_string(comparator)).second);
    }
    CHECK(to_string(fengong::Comparator::at_least) == "at_least");
}
