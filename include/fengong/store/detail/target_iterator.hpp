// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/ids.hpp>
#include <fengong/store/detail/made_row_iterator.hpp>
#include <fengong/store/detail/magnitude_column.hpp>
#include <fengong/store/rows.hpp>

#include <cstddef>
#include <iterator>

namespace fengong::detail {

/// Walks the targets of one measure in the order of their magnitudes; `Book` gives their rows by id.
///
/// Rows are values: only what is looked at of one is fetched, and its id lies in the column itself, so that
/// whoever wants to know which targets these are reads memory in order.
template <class Book>
class TargetIterator {
public:
    using value_type = TargetRow;
    using reference = TargetRow;
    using pointer = RowArrow<TargetRow>;
    using difference_type = std::ptrdiff_t;
    using iterator_category =
        std::input_iterator_tag;  // as those of a reference that is a value must be
    using iterator_concept = std::bidirectional_iterator_tag;

    TargetIterator() = default;
    TargetIterator(Book const& book, MagnitudeColumn::Position position) noexcept
        : target_{position.target}, block_{position.block}, book_{&book} {
        if (block_ != nullptr) {
            end_of_block_ = block_->targets.data() + block_->targets.size();
        }
    }

    reference operator*() const noexcept {
        TargetRow row = (*book_)[*target_];
        row.id = *target_;
        return row;
    }
    pointer operator->() const noexcept { return {**this}; }
    TargetIterator& operator++() noexcept {
        if (++target_ == end_of_block_) {
            ++block_;
            target_ = block_->targets.data();
            end_of_block_ = target_ + block_->targets.size();
        }
        return *this;
    }
    TargetIterator operator++(int) noexcept {
        TargetIterator const before = *this;
        ++*this;
        return before;
    }
    TargetIterator& operator--() noexcept {
        if (target_ == block_->targets.data()) {
            --block_;
            end_of_block_ = block_->targets.data() + block_->targets.size();
            target_ = end_of_block_;
        }
        --target_;
        return *this;
    }
    TargetIterator operator--(int) noexcept {
        TargetIterator const before = *this;
        --*this;
        return before;
    }
    friend bool operator==(TargetIterator const& left, TargetIterator const& right) noexcept {
        return left.target_ == right.target_;
    }

private:
    TargetId const* target_ = nullptr;
    TargetId const* end_of_block_ = nullptr;
    MagnitudeColumn::Block const* block_ = nullptr;
    Book const* book_ = nullptr;
};

}  // namespace fengong::detail
