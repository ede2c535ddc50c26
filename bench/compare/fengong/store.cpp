// SPDX-License-Identifier: BSL-1.0
// Notices to store: how long it takes, and what it takes.
#include "compare/allocated_bytes.hpp"
#include "compare/contents.hpp"
#include "compare/entrants.hpp"
#include <fengong/store/store.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace compare::our_store {

namespace {

using Notices = std::vector<fengong::Notice>;

Notices copy_notices(Input const& input) {
    return {input.notices().begin(), input.notices().end()};
}

fengong::Store load(Notices&& notices) {
    fengong::Store store;
    store.add_all(std::move(notices));
    return store;
}

Answers say(fengong::Store const& store) {
    Contents contents;
    contents.items = store.items().size();
    contents.units = store.units().size();
    contents.relations = store.relations().size();
    contents.targets = store.targets().size();
    for (fengong::ItemRow const& item : store.items()) {
        contents.ordinals += item.ordinal;
    }
    for (fengong::Relation const& relation : store.relations()) {
        contents.related_items += relation.item.value;
        contents.related_units += relation.unit.value;
        contents.leads += relation.role == fengong::Role::lead ? 1U : 0U;
    }
    for (fengong::TargetRow const& target : store.targets()) {
        contents.targeted_items += target.item.value;
    }
    return {{"contents", contents.answer()}, {"items", {static_cast<double>(contents.items)}}};
}

Subject store(Input const& input) {
    return make_subject([&input] { return copy_notices(input); },
                        [](Notices&& notices) { return load(std::move(notices)); }, say);
}

/// A store, and by how much more memory is in use than when its notices stood alone.
struct WeighedStore {
    fengong::Store store;
    std::size_t added;

    [[nodiscard]] std::size_t bytes() const noexcept { return added; }
};

Subject weigh_store(Input const& input) {
    return make_subject([&input] { return copy_notices(input); },
                        [](Notices&& notices) {
                            std::size_t const before = allocated_bytes();
                            fengong::Store store = load(std::move(notices));
                            return WeighedStore{std::move(store), allocated_bytes() - before};
                        },
                        [](WeighedStore const& weighed) { return say(weighed.store); });
}

Enter const loading{"store", us, "", store};
Enter const weighing{"store-memory", us, "", weigh_store};

}  // namespace

}  // namespace compare::our_store
