// SPDX-License-Identifier: BSL-1.0
#include "support/small_registries.hpp"
#include <fengong/registry/notice_place.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using fengong::Background;
using fengong::DivisionCode;
using fengong::NoticePlace;

namespace {

/// 金乡县 and two districts of one name, with registries for 金乡县 and for the first district.
Background background() {
    auto const registry = [](DivisionCode code, std::string const& place) {
        return support::registry_of(code, place, {support::registered("区发改局")});
    };
    fengong::DivisionTable divisions{{{{320000}, "江苏省", {}},
                                      {{320100}, "南京市", DivisionCode{320000}},
                                      {{320106}, "鼓楼区", DivisionCode{320100}},
                                      {{350000}, "福建省", {}},
                                      {{350100}, "福州市", DivisionCode{350000}},
                                      {{350102}, "鼓楼区", DivisionCode{350100}},
                                      {{370000}, "山东省", {}},
                                      {{370800}, "济宁市", DivisionCode{370000}},
                                      {{370828}, "金乡县", DivisionCode{370800}}}};
    return {fengong::Registries{{registry({370828}, "金乡县"), registry({320106}, "鼓楼区")}},
            std::move(divisions),
            {}};
}

}  // namespace

TEST_CASE("a notice is of the division that its place names, however it names it") {
    Background const known = background();
    for (std::string const place : {"金乡县", "济宁市金乡县", "山东济宁金乡县"}) {
        CAPTURE(place);
        NoticePlace const found = place_of(known, {place, {}, {}});
        CHECK(found.division == DivisionCode{370828});
        CHECK(found.name == "金乡县");
        CHECK(found.label == "金乡县");
        REQUIRE(found.registry != nullptr);
        CHECK(found.registry->division() == DivisionCode{370828});
    }
}

TEST_CASE("a division that has namesakes is kept under its code as well") {
    Background const known = background();
    CHECK(place_of(known, {"南京市鼓楼区", {}, {}}).label == "鼓楼区 320106");
    NoticePlace const other = place_of(known, {"鼓楼区", {}, "350102/2026-1"});
    CHECK(other.label == "鼓楼区 350102");
    CHECK(other.registry == nullptr);
}

TEST_CASE(
    "of several divisions of one name the one with a registry is meant, and the others are told") {
    NoticePlace const found = place_of(background(), {"鼓楼区", {}, {}});
    CHECK(found.division == DivisionCode{320106});
    CHECK(found.finding.candidates.size() == 2);
}

TEST_CASE("a code that contradicts the place leaves it as printed, without a registry") {
    NoticePlace const found = place_of(background(), {"金乡县", {}, "350102/2026-1"});
    CHECK_FALSE(found.division);
    CHECK(found.registry == nullptr);
    CHECK(found.finding.conflict);
    CHECK(found.label == "金乡县");
}

TEST_CASE("without a table of divisions the registry of the place says which it is") {
    Background known = background();
    known.divisions = {};
    CHECK(place_of(known, {"金乡县", {}, {}}).division == DivisionCode{370828});
    CHECK(place_of(known, {"金乡县", {}, {}}).label == "金乡县");
    NoticePlace const unknown = place_of(known, {"嘉祥县", {}, {}});
    CHECK_FALSE(unknown.division);
    CHECK(unknown.label == "嘉祥县");
    CHECK(place_of(known, {}).label.empty());
}
