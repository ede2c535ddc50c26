// SPDX-License-Identifier: BSL-1.0
// Labels alone in a bracket, with their lists behind it.
#include "support/carriers.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using support::carriers;

TEST_CASE("a label alone in a bracket has its list behind it") {
    CHECK(carriers("1.新建公厕12座。\n【责任单位】县住建局、县财政局\n"
                   "2.新增学位600个。[责任单位]县教育局\n"
                   "3.改造小区8个。〔牵头单位〕县住建局〔配合单位〕各镇\n"
                   "4.新建泵站3座。\n【牵头领导】 赵志远\n【责任单位】：县水利局\n") ==
          std::vector<std::string>{"responsible 县住建局、县财政局", "responsible 县教育局",
                                   "lead 县住建局; cooperating 各镇",
                                   "leader 赵志远; responsible 县水利局"});
}

TEST_CASE("a label in a bracket may begin a deadline, and any other bracket ends the list") {
    fengong::Notice const notice = fengong::parse(
        std::string{"1.改造农村公路60公里。\n【责任单位】县交通局【完成时限】10月底前\n"
                    "2.新建学校2所。\n【责任单位】县教育局【进展情况】已经开工\n"});
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.read(notice.items[0].deadline) == "10月底前");
    auto const assignments = notice.assignments_of(notice.items[1]);
    REQUIRE(assignments.size() == 1);
    REQUIRE(notice.units_of(assignments[0]).size() == 1);
    CHECK(notice.read(notice.units_of(assignments[0])[0].name) == "县教育局");
}

TEST_CASE("a role in a bracket behind a name is that of the name") {
    CHECK(carriers("1.新建公厕12座。责任单位：县住建局[牵头单位]、县财政局[配合单位]。\n") ==
          std::vector<std::string>{"lead 县住建局; cooperating 县财政局"});
}

TEST_CASE("what goes on with a number behind a deadline with a label is a promise") {
    fengong::Notice const boxed = fengong::parse(std::string{
        "1.【时间节点】12月底前完成投资2亿元。【责任单位】县卫健局\n2.新建公厕3座。【责任单位】"
        "县住建局［牵头］、县城管局\n"});
    REQUIRE(boxed.items.size() == 2);
    CHECK(boxed.read(boxed.items[0].deadline) == "12月底前");
    CHECK(boxed.targets_of(boxed.items[0]).size() == 1);
    fengong::Notice const notice = fengong::parse(
        std::string{"1.县一中扩建。竣工时间：2026年12月，新增学位1200个。责任单位：县教育局\n"
                    "2.新建水厂1座。竣工时间：3月、6月。责任单位：县水利局\n"});
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.read(notice.items[0].deadline) == "2026年12月");
    CHECK(notice.targets_of(notice.items[0]).size() == 1);
    CHECK(notice.read(notice.items[1].deadline) == "3月、6月");
}
