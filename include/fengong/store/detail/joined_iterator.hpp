// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/store/detail/row_arrow.hpp>

#include <cstddef>
#include <iterator>
#include <memory>
#include <type_traits>

namespace fengong::detail {

/// Walks the `rows` of neighbouring groups as one sequence and gives what `RowOf` makes of each, which may be a value.
/// No group may be empty. The end is the first row of the group behind the last.
template <class Group, class RowOf>
class JoinedIterator {
    using Row = typename decltype(Group::rows)::value_type;

public:
    using reference = std::invoke_result_t<RowOf const&, Row const&>;
    using value_type = std::remove_cvref_t<reference>;
    static constexpr bool makes_values = !std::is_reference_v<reference>;
    using pointer =
        std::conditional_t<makes_values, RowArrow<value_type>, std::add_pointer_t<reference>>;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::bidirectional_iterator_tag;
    using iterator_category =
        std::conditional_t<makes_values, std::input_iterator_tag, std::bidirectional_iterator_tag>;

    JoinedIterator() = default;
    /// At a row of a group; `end` is behind the last group.
    JoinedIterator(Group const* group, std::size_t row, Group const* end, RowOf row_of)
        : group_{group}, end_{end}, row_of_{row_of} {
        enter(row);
    }

    reference operator*() const noexcept { return row_of_(*row_); }
    pointer operator->() const noexcept {
        if constexpr (makes_values) {
            return {**this};
        } else {
            return std::addressof(**this);
        }
    }
    JoinedIterator& operator++() noexcept {
        if (++row_ == end_of_group_) {
            ++group_;
            enter(0);
        }
        return *this;
    }
    JoinedIterator operator++(int) noexcept {
        JoinedIterator const before = *this;
        ++*this;
        return before;
    }
    JoinedIterator& operator--() noexcept {
        if (group_ == end_ || row_ == group_->rows.data()) {
            --group_;
            enter(group_->rows.size());
        }
        --row_;
        return *this;
    }
    JoinedIterator operator--(int) noexcept {
        JoinedIterator const before = *this;
        --*this;
        return before;
    }
    friend bool operator==(JoinedIterator const& left, JoinedIterator const& right) noexcept {
        return left.group_ == right.group_ && left.row_ == right.row_;
    }

private:
    void enter(std::size_t row) noexcept {
        bool const there = group_ != end_;
        row_ = there ? group_->rows.data() + row : nullptr;
        end_of_group_ = there ? group_->rows.data() + group_->rows.size() : nullptr;
    }

    Group const* group_ = nullptr;
    Group const* end_ = nullptr;
    Row const* row_ = nullptr;  // none behind the last group
    Row const* end_of_group_ = nullptr;
    RowOf row_of_{};
};

}  // namespace fengong::detail
