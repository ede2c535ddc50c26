// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/measure_word.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

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

TEST_CASE("Latin letters are a measure in both widths, where nothing else follows them") {
    auto const name = [](std::string_view text) {
        return std::string{to_string(read_measure(text, 0).measure)};
    };
    CHECK(name("MW") == "MW");
    CHECK(name("MWh储能") == "MWh");
    CHECK(name("ＭＷ，") == "MW");
    CHECK(name("ｋｍ²的") == "km²");
    CHECK(name("km2以上") == "km²");
    CHECK(name("m3") == "m³");
    CHECK(name("KV线路") == "kV");
    CHECK(name("KWH") == "kWh");
    CHECK(name("t") == "t");
    for (char const* other : {"G", "GB", "M", "K", "T", "D", "kmh", "t2", "MWx", "V", "mW"}) {
        CAPTURE(std::string{other});
        CHECK(name(other) == "");
    }
}

TEST_CASE("a text shorter than any Chinese word ends with no measure") {
    CHECK(read_measure("x", 0).measure.is_none());
    CHECK(read_measure("20é", 2).measure.is_none());
}
