// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/measure_word.hpp>

#include <doctest/doctest.h>

#include <string>

using fengong::read_measure;

TEST_CASE("the longest measure that stands there is taken") {
    CHECK(to_string(read_measure("平方公里", 0).measure) == "平方公里");
    CHECK(to_string(read_measure("场次以上", 0).measure) == "场次");
    CHECK(to_string(read_measure("个百分点", 0).measure) == "个百分点");
    CHECK(to_string(read_measure("元的", 0).measure) == "元");
    CHECK(to_string(read_measure("％左右", 0).measure) == "%");
    CHECK(read_measure("榀", 0).measure.is_none());
    CHECK(read_measure("", 0).measure.is_none());
}

TEST_CASE("every measure of the table is found by its own name") {
    for (fengong::MeasureFacts const& row : fengong::measure_table) {
        CAPTURE(std::string{row.name});
        auto const found = read_measure(row.name, 0);
        CHECK(to_string(found.measure) == row.name);
        CHECK(found.end == row.name.size());
    }
}
