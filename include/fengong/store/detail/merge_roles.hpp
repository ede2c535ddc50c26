// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/model/role.hpp>

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

/// The units that `item` names, each once, in the order of their first mention, in their strongest
/// role: a lead that is also responsible is a lead. Persons (Role::leader) are left out.
///
/// Quadratic in the number of names of one item.
inline void merge_roles(Notice const& notice, Item const& item, std::vector<NamedUnit>& units) {
    units.clear();
    for (Assignment const& assignment : notice.assignments_of(item)) {
        if (assignment.role == Role::leader) {
            continue;
        }
        for (UnitName const& unit : notice.units_of(assignment)) {
            std::string_view const name = notice.read(unit.name);
            NamedUnit* known = nullptr;
            for (NamedUnit& earlier : units) {
                known = earlier.name == name ? &earlier : known;
            }
            if (known == nullptr) {
                units.push_back(
                    {name, assignment.role, assignment.open_ended, assignment.inherited});
            } else if (assignment.role < known->role) {
                *known = {name, assignment.role, assignment.open_ended, assignment.inherited};
            }
        }
    }
}

}  // namespace fengong::detail
