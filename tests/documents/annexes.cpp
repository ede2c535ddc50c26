// SPDX-License-Identifier: BSL-1.0
// What stands behind the signature of a notice that has items of its own.
#include "support/carriers.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

using support::carriers;
using Lines = std::vector<std::string>;

constexpr std::string_view signed_letter = "甲县人民政府办公室关于印发2026年重点工作分工的通知\n"
                                           "1.新建公园3个。（责任单位：县城管局）\n"
                                           "2.新修道路5公里。（责任单位：县交通局）\n"
                                           "甲县人民政府办公室\n2026年2月22日\n";

/// Whether something is said to belong to no item.
bool leaves_text_out(std::string const& text) {
    auto const diagnostics = fengong::parse(text).diagnostics;
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](auto const& diagnostic) {
        return diagnostic.code == fengong::DiagnosticCode::unclaimed_text;
    });
}

}  // namespace

TEST_CASE("the list of an annex behind the signature is read") {
    std::string const text{signed_letter};
    Lines const all{"responsible 县城管局", "responsible 县交通局", "lead 县教育局",
                    "lead 县水务局"};
    CHECK(carriers(text + "附件2\n民生实事清单\n一、教育\n1.新建学校2所。（牵头单位：县教育局）\n"
                          "2.建成水厂1座。（牵头单位：县水务局）\n") == all);
    CHECK(
        carriers(text +
                 "（此件公开发布）\n附件1：民生实事清单\n（一）新建学校2所。\n牵头单位：县教育局\n"
                 "（二）建成水厂1座。\n牵头单位：县水务局\n抄送：县委办公室。\n") == all);
    fengong::Notice const notice =
        fengong::parse(text + "附件\n民生实事清单\n1.新建学校2所。（牵头单位：县教育局）\n"
                              "抄送：县委办公室。\n甲县人民政府办公室2026年2月23日印发\n");
    CHECK(notice.items.size() == 3);
    CHECK(notice.copies.size() == 1);
    CHECK(notice.read(notice.printed_by) == "甲县人民政府办公室");
    CHECK(notice.read(notice.title) == "甲县人民政府办公室关于印发2026年重点工作分工的通知");
}

TEST_CASE("an annex in which nobody is to do anything stays closing matter") {
    std::string const text{signed_letter};
    CHECK(carriers(text + "附件1\n联系表\n1.张三\n2.李四\n").size() == 2);
    CHECK_FALSE(leaves_text_out(text + "附件1\n联系表\n1.张三\n2.李四\n"));
}

TEST_CASE("items behind the signature that nothing heads are reported") {
    std::string const text{signed_letter};
    CHECK_FALSE(leaves_text_out(text));
    CHECK(leaves_text_out(
        text + "乙县人民政府关于印发分工的通知\n1.新建学校2所。（牵头单位：县教育局）\n"));
    CHECK(leaves_text_out(text + "1.新建学校2所。\n牵头单位：县教育局\n"));
}
