// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/span.hpp>

#include <doctest/doctest.h>

#include <compare>

using fengong::IndexRange;
using fengong::Span;

TEST_CASE("a span measures from its first byte to the one behind its last") {
    static_assert(Span{3, 9}.size() == 6);
    CHECK(Span{4, 4}.empty());
    CHECK_FALSE(Span{4, 5}.empty());
}

TEST_CASE("a span contains itself and empty spans at its edges, nothing that sticks out") {
    constexpr Span outer{3, 9};
    CHECK(outer.contains(outer));
    CHECK(outer.contains({3, 3}));
    CHECK(outer.contains({9, 9}));
    CHECK_FALSE(outer.contains({2, 5}));
    CHECK_FALSE(outer.contains({8, 10}));
}

TEST_CASE("spans are ordered by where they begin, then by where they end") {
    CHECK(Span{1, 9} < Span{2, 3});
    CHECK(Span{1, 3} < Span{1, 9});
}

TEST_CASE("an index range of no rows is empty wherever it begins") {
    CHECK(IndexRange{7, 0}.empty());
    CHECK_FALSE(IndexRange{0, 1}.empty());
}
