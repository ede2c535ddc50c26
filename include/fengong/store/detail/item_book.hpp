// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/detail/reserve_more.hpp>
#include <fengong/store/live_ids.hpp>
#include <fengong/store/row_range.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <boost/iterator/transform_iterator.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace fengong::detail {

/// The items of a store. Those of one notice have consecutive ids and lie next to each other.
class ItemBook {
    /// The item at a position of those of a notice.
    struct ItemAt {
        ItemTable const* table;
        std::uint32_t first;
        ItemRow const& operator()(std::uint32_t position) const {
            return (*table)[first + position];
        }
    };
    using InOrderOfNumbers =
        boost::transform_iterator<ItemAt, std::vector<std::uint32_t>::const_iterator>;

public:
    [[nodiscard]] ItemTable const& table() const noexcept { return table_; }
    [[nodiscard]] LiveIds const& ids() const noexcept { return ids_; }

    [[nodiscard]] ItemRow const& operator[](ItemId id) const noexcept {
        return table_[ids_.position(id.value)];
    }

    /// The items of a number among the `count` from `first` on, in order.
    [[nodiscard]] auto numbered(ItemId first, std::uint32_t count, std::uint32_t number) const {
        ItemAt const item_at{&table_, ids_.position(first.value)};
        auto const begin = by_number_.begin() + (count == 0 ? 0 : item_at.first);
        auto const number_of = [&](std::uint32_t position) { return item_at(position).number; };
        std::optional<std::uint32_t> const wanted{number};
        // Most notices count from 1: then the place is known, else it is searched.
        auto lower = begin + (number == 0 || number > count ? 0 : number - 1);
        if (lower == begin + count || number_of(*lower) != wanted ||
            (lower != begin && number_of(*(lower - 1)) == wanted)) {
            lower = std::ranges::lower_bound(begin, begin + count, wanted, {}, number_of);
        }
        auto upper = lower;
        while (upper != begin + count && number_of(*upper) == wanted) {
            ++upper;
        }
        return RowRange{InOrderOfNumbers{lower, item_at}, InOrderOfNumbers{upper, item_at}};
    }

    /// Adds a row, whose id is the next, until commit() or take_back().
    ItemId add(ItemRow row) {
        row.id = ItemId{ids_.next() + static_cast<std::uint32_t>(table_.size()) - ids_.size()};
        table_.push_back(row);
        return row.id;
    }

    /// Takes back the rows that were added since commit().
    void take_back() noexcept {
        while (table_.size() > ids_.size()) {
            table_.pop_back();
        }
    }

    /// Makes sure that commit() does not throw.
    void prepare_commit() { reserve_more(by_number_, table_.size() - ids_.size()); }

    /// Keeps the rows that were added, as the items of one notice.
    void commit() noexcept {
        std::uint32_t const first = ids_.size();
        auto const count = static_cast<std::uint32_t>(table_.size()) - first;
        by_number_.resize(first + count);
        std::span<std::uint32_t> const added = std::span{by_number_}.last(count);
        std::iota(added.begin(), added.end(), 0U);
        auto const number_of = [this, first](std::uint32_t position) {
            return std::pair{table_[first + position].number, position};
        };
        if (!ranges::is_sorted(added, number_of)) {
            ranges::sort(added, {}, number_of);
        }
        ids_.give(count);
    }

    /// Makes room for `more` items.
    void reserve(std::size_t more) {
        table_.get<by_id>().reserve(table_.size() + more);
        by_number_.reserve(by_number_.size() + more);
    }

    /// Makes sure that erase() does not throw.
    void prepare_erase() { ids_.reserve(); }

    /// Takes out the `count` items of one notice and retires their ids. Linear in the table.
    void erase(ItemId first, std::uint32_t count) noexcept {
        std::uint32_t const position = ids_.position(first.value);
        table_.get<by_id>().remove_if([&](ItemRow const& item) {
            return item.id >= first && item.id.value - first.value < count;
        });
        auto const gone = by_number_.begin() + position;
        by_number_.erase(gone, gone + count);
        ids_.retire(first.value, count);
    }

    void swap(ItemBook& other) noexcept {
        table_.swap(other.table_);
        std::swap(ids_, other.ids_);
        by_number_.swap(other.by_number_);
    }

private:
    ItemTable table_;
    LiveIds ids_;
    /// Of each notice in turn the positions of its items, in the order of their numbers.
    std::vector<std::uint32_t> by_number_;
};

}  // namespace fengong::detail
