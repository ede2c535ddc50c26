// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/detail/radix_sort.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace {

struct Row {
    std::uint64_t key = 0;
    std::size_t place = 0;

    friend bool operator==(Row const&, Row const&) = default;
};

}  // namespace

TEST_CASE("a radix sort is a stable sort by key, for few rows and many, of one pass or more") {
    std::mt19937_64 random{1};
    std::vector<Row> spare;
    for (unsigned const bits : {1U, 11U, 12U, 33U, 64U}) {
        for (std::size_t const size : {0U, 1U, 100U, 2047U, 2048U, 5000U}) {
            std::vector<Row> rows(size);
            for (std::size_t place = 0; place < size; ++place) {
                rows[place] = {random() >> (64 - bits), place};
            }
            std::vector<Row> expected = rows;
            std::stable_sort(
                expected.begin(), expected.end(),
                [](Row const& left, Row const& right) { return left.key < right.key; });
            fengong::detail::radix_sort(
                std::span{rows}, bits, [](Row const& row) { return row.key; }, spare);
            CHECK(rows == expected);
        }
    }
}
