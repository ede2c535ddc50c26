// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/role.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace fengong::detail {

/// A unit that an item names.
struct NamedUnit {
    UnitId unit;
    Role role = Role::other;
    bool open_ended = false;
    bool inherited = false;
};

/// Where units stand in a list of units; empty as long as the list is short.
using UnitPositions = boost::unordered_flat_map<UnitId, std::size_t>;

/// The position of `unit` in `units`, or their number. Short lists, which are nearly all, are scanned.
[[nodiscard]] inline std::size_t position_of(UnitId unit, std::vector<NamedUnit> const& units,
                                             UnitPositions& positions) {
    constexpr std::size_t short_list = 32;
    if (units.size() < short_list) {
        return static_cast<std::size_t>(ranges::find(units, unit, &NamedUnit::unit) -
                                        units.begin());
    }
    for (std::size_t position = positions.size(); position < units.size(); ++position) {
        positions.emplace(units[position].unit, position);
    }
    auto const known = positions.find(unit);
    return known == positions.end() ? units.size() : known->second;
}

/// The units that `item` names, each once, in the order of their first mention, in their strongest
/// role: a lead that is also responsible is a lead. Persons are left out: Role::leader, and names for
/// which `unit_of(name)` is nothing.
///
/// Linear in the number of names.
template <class UnitOf>
void merge_roles(Notice const& notice, Item const& item, UnitOf unit_of,
                 std::vector<NamedUnit>& units) {
    units.clear();
    UnitPositions positions;
    for (Assignment const& assignment : notice.assignments_of(item)) {
        if (assignment.role == Role::leader) {
            continue;
        }
        for (UnitName const& name : notice.units_of(assignment)) {
            std::optional<UnitId> const unit = unit_of(notice.read(name.name));
            if (!unit) {
                continue;
            }
            NamedUnit const named{*unit, assignment.role, assignment.open_ended,
                                  assignment.inherited};
            std::size_t const position = position_of(named.unit, units, positions);
            if (position == units.size()) {
                units.push_back(named);
            } else if (named.role < units[position].role) {
                units[position] = named;
            }
        }
    }
}

}  // namespace fengong::detail
