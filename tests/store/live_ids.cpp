// SPDX-License-Identifier: BSL-1.0
#include <fengong/store/live_ids.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <stdexcept>
#include <vector>

using fengong::LiveIds;

TEST_CASE("ids count from 0, and position is id as long as none is retired") {
    LiveIds ids;
    CHECK(ids.size() == 0);
    CHECK_FALSE(ids.contains(0));
    ids.give(3);
    CHECK(ids.next() == 3);
    CHECK(ids.contains(2));
    CHECK(ids.position(2) == 2);
    CHECK(ids.at(2) == 2);
}

TEST_CASE("a retired id is not given again, and those behind it keep theirs") {
    LiveIds ids;
    ids.give(5);
    ids.retire(1, 2);
    CHECK(ids.size() == 3);
    CHECK(ids.next() == 5);
    CHECK_FALSE(ids.contains(2));
    CHECK(ids.contains(3));
    CHECK(ids.position(3) == 1);
    CHECK(ids.at(1) == 3);
    ids.give(1);
    CHECK(ids.at(3) == 5);
}

TEST_CASE("more ids than there are numbers are refused") {
    LiveIds ids;
    ids.give(7);
    CHECK_NOTHROW(ids.expect(std::numeric_limits<std::uint32_t>::max() - std::size_t{7}));
    CHECK_THROWS_AS(ids.expect(std::numeric_limits<std::uint32_t>::max() - std::size_t{6}),
                    std::length_error);
}

TEST_CASE("whatever is given and retired, ids are found like in a list of those in use") {
    std::mt19937 random{20260224};
    auto const below = [&](std::size_t limit) { return random() % limit; };
    for (int round = 0; round < 200; ++round) {
        LiveIds ids;
        std::vector<std::uint32_t> in_use;
        for (int step = 0; step < 30; ++step) {
            if (in_use.empty() || below(2) == 0) {
                for (std::size_t more = below(4); more > 0; --more) {
                    in_use.push_back(ids.next());
                    ids.give(1);
                }
                continue;
            }
            std::size_t const first = below(in_use.size());
            std::uint32_t count = 1;
            while (count < 3 && first + count < in_use.size() &&
                   in_use[first + count] == in_use[first] + count) {
                ++count;
            }
            ids.retire(in_use[first], count);
            auto const gone = in_use.begin() + static_cast<std::ptrdiff_t>(first);
            in_use.erase(gone, gone + static_cast<std::ptrdiff_t>(count));
        }
        REQUIRE(ids.size() == in_use.size());
        for (std::uint32_t position = 0; position < in_use.size(); ++position) {
            REQUIRE(ids.at(position) == in_use[position]);
        }
        for (std::uint32_t id = 0; id < ids.next() + 2; ++id) {
            auto const next = std::ranges::lower_bound(in_use, id);
            REQUIRE(ids.contains(id) == (next != in_use.end() && *next == id));
            bool const given = id < ids.next();
            REQUIRE((!given || ids.position(id) == next - in_use.begin()));
        }
    }
}
