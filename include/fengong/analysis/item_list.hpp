// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace fengong {

/// Items that a row of a result rests on: a list that never changes and is a part of one that many rows share, so
/// that copying it copies no items, and so that it stays when the other rows go. A range; converts to a span.
class ItemList {
public:
    using value_type = ItemId;
    using const_iterator = ItemId const*;
    using iterator = const_iterator;

    /// No items.
    ItemList() = default;

    /// `count` items of those of many rows, from `first` on. Constant.
    ItemList(std::shared_ptr<std::vector<ItemId> const> const& all, std::size_t first,
             std::uint32_t count)
        : items_{all, all->data() + first}, size_{count} {}

    [[nodiscard]] const_iterator begin() const noexcept { return data(); }
    [[nodiscard]] const_iterator end() const noexcept { return data() + size_; }
    [[nodiscard]] ItemId const* data() const noexcept { return items_.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    /// The item at a position, which must be one.
    [[nodiscard]] ItemId operator[](std::size_t position) const noexcept {
        return data()[position];
    }
    [[nodiscard]] ItemId front() const noexcept { return data()[0]; }
    [[nodiscard]] ItemId back() const noexcept { return data()[size_ - 1]; }

    /// The same items in the same order. Linear.
    friend bool operator==(ItemList const& left, ItemList const& right) noexcept {
        return std::equal(left.begin(), left.end(), right.begin(), right.end());
    }

private:
    std::shared_ptr<ItemId const> items_;
    std::uint32_t size_ = 0;
};

}  // namespace fengong
