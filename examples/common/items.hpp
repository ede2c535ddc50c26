// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/json_text.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/store.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// How the programs name items and write what several of them write.
namespace common {

/// NOTICE#ORDINAL; without the notice if there is only one.
[[nodiscard]] std::string item_in_words(fengong::Store const& store, fengong::ItemId item);

/// NOTICE#ORDINAL of each, joined by ；.
[[nodiscard]] std::string joined_items(fengong::Store const& store,
                                       std::span<fengong::ItemId const> items);

/// The keys notice and ordinal of an item, inside an object.
void write_item_keys(fengong::JsonText& json, fengong::Store const& store, fengong::ItemId item);

/// A key with an array of items.
void write_items(fengong::JsonText& json, fengong::Store const& store, std::string_view key,
                 std::span<fengong::ItemId const> items);

/// A key with an array of the names of units.
void write_unit_names(fengong::JsonText& json, fengong::Store const& store, std::string_view key,
                      std::span<fengong::UnitId const> units);

/// A key with a number of at most four decimals, or null.
void write_number(fengong::JsonText& json, std::string_view key, std::optional<double> value);

}  // namespace common
