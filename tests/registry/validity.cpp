// SPDX-License-Identifier: BSL-1.0
#include <fengong/registry/validity.hpp>

#include <doctest/doctest.h>

#include <chrono>

using fengong::Validity;
using namespace std::chrono_literals;

TEST_CASE("what is valid holds on its first and its last day") {
    Validity const validity{2019y / 3 / 1, 2024y / 12 / 31};
    CHECK(validity.contains(2019y / 3 / 1));
    CHECK(validity.contains(2024y / 12 / 31));
    CHECK_FALSE(validity.contains(2019y / 2 / 28));
    CHECK_FALSE(validity.contains(2025y / 1 / 1));
    CHECK(Validity{}.contains(1949y / 10 / 1));
    CHECK(Validity{}.is_unlimited());
}

TEST_CASE("validities overlap when they share a day") {
    Validity const early{{}, 2018y / 12 / 31};
    Validity const late{2019y / 1 / 1, {}};
    CHECK_FALSE(early.overlaps(late));
    CHECK_FALSE(late.overlaps(early));
    CHECK(early.overlaps({2018y / 12 / 31, {}}));
    CHECK(late.overlaps(Validity{}));
    CHECK(Validity{2019y / 3 / 1, 2019y / 2 / 1}.is_reversed());
    CHECK_FALSE(Validity{2019y / 3 / 1, 2019y / 3 / 1}.is_reversed());
}
