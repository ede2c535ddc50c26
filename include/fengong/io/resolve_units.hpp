// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/notice_record.hpp>
#include <fengong/model/date.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/role.hpp>
#include <fengong/registry/background.hpp>
#include <fengong/registry/find_division.hpp>
#include <fengong/registry/notice_place.hpp>
#include <fengong/registry/registry.hpp>
#include <fengong/registry/resolve.hpp>

#include <optional>
#include <string>

namespace fengong {

/// Says in the record of a notice who its units are (`resolved`): the canonical name, where the registry
/// of its place knows the name on the day of the notice. Other names, and leaders, are left as they
/// are. Linear in the record.
inline void resolve_units(NoticeRecord& record, Notice const& notice,
                          Background const& background) {
    Registry const* const registry = place_of(background, clues_of(notice)).registry;
    if (registry == nullptr) {
        return;
    }
    std::optional<Date> const day = day_of(notice);
    for (ItemRecord& item : record.items) {
        for (AssignmentRecord& assignment : item.assignments) {
            if (assignment.role == Role::leader) {
                continue;
            }
            for (UnitRecord& unit : assignment.units) {
                if (auto const match = registry->find(unit.name, day)) {
                    unit.resolved = std::string{match->name()};
                }
            }
        }
    }
}

}  // namespace fengong
