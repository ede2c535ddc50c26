// SPDX-License-Identifier: BSL-1.0
#include <fengong/analysis/item_list.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <span>
#include <type_traits>
#include <vector>

using fengong::ItemId;
using fengong::ItemList;

static_assert(std::is_convertible_v<ItemList const&, std::span<ItemId const>>);

namespace {

std::shared_ptr<std::vector<ItemId> const> three_items() {
    return std::make_shared<std::vector<ItemId> const>(
        std::vector<ItemId>{ItemId{4}, ItemId{7}, ItemId{9}});
}

}  // namespace

TEST_CASE("a list of items is a part of that of many rows") {
    ItemList const list{three_items(), 1, 2};
    CHECK(list.size() == 2);
    CHECK(list.front() == ItemId{7});
    CHECK(list.back() == ItemId{9});
    CHECK(list[1] == ItemId{9});
    CHECK(std::vector<ItemId>{list.begin(), list.end()} ==
          std::vector<ItemId>{ItemId{7}, ItemId{9}});
}

TEST_CASE("a copied list of items stays when all other rows are gone") {
    ItemList kept;
    CHECK(kept.empty());
    {
        ItemList const row{three_items(), 0, 3};
        kept = row;
        CHECK(kept.data() == row.data());
    }
    CHECK(kept.size() == 3);
    CHECK(kept.front() == ItemId{4});
}

TEST_CASE("lists of items are equal if they have the same items, wherever these lie") {
    CHECK(ItemList{three_items(), 0, 2} == ItemList{three_items(), 0, 2});
    CHECK_FALSE(ItemList{three_items(), 0, 2} == ItemList{three_items(), 0, 3});
    CHECK(ItemList{} == ItemList{three_items(), 3, 0});
}
