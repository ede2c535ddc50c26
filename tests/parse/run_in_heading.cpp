// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/run_in_heading.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using fengong::read_run_in_heading;

namespace {

std::string heading(std::string_view body) {
    auto const found = read_run_in_heading(body);
    return found ? std::string{body.substr(0, found->end)} : std::string{};
}

}  // namespace

TEST_CASE("a heading runs in before a colon") {
    CHECK(heading("养老服务能力提升：向老年人发放补贴。") == "养老服务能力提升");
    CHECK(heading("体育“筑基工程”：培训300名。") == "体育“筑基工程”");
    CHECK(heading("建设和美乡村：") == "建设和美乡村");
    CHECK(heading("65岁及以上老年人健康管理：进行检查。") == "65岁及以上老年人健康管理");
}

TEST_CASE("a heading runs in as a short first sentence") {
    CHECK(heading("锤炼务实勤政的工作作风。始终抓落实。") == "锤炼务实勤政的工作作风");
}

TEST_CASE("a first sentence with a comma, with figures, too long or alone is text") {
    CHECK(heading("提升办学水平，稳定学位。争创示范。").empty());
    CHECK(heading("地区生产总值增长6%左右。其中工业增长8%。").empty());
    CHECK(heading("修路（一）目标：通车。").empty());
    CHECK(heading("有序推进霄云煤矿压煤搬迁。").empty());
    CHECK(heading("这一句话实在太长太长太长太长太长太长太长太长了。后面还有。").empty());
    CHECK(heading("").empty());
}

TEST_CASE("the colon of a clock ends no heading") {
    CHECK(heading("值班时间为8:00至20:00：不得脱岗。") == "值班时间为8:00至20:00");
    CHECK(heading("值班时间为8:00，不得脱岗。").empty());
}

TEST_CASE("marks in quotes and brackets do not end a heading") {
    CHECK(heading("“三篇：文章”工程：做好。") == "“三篇：文章”工程");
}
