// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include <fengong/registry/resolve.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

using fengong::reason_of;
using fengong::Registries;
using fengong::Registry;
using fengong::RegistryContents;
using fengong::resolve;
using fengong::UnitCategory;

namespace {

Registry registry_of(fengong::DivisionCode code, std::string const& place) {
    RegistryContents contents;
    contents.division = code;
    contents.place = place;
    contents.units = {{"县发展和改革局",
                       UnitCategory::office,
                       {},
                       "",
                       {},
                       false,
                       {{"县发展和改革委员会", "both are printed", "", {}, true}}}};
    return Registry{contents};
}

}  // namespace

TEST_CASE("a resolved name carries its reason") {
    Registry const registry = registry_of({370828}, "金乡县");
    CHECK(resolve(&registry, "县发展和改革委员会", {}).name == "县发展和改革局");
    CHECK(reason_of(resolve(&registry, "县发展和改革委员会", {})) ==
          "registry: both are printed (to be confirmed)");
    CHECK(reason_of(resolve(&registry, "县发展和改革局", {})) == "registry");
    CHECK(reason_of(resolve(&registry, "金乡县 发展和改革局", {})) ==
          "registry (white space, place prefix)");
}

TEST_CASE("what a registry does not say stays as printed") {
    Registry const registry = registry_of({370828}, "金乡县");
    CHECK(resolve(&registry, "县财政局", {}).name == "县财政局");
    CHECK(reason_of(resolve(&registry, "县财政局", {})) == "as printed");
    CHECK_FALSE(resolve(nullptr, "县发展和改革委员会", {}).match);
}

TEST_CASE("the registry of a notice is that of its place, by code where two have its name") {
    Registries const registries{{registry_of({320106}, "鼓楼区"), registry_of({350102}, "鼓楼区"),
                                 registry_of({370828}, "金乡县")}};
    REQUIRE(registries.find({"金乡县", {}, {}}) != nullptr);
    CHECK(registries.find({"金乡县", {}, {}})->division() == fengong::DivisionCode{370828});
    CHECK(registries.find({"鼓楼区", {}, {}}) == nullptr);
    REQUIRE(registries.find({"鼓楼区", {}, "350102/2026-1"}) != nullptr);
    CHECK(registries.find({"鼓楼区", {}, "350102/2026-1"})->division() ==
          fengong::DivisionCode{350102});
    CHECK(registries.find({"嘉祥县", {}, {}}) == nullptr);
    CHECK(Registries{}.find({"金乡县", {}, {}}) == nullptr);
    CHECK_THROWS_AS((Registries{{registry_of({370828}, "金乡县"), registry_of({370828}, "金乡")}}),
                    std::invalid_argument);
}

TEST_CASE("a registry is not for a notice whose code says that it is of another division") {
    Registries const registries{{registry_of({320106}, "鼓楼区")}};
    CHECK(registries.find({"鼓楼区", {}, "350102/2026-1"}) == nullptr);
    CHECK(registries.find({"鼓楼区", {}, "320302/2026-1"}) == nullptr);
    for (std::string const agreeing : {"320106/2026-1", "320100/2026-1", "320000/2026-1", "无"}) {
        CAPTURE(agreeing);
        CHECK(registries.find({"鼓楼区", {}, agreeing}) != nullptr);
    }
}

TEST_CASE("a registry is found by the code of its division") {
    Registries const registries{{registry_of({320106}, "鼓楼区"), registry_of({350102}, "鼓楼区")}};
    REQUIRE(registries.find(fengong::DivisionCode{350102}) != nullptr);
    CHECK(registries.find(fengong::DivisionCode{350102})->division().value == 350102);
    CHECK(registries.find(fengong::DivisionCode{370828}) == nullptr);
    CHECK(registries.named("鼓楼区") == 2);
}

TEST_CASE("the day of a notice is when it was issued, else when it was printed") {
    using namespace std::chrono_literals;
    fengong::Notice notice = support::notice_of("金乡县", "1. 甲。（牵头单位：县财政局）\n");
    CHECK_FALSE(day_of(notice));
    notice.printed.value = 2026y / 2 / 25;
    CHECK(day_of(notice) == 2026y / 2 / 25);
    notice.issued.value = 2026y / 2 / 24;
    CHECK(day_of(notice) == 2026y / 2 / 24);
}
