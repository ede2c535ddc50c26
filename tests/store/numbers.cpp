// SPDX-License-Identifier: BSL-1.0
// The book of printed numbers against a walk through all items.
#include <fengong/model/item.hpp>
#include <fengong/store/detail/number_book.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <vector>

using fengong::Item;
using fengong::ItemId;
using fengong::detail::NumberBook;

namespace {

/// Items that count up from some number, restart, jump, repeat numbers or print none.
std::vector<Item> any_items(std::mt19937& random) {
    std::vector<Item> items(random() % 40);
    auto const kind = random() % 4;
    auto next = static_cast<std::uint32_t>(kind == 3 ? std::numeric_limits<std::uint32_t>::max() - 3
                                                     : random() % 3);
    for (Item& item : items) {
        if (kind == 1 && random() % 6 == 0) {
            next = 1;
        }
        if (kind != 2 || random() % 3 != 0) {
            item.number = next;
        }
        next += kind == 2 ? static_cast<std::uint32_t>(random() % 3) : 1U;
    }
    return items;
}

std::vector<std::size_t> found(NumberBook::Items const& items) {
    std::vector<std::size_t> positions;
    for (std::size_t at = items.first; at < items.first + items.count; ++at) {
        positions.push_back(items[at]);
    }
    return positions;
}

}  // namespace

TEST_CASE("numbers are found as a walk through the notice finds them, whatever came and went") {
    std::mt19937 random{20260224};
    NumberBook book;
    std::vector<std::vector<Item>> notices;
    std::vector<ItemId> first_items;
    std::uint32_t next_id = 0;
    for (int round = 0; round < 300; ++round) {
        if (!notices.empty() && random() % 4 == 0) {
            auto const gone = static_cast<std::ptrdiff_t>(random() % notices.size());
            book.erase(static_cast<std::size_t>(gone));
            notices.erase(notices.begin() + gone);
            first_items.erase(first_items.begin() + gone);
        } else {
            notices.push_back(any_items(random));
            first_items.push_back(ItemId{next_id});
            book.append(first_items.back(), notices.back());
            if (round % 3 == 0) {  // taken back, as when memory runs out
                book.shrink(notices.size() - 1);
                book.append(first_items.back(), notices.back());
            }
            next_id += static_cast<std::uint32_t>(notices.back().size());
        }
        for (std::size_t notice = 0; notice < notices.size(); ++notice) {
            for (std::uint32_t number = 0U - 4U; number != 45; ++number) {
                std::vector<std::size_t> expected;
                for (std::size_t item = 0; item < notices[notice].size(); ++item) {
                    if (notices[notice][item].number == number) {
                        expected.push_back(item);
                    }
                }
                NumberBook::Items const items = book.find(notice, number);
                REQUIRE(items.first_of_notice == first_items[notice]);
                REQUIRE((found(items) == expected));
            }
        }
    }
}
