// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/shared_ending.hpp>
#include <fengong/parse/unit_list.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

/// The names of a list, with the endings that they leave out, divided by `|`.
std::string with_endings(std::string_view text) {
    fengong::UnitList list;
    read_unit_list(text, {0, text.size()}, list);
    std::string line;
    for (std::size_t index = 0; index < list.names.size(); ++index) {
        fengong::Stretch const name = list.names[index];
        line += line.empty() ? "" : "|";
        line += text.substr(name.begin, name.end - name.begin);
        line += shared_ending(text, fengong::detail::ranges::view(list.names), index);
    }
    return line;
}

}  // namespace

TEST_CASE("names take the ending that the last of them has for all") {
    CHECK(with_endings("市公安、交通局") == "市公安局|交通局");
    CHECK(with_endings("市建委，市工商、质监、房产局") == "市建委|市工商局|质监局|房产局");
    CHECK(with_endings("省发改委、财政、自然资源厅") == "省发改委|财政厅|自然资源厅");
    CHECK(with_endings("公安、交通部门") == "公安部门|交通部门");
}

TEST_CASE("the ending may stand behind 等") {
    CHECK(with_endings("市工商、质监、卫生等部门") == "市工商部门|质监部门|卫生部门");
    CHECK(with_endings("市工商局、质监局等部门") == "市工商局|质监局");
}

TEST_CASE("names that are whole, or stand in front of a whole name, take no ending") {
    CHECK(with_endings("市公安局、交通局") == "市公安局|交通局");
    CHECK(with_endings("移动、县财政局") == "移动|县财政局");
    CHECK(with_endings("移动；财政局") == "移动|财政局");
    CHECK(with_endings("各乡镇、财政局") == "各乡镇|财政局");
    CHECK(with_endings("供电、自来水公司") == "供电|自来水公司");
    CHECK(with_endings("市发改委") == "市发改委");
}

TEST_CASE("places take the body that the last of them has, but departments do not") {
    CHECK(with_endings("东河、西河经济开发区管委会") ==
          "东河经济开发区管委会|西河经济开发区管委会");
    CHECK(with_endings("城东、城西街道办事处") == "城东街道办事处|城西街道办事处");
    CHECK(with_endings("县公安局、城西街道办事处") == "县公安局|城西街道办事处");
    CHECK(with_endings("各镇、街道") == "各镇、街道");
    CHECK(with_endings("公安、城东街道") == "公安|城东街道");
    CHECK(with_endings("移动、电信、城关镇政府") == "移动|电信|城关镇政府");
}
