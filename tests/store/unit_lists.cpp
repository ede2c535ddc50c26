// SPDX-License-Identifier: BSL-1.0
// The lists of all units in one piece of memory against a vector for each.
#include <fengong/store/detail/unit_lists.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

using fengong::UnitId;
using fengong::detail::UnitLists;

TEST_CASE("lists of units hold what was appended to each, in order, however they grow") {
    for (unsigned round = 0; round < 8; ++round) {
        std::mt19937 random{round};
        UnitLists lists;
        std::vector<std::vector<std::uint32_t>> expected;
        std::uint32_t next = 0;
        auto const agree = [&] {
            REQUIRE(lists.size() == expected.size());
            for (std::uint32_t unit = 0; unit < expected.size(); ++unit) {
                bool const same = std::ranges::equal(lists[UnitId{unit}], expected[unit]);
                REQUIRE(same);
            }
        };
        for (int batch = 0; batch < 200; ++batch) {
            // All alike, few of many, or one that outgrows the others.
            expected.resize(expected.size() + random() % 4 + 1);
            std::vector<UnitLists::Entry> entries;
            std::size_t const count = round % 3 == 0 ? expected.size() : random() % 60;
            for (std::size_t entry = 0; entry < count; ++entry) {
                auto const unit = static_cast<std::uint32_t>(round % 3 == 0 ? entry
                                                             : round % 3 == 1 || random() % 2 == 0
                                                                 ? random() % expected.size()
                                                                 : 0);
                entries.emplace_back(UnitId{unit}, next);
                expected[unit].push_back(next++);
            }
            std::ranges::sort(entries);
            lists.prepare_append(entries, expected.size());
            lists.append(entries, expected.size());
            if (batch % 10 == 0) {
                agree();
            }
            if (batch == 120) {
                lists.prepare_assign(next, expected.size());
                lists.begin_assign(expected.size());
                auto const for_each = [&](auto take) {
                    for (std::uint32_t unit = 0; unit < expected.size(); ++unit) {
                        for (std::uint32_t const number : expected[unit]) {
                            take(UnitId{unit}, number);
                        }
                    }
                };
                for_each([&](UnitId unit, std::uint32_t) { lists.expect(unit); });
                lists.lay_out();
                for_each([&](UnitId unit, std::uint32_t number) { lists.put(unit, number); });
                agree();
            }
        }
        agree();
    }
}
