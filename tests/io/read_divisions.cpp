// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/read_divisions.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

std::string error_of(std::string const& rows) {
    auto const read = fengong::read_divisions("code,name,level,parent\n" + rows, "d.csv");
    return read ? "" : to_string(read.error());
}

}  // namespace

TEST_CASE("divisions are read from CSV, quoted or not, in any order") {
    auto const table =
        fengong::read_divisions("\uFEFFcode,name,level,parent\r\n"
                                "370828,\"金乡县\",county,370800\r\n\r\n"
                                "370000,山东省,province,\r\n370800,济宁市,prefecture,370000");
    REQUIRE(table.has_value());
    CHECK(table->divisions().size() == 3);
    CHECK(table->full_name(*table->find({370828})) == "山东省济宁市金乡县");
}

TEST_CASE("a wrong row of divisions is named with its line, column and code") {
    std::string const shandong = "370000,山东省,province,\n";
    CHECK(error_of(shandong).empty());
    CHECK(error_of("37000,山东省,province,\n") == "d.csv:2:1: 37000: a code has six digits");
    CHECK(error_of("370000,山东省,county,\n") ==
          "d.csv:2:12: 370000: level \"county\"; by its code it is \"province\"");
    CHECK(error_of(shandong + "370828,金乡县,county,370800\n") ==
          "d.csv:3:19: 370828: 370800 is no division of the list");
    CHECK(error_of(shandong + "370828,金乡县,county,济宁\n") ==
          "d.csv:3:19: 370828: a parent is a code of six digits, or empty");
    CHECK(error_of(shandong + shandong) == "d.csv:3:1: 370000: 370000 is there twice");
    CHECK(error_of(shandong + "370800,,prefecture,370000\n") == "d.csv:3:8: 370800: no name");
    CHECK(error_of(shandong + "370800,济宁市\n") == "d.csv:3:1: 370800: 2 cells; expected 4");
}

TEST_CASE("a file of divisions that breaks off or is something else is refused") {
    CHECK(error_of("370000,\"山东省,province,\n") == "d.csv:2:8: a quoted cell does not end");
    CHECK(error_of("370000,\"山东\"省,province,\n") ==
          "d.csv:2:12: more after the end of a quoted cell");
    CHECK(error_of("370000,\xFF,province,\n") == "d.csv:2:8: not UTF-8");
    CHECK(to_string(fengong::read_divisions("", "d.csv").error()) ==
          "d.csv:1:1: the file is empty");
    CHECK(to_string(fengong::read_divisions("code,name,parent,level\n", "d.csv").error()) ==
          "d.csv:1:11: column \"parent\"; expected \"level\"");
}
