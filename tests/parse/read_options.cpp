// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/read_options.hpp>

#include <doctest/doctest.h>

TEST_CASE("by default every text that a notice can hold is read, on all cores and without a word") {
    fengong::ReadOptions const options;
    CHECK(options.parse.targets);
    CHECK(options.threads == 0);
    CHECK(options.largest == fengong::SourceText::max_size);
    CHECK_FALSE(options.progress);
}
