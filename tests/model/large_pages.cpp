// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/detail/large_pages.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

TEST_CASE(
    "asking for large pages changes nothing in memory, where it is full and wherever it begins and ends") {
    constexpr std::size_t megabyte = std::size_t{1} << 20U;
    std::vector<std::uint32_t> numbers(2 * megabyte);
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        numbers[index] = static_cast<std::uint32_t>(index);
    }
    std::size_t const bytes = numbers.size() * sizeof(std::uint32_t);
    std::byte* const begin = reinterpret_cast<std::byte*>(numbers.data());
    fengong::detail::prefer_large_pages(begin, 0);
    fengong::detail::prefer_large_pages(begin, bytes);
    fengong::detail::prefer_large_pages(begin + 1, bytes / 2);
    std::size_t changed = 0;
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        changed += numbers[index] == index ? 0U : 1U;
    }
    CHECK(changed == 0);
}

TEST_CASE(
    "a vector has as much room in large pages as it was asked for, and takes values as always") {
    for (std::size_t const size : {0U, 1U, 1000U, 3'000'000U}) {
        std::vector<std::uint64_t> numbers;
        fengong::detail::reserve_in_large_pages(numbers, size);
        CHECK(numbers.empty());
        CHECK(numbers.capacity() >= size);
        numbers.resize(size, 7);
        CHECK((numbers.empty() || numbers.back() == 7));
    }
}
