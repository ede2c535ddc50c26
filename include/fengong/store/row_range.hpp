// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <ranges>

namespace fengong {

/// The rows from one iterator to another: what the store answers with. A view and a borrowed range in the
/// sense of std::ranges, so that views can be laid over it.
///
/// Like std::ranges::subrange, but without its checks of concepts, which every program that includes the
/// store would pay for while compiling.
template <class Iterator>
class RowRange {
public:
    RowRange() = default;
    RowRange(Iterator first, Iterator last) : first_{first}, last_{last} {}

    [[nodiscard]] Iterator begin() const { return first_; }
    [[nodiscard]] Iterator end() const { return last_; }

    [[nodiscard]] bool empty() const { return first_ == last_; }

    /// How many rows there are, where iterators can be subtracted. Constant time.
    [[nodiscard]] std::size_t size() const
        requires requires(Iterator at) { at - at; }
    {
        return static_cast<std::size_t>(last_ - first_);
    }

    /// The first row, of which there must be one.
    [[nodiscard]] decltype(auto) front() const { return *first_; }

private:
    Iterator first_{};
    Iterator last_{};
};

}  // namespace fengong

template <class Iterator>
inline constexpr bool std::ranges::enable_view<fengong::RowRange<Iterator>> = true;

template <class Iterator>
inline constexpr bool std::ranges::enable_borrowed_range<fengong::RowRange<Iterator>> = true;
