// SPDX-License-Identifier: BSL-1.0
// The algorithms for lists do what those of std::ranges do.
#include <fengong/model/detail/ranges.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

namespace ranges = fengong::detail::ranges;

namespace {

struct Row {
    int key = 0;
    std::size_t place = 0;

    [[nodiscard]] int twice() const { return 2 * key; }
    friend bool operator==(Row const&, Row const&) = default;
};

/// Lists of all lengths up to 40 with keys that repeat.
std::vector<std::vector<Row>> lists() {
    std::mt19937 random{1};
    std::vector<std::vector<Row>> result;
    for (std::size_t length = 0; length <= 40; ++length) {
        std::vector<Row>& rows = result.emplace_back();
        for (std::size_t place = 0; place < length; ++place) {
            rows.push_back({static_cast<int>(random() % 12), place});
        }
    }
    return result;
}

}  // namespace

TEST_CASE("sorting lists by a key keeps the order of what is equal where it says so") {
    for (std::vector<Row> const& rows : lists()) {
        std::vector<Row> expected = rows;
        std::ranges::stable_sort(expected, {}, &Row::key);
        std::vector<Row> sorted = rows;
        ranges::stable_sort(sorted, {}, &Row::key);
        CHECK(sorted == expected);
        ranges::sort(sorted, ranges::Greater{}, &Row::place);
        CHECK(std::ranges::is_sorted(sorted, std::ranges::greater{}, &Row::place));
        ranges::sort(sorted, {}, [](Row const& row) { return row.place; });
        CHECK(sorted == rows);
    }
}

TEST_CASE("searching sorted lists finds where a key begins and ends") {
    for (std::vector<Row> rows : lists()) {
        ranges::stable_sort(rows, {}, &Row::key);
        for (int key = -1; key <= 12; ++key) {
            CHECK(ranges::lower_bound(rows, key, &Row::key) ==
                  std::ranges::lower_bound(rows, key, {}, &Row::key));
            CHECK(ranges::upper_bound(rows, key, &Row::key) ==
                  std::ranges::upper_bound(rows, key, {}, &Row::key));
            auto const [first, last] = ranges::equal_range(rows, 2 * key, &Row::twice);
            CHECK(static_cast<std::size_t>(last - first) == ranges::count(rows, key, &Row::key));
            CHECK(ranges::binary_search(rows, key, &Row::key) == (first != last));
        }
    }
}

TEST_CASE("scanning lists finds, counts and judges as the standard algorithms do") {
    auto const odd = [](Row const& row) { return row.key % 2 != 0; };
    for (std::vector<Row> const& rows : lists()) {
        CHECK(ranges::find(rows, 3, &Row::key) == std::ranges::find(rows, 3, &Row::key));
        CHECK(ranges::find_if(rows, odd) == std::ranges::find_if(rows, odd));
        CHECK(ranges::any_of(rows, odd) == std::ranges::any_of(rows, odd));
        CHECK(ranges::none_of(rows, odd) == std::ranges::none_of(rows, odd));
        CHECK(ranges::all_of(rows, odd) == std::ranges::all_of(rows, odd));
        CHECK(ranges::any_of(rows, &Row::key) ==
              std::ranges::any_of(rows, [](Row const& row) { return row.key != 0; }));
        CHECK(ranges::count_if(rows, odd) ==
              static_cast<std::size_t>(std::ranges::count_if(rows, odd)));
        CHECK(ranges::is_sorted(rows, &Row::key) == std::ranges::is_sorted(rows, {}, &Row::key));
        CHECK(ranges::is_sorted(rows, &Row::place));
    }
    constexpr std::array<int, 5> numbers{3, 9, 1, 9, 2};
    static_assert(ranges::max_element(numbers) - numbers.begin() == 1);
    static_assert(ranges::count(std::string_view{"a b c"}, ' ') == 2);
}

TEST_CASE("a view of a list begins and ends where it was told to") {
    std::vector<int> const numbers{1, 2, 3, 4};
    CHECK(ranges::view(numbers).size() == 4);
    CHECK(ranges::view(numbers, 3).front() == 4);
    CHECK(ranges::view(numbers, 1, 2).back() == 3);
    CHECK(ranges::view(numbers, 4).empty());
}
