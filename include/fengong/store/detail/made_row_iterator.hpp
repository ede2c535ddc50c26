// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/store/detail/row_arrow.hpp>

#include <compare>
#include <cstddef>
#include <iterator>
#include <type_traits>

namespace fengong::detail {

/// Walks positions, and gives the row that `RowAt` makes of each, a value.
template <class RowAt>
class MadeRowIterator {
public:
    using value_type = std::invoke_result_t<RowAt const&, std::size_t>;
    using reference = value_type;
    using pointer = RowArrow<value_type>;
    using difference_type = std::ptrdiff_t;
    using iterator_category =
        std::input_iterator_tag;  // as those of a reference that is a value must be
    using iterator_concept = std::random_access_iterator_tag;

    MadeRowIterator() = default;
    MadeRowIterator(RowAt row_at, std::size_t position) noexcept
        : row_at_{row_at}, position_{position} {}

    reference operator*() const noexcept { return row_at_(position_); }
    pointer operator->() const noexcept { return {**this}; }
    reference operator[](difference_type steps) const noexcept { return *(*this + steps); }

    MadeRowIterator& operator+=(difference_type steps) noexcept {
        position_ += static_cast<std::size_t>(steps);
        return *this;
    }
    MadeRowIterator& operator-=(difference_type steps) noexcept { return *this += -steps; }
    MadeRowIterator& operator++() noexcept { return *this += 1; }
    MadeRowIterator& operator--() noexcept { return *this -= 1; }
    MadeRowIterator operator++(int) noexcept {
        MadeRowIterator const before = *this;
        ++*this;
        return before;
    }
    MadeRowIterator operator--(int) noexcept {
        MadeRowIterator const before = *this;
        --*this;
        return before;
    }
    friend MadeRowIterator operator+(MadeRowIterator at, difference_type steps) noexcept {
        return at += steps;
    }
    friend MadeRowIterator operator+(difference_type steps, MadeRowIterator at) noexcept {
        return at += steps;
    }
    friend MadeRowIterator operator-(MadeRowIterator at, difference_type steps) noexcept {
        return at -= steps;
    }
    friend difference_type operator-(MadeRowIterator const& left,
                                     MadeRowIterator const& right) noexcept {
        return static_cast<difference_type>(left.position_ - right.position_);
    }
    friend bool operator==(MadeRowIterator const& left, MadeRowIterator const& right) noexcept {
        return left.position_ == right.position_;
    }
    friend std::strong_ordering operator<=>(MadeRowIterator const& left,
                                            MadeRowIterator const& right) noexcept {
        return left.position_ <=> right.position_;
    }

private:
    RowAt row_at_{};
    std::size_t position_ = 0;
};

}  // namespace fengong::detail
