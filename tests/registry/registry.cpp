// SPDX-License-Identifier: BSL-1.0
#include <fengong/registry/registry.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

using fengong::Date;
using fengong::Registry;
using fengong::RegistryContents;
using fengong::UnitCategory;
using namespace std::chrono_literals;

namespace {

/// 县粮食局 became part of 县发展和改革局 in 2019, and 县体育局 got the freed name of 县文化局 in 2021.
Registry registry() {
    RegistryContents contents;
    contents.division = {370828};
    contents.place = "金乡县";
    contents.units = {
        {"县发展和改革局",
         UnitCategory::office,
         {},
         "",
         {},
         false,
         {{"县发展和改革委员会", "both are printed", "", {}, true},
          {"县粮食局", "merged in 2019", "", {2019y / 1 / 1, {}}, false}}},
        {"县粮食局", UnitCategory::office, {}, "", {{}, 2018y / 12 / 31}, false, {}},
        {"甲镇", UnitCategory::town, {}, "", {}, false, {}},
        {"乙乡", UnitCategory::town, {}, "", {{}, 2020y / 6 / 30}, false, {}},
    };
    contents.collectives = {{"各镇街",
                             {"甲镇", "乙乡"},
                             "a list",
                             2020y / 1 / 1,
                             {},
                             false,
                             {{"各乡镇街道", "another word", "", {}, false}}}};
    return Registry{contents};
}

std::string name_of(Registry const& registry, std::string_view printed, std::optional<Date> day) {
    auto const match = registry.find(printed, day);
    return match ? std::string{match->name()} : "";
}

}  // namespace

TEST_CASE("a registry finds a unit by each of its names and says by which") {
    Registry const known = registry();
    CHECK(name_of(known, "县发展和改革局", {}) == "县发展和改革局");
    CHECK(known.find("县发展和改革局", {})->alias == nullptr);
    auto const match = known.find("县发展和改革委员会", 2026y / 2 / 24);
    REQUIRE(match);
    CHECK(match->name() == "县发展和改革局");
    REQUIRE(match->alias != nullptr);
    CHECK(match->alias->reason == "both are printed");
    CHECK(match->alias->confirm);
    CHECK(name_of(known, "金乡县发展和改革局", {}) == "县发展和改革局");
    CHECK(name_of(known, "县财政局", {}).empty());
    CHECK(name_of(known, "市发展和改革局", {}).empty());
}

TEST_CASE("whose a name was depends on the day, and without a day it is not said") {
    Registry const known = registry();
    CHECK(name_of(known, "县粮食局", 2018y / 5 / 1) == "县粮食局");
    CHECK(name_of(known, "县粮食局", 2019y / 5 / 1) == "县发展和改革局");
    CHECK(name_of(known, "县粮食局", {}).empty());
    CHECK(name_of(known, "乙乡", 2021y / 1 / 1).empty());
}

TEST_CASE("a collective has the members that exist on the day") {
    Registry const known = registry();
    auto const match = known.find("各乡镇街道", {});
    REQUIRE(match);
    REQUIRE(match->collective != nullptr);
    CHECK(match->unit == nullptr);
    CHECK(match->name() == "各镇街");
    CHECK(known.members(*match->collective, 2020y / 1 / 1).size() == 2);
    auto const later = known.members(*match->collective, 2026y / 1 / 1);
    REQUIRE(later.size() == 1);
    CHECK(later.front()->name == "甲镇");
    CHECK(known.members(*match->collective, {}).size() == 2);
}
