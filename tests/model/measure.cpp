// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/measure.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <set>
#include <string>

using fengong::comparable;
using fengong::find_measure;
using fengong::Measure;
using fengong::measure_table;

TEST_CASE("every measure stands in the table once, with a positive factor") {
    std::set<std::string> names;
    for (fengong::MeasureFacts const& row : measure_table) {
        CAPTURE(std::string{row.name});
        CHECK(names.emplace(row.name).second);
        CHECK(row.numerator > 0);
        CHECK(row.denominator > 0);
    }
}

TEST_CASE("every base is a measure of its own dimension with the factor 1") {
    for (fengong::MeasureFacts const& row : measure_table) {
        CAPTURE(std::string{row.name});
        auto const base = find_measure(row.base);
        REQUIRE(base);
        CHECK(base->facts()->dimension == row.dimension);
        CHECK(base->facts()->base == row.base);
        CHECK(base->facts()->numerator == base->facts()->denominator);
    }
}

TEST_CASE("currencies, counters and powers are not comparable with each other") {
    CHECK_FALSE(comparable(*find_measure("元"), *find_measure("美元")));
    CHECK_FALSE(comparable(*find_measure("家"), *find_measure("个")));
    CHECK_FALSE(comparable(*find_measure("千瓦"), *find_measure("千伏安")));
    CHECK_FALSE(comparable(*find_measure("%"), *find_measure("个百分点")));
    CHECK_FALSE(comparable(*find_measure("人"), *find_measure("人次")));
    CHECK(comparable(*find_measure("亩"), *find_measure("公顷")));
    CHECK(comparable(Measure{}, Measure{}));
}

TEST_CASE("a counter that is not listed is a count, and never known to be the same as another") {
    CHECK(Measure::unlisted().dimension() == fengong::Dimension::count);
    CHECK_FALSE(comparable(Measure::unlisted(), Measure::unlisted()));
    CHECK(to_string(Measure::unlisted()).empty());
    CHECK_FALSE(find_measure("没有"));
}

TEST_CASE("a printed measure tells what is measured, also one that is not listed") {
    using fengong::Dimension;
    CHECK(fengong::dimension_of("亩") == Dimension::area);
    CHECK(fengong::dimension_of("篇") == Dimension::count);
    CHECK(fengong::dimension_of("") == Dimension::none);
}

TEST_CASE("every dimension has a name of its own") {
    std::set<std::string> names;
    for (int value = 0; value <= static_cast<int>(fengong::Dimension::count); ++value) {
        CHECK(names.emplace(to_string(static_cast<fengong::Dimension>(value))).second);
    }
}
