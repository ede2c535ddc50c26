// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/ids.hpp>
#include <fengong/model/item.hpp>
#include <fengong/store/detail/made_row_iterator.hpp>
#include <fengong/store/detail/number_book.hpp>
#include <fengong/store/detail/reserve_more.hpp>
#include <fengong/store/live_ids.hpp>
#include <fengong/store/row_range.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace fengong::detail {

/// The items of a store. Those of one notice have consecutive ids and lie next to each other.
class ItemBook {
    /// The rows of some items of a notice.
    struct RowAt {
        ItemTable const* table = nullptr;
        NumberBook::Items items;
        std::uint32_t first_position = 0;  // of the notice's items in the table

        ItemRow operator()(std::size_t position) const noexcept {
            auto const item = static_cast<std::uint32_t>(items[position]);
            ItemRow row = (*table)[first_position + item];
            row.id = ItemId{items.first_of_notice.value + item};
            return row;
        }
    };

public:
    [[nodiscard]] ItemTable const& table() const noexcept { return table_; }
    [[nodiscard]] LiveIds const& ids() const noexcept { return ids_; }

    [[nodiscard]] ItemRow const& operator[](ItemId id) const noexcept {
        return table_[ids_.position(id.value)];
    }

    /// The items of a number in the notice at a position, in order. Only what is looked at of a row is
    /// fetched; its id is known.
    [[nodiscard]] auto numbered(std::size_t notice, std::uint32_t number) const {
        NumberBook::Items const items = numbers_.find(notice, number);
        RowAt const row_at{&table_, items, ids_.position(items.first_of_notice.value)};
        using Rows = MadeRowIterator<RowAt>;
        return RowRange{Rows{row_at, items.first}, Rows{row_at, items.first + items.count}};
    }

    /// Makes sure that there are ids for `more` rows. Throws std::length_error if there are not.
    void expect(std::size_t more) const { ids_.expect(table_.size() - ids_.size() + more); }

    /// The id that the next row gets.
    [[nodiscard]] ItemId next() const noexcept {
        return ItemId{ids_.next() + static_cast<std::uint32_t>(table_.size()) - ids_.size()};
    }

    /// Adds a notice of these items, whose rows are those to be added next, until commit() or take_back().
    void add_notice(std::span<Item const> items) { numbers_.append(next(), items); }

    /// Adds a row, whose id is the next, likewise.
    ItemId add(ItemRow row) {
        row.id = next();
        // Items come in the order of notices and mostly of sections, which is where to look first.
        auto& sections = table_.get<by_section>();
        sections.insert(sections.end(), row);
        return row.id;
    }

    /// Takes back what was added since commit().
    void take_back() noexcept {
        while (table_.size() > ids_.size()) {
            table_.pop_back();
        }
        numbers_.shrink(notices_);
    }

    /// Keeps what was added.
    void commit() noexcept {
        ids_.give(table_.size() - ids_.size());
        notices_ = numbers_.size();
    }

    /// Makes room for `more` items.
    void reserve(std::size_t more) { reserve_more(table_.get<by_id>(), more); }

    /// Makes sure that erase() does not throw.
    void prepare_erase() { ids_.reserve(); }

    /// Takes out the notice at a position, with its `count` items, and retires their ids. Linear in the table.
    void erase(std::size_t notice, ItemId first, std::uint32_t count) noexcept {
        table_.get<by_id>().remove_if([&](ItemRow const& item) {
            return item.id >= first && item.id.value - first.value < count;
        });
        numbers_.erase(notice);
        --notices_;
        ids_.retire(first.value, count);
    }

    void swap(ItemBook& other) noexcept {
        table_.swap(other.table_);
        std::swap(ids_, other.ids_);
        std::swap(numbers_, other.numbers_);
        std::swap(notices_, other.notices_);
    }

private:
    ItemTable table_;
    LiveIds ids_;
    NumberBook numbers_;
    std::size_t notices_ = 0;  // how many stay, whatever happens
};

}  // namespace fengong::detail
