// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/detail/sparse_bits.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <random>
#include <set>
#include <vector>

using fengong::detail::SparseBits;

namespace {

std::vector<std::uint32_t> drained(SparseBits& bits) {
    std::vector<std::uint32_t> numbers;
    bits.drain([&](std::uint32_t number) { numbers.push_back(number); });
    return numbers;
}

}  // namespace

TEST_CASE("sparse bits give each number once, in order, and are empty then") {
    SparseBits bits{1000};
    for (std::uint32_t const number : {999U, 64U, 0U, 63U, 64U, 500U}) {
        bits.add(number);
    }
    CHECK(drained(bits) == std::vector<std::uint32_t>{0, 63, 64, 500, 999});
    CHECK(drained(bits).empty());
}

TEST_CASE("sparse bits hold what a set holds, full and taken out in between") {
    std::mt19937 random{4};
    for (std::uint32_t const limit : {1U, 64U, 65U, 300U}) {
        SparseBits bits{limit};
        std::set<std::uint32_t> expected;
        for (int step = 0; step < 2000; ++step) {
            auto const number = static_cast<std::uint32_t>(random() % limit);
            bits.add(number);
            expected.insert(number);
            if (random() % 97 == 0) {
                CHECK(drained(bits) ==
                      std::vector<std::uint32_t>(expected.begin(), expected.end()));
                expected.clear();
            }
        }
        CHECK(drained(bits) == std::vector<std::uint32_t>(expected.begin(), expected.end()));
    }
}
