// SPDX-License-Identifier: BSL-1.0
// Who does all items of a section, as the last of them says, beside items at the level of the headings, or in its last bracket.
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

TEST_CASE(
    "the last bracket of a section is of all its items where three sections end so and nobody else is named") {
    constexpr std::string_view two =
        "甲县措施\n一、财政\n1.下达指标90%。\n2.发行债券。（县财政局牵头，"
        "县发改局配合）\n二、税务\n1.落实退税。\n2.清理收费。（责任单位：县税务局）\n";
    constexpr std::string_view third =
        "三、消费\n1.发放消费券500万元。\n2.新建充电桩100个。（责任单位：县商务局）\n";
    constexpr std::string_view measures = "四、保障措施\n1.加强领导。\n2.加强督导。\n";
    std::string const three = std::string{two} + std::string{third};
    SharedCarriers const all{"lead 县财政局; cooperating 县发改局",
                             "lead 县财政局; cooperating 县发改局",
                             "responsible 县税务局",
                             "responsible 县税务局",
                             "responsible 县商务局",
                             "responsible 县商务局"};
    CHECK(carriers(three) == all);
    SharedCarriers with_measures = all;
    with_measures.insert(with_measures.end(), 2, "");
    CHECK(carriers(three + std::string{measures}) == with_measures);
    CHECK(carriers(two).front().empty());
    // Another item that says so by itself shows that the brackets are of those alone.
    CHECK(carriers(three + "四、就业\n1.新增就业300人。（责任单位：县人社局）\n2.培训500人。\n")
              .front()
              .empty());
}
