// SPDX-License-Identifier: BSL-1.0
// The column of magnitudes against a sorted list.
#include <fengong/model/decimal.hpp>
#include <fengong/store/detail/magnitude_column.hpp>
#include <fengong/store/detail/sort_by_magnitude.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <utility>
#include <vector>

using fengong::Decimal;
using fengong::TargetId;
using fengong::detail::MagnitudeColumn;
using fengong::detail::MagnitudeKey;

namespace {

Decimal any_decimal(std::mt19937_64& random) {
    std::int64_t const mantissa =
        static_cast<std::int64_t>(random()) >> static_cast<int>(random() % 64);
    int const exponent = static_cast<int>(random() % 9) - 4;
    return Decimal::make(mantissa, random() % 4 == 0 ? exponent * 14 : exponent).value_or(0);
}

/// Few and round numbers, as plans have, among others that agree in their first digits.
Decimal likely_decimal(std::mt19937_64& random) {
    switch (random() % 4) {
    case 0:
        return static_cast<std::int64_t>(random() % 12) * 10;
    case 1:
        return 1'234'567'000 + static_cast<std::int64_t>(random() % 4);
    case 2:
        return -1'234'567'000 - static_cast<std::int64_t>(random() % 4);
    default:
        return Decimal::make(static_cast<std::int64_t>(random() % 2000) - 1000, -1).value();
    }
}

std::vector<TargetId> targets_in(MagnitudeColumn const& column, MagnitudeColumn::Position from,
                                 MagnitudeColumn::Position to) {
    std::vector<TargetId> targets;
    for (auto [block, row] = from; block != to.block || row != to.row;) {
        REQUIRE(block != column.end().block);
        targets.push_back(block->rows[row]);
        if (++row == block->rows.size()) {
            ++block;
            row = 0;
        }
    }
    return targets;
}

}  // namespace

TEST_CASE(
    "keys of magnitudes order as the magnitudes do, and exact ones are equal only if these are") {
    std::mt19937_64 random{20260224};
    std::vector<Decimal> numbers{0,
                                 1,
                                 -1,
                                 std::numeric_limits<std::int64_t>::max(),
                                 std::numeric_limits<std::int64_t>::min(),
                                 Decimal::make(1, -64).value(),
                                 Decimal::make(9, 64).value()};
    for (int round = 0; round < 400; ++round) {
        numbers.push_back(round % 2 == 0 ? any_decimal(random) : likely_decimal(random));
    }
    for (Decimal const left : numbers) {
        for (Decimal const right : numbers) {
            MagnitudeKey const one{left};
            MagnitudeKey const other{right};
            bool const ordered =
                one == other ? left == right || !one.is_exact() : (one < other) == (left < right);
            REQUIRE(ordered);
            REQUIRE((left != right || one == other));
        }
    }
}

TEST_CASE("a column of magnitudes answers like a sorted list, whatever came and went") {
    for (unsigned round = 0; round < 6; ++round) {
        std::mt19937_64 random{round};
        std::vector<Decimal> magnitudes;
        std::vector<std::pair<Decimal, TargetId>> expected;
        MagnitudeColumn column;
        auto const magnitude_of = [&](TargetId target) { return magnitudes[target.value]; };
        for (std::uint32_t id = 0; id < 6000; ++id) {
            magnitudes.push_back(round == 0   ? Decimal{id}
                                 : round == 1 ? any_decimal(random)
                                              : likely_decimal(random));
            column.insert(TargetId{id}, magnitudes.back(), magnitude_of);
            expected.emplace_back(magnitudes.back(), TargetId{id});
            if (id % 500 == 499) {
                auto const first = static_cast<std::uint32_t>(random() % id);
                column.erase(TargetId{first}, 200);
                std::erase_if(expected, [&](auto const& entry) {
                    return entry.second.value >= first && entry.second.value < first + 200;
                });
            }
        }
        std::ranges::sort(expected);
        auto const ids = [](auto first, auto last) {
            std::vector<TargetId> targets;
            for (; first < last; ++first) {
                targets.push_back(first->second);
            }
            return targets;
        };
        REQUIRE(targets_in(column, column.begin(), column.end()) ==
                ids(expected.begin(), expected.end()));
        for (int question = 0; question < 200; ++question) {
            Decimal const low = likely_decimal(random);
            Decimal const high = std::max(low, likely_decimal(random));
            auto const from =
                std::ranges::lower_bound(expected, low, {}, [](auto const& e) { return e.first; });
            auto const to =
                std::ranges::upper_bound(expected, high, {}, [](auto const& e) { return e.first; });
            REQUIRE(targets_in(column, column.lower_bound(low, magnitude_of),
                               column.upper_bound(high, magnitude_of)) == ids(from, to));
        }
    }
}

TEST_CASE("a column that is made at once is the one to which its targets came one by one") {
    for (std::uint32_t const size : {0U, 1U, 1023U, 1024U, 1025U, 6000U}) {
        std::mt19937_64 random{size};
        std::vector<Decimal> magnitudes;
        std::vector<MagnitudeColumn::Entry> entries;
        MagnitudeColumn grown;
        auto const magnitude_of = [&](TargetId target) { return magnitudes[target.value]; };
        for (std::uint32_t id = 0; id < size; ++id) {
            magnitudes.push_back(id % 3 == 0 ? any_decimal(random) : likely_decimal(random));
            grown.insert(TargetId{id}, magnitudes.back(), magnitude_of);
            entries.push_back({MagnitudeKey{magnitudes.back()}, TargetId{id}});
        }
        std::vector<MagnitudeColumn::Entry> spare;
        fengong::detail::sort_by_magnitude(entries, spare, magnitude_of);
        MagnitudeColumn made = MagnitudeColumn::of(entries);
        CHECK(targets_in(made, made.begin(), made.end()) ==
              targets_in(grown, grown.begin(), grown.end()));
        for (std::uint32_t id = size; id < size + 300; ++id) {
            magnitudes.push_back(likely_decimal(random));
            grown.insert(TargetId{id}, magnitudes.back(), magnitude_of);
            made.insert(TargetId{id}, magnitudes.back(), magnitude_of);
        }
        CHECK(targets_in(made, made.begin(), made.end()) ==
              targets_in(grown, grown.begin(), grown.end()));
    }
}
