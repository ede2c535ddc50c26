// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/relative_goal.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

using fengong::Comparator;

namespace {

struct Goal {
    Comparator comparator;
    std::string subject;
    std::string reference;
};

/// The goal that `word` makes in `clause`.
std::optional<Goal> read_relative(std::string_view clause, std::string_view word) {
    std::size_t const at = clause.find(word);
    REQUIRE(at != std::string_view::npos);
    auto const goal =
        fengong::read_relative_goal(clause, {0, clause.size()}, {at, at + word.size()});
    if (!goal) {
        return std::nullopt;
    }
    auto const words = [&](fengong::Stretch where) {
        return std::string{clause.substr(where.begin, where.end - where.begin)};
    };
    return Goal{goal->comparator, words(goal->subject), words(goal->reference)};
}

}  // namespace

TEST_CASE("keeping pace with something is the same as it") {
    auto const goal = read_relative("居民人均可支配收入增速与经济增长基本同步", "同步");
    REQUIRE(goal);
    CHECK(goal->comparator == Comparator::same);
    CHECK(goal->subject == "居民人均可支配收入增速");
    CHECK(goal->reference == "经济增长");
}

TEST_CASE("pace words in a row are no part of the reference") {
    CHECK(read_relative("收入增长与经济发展保持基本同步", "同步")->reference == "经济发展");
}

TEST_CASE("two things may be level without saying with what") {
    auto const goal = read_relative("招生比例大体相当", "相当");
    REQUIRE(goal);
    CHECK(goal->subject == "招生比例");
    CHECK(goal->reference.empty());
}

TEST_CASE("doing something at the same time is no goal") {
    CHECK_FALSE(read_relative("同步抓好各领域改革", "同步"));
    CHECK_FALSE(read_relative("与园区建设同步推进", "同步"));
}

TEST_CASE("not below an average is at least that") {
    auto const goal = read_relative("增幅不低于全市平均水平", "不低于");
    REQUIRE(goal);
    CHECK(goal->comparator == Comparator::at_least);
    CHECK(goal->subject == "增幅");
    CHECK(goal->reference == "全市平均水平");
}

TEST_CASE("above, below and ahead of something bind as they say") {
    CHECK(read_relative("收入增速高于经济增速", "高于")->comparator == Comparator::more_than);
    CHECK(read_relative("增速快于全省", "快于")->comparator == Comparator::more_than);
    CHECK(read_relative("能耗低于上年", "低于")->comparator == Comparator::less_than);
    CHECK(read_relative("支出不超过上年", "不超过")->comparator == Comparator::at_most);
}

TEST_CASE("a comparator in front of words that are no reference is no goal") {
    CHECK_FALSE(read_relative("用工超过规定的企业", "超过"));
}

TEST_CASE("only down is at most what it was") {
    CHECK(read_relative("“三公”经费只减不增", "只减不增")->comparator == Comparator::at_most);
}

TEST_CASE("a task that the level above sets is to be met at least") {
    auto const goal = read_relative("完成市下达的主要污染物减排任务", "下达");
    REQUIRE(goal);
    CHECK(goal->comparator == Comparator::at_least);
    CHECK(goal->subject == "主要污染物减排任务");
    CHECK(goal->reference == "市下达");
    CHECK_FALSE(read_relative("及时下达资金计划", "下达"));
}

TEST_CASE("a growth may be set against anything that stands behind") {
    auto const goal = read_relative("农村居民收入增速继续高于城镇居民", "高于");
    REQUIRE(goal);
    CHECK(goal->comparator == Comparator::more_than);
    CHECK(goal->reference == "城镇居民");
}
