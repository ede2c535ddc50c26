// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/unit_list.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

using fengong::read_unit_list;
using fengong::UnitList;

namespace {

/// The names divided by `|`, ` +` behind them for an open list, ` !` for each empty name.
std::string read(std::string_view text) {
    UnitList list;
    read_unit_list(text, {0, text.size()}, list);
    std::string line;
    for (fengong::Stretch const name : list.names) {
        line += line.empty() ? "" : "|";
        line += text.substr(name.begin, name.end - name.begin);
    }
    line += list.open_ended ? " +" : "";
    for (std::size_t empty = list.empty_names.size(); empty > 0; --empty) {
        line += " !";
    }
    return line;
}

}  // namespace

TEST_CASE("names are divided by marks of either width") {
    CHECK(read("县财政局、县税务局，各镇街") == "县财政局|县税务局|各镇街");
    CHECK(read("县财政局,县税务局;各镇街") == "县财政局|县税务局|各镇街");
    CHECK(read("县财政局") == "县财政局");
}

TEST_CASE("a list may end open, at its end or in the middle") {
    CHECK(read("县公安局等") == "县公安局 +");
    CHECK(read("新材料产业园等，各级各部门单位") == "新材料产业园|各级各部门单位 +");
    CHECK(read("县水务局、等") == "县水务局 +");
    CHECK(read("市乡村振兴局等相关部门") == "市乡村振兴局 +");
}

TEST_CASE("marks in brackets divide nothing") {
    CHECK(read("市交通委（市道运局、港航局）、各县(市,区)政府") ==
          "市交通委（市道运局、港航局）|各县(市,区)政府");
}

TEST_CASE("empty names are counted and left out") {
    CHECK(read("县财政局、、县税务局") == "县财政局|县税务局 !");
    CHECK(read("县财政局、") == "县财政局 !");
    CHECK(read("") == " !");
}

TEST_CASE("a full stop ends a list") {
    UnitList list;
    std::string_view const text = "县财政局。下同";
    CHECK(read_unit_list(text, {0, text.size()}, list) == 12);
    CHECK(list.names.size() == 1);
}
