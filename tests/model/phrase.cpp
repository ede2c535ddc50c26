// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/phrase.hpp>

#include <doctest/doctest.h>

using fengong::Phrase;

TEST_CASE("a phrase is empty only if nothing is printed and nothing read") {
    CHECK(Phrase{}.empty());
    CHECK_FALSE(Phrase{{2, 5}, {}}.empty());
    CHECK_FALSE(Phrase{{2, 2}, {0, 3}}.empty());
}
