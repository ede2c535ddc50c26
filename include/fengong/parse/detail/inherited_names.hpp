// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/dialect.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>

#include <cstdint>
#include <span>

/// What items have from the headings above them. The assignments of `item` are the last of the notice, and not counted yet.
namespace fengong::detail {

/// The innermost heading around `section` with such names; null if there is none.
[[nodiscard]] inline Section const* find_heading(Notice const& notice, std::uint32_t section,
                                                 IndexRange Section::*names) noexcept {
    while (section != 0 && (notice.sections[section - 1].*names).empty()) {
        section = notice.sections[section - 1].parent;
    }
    return section == 0 ? nullptr : &notice.sections[section - 1];
}

inline void inherit(Notice& notice, Section const& heading, Role role, IndexRange names) {
    Assignment assignment;
    assignment.role = role;
    assignment.inherited = true;
    assignment.open_ended = heading.open_ended && role != Role::leader;
    assignment.units = names;
    assignment.span = heading.span;
    Span const first = notice.unit_names[names.first].name.span;
    if (!heading.span.contains(first)) {  // in a line below the last item
        assignment.span = {first.begin,
                           notice.unit_names[names.first + names.count - 1].name.span.end};
    }
    notice.assignments.push_back(assignment);
}

/// Whether the item that `item` is a part of names a person by itself.
[[nodiscard]] inline bool parent_names_leader(Notice const& notice, Item const& item) {
    return item.parent != 0 && ranges::any_of(notice.assignments_of(notice.items[item.parent - 1]),
                                              [](Assignment const& own) {
                                                  return own.role == Role::leader && !own.inherited;
                                              });
}

/// A leader in the heading of a section is the leader of its items, and of those of the sections below that name
/// nobody. One in a line below the last item stands in that itself, which is at `where`; one above all headings leads
/// items that name no person (`own`).
inline void inherit_leaders(Notice& notice, Item const& item, Span where, bool own) {
    Section const* const heading = find_heading(notice, item.section, &Section::leaders);
    if (heading == nullptr) {
        return;
    }
    Span const first = notice.unit_names[heading->leaders.first].name.span;
    bool const above_all = first.end <= heading->span.begin || heading->span == notice.title.span;
    if (!where.contains(first) && !(above_all && (own || parent_names_leader(notice, item)))) {
        inherit(notice, *heading, Role::leader, heading->leaders);
    }
}

[[nodiscard]] inline std::span<Assignment const> assignments_so_far(Notice const& notice,
                                                                    Item const& item) noexcept {
    return ranges::view(notice.assignments).subspan(item.assignments.first);
}

[[nodiscard]] inline bool has_units_as(Notice const& notice, Item const& item, Role role) {
    return ranges::any_of(assignments_so_far(notice, item), [role](Assignment const& own) {
        return own.role == role && !own.units.empty();
    });
}

/// Whether an item names one of the units in these rows of Notice::unit_names by itself.
[[nodiscard]] inline bool names_one_of(Notice const& notice, Item const& item, IndexRange units) {
    std::span<UnitName const> const heading =
        ranges::view(notice.unit_names).subspan(units.first, units.count);
    return ranges::any_of(assignments_so_far(notice, item), [&](Assignment const& own) {
        return ranges::any_of(notice.units_of(own), [&](UnitName const& name) {
            return ranges::any_of(heading, [&](UnitName const& other) {
                return other.name.reading == name.name.reading;
            });
        });
    });
}

/// Whether an item says by itself who does it, and not behind a label, which leaves open who leads: `（县财政局）`,
/// 由县财政局负责.
[[nodiscard]] inline bool says_who_does_it(Notice const& notice, Item const& item) {
    return ranges::any_of(assignments_so_far(notice, item), [](Assignment const& own) {
        bool const labelled = !own.label.empty() && own.shape != Dialect::verb_bracket &&
                              own.shape != Dialect::sentence;
        return own.role == Role::responsible && !own.units.empty() && !labelled;
    });
}

/// Units in the heading of a section are those of its items that name nobody, or only who helps; those that lead also
/// lead items with a label for others, 责任单位, but none for a lead. Of two headings with such a list the inner one counts.
inline void inherit_units(Notice& notice, Item const& item) {
    if (item.parent != 0 || has_units_as(notice, item, Role::lead) ||
        says_who_does_it(notice, item)) {
        return;
    }
    Section const* const leads = find_heading(notice, item.section, &Section::leads);
    Section const* const others = find_heading(notice, item.section, &Section::responsible);
    Section const* const helpers = find_heading(notice, item.section, &Section::cooperating);
    bool const own = has_units_as(notice, item, Role::responsible);
    bool const own_helpers = has_units_as(notice, item, Role::cooperating);
    if (leads != nullptr && !names_one_of(notice, item, leads->leads)) {
        inherit(notice, *leads, Role::lead, leads->leads);
    }
    if (others != nullptr && !own) {
        inherit(notice, *others, Role::responsible, others->responsible);
    }
    if (helpers != nullptr && !own && !own_helpers) {
        inherit(notice, *helpers, Role::cooperating, helpers->cooperating);
    }
}

/// The deadline in the innermost heading that has one is that of the items without.
inline void inherit_deadline(Notice const& notice, Item& item) noexcept {
    if (item.parent != 0 || !item.deadline.empty()) {
        return;
    }
    std::uint32_t section = item.section;
    while (section != 0 && notice.sections[section - 1].deadline.empty()) {
        section = notice.sections[section - 1].parent;
    }
    item.deadline = section == 0 ? item.deadline : notice.sections[section - 1].deadline;
}

}  // namespace fengong::detail
