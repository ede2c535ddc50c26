// SPDX-License-Identifier: BSL-1.0
// Who does all items of a section, as the last of them says, beside items at the level of the headings.
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
using SharedCarriers = std::vector<std::string>;

}  // namespace

TEST_CASE(
    "lines below the last point are of all points, an item beside their headings has its own") {
    std::string const text =
        "甲县数字经济意见\n一、主要任务\n（一）加快网络建设。新建基站20座。\n"
        "牵头单位：县工信局\n（二）推动产业转型。\n1.实施技改项目50个。\n"
        "2.建设智慧农场5个。\n牵头单位：县农业农村局\n配合单位：县科技局\n"
        "（三）引进人才。\n1.引进人才50名。\n2.培训500人。\n牵头单位：县人社局\n";
    CHECK(carriers(text) == SharedCarriers{"lead 县工信局",
                                           "lead 县农业农村局; cooperating 县科技局",
                                           "lead 县农业农村局; cooperating 县科技局",
                                           "lead 县人社局", "lead 县人社局"});
    support::require_invariants(fengong::parse(text));
}
