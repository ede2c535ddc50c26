// SPDX-License-Identifier: BSL-1.0
// Records with a label and what it says in two cells a line, as pages show them.
#include "support/carriers.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::carriers;
using FieldCarriers = std::vector<std::string>;

}  // namespace

TEST_CASE("what divides a label from what it says in two cells is no text") {
    constexpr std::string_view title = "甲县2026年重点项目清单\n\n";
    FieldCarriers const all{"lead 县住建局; responsible 县水务集团、各街道",
                            "lead 县教体局; responsible 县住建局"};
    std::string const framed = std::string{title} +
                               "| 重点工作： | 改造管网30公里 |\n| 牵头单位： | 县住建局 |\n"
                               "| 责任单位： | 县水务集团、各街道 |\n| 完成时限： | 10月底 |\n\n"
                               "| 重点工作： | 新建校舍1栋，新增学位900个 |\n"
                               "| 牵头单位： | 县教体局 |\n| 责任单位： | 县住建局 |\n"
                               "| 完成时限： | 8月底 |\n";
    fengong::Notice const notice = fengong::parse(framed);
    support::require_invariants(notice);
    CHECK(carriers(framed) == all);
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.read(notice.items[0].deadline) == "10月底");
    CHECK(notice.targets.size() == 3);
    CHECK(
        carriers(std::string{title} +
                 "重点工作：|改造管网30公里\n牵头单位：|县住建局\n责任单位：|县水务集团、各街道\n\n"
                 "重点工作：|新建校舍1栋\n牵头单位：|县教体局\n责任单位：|县住建局\n") == all);
}

TEST_CASE("such fields of numbered items are read like others") {
    CHECK(carriers(
              "甲县2026年任务\n1.改造管网\n| 工作目标： | 改造30公里 |\n| 牵头单位： | 县住建局 |\n"
              "2.扩建学校\n| 工作目标： | 新建校舍1栋 |\n| 牵头单位： | 县教体局 |\n") ==
          FieldCarriers{"lead 县住建局", "lead 县教体局"});
}

TEST_CASE("tables and lines with other bars keep them") {
    CHECK(carriers("| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 目标：新建学校2所 | "
                   "县教体局 |\n| 2 | 目标：新建公园1个 | 县住建局 |\n") ==
          FieldCarriers{"responsible 县教体局", "responsible 县住建局"});
    fengong::Notice const notice =
        fengong::parse("甲县任务\n1.推行：一次办 | 马上办。\n责任单位：县审批局\n2.新建公园1个。\n"
                       "责任单位：县住建局\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.read(notice.items[0].heading) == "推行");
}
