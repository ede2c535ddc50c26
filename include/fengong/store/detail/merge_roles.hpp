// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/model/role.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// A unit that an item names, before it has an id.
struct NamedUnit {
    std::string_view name;
    Role role = Role::other;
    bool open_ended = false;
    bool inherited = false;
};

/// Where names stand in a list of units; empty as long as the list is short.
using UnitPositions = boost::unordered_flat_map<std::string_view, std::size_t>;

/// The position of `name` in `units`, or their number. Short lists, which are nearly all, are scanned.
[[nodiscard]] inline std::size_t position_of(std::string_view name,
                                             std::vector<NamedUnit> const& units,
                                             UnitPositions& positions) {
    constexpr std::size_t short_list = 32;
    if (units.size() < short_list) {
        return static_cast<std::size_t>(std::ranges::find(units, name, &NamedUnit::name) -
                                        units.begin());
    }
    for (std::size_t position = positions.size(); position < units.size(); ++position) {
        positions.emplace(units[position].name, position);
    }
    auto const known = positions.find(name);
    return known == positions.end() ? units.size() : known->second;
}

/// The units that `item` names, each once, in the order of their first mention, in their strongest
/// role: a lead that is also responsible is a lead. Persons (Role::leader) are left out.
///
/// Linear in the number of names.
inline void merge_roles(Notice const& notice, Item const& item, std::vector<NamedUnit>& units) {
    units.clear();
    UnitPositions positions;
    for (Assignment const& assignment : notice.assignments_of(item)) {
        if (assignment.role == Role::leader) {
            continue;
        }
        for (UnitName const& unit : notice.units_of(assignment)) {
            NamedUnit const named{notice.read(unit.name), assignment.role, assignment.open_ended,
                                  assignment.inherited};
            std::size_t const position = position_of(named.name, units, positions);
            if (position == units.size()) {
                units.push_back(named);
            } else if (named.role < units[position].role) {
                units[position] = named;
            }
        }
    }
}

}  // namespace fengong::detail
