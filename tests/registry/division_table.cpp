// SPDX-License-Identifier: BSL-1.0
#include "support/files.hpp"
#include <fengong/io/read_divisions.hpp>
#include <fengong/registry/division_table.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

using fengong::Division;
using fengong::DivisionCode;
using fengong::DivisionLevel;
using fengong::DivisionTable;

namespace {

Division const shandong{{370000}, "山东省", {}};
Division const jining{{370800}, "济宁市", DivisionCode{370000}};
Division const jinxiang{{370828}, "金乡县", DivisionCode{370800}};

}  // namespace

TEST_CASE("a division is found by code, by name and under its parent") {
    DivisionTable const table{{jinxiang, shandong, jining}};
    CHECK(*table.find({370828}) == jinxiang);
    CHECK(table.find({370829}) == nullptr);
    REQUIRE(table.named("金乡县").size() == 1);
    CHECK(*table.named("金乡县").front() == jinxiang);
    CHECK(table.named("金乡").empty());
    REQUIRE(table.children({370800}).size() == 1);
    CHECK(*table.children({370800}).front() == jinxiang);
    CHECK(table.children({370828}).empty());
    CHECK(table.full_name(*table.find({370828})) == "山东省济宁市金乡县");
    CHECK(DivisionTable{}.find({370828}) == nullptr);
    CHECK(DivisionTable{}.named("金乡县").empty());
}

TEST_CASE("a division has as many names above it in front as tell it from its namesakes") {
    Division const jilin{{220000}, "吉林省", {}};
    Division const liaoyuan{{220400}, "辽源市", DivisionCode{220000}};
    DivisionTable const table{{shandong,
                               jining,
                               jinxiang,
                               jilin,
                               liaoyuan,
                               {{370811}, "任城区", DivisionCode{370800}},
                               {{220403}, "任城区", DivisionCode{220400}},
                               {{220500}, "济宁市", DivisionCode{220000}},
                               {{220581}, "金乡县", DivisionCode{220500}}}};
    auto const name = [&](std::uint32_t code) { return table.distinct_name(*table.find({code})); };
    CHECK(name(370000) == "山东省");
    CHECK(name(370811) == "济宁市任城区");
    CHECK(name(220403) == "辽源市任城区");
    CHECK(name(370800) == "山东省济宁市");
    CHECK(name(370828) == "山东省济宁市金乡县");
    CHECK(name(220581) == "吉林省济宁市金乡县");
}

TEST_CASE("a table of divisions refuses what does not hang together") {
    auto const refused = [](std::vector<Division> const& divisions) {
        auto const fault = find_fault(divisions);
        CHECK_THROWS_AS(DivisionTable{divisions}, std::invalid_argument);
        return fault ? std::to_string(fault->row) + ' ' + fault->message : "";
    };
    CHECK(refused({shandong, jining, jining}) == "2 370800 is there twice");
    CHECK(refused({jinxiang}) == "0 370800 is no division of the list");
    CHECK(refused({{{370000}, "", {}}}) == "0 no name");
    CHECK(refused({shandong, {{370800}, "济宁市", {}}}) == "1 no parent");
    CHECK(refused({shandong, {{450000}, "广西", DivisionCode{370000}}}) ==
          "1 a province has no parent");
    CHECK(refused({shandong, jining, {{370900}, "泰安市", DivisionCode{370800}}}) ==
          "2 370800 is not of a higher level");
    CHECK_FALSE(find_fault(std::vector<Division>{}));
}

TEST_CASE("the divisions that ship are a nation, each below its parent") {
    auto const table =
        fengong::read_divisions(support::read_file(support::source_path("data/divisions.csv")));
    REQUIRE(table.has_value());
    auto const count = [&](DivisionLevel level) {
        return std::ranges::count(table->divisions(), level, &Division::level);
    };
    CHECK(count(DivisionLevel::province) == 34);
    CHECK(count(DivisionLevel::prefecture) == 333);
    CHECK(count(DivisionLevel::county) == 2849);
    CHECK(table->children({370800}).size() == 11);  // 济宁市: 2 区, 2 市, 7 县
    CHECK(table->full_name(*table->find({429004})) == "湖北省仙桃市");
    CHECK(table->full_name(*table->find({110101})) == "北京市东城区");
    CHECK(table->named("市辖区").empty());
    std::set<std::string> names;
    for (Division const& division : table->divisions()) {
        names.insert(table->distinct_name(division));
    }
    CHECK(names.size() == table->divisions().size());
    CHECK(names.contains("济南市市中区"));
    CHECK(names.contains("金乡县"));
}
