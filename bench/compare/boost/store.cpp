// SPDX-License-Identifier: BSL-1.0
#include "compare/boost/store.hpp"

#include "compare/allocated_bytes.hpp"
#include "compare/boost/version.hpp"
#include "compare/contents.hpp"
#include "compare/entrants.hpp"

#include <cstddef>
#include <utility>

namespace compare::plain {

Store load(Rows const& rows) {
    Store store;
    std::uint32_t id = 0;
    for (ItemColumns const& item : rows.items) {
        store.items.insert(
            {id++, item.notice, item.ordinal, item.number, item.section, item.targets});
    }
    id = 0;
    for (UnitColumns const& unit : rows.units) {
        store.units.insert({id++, unit.place, std::string{unit.name}});
    }
    for (RelationColumns const& relation : rows.relations) {
        store.relations.insert(relation);
    }
    id = 0;
    for (TargetColumns const& target : rows.targets) {
        store.targets.insert({id++, target.item, target.measure, target.magnitude});
    }
    return store;
}

namespace {

/// A store, and by how much more memory is in use than before it was loaded.
struct WeighedStore {
    Store store;
    std::size_t added;

    [[nodiscard]] std::size_t bytes() const noexcept { return added; }
};

Answers say(Store const& store) {
    Contents contents;
    contents.items = store.items.size();
    contents.units = store.units.size();
    contents.relations = store.relations.size();
    contents.targets = store.targets.size();
    for (Item const& item : store.items) {
        contents.ordinals += item.ordinal;
    }
    for (RelationColumns const& relation : store.relations) {
        contents.related_items += relation.item;
        contents.related_units += relation.unit;
        contents.leads += relation.role == 0 ? 1U : 0U;
    }
    for (Target const& target : store.targets) {
        contents.targeted_items += target.item;
    }
    return {{"contents", contents.answer()}};
}

Subject load_store(Input const& input) {
    return make_subject([&rows = input.rows()] { return load(rows); }, say);
}

Subject weigh_store(Input const& input) {
    return make_subject(
        [&rows = input.rows()] {
            std::size_t const before = allocated_bytes();
            Store store = load(rows);
            return WeighedStore{std::move(store), allocated_bytes() - before};
        },
        [](WeighedStore const& weighed) { return say(weighed.store); });
}

Enter const loading{"store", "Boost, a row a relation", version(), load_store};
Enter const weighing{"store-memory", "Boost, a row a relation", version(), weigh_store};

}  // namespace

}  // namespace compare::plain
