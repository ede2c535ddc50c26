// SPDX-License-Identifier: BSL-1.0
#include "common/items.hpp"

#include <fengong/io/fixed_point.hpp>

namespace common {

using fengong::ItemId;
using fengong::JsonText;
using fengong::Store;

std::string item_in_words(Store const& store, ItemId item) {
    if (store.notices().size() == 1) {
        return std::to_string(store.item(item).ordinal);
    }
    fengong::ItemName const name = store.name(item);
    return name.notice + '#' + std::to_string(name.ordinal);
}

std::string joined_items(Store const& store, std::span<ItemId const> items) {
    std::string joined;
    for (ItemId const item : items) {
        fengong::ItemName const name = store.name(item);
        joined += (joined.empty() ? "" : "；") + name.notice + '#' + std::to_string(name.ordinal);
    }
    return joined;
}

void write_item_keys(JsonText& json, Store const& store, ItemId item) {
    fengong::ItemName const name = store.name(item);
    json.key("notice").value(name.notice);
    json.key("ordinal").value(name.ordinal);
}

void write_items(JsonText& json, Store const& store, std::string_view key,
                 std::span<ItemId const> items) {
    json.key(key).begin_array();
    for (ItemId const item : items) {
        json.begin_object();
        write_item_keys(json, store, item);
        json.end();
    }
    json.end();
}

void write_unit_names(JsonText& json, Store const& store, std::string_view key,
                      std::span<fengong::UnitId const> units) {
    json.key(key).begin_array();
    for (fengong::UnitId const unit : units) {
        json.value(store.unit(unit).name);
    }
    json.end();
}

void write_number(JsonText& json, std::string_view key, std::optional<double> value) {
    constexpr int decimals = 4;
    json.key(key);
    if (value) {
        json.number(fengong::trimmed_point(*value, decimals));
    } else {
        json.null();
    }
}

}  // namespace common
