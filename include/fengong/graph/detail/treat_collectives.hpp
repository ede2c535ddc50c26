// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/store.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Puts the members of collectives in their place, one item after the other.
///
/// A unit counts once in an item, in its strongest role: named itself or, if that is stronger, by a
/// collective. A collective's place is shared by those of its members that count nowhere else in the
/// item; if there are none, it is gone.
class CollectiveExpansion {
public:
    explicit CollectiveExpansion(Store const& store) : store_{store} {}

    void append(std::span<Relation const> list, std::vector<Relation>& relations,
                std::vector<std::uint32_t>& sharers) {
        read(list);
        if (collectives_.empty()) {
            relations.insert(relations.end(), list.begin(), list.end());
            sharers.resize(relations.size(), 1);
            return;
        }
        take_members(list);
        auto next = collectives_.begin();
        for (std::size_t position = 0; position < list.size(); ++position) {
            Relation const& relation = list[position];
            if (next != collectives_.end() && next->position == position) {
                for (UnitId const member : next->members) {
                    relations.push_back(relation);
                    relations.back().unit = member;
                    sharers.push_back(static_cast<std::uint32_t>(next->members.size()));
                }
                ++next;
            } else if (taken_.at(relation.unit) == position) {
                relations.push_back(relation);
                sharers.push_back(1);
            }
        }
    }

private:
    /// A collective of the item whose members are known.
    struct Collective {
        std::size_t position = 0;
        std::vector<UnitId> members;
    };

    void read(std::span<Relation const> list) {
        collectives_.clear();
        taken_.clear();
        for (std::size_t position = 0; position < list.size(); ++position) {
            Relation const& relation = list[position];
            if (store_.unit(relation.unit).collective) {
                Collective collective{position, {}};
                NoticeId const notice = store_.item(relation.item).notice;
                for (Membership const& membership : store_.members_of(notice, relation.unit)) {
                    collective.members.push_back(membership.member);
                }
                if (!collective.members.empty()) {
                    collectives_.push_back(std::move(collective));
                }
            }
        }
    }

    /// Decides by which position of the list each unit counts, strongest roles first; of one role, units
    /// that are named themselves come before members.
    void take_members(std::span<Relation const> list) {
        for (Role const role : all_roles) {
            auto next = collectives_.begin();
            for (std::size_t position = 0; position < list.size(); ++position) {
                if (next != collectives_.end() && next->position == position) {
                    ++next;
                } else if (list[position].role == role) {
                    taken_.try_emplace(list[position].unit, position);
                }
            }
            for (Collective& collective : collectives_) {
                if (list[collective.position].role == role) {
                    std::erase_if(collective.members, [&](UnitId member) {
                        return !taken_.try_emplace(member, collective.position).second;
                    });
                }
            }
        }
    }

    Store const& store_;
    std::vector<Collective> collectives_;
    boost::unordered_flat_map<UnitId, std::size_t> taken_;
};

/// The relations of a store with collectives expanded or excluded, and how many units share the place of
/// each.
inline void treat_collectives(Store const& store, Collectives treatment,
                              std::vector<Relation>& relations,
                              std::vector<std::uint32_t>& sharers) {
    CollectiveExpansion expansion{store};
    for (ItemRow const& item : store.items()) {
        auto const list = store.relations_of(item.id);
        if (treatment == Collectives::expanded) {
            expansion.append(list, relations, sharers);
            continue;
        }
        for (Relation const& relation : list) {
            if (!store.unit(relation.unit).collective) {
                relations.push_back(relation);
            }
        }
    }
}

}  // namespace fengong::detail
