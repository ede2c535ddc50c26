// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/read_office_kinds.hpp>

#include <doctest/doctest.h>

#include <string>

namespace {

std::string kind_error_of(std::string const& rows) {
    auto const read = fengong::read_office_kinds("kind,name,aliases\n" + rows, "k.csv");
    return read ? "" : to_string(read.error());
}

}  // namespace

TEST_CASE("kinds of office are read from CSV with their aliases") {
    auto const read = fengong::read_office_kinds(
        "kind,name,aliases\nfinance,财政局,\nreform,发展和改革局,发改局；发改委\n");
    REQUIRE(read.has_value());
    REQUIRE(read->kinds().size() == 2);
    CHECK(read->kinds()[0] == fengong::OfficeKind{"finance", "财政局", {}});
    CHECK(read->kinds()[1] == fengong::OfficeKind{"reform", "发展和改革局", {"发改局", "发改委"}});
}

TEST_CASE("a wrong row of kinds is named with its line, column and kind") {
    CHECK(kind_error_of("a,甲局,乙局；\n") == "k.csv:2:6: a: an empty name");
    CHECK(kind_error_of("a,甲局,\nb,乙局,甲局\n") == "k.csv:3:6: b: \"甲局\" is also a name of a");
    CHECK(kind_error_of("a,甲局\n") == "k.csv:2:1: a: 2 cells; expected 3");
    CHECK(kind_error_of("a,,\n") == "k.csv:2:3: a: an empty name");
}
