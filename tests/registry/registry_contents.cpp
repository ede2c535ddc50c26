// SPDX-License-Identifier: BSL-1.0
#include <fengong/registry/registry_contents.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string_view>

TEST_CASE("each category of units has a name of its own") {
    std::set<std::string_view> names;
    for (fengong::UnitCategory const category : fengong::all_unit_categories) {
        names.insert(to_string(category));
    }
    CHECK(names.size() == fengong::all_unit_categories.size());
    CHECK(to_string(fengong::UnitCategory::higher_level) == "higher-level");
}
