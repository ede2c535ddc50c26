// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/csv.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>

using fengong::CsvFlavour;
using fengong::CsvWriter;

namespace {

std::string row_of(std::string_view cell, CsvFlavour flavour = CsvFlavour::plain) {
    std::ostringstream out;
    CsvWriter csv{out, flavour};
    csv.row({"a", cell});
    return out.str();
}

}  // namespace

TEST_CASE("cells are separated by commas and rows end") {
    std::ostringstream out;
    CsvWriter csv{out};
    csv.row({"a", "", "县财政局"});
    csv.cell("1");
    csv.cell("2");
    csv.end_row();
    CHECK(out.str() == "a,,县财政局\n1,2\n");
}

TEST_CASE("cells are quoted where they must be") {
    CHECK(row_of("1,2") == "a,\"1,2\"\n");
    CHECK(row_of("say \"x\"") == "a,\"say \"\"x\"\"\"\n");
    CHECK(row_of("1\n2") == "a,\"1\n2\"\n");
    CHECK(row_of("1\r2") == "a,\"1\r2\"\n");
    CHECK(row_of("甲，乙；“丙”") == "a,甲，乙；“丙”\n");
}

TEST_CASE("what is not UTF-8 becomes U+FFFD in a cell") {
    CHECK(row_of("x\xff") == "a,x\uFFFD\n");
}

TEST_CASE("CSV for Excel has a byte order mark and CR LF") {
    CHECK(row_of("1", CsvFlavour::excel) == "\uFEFFa,1\r\n");
}

TEST_CASE("Excel gets no formulas, but numbers stay numbers") {
    CHECK(row_of("=1+1", CsvFlavour::excel) == "\uFEFFa,'=1+1\r\n");
    CHECK(row_of("@x", CsvFlavour::excel) == "\uFEFFa,'@x\r\n");
    CHECK(row_of("＝cmd|'1,2'", CsvFlavour::excel) == "\uFEFFa,\"'＝cmd|'1,2'\"\r\n");
    CHECK(row_of("-6.5", CsvFlavour::excel) == "\uFEFFa,-6.5\r\n");
    CHECK(row_of("=1+1") == "a,=1+1\n");
}
