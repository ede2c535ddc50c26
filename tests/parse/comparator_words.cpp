// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/comparator_words.hpp>

#include <doctest/doctest.h>

using fengong::Comparator;
using fengong::comparator_before;
using fengong::comparator_behind;

TEST_CASE("the longest word in front of a number decides") {
    CHECK(comparator_before("开展活动不少于")->comparator == Comparator::at_least);
    CHECK(comparator_before("不超过")->comparator == Comparator::at_most);
    CHECK(comparator_before("超过")->comparator == Comparator::more_than);
    CHECK(comparator_before("产业营收突破")->comparator == Comparator::more_than);
    CHECK(comparator_before("失业率控制在")->comparator == Comparator::at_most);
    CHECK(comparator_before("增加到")->comparator == Comparator::reach);
    CHECK_FALSE(comparator_before("新增"));
    CHECK_FALSE(comparator_before(""));
}

TEST_CASE("words behind a number are found where they stand") {
    CHECK(comparator_behind("以上，", 0)->comparator == Comparator::at_least);
    CHECK(comparator_behind("(含)以下的", 0)->comparator == Comparator::at_most);
    CHECK(comparator_behind("左右", 0)->comparator == Comparator::about);
    CHECK_FALSE(comparator_behind("家以上", 0));
}
