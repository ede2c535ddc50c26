// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/coverage_goal.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace {

std::optional<fengong::CoverageGoal> read(std::string_view clause, std::string_view word) {
    std::size_t const at = clause.find(word);
    REQUIRE(at != std::string_view::npos);
    return fengong::read_coverage_goal(clause, {0, clause.size()}, {at, at + word.size()});
}

}  // namespace

TEST_CASE("full coverage takes in all of what stands before it") {
    std::string_view const clause = "心理辅导教师培训全覆盖";
    auto const goal = read(clause, "全覆盖");
    REQUIRE(goal);
    CHECK(goal->percent == 100);
    CHECK(clause.substr(goal->subject.begin, goal->subject.end) == "心理辅导教师培训");
}

TEST_CASE("cleared means none is left") {
    CHECK(read("零就业家庭动态清零", "清零")->percent == 0);
}

TEST_CASE("all is a promise behind a verb of doing, and a word elsewhere") {
    std::string_view const clause = "完成所有村卫生室改造提升";
    auto const goal = read(clause, "所有");
    REQUIRE(goal);
    CHECK(goal->behind);
    CHECK(clause.substr(goal->subject.begin) == "村卫生室改造提升");
    CHECK_FALSE(read("面向所有企业开展服务", "所有"));
}

TEST_CASE("entirely is a promise in front of a verb of being done") {
    CHECK(read("危房改造六月底前全部开工", "全部"));
    CHECK_FALSE(read("公开全部信息", "全部"));
}

TEST_CASE("all is also a promise where it opens the clause and something is reached") {
    CHECK(read("所有乡镇建成便民服务中心", "所有"));
    CHECK(read("年底前所有建制村通上客车", "所有"));
    CHECK_FALSE(read("所有单位要建立台账、实现闭环管理", "所有"));
    CHECK_FALSE(read("所有权改革实现突破", "所有"));
}

TEST_CASE("entirely cleared is the promise of being cleared, not a second one") {
    CHECK_FALSE(read("农村黑臭水体全部清零", "全部"));
    CHECK(read("农村黑臭水体全部清零", "清零")->percent == 0);
}
