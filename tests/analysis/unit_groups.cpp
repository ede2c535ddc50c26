// SPDX-License-Identifier: BSL-1.0
#include <fengong/analysis/unit_groups.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <iterator>
#include <random>
#include <vector>

using fengong::UnitGroups;
using fengong::UnitId;

static_assert(std::forward_iterator<UnitGroups::const_iterator>);

TEST_CASE("groups have the units that say so, by id, and those that say none are in no group") {
    constexpr std::uint32_t none = 9;
    std::vector<std::uint32_t> const group_of{2, 0, none, 2, 2, 0};
    UnitGroups const groups{4, group_of, none};
    REQUIRE(groups.size() == 4);
    std::vector<std::vector<UnitId>> found;
    for (auto const group : groups) {
        found.emplace_back(group.begin(), group.end());
    }
    CHECK(found == std::vector<std::vector<UnitId>>{
                       {UnitId{1}, UnitId{5}}, {}, {UnitId{0}, UnitId{3}, UnitId{4}}, {}});
}

TEST_CASE("there may be no groups") {
    CHECK(UnitGroups{}.empty());
    CHECK(UnitGroups{}.begin() == UnitGroups{}.end());
    CHECK(UnitGroups{0, {}, 7}.size() == 0);
}

TEST_CASE("every unit of random groups is in the one that it says") {
    std::mt19937 random{21};
    std::vector<std::uint32_t> group_of(500);
    for (std::uint32_t& group : group_of) {
        group = static_cast<std::uint32_t>(random() % 40);
    }
    UnitGroups const groups{40, group_of, 40};
    std::size_t units = 0;
    for (std::uint32_t group = 0; group < 40; ++group) {
        units += groups[group].size();
        for (UnitId const unit : groups[group]) {
            CHECK(group_of[unit.value] == group);
        }
    }
    CHECK(units == 500);
}
