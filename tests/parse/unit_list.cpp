// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/unit_list.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <span>
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

TEST_CASE("what goes on for hundreds of characters without a mark is no list of names") {
    std::string all;
    for (int name = 0; name < 100; ++name) {
        all += "县财政局和";
    }
    CHECK(read("县财政局和县教育局") == "县财政局|县教育局");
    CHECK(read(all + "县教育局") == all + "县教育局");
}

TEST_CASE("a full stop ends a list") {
    UnitList list;
    std::string_view const text = "县财政局。下同";
    CHECK(read_unit_list(text, {0, text.size()}, list) == 12);
    CHECK(list.names.size() == 1);
}

TEST_CASE("collective names keep the pause between levels") {
    CHECK(read("市水务局、各乡、镇人民政府") == "市水务局|各乡、镇人民政府");
    CHECK(read("各区、县级市") == "各区、县级市");
    CHECK(read("各开发区、度假区管委会") == "各开发区、度假区管委会");
    CHECK(read("各县(市)、区人民政府") == "各县(市)、区人民政府");
    CHECK(read("市残联以及各县、区人民政府") == "市残联|各县、区人民政府");
    CHECK(read("各街道、区直各部门") == "各街道|区直各部门");
    CHECK(read("各镇人民政府、街道办事处") == "各镇人民政府|街道办事处");
}

TEST_CASE("a conjunction divides two organisations and no name") {
    CHECK(read("团市委及驻市各高校") == "团市委|驻市各高校");
    CHECK(read("市财政局和市审计局") == "市财政局|市审计局");
    CHECK(read("县发展和改革局、县自然资源和规划局") == "县发展和改革局|县自然资源和规划局");
    CHECK(read("各级党委和政府") == "各级党委和政府");
    CHECK(read("各区、县（市）人民政府和市有关部门") == "各区、县（市）人民政府|市有关部门");
    CHECK(read("各镇和街道") == "各镇和街道");
}

TEST_CASE("what 等 leads on to is a collective or only says that there are more") {
    CHECK(read("国家能源局等国务院相关部门") == "国家能源局|国务院相关部门 +");
    CHECK(read("县财政局等部门和单位") == "县财政局 +");
    CHECK(read("各高等学校") == "各高等学校");
}

TEST_CASE("remarks and deadlines among the names are told apart") {
    UnitList list;
    std::string_view const text = "县水务局、县财政局,6月底完成";
    read_unit_list(text, {0, text.size()}, list);
    CHECK(list.names.size() == 2);
    CHECK(text.substr(list.deadline.begin, list.deadline.end - list.deadline.begin) == "6月底");
    CHECK(read("县工商联(排在首位的为牵头单位,下同)") == "县工商联");
    CHECK(read("县财政局，以下任务均需各镇落实，不再一一列出") == "县财政局");
}

TEST_CASE("positions that lines divide names at are separators") {
    UnitList list;
    std::string_view const text = "县财政局县审计局";
    std::size_t const border = std::string_view{"县财政局"}.size();
    read_unit_list(text, {0, text.size()}, list, std::span{&border, 1});
    CHECK(list.names.size() == 2);
}

TEST_CASE("a role in brackets behind a name is no part of it") {
    std::string_view const text =
        "县发改局（牵头）、县自然资源局（林业局）、县住建局[配合单位]和各镇(配合)等";
    UnitList list;
    read_unit_list(text, {0, text.size()}, list);
    CHECK(read(text) == "县发改局|县自然资源局（林业局）|县住建局|各镇 +");
    REQUIRE(list.marks.size() == 3);
    CHECK(list.marks[0].name == 0);
    CHECK(list.marks[0].role == fengong::Role::lead);
    CHECK(list.marks[1].name == 2);
    CHECK(list.marks[1].role == fengong::Role::cooperating);
    CHECK(list.marks[2].name == 3);
    CHECK(text.substr(list.marks[2].words.begin, 6) == "配合");
}

TEST_CASE("brackets that say no role stay with the name") {
    for (std::string const text : {"县委（县政府）办公室", "市交通委（市道运局）", "（牵头）"}) {
        CAPTURE(text);
        CHECK(read(text) == text);
    }
}
