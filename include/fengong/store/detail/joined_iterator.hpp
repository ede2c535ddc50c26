// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <type_traits>

namespace fengong::detail {

/// Walks the `rows` of neighbouring groups as one sequence and gives what `RowOf` makes of each. No group
/// may be empty. The end is the first row of the group behind the last.
template <class Group, class RowOf>
class JoinedIterator {
public:
    using reference = std::invoke_result_t<RowOf const&, decltype(*std::cbegin(Group{}.rows))>;
    using value_type = std::remove_cvref_t<reference>;
    using pointer = std::add_pointer_t<reference>;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::bidirectional_iterator_tag;

    JoinedIterator() = default;
    JoinedIterator(Group const* group, std::size_t row, RowOf row_of)
        : group_{group}, row_{row}, row_of_{row_of} {}

    reference operator*() const noexcept { return row_of_(group_->rows[row_]); }
    pointer operator->() const noexcept { return std::addressof(**this); }
    JoinedIterator& operator++() noexcept {
        if (++row_ == group_->rows.size()) {
            ++group_;
            row_ = 0;
        }
        return *this;
    }
    JoinedIterator operator++(int) noexcept {
        JoinedIterator const before = *this;
        ++*this;
        return before;
    }
    JoinedIterator& operator--() noexcept {
        if (row_ == 0) {
            --group_;
            row_ = group_->rows.size();
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
    Group const* group_ = nullptr;
    std::size_t row_ = 0;
    RowOf row_of_{};
};

}  // namespace fengong::detail
