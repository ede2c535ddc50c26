// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "support/small_notices.hpp"
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/store.hpp>

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Stores of notices that a test can make up and a reader can see through.
namespace support {

/// The store of one notice of 甲县 with these item lines.
inline fengong::Store store_of(std::string_view items) {
    fengong::Store store;
    store.add(notice_of("甲县", items));
    return store;
}

/// The store of a pseudo-random notice of 甲县.
inline fengong::Store random_store(std::mt19937& random) {
    fengong::Store store;
    store.add(random_notice(random, "甲县"));
    return store;
}

/// A unit of 甲县; throws std::bad_optional_access if there is none.
inline fengong::UnitId unit_of(fengong::Store const& store, std::string_view name) {
    return store.find_unit("甲县", name).value();
}

/// The names of units, in order.
inline std::vector<std::string> names_of(fengong::ResponsibilityGraph const& graph,
                                         std::span<fengong::UnitId const> units) {
    std::vector<std::string> names;
    for (fengong::UnitId const unit : units) {
        names.emplace_back(graph.name(unit));
    }
    return names;
}

/// The positions of items in the store, from 1: the ordinals, if there is one notice.
inline std::vector<std::uint32_t> ordinals_of(std::vector<fengong::ItemId> const& items) {
    std::vector<std::uint32_t> ordinals;
    for (fengong::ItemId const item : items) {
        ordinals.push_back(item.value + 1);
    }
    return ordinals;
}

}  // namespace support
