// SPDX-License-Identifier: BSL-1.0
// Tables of Markdown whose heads, titles and cells are bold, as converters write them.
#include "support/carriers.hpp"
#include "support/describe.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::carriers;
using Lines = std::vector<std::string>;

Lines section_titles(fengong::Notice const& notice) {
    Lines titles;
    for (fengong::Section const& section : notice.sections) {
        titles.emplace_back(notice.read(section.title));
    }
    return titles;
}

}  // namespace

TEST_CASE("a head of bold words is the head of a table") {
    fengong::Notice const notice = fengong::parse(
        std::string{"重点任务清单\n\n"
                    "| **序号** | **工作任务** | **责任单位** | **完成时限** |\n"
                    "|:--:|---|---|---|\n"
                    "| **1** | **新建学校3所** | **县教育局** | 12月底 |\n"
                    "| 2 | 改造**老旧小区**22个 | 县住建局、**县财政局** | **10月底** |\n"});
    support::require_invariants(notice);
    CHECK(support::troubles(notice).find("unclaimed") == std::string::npos);
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.items[0].number == 1);
    CHECK(support::duties(notice, 0) == "responsible 县教育局");
    CHECK(support::duties(notice, 1) == "responsible 县住建局、县财政局");
    CHECK(support::promises(notice, notice.items[1]) == "amount exactly 22个");
    CHECK(notice.read(notice.items[1].deadline) == "10月底");
}

TEST_CASE("a head of bold words needs no mark in front of it") {
    CHECK(carriers("重点任务清单\n\n**序号** | **工作任务** | **责任单位**\n--- | --- | ---\n"
                   "1 | 新建学校3所 | **县教育局**\n2 | 新建公园4个 | 县住建局\n") ==
          Lines{"responsible 县教育局", "responsible 县住建局"});
}

TEST_CASE("asterisks that hide the end of a number are no bold words") {
    fengong::Notice const notice = fengong::parse(
        std::string{"重点任务清单\n\n| 责任单位 | 联系电话 | 工作任务 |\n|---|---|---|\n"
                    "| 县教育局 | 139** | 新建学校3所 |\n"
                    "| 县住建局 | 138** | 新建公园4个 |\n"});
    support::require_invariants(notice);
    REQUIRE(notice.items.size() == 2);
    CHECK(support::duties(notice, 1) == "responsible 县住建局");
}

TEST_CASE("titles among rows may be bold and count what stands below them") {
    fengong::Notice const notice = fengong::parse(
        std::string{"重点任务清单\n\n| 序号 | 工作任务 | 责任单位 | 完成时限 |\n|---|---|---|---|\n"
                    "| **一、项目建设（1项）** | | | |\n"
                    "| 1 | 新建学校3所 | 县教育局 | 12月底 |\n"
                    "| **城市更新（共1件）** | | | |\n"
                    "| 2 | 加装电梯15部 | 县住建局 | 10月底 |\n"});
    support::require_invariants(notice);
    CHECK(section_titles(notice) == Lines{"项目建设（1项）", "城市更新（共1件）"});
    REQUIRE(notice.items.size() == 2);
    CHECK(support::promises(notice, notice.items[0]) == "amount exactly 3所");
}

TEST_CASE("a heading without a number may count what stands below it") {
    fengong::Notice const notice =
        fengong::parse(std::string{"一、总体目标\n1.地区生产总值增长6%。（牵头单位：县发改局）\n"
                                   "重点工作（共2项）\n2.新增企业30家。（牵头单位：县科技局）\n"
                                   "3.新建公园3个。（牵头单位：县住建局）\n"});
    support::require_invariants(notice);
    CHECK(section_titles(notice) == Lines{"总体目标", "重点工作（共2项）"});
    REQUIRE(notice.items.size() == 3);
    CHECK(notice.items[1].section == 2);
    CHECK(support::promises(notice, notice.items[0]) == "growth exactly 6%");
}
