// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/item.hpp>
#include <fengong/model/lead_rule.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/role.hpp>
#include <fengong/parse/detail/notice_builder.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

/// Who of those that one item names leads it; the assignments of `item` are the last of the notice.
namespace fengong::detail {

/// 主责单位 lead, unless others do by their label, 牵头单位: then they are responsible.
inline void settle_main_units(NoticeBuilder& builder, Item const& item) {
    constexpr std::string_view main = "主责";
    constexpr std::string_view leading = "牵头";
    std::vector<Assignment>& all = builder.notice().assignments;
    auto const begin = all.begin() + item.assignments.first;
    auto const says = [&](std::string_view word) {
        return [&builder, word](Assignment const& own) {
            return own.role == Role::lead && own.units.count != 0 &&
                   builder.read(own.label).find(word) != std::string_view::npos;
        };
    };
    bool const both = std::count_if(begin, all.end(), [](Assignment const& own) {
                          return own.role == Role::lead;
                      }) > 1;
    if (both && std::any_of(begin, all.end(), says(leading))) {
        for (auto own = std::find_if(begin, all.end(), says(main)); own != all.end();
             own = std::find_if(own, all.end(), says(main))) {
            own->role = Role::responsible;
        }
    }
}

/// Where no lead is named: the first unit listed leads, or all responsible ones do.
inline void obey_lead_rule(Notice& notice, Item const& item) {
    LeadRule const rule = notice.lead_rule;
    std::vector<Assignment>& all = notice.assignments;
    auto const begin = all.begin() + item.assignments.first;
    auto const named = [](Role role) {
        return [role](Assignment const& assignment) {
            return assignment.role == role && assignment.units.count != 0;
        };
    };
    if (rule == LeadRule::none || std::any_of(begin, all.end(), named(Role::lead))) {
        return;
    }
    auto const first = std::find_if(begin, all.end(), named(Role::responsible));
    if (first == all.end()) {
        return;
    }
    if (rule == LeadRule::responsible_leads || first->units.count == 1) {
        first->role = Role::lead;
        return;
    }
    Assignment lead = *first;
    lead.role = Role::lead;
    lead.units.count = 1;
    lead.open_ended = false;
    ++first->units.first;
    --first->units.count;
    all.insert(first, lead);
}

}  // namespace fengong::detail
