// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_registries.hpp"
#include <fengong/io/resolve_units.hpp>
#include <fengong/io/to_record.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// `name→resolved` of all units of a notice of `place`, joined by 、.
std::string resolved_in(std::string_view place) {
    fengong::Registries const registries{{support::registry_of(
        {370828}, "甲县", {support::registered("县发改局", {"县发改委", "厉明川"})})}};
    fengong::Notice const notice = support::notice_of(
        place, "1. 甲。（责任领导：厉明川；牵头单位：县发改委、县发改局；责任单位：县财政局）\n");
    fengong::NoticeRecord record = to_record(notice);
    resolve_units(record, notice, {registries, {}, {}});
    std::string names;
    for (fengong::AssignmentRecord const& assignment : record.items.front().assignments) {
        for (fengong::UnitRecord const& unit : assignment.units) {
            names += (names.empty() ? "" : "、") + unit.name + "→" + unit.resolved.value_or("");
        }
    }
    return names;
}

}  // namespace

TEST_CASE("the record of a notice says who the units are that the registry knows") {
    CHECK(resolved_in("甲县") == "厉明川→、县发改委→县发改局、县发改局→县发改局、县财政局→");
}

TEST_CASE("the record of a notice of another place stays as it is") {
    CHECK(resolved_in("乙县") == "厉明川→、县发改委→、县发改局→、县财政局→");
}
