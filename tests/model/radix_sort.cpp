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

struct Entry {
    std::uint64_t key = 0;
    std::size_t place = 0;

    friend bool operator==(Entry const&, Entry const&) = default;
};

}  // namespace

TEST_CASE("a radix sort is a stable sort by key, for few entries and many, of one pass or more") {
    std::mt19937_64 random{1};
    std::vector<Entry> spare;
    for (unsigned const bits : {1U, 11U, 12U, 33U, 64U}) {
        for (std::size_t const size : {0U, 1U, 100U, 2047U, 2048U, 5000U}) {
            std::vector<Entry> entries(size);
            for (std::size_t place = 0; place < size; ++place) {
                entries[place] = {random() >> (64 - bits), place};
            }
            std::vector<Entry> expected = entries;
            std::stable_sort(
                expected.begin(), expected.end(),
                [](Entry const& left, Entry const& right) { return left.key < right.key; });
            fengong::detail::radix_sort(
                std::span{entries}, bits, [](Entry const& entry) { return entry.key; }, spare);
            CHECK(entries == expected);
        }
    }
}
