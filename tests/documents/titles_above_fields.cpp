// SPDX-License-Identifier: BSL-1.0
// Items whose title stands on a line of its own above a field: 扩建学校⏎工作目标：….
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

std::string first_heading(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    return notice.items.empty() ? "" : std::string{notice.read(notice.items.front().heading)};
}

}  // namespace

TEST_CASE("the line above a field of what is to be done is the heading of the item") {
    CHECK(
        first_heading("一、实施农村饮水提升工程\n工作目标：改造管网120公里。\n责任单位：县水利局\n"
                      "二、实施学校扩容工程\n工作目标：新增学位600个。\n责任单位：县教育局\n") ==
        "实施农村饮水提升工程");
    CHECK(first_heading(
              "1、高标准农田建设\n任务：新建高标准农田3000亩。\n责任单位：县农业农村局\n") ==
          "高标准农田建设");
}

TEST_CASE("a heading that a line end breaks is joined") {
    CHECK(first_heading("1.推动农业\n现代化：新建高标准农田3000亩。（县农业农村局负责）\n") ==
          "推动农业现代化");
}
