// SPDX-License-Identifier: BSL-1.0
// Lists of what has to be mended: each fault is an item with fields, whose points are no items.
#include "support/carriers.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using support::carriers;

namespace {

using WhoMends = std::vector<std::string>;

std::string const faults_with_points =
    "平安县环保督察反馈问题整改清单\n"
    "一、城区污水直排问题\n整改目标：消除直排口12处。\n整改措施：\n1.建设污水管网8公里。\n2.改造泵站2座。\n"
    "整改时限：2026年12月底前\n责任单位：县住建局、城关镇\n责任人：王建军、李红\n"
    "二、养殖污染问题\n整改目标：消除超标养殖场。\n整改措施：建设粪污处理设施30套。\n"
    "整改时限：立行立改\n责任单位：县农业农村局\n";

}  // namespace

TEST_CASE(
    "a title above fields that say who does it is an item, and the points of a field are its text") {
    CHECK(
        carriers(faults_with_points) ==
        WhoMends{"responsible 县住建局、城关镇; leader 王建军、李红", "responsible 县农业农村局"});
    fengong::Notice const notice = fengong::parse(faults_with_points);
    support::require_invariants(notice);
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.items[0].number == 1);
    CHECK(notice.items[1].number == 2);
    CHECK(notice.read(notice.items[0].heading) == "城区污水直排问题");
    CHECK(notice.read(notice.items[0].deadline) == "2026年12月底前");
}

TEST_CASE("so it is where the fault is a sentence") {
    CHECK(
        carriers(
            "平安县巡察反馈问题整改清单\n"
            "一、管网建设滞后，污水直排。\n存在问题：直排口12处。\n整改措施：\n1.建设管网8公里。\n"
            "2.改造泵站2座。\n责任单位：县住建局\n"
            "二、治理不力，粪污直排。\n整改措施：\n1.建设设施30套。\n2.关闭养殖场5家。\n"
            "责任单位：县农业农村局\n") ==
        WhoMends{"responsible 县住建局", "responsible 县农业农村局"});
}

TEST_CASE("points below a field are items where each says who does it") {
    CHECK(carriers(
              "平安县2026年重点工作安排\n一、工业\n工作措施：\n"
              "1.新增企业20家。（责任单位：县工信局）\n2.建设厂房3栋。（责任单位：县住建局）\n") ==
          WhoMends{"responsible 县工信局", "responsible 县住建局"});
    CHECK(carriers("平安县2026年重点工作安排\n一、工业\n工作措施：\n"
                   "1.新增企业20家。\n责任单位：县工信局\n2.建设厂房3栋。\n责任单位：县住建局\n") ==
          WhoMends{"responsible 县工信局", "responsible 县住建局"});
}

TEST_CASE("a heading above a field and items with numbers stays one") {
    fengong::Notice const notice = fengong::parse(
        "平安县2026年重点工作安排\n一、工业\n工作目标：产值增长8%。\n"
        "1.新增企业20家。（责任单位：县工信局）\n2.建设厂房3栋。（责任单位：县住建局）\n");
    CHECK(notice.items.size() == 2);
    CHECK(notice.read(notice.sections[0].title) == "工业");
}

TEST_CASE("units of the place are responsible, whatever label says so") {
    CHECK(carriers("平安县2026年整改清单\n1.消除直排口12处。\n属地责任单位：城关镇\n"
                   "2.建设管网8公里。\n责任单位：县住建局\n") ==
          WhoMends{"responsible 城关镇", "responsible 县住建局"});
}
