// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/text_table.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using fengong::Alignment;
using fengong::TextTable;

namespace {

std::string written(TextTable const& table) {
    std::ostringstream out;
    table.write(out);
    return out.str();
}

}  // namespace

TEST_CASE("columns are aligned where characters are two columns wide") {
    TextTable table{{{"单位"}, {"Lead", Alignment::right}, {"x"}}};
    table.add_row({"县财政局", "7", "a"});
    table.add_row({"ab", "12345", "b"});
    CHECK(written(table) == "单位       Lead  x\n"
                            "--------  -----  -\n"
                            "县财政局      7  a\n"
                            "ab        12345  b\n");
}

TEST_CASE("lines have no spaces at their end and missing cells are empty") {
    TextTable table{{{"a"}, {"b"}}};
    table.add_row({"long", "x"});
    table.add_row({"s"});
    CHECK(written(table) == "a     b\n"
                            "----  -\n"
                            "long  x\n"
                            "s\n");
}

TEST_CASE("a cell stays on its line and cannot steer the terminal") {
    TextTable table{{{"a"}}};
    table.add_row({"1\n2\x1b[0m"});
    CHECK(written(table) == "a\n"
                            "------------\n"
                            "1 2\\u{1b}[0m\n");
}

TEST_CASE("a table without rows has a head") {
    TextTable const table{{{"a"}, {"b"}}};
    CHECK(table.empty());
    CHECK(written(table) == "a  b\n-  -\n");
}

TEST_CASE("a rule divides rows from their total") {
    TextTable table{{{"a", Alignment::right}}};
    table.add_row({"7"});
    table.add_rule();
    table.add_row({"17"});
    CHECK(written(table) == " a\n--\n 7\n--\n17\n");
}
