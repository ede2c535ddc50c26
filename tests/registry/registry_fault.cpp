// SPDX-License-Identifier: BSL-1.0
#include <fengong/registry/registry.hpp>
#include <fengong/registry/registry_fault.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

using fengong::RegisteredCollective;
using fengong::RegisteredUnit;
using fengong::RegistryContents;
using fengong::UnitAlias;
using fengong::UnitCategory;
using fengong::Validity;
using namespace std::chrono_literals;

namespace {

UnitAlias alias(std::string const& name, Validity const& valid = {}) {
    return {name, "a reason", "", valid, false};
}

RegisteredUnit unit(std::string const& name, std::vector<UnitAlias> const& aliases = {},
                    Validity const& valid = {}) {
    return {name, UnitCategory::office, {}, "", valid, false, aliases};
}

RegisteredCollective collective(std::vector<std::string> const& members) {
    return {"各镇街", members, "a list", 2026y / 1 / 1, {}, false, {}};
}

/// `entry: message`, or nothing.
std::string fault_of(std::vector<RegisteredUnit> const& units,
                     std::vector<RegisteredCollective> const& collectives = {}) {
    RegistryContents const contents{{370828}, "金乡县", units, collectives};
    auto const fault = find_fault(contents);
    if (fault) {
        CHECK_THROWS_AS(fengong::Registry{contents}, std::invalid_argument);
    }
    return fault ? fault->entry + ": " + fault->message : "";
}

}  // namespace

TEST_CASE("names that follow each other in time do not clash") {
    CHECK(fault_of({}).empty());
    CHECK(fault_of({unit("县甲局", {alias("县乙局", {{}, 2018y / 12 / 31})}),
                    unit("县乙局", {}, {2019y / 1 / 1, {}})})
              .empty());
}

TEST_CASE("an alias that two units claim on one day is a fault") {
    CHECK(fault_of({unit("县甲局", {alias("县丙局")}), unit("县乙局", {alias("县丙局")})}) ==
          "units[1].aliases[0]: \"县丙局\" is also claimed by units[0].aliases[0] with overlapping "
          "validity");
    CHECK(fault_of({unit("县甲局"), unit("县乙局", {alias("金乡县甲局")})}) ==
          "units[1].aliases[0]: \"金乡县甲局\" is also claimed by units[0] with overlapping "
          "validity");
    CHECK(fault_of({unit("县甲局", {alias("县丙局", {{}, 2018y / 12 / 31})}),
                    unit("县乙局", {alias("县丙局", {2018y / 12 / 31, {}})})}) ==
          "units[1].aliases[0]: \"县丙局\" is also claimed by units[0].aliases[0] with overlapping "
          "validity");
    CHECK(fault_of({unit("县甲局")}, {{"县甲局", {"县甲局"}, "a", 2026y / 1 / 1, {}, false, {}}}) ==
          "collectives[0]: \"县甲局\" is also claimed by units[0] with overlapping validity");
}

TEST_CASE("a canonical name is one unit's, whatever the day") {
    CHECK(fault_of(
              {unit("县甲局", {}, {{}, 2018y / 12 / 31}), unit("甲局", {}, {2019y / 1 / 1, {}})}) ==
          "units[1]: \"甲局\" is also the name of units[0]");
}

TEST_CASE("one unit has a name once on each day") {
    CHECK(fault_of({unit("县甲局", {alias("县丙局", {2018y / 1 / 1, {}}), alias("县丙局")})}) ==
          "units[0].aliases[0]: \"县丙局\" is there twice with overlapping validity; first as "
          "units[0].aliases[1]");
    CHECK(fault_of({unit("县甲局", {alias("县丙局", {{}, 2018y / 1 / 1}),
                                    alias("县丙局", {2019y / 1 / 1, {}})})})
              .empty());
}

TEST_CASE("aliases that lead back to where they began are a cycle") {
    CHECK(fault_of({unit("县甲局", {alias("县乙局")}), unit("县乙局", {alias("县甲局")})}) ==
          "units[1].aliases[0]: a cycle of aliases: 县甲局 → 县乙局 → 县甲局");
    CHECK(fault_of({unit("县丁局", {alias("县甲局")}), unit("县甲局", {alias("县乙局")}),
                    unit("县乙局", {alias("县丙局")}), unit("县丙局", {alias("甲局")})}) ==
          "units[3].aliases[0]: a cycle of aliases: 县甲局 → 县乙局 → 县丙局 → 县甲局");
    CHECK(fault_of({unit("县甲局", {alias("甲局")})}) ==
          "units[0].aliases[0]: a cycle of aliases: 县甲局 → 县甲局");
}

TEST_CASE("members of a collective are units, each once") {
    RegisteredUnit person = unit("张三");
    person.category = UnitCategory::person;
    std::vector<RegisteredUnit> const units{unit("甲镇", {alias("甲乡")}), person};
    CHECK(fault_of(units, {collective({"甲镇"})}).empty());
    CHECK(fault_of(units, {collective({"甲乡"})}).empty());
    CHECK(fault_of(units, {collective({"甲镇", "乙镇"})}) ==
          "collectives[0].members[1]: \"乙镇\" is no unit of the registry");
    CHECK(fault_of(units, {collective({"各镇街"})}) ==
          "collectives[0].members[0]: \"各镇街\" is no unit of the registry");
    CHECK(fault_of(units, {collective({"甲镇", "甲乡"})}) ==
          "collectives[0].members[1]: \"甲乡\" is there twice");
    CHECK(fault_of(units, {collective({"张三"})}) ==
          "collectives[0].members[0]: \"张三\" is a person");
    CHECK(fault_of(units, {collective({})}) ==
          "collectives[0]: a collective has members, a source and an as_of day");
}

TEST_CASE("a member must be there while the list holds") {
    RegisteredUnit town = unit("甲镇");
    town.valid.from = 2027y / 1 / 1;
    fengong::RegisteredCollective list = collective({"甲镇"});
    CHECK(fault_of({town}, {list}).empty());
    list.valid.until = 2026y / 12 / 31;
    CHECK(fault_of({town}, {list}) ==
          "collectives[0].members[0]: \"甲镇\" is no unit while the list holds");
}

TEST_CASE("an entry has a name, an alias a reason, and validity a day at least") {
    CHECK(fault_of({unit("")}) == "units[0]: no name");
    CHECK(fault_of({unit("县甲局", {alias("")})}) == "units[0].aliases[0]: no name");
    CHECK(fault_of({unit("县甲局", {{"县乙局", "", "", {}, false}})}) ==
          "units[0].aliases[0]: no reason for \"县乙局\"");
    CHECK(fault_of({unit("县甲局", {}, {2019y / 2 / 1, 2019y / 1 / 31})}) ==
          "units[0]: ends before it begins: from 2019-02-01 until 2019-01-31");
    CHECK(find_fault(RegistryContents{{370828}, "", {}, {}})->entry == "division.name");
}
