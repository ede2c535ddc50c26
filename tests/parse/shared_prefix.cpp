// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/unit_list.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// The names of a list, completed, divided by `|`.
std::string complete(std::string_view text) {
    fengong::UnitList list;
    read_unit_list(text, {0, text.size()}, list);
    fengong::SharedPrefix prefixes{text};
    std::string line;
    for (fengong::Stretch const name : list.names) {
        line += line.empty() ? "" : "|";
        line += prefixes.next(name);
        line += text.substr(name.begin, name.end - name.begin);
    }
    return line;
}

}  // namespace

TEST_CASE("a prefix that the first name has and the next leave out is completed") {
    CHECK(complete("市经贸委、科技局、外经贸局") == "市经贸委|市科技局|市外经贸局");
    CHECK(complete("省商务厅、财政厅、发展改革委") == "省商务厅|省财政厅|省发展改革委");
    CHECK(complete("县财政局、市场监管局、乡村振兴局") == "县财政局|县市场监管局|县乡村振兴局");
    CHECK(complete("市委宣传部、统战部、市教育局、体育局") ==
          "市委宣传部|市委统战部|市教育局|市体育局");
}

TEST_CASE("names that carry their own level are never completed") {
    CHECK(complete("市财政局、南沙区政府、人民银行、合肥海关、农业局") ==
          "市财政局|南沙区政府|人民银行|合肥海关|市农业局");
    CHECK(complete("市建委、朔原高新区管委会、供电公司、各镇街") ==
          "市建委|朔原高新区管委会|供电公司|各镇街");
    CHECK(complete("区发改局、生态环境分局") == "区发改局|生态环境分局");
    CHECK(complete("市直各部门、教育局") == "市直各部门|教育局");
    CHECK(complete("市交通局、云舒供电局、供电局、云舒日报社、农业局") ==
          "市交通局|云舒供电局|市供电局|云舒日报社|市农业局");
    CHECK(complete("省环保局、云舒出入境检验检疫局") == "省环保局|云舒出入境检验检疫局");
}

TEST_CASE("a name that begins with the place's is complete") {
    std::string_view const text = "省交通厅、云舒海事局";
    fengong::SharedPrefix prefixes{text, "云舒"};
    CHECK(prefixes.next({0, 12}).empty());
    CHECK(prefixes.next({15, text.size()}).empty());
}

TEST_CASE("the place is the issuer's, without its level and those above") {
    CHECK(fengong::place_name_of("云舒省人民政府") == "云舒");
    CHECK(fengong::place_name_of("澄州市砚湖区人民政府办公室") == "砚湖");
    CHECK(fengong::place_name_of("甲县人民政府").empty());
    CHECK(fengong::place_name_of("国务院办公厅").empty());
    CHECK(fengong::place_name_of("马鞍山市和县人民政府").empty());
    CHECK(fengong::place_name_of("乐山市市中区人民政府") == "市中");
}

TEST_CASE("branches carry the name of their place, of one character with its level") {
    CHECK(fengong::place_of_branches("河源市和平县人民政府") == "和平");
    CHECK(fengong::place_of_branches("马鞍山市和县人民政府办公室") == "和县");
    CHECK(fengong::place_of_branches("教育部").empty());
}

TEST_CASE("a prefix is not shared over a comma, nor without a name that has one") {
    CHECK(complete("区财政局，税务局") == "区财政局|税务局");
    CHECK(complete("财政局、税务局") == "财政局|税务局");
}

TEST_CASE("what stands in brackets behind a name may be passed over") {
    std::string_view const text = "市财政局（牵头）、农业局";
    fengong::SharedPrefix prefixes{text};
    CHECK(prefixes.next({0, 12}).empty());
    prefixes.pass(24);
    CHECK(prefixes.next({27, text.size()}) == "市");
}
