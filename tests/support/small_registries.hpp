// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/registry/resolve.hpp>

#include <chrono>
#include <string>
#include <vector>

/// Registries that a test can make up and a reader can see through.
namespace support {

/// A unit of a registry with aliases that hold for ever and ask to be confirmed.
inline fengong::RegisteredUnit registered(
    std::string const& name, std::vector<std::string> const& aliases = {},
    fengong::UnitCategory category = fengong::UnitCategory::office) {
    fengong::RegisteredUnit unit{name, category, {}, "", {}, false, {}};
    for (std::string const& alias : aliases) {
        unit.aliases.push_back({alias, "made up", "", {}, true});
    }
    return unit;
}

/// A collective of a registry whose list is of 2026-01-01.
inline fengong::RegisteredCollective collective(std::string const& name,
                                                std::vector<std::string> const& members) {
    using namespace std::chrono_literals;
    return {name, members, "made up", 2026y / 1 / 1, {}, false, {}};
}

/// The registry of one place.
inline fengong::Registry registry_of(
    fengong::DivisionCode code, std::string const& place,
    std::vector<fengong::RegisteredUnit> const& units,
    std::vector<fengong::RegisteredCollective> const& collectives = {}) {
    return fengong::Registry{{code, place, units, collectives}};
}

/// 甲县 with 甲镇, 乙镇 and 丙镇 behind 各镇街.
inline fengong::Registries three_towns() {
    auto const town = [](std::string const& name) {
        return registered(name, {}, fengong::UnitCategory::town);
    };
    return fengong::Registries{
        {registry_of({370828}, "甲县", {town("甲镇"), town("乙镇"), town("丙镇")},
                     {collective("各镇街", {"甲镇", "乙镇", "丙镇"})})}};
}

}  // namespace support
