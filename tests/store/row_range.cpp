// SPDX-License-Identifier: BSL-1.0
#include <fengong/store/row_range.hpp>

#include <doctest/doctest.h>

#include <forward_list>
#include <iterator>
#include <ranges>
#include <vector>

using fengong::RowRange;

TEST_CASE("a range of rows is a view over which other views can be laid") {
    using Rows = RowRange<std::vector<int>::const_iterator>;
    static_assert(std::ranges::view<Rows> && std::ranges::borrowed_range<Rows>);
    static_assert(std::ranges::random_access_range<Rows> && std::ranges::sized_range<Rows>);
    std::vector<int> const rows{1, 2, 3, 4};
    auto even = Rows{rows.begin() + 1, rows.end()} |
                std::views::filter([](int row) { return row % 2 == 0; });
    CHECK(std::ranges::distance(even) == 2);
}

TEST_CASE("a range of rows has a front, a size and an end") {
    std::vector<int> const rows{1, 2, 3, 4};
    RowRange const some{rows.begin() + 1, rows.end()};
    CHECK(some.front() == 2);
    CHECK(some.size() == 3);
    CHECK_FALSE(some.empty());
    CHECK(RowRange{rows.end(), rows.end()}.empty());
}

TEST_CASE("a range over rows that are walked one by one has no size") {
    using Rows = RowRange<std::forward_list<int>::const_iterator>;
    static_assert(std::ranges::forward_range<Rows> && !std::ranges::sized_range<Rows>);
    std::forward_list<int> const rows{1, 2};
    CHECK(std::ranges::distance(Rows{rows.begin(), rows.end()}) == 2);
    CHECK(Rows{}.empty());
}
