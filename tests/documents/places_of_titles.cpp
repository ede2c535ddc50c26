// SPDX-License-Identifier: BSL-1.0
// The place of a notice that nobody signs: what its title begins with.
#include "support/files.hpp"
#include <fengong/io/read_divisions.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/registry/division.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

namespace {

/// The place of a notice with this title.
std::string place_of(std::string_view title) {
    fengong::Notice const notice =
        fengong::parse(std::string{title} + "\n1.新建学校2所。（牵头单位：县教育局）\n");
    return std::string{notice.read(notice.place)};
}

}  // namespace

TEST_CASE(
    "the name of every county is found in front of the year, but those that are also a kind") {
    auto const table =
        fengong::read_divisions(support::read_file(support::source_path("data/divisions.csv")));
    REQUIRE(table.has_value());
    std::set<std::string> missed;  // names are there more than once
    for (fengong::Division const& division : table->divisions()) {
        if (division.level() == fengong::DivisionLevel::county &&
            place_of(division.name + "2026年重点工作任务分解") != division.name) {
            missed.insert(division.name);
        }
    }
    CHECK(missed == std::set<std::string>{"东区", "城区", "矿区", "芒市", "西区", "郊区",
                                          "中沙群岛的岛礁及其海域", "南沙群岛", "西沙群岛"});
}

TEST_CASE("kinds of places, and all of some level, are no place of a notice") {
    for (std::string_view const title :
         {"各县2026年重点工作分解", "全县2026年重点工作分解", "我县2026年重点工作分解",
          "县2026年重点工作分解", "各县区2026年重点工作分解", "园区2026年工作分工",
          "城区2026年整治任务分解", "主城区2026年整治任务分解", "中心城区2026年整治任务分解",
          "大城市2026年任务分解", "国家卫生城市2026年创建任务分解"}) {
        CAPTURE(title);
        CHECK(place_of(title).empty());
    }
}

TEST_CASE("a place may stand with what it lies in, and in front of its office") {
    CHECK(place_of("安徽省亳州市谯城区2026年重点工作分解") == "安徽省亳州市谯城区");
    CHECK(place_of("单县教育局2026年工作要点") == "单县");
    CHECK(place_of("金乡县教育局2026年工作要点") == "金乡县");
    CHECK(place_of("东乡族自治县财政局2026年工作要点") == "东乡族自治县");
    CHECK(place_of("2026年桐城市政府工作报告任务分解") == "桐城市");
}
