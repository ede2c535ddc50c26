// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/ids.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/role.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

/// Merges the roles in which items name their units; keeps its working memory.
class RoleMerger {
public:
    /// The units that `item` names, each once, in the order of their first mention, in their strongest
    /// role: a lead that is also responsible is a lead. Persons are left out: Role::leader, and names for
    /// which `unit_of(name)` is nothing.
    ///
    /// Linear in the number of names. What is returned holds until the next call.
    template <class UnitOf>
    [[nodiscard]] std::vector<NamedUnit> const& merge(Notice const& notice, Item const& item,
                                                      UnitOf unit_of) {
        ++item_;
        units_.clear();
        for (Assignment const& assignment : notice.assignments_of(item)) {
            if (assignment.role == Role::leader) {
                continue;
            }
            for (UnitName const& name : notice.units_of(assignment)) {
                if (std::optional<UnitId> const unit = unit_of(notice.read(name.name))) {
                    add({*unit, assignment.role, assignment.open_ended, assignment.inherited});
                }
            }
        }
        return units_;
    }

private:
    /// Where the last item that names a unit has it in its list.
    struct Mention {
        std::uint32_t item = 0;  // none is 0
        std::uint32_t position = 0;
    };

    void add(NamedUnit named) {
        if (named.unit.value >= last_.size()) {
            last_.resize(named.unit.value + std::size_t{1});
        }
        Mention& last = last_[named.unit.value];
        if (last.item != item_) {
            last = {item_, static_cast<std::uint32_t>(units_.size())};
            units_.push_back(named);
        } else if (named.role < units_[last.position].role) {
            units_[last.position] = named;
        }
    }

    std::vector<NamedUnit> units_;
    std::vector<Mention> last_;  // of each unit
    std::uint32_t item_ = 0;     // how many have come
};

}  // namespace fengong::detail
