// SPDX-License-Identifier: BSL-1.0
#include "support/describe.hpp"
#include <fengong/parse/claimed_items.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>

using fengong::read_claimed_items;

TEST_CASE("a cover letter claims how many items follow") {
    CHECK(read_claimed_items("确定了《重点事项责任分工》，共149项，现印发给你们")->count == 149);
    CHECK(read_claimed_items("承诺的“民生实事”共11件")->count == 11);
    CHECK(read_claimed_items("《报告》分解为193项任务")->count == 193);
    CHECK(read_claimed_items("共十二项")->count == 12);
    CHECK(read_claimed_items("共梳理出任务九项")->count == 9);
}

TEST_CASE("other counts claim no items") {
    for (std::string_view const text : {"去年完成30项任务", "从6个方面部署", "共建共享",
                                        "共收到建议146件", "共0项", "形成3项制度", ""}) {
        CAPTURE(text);
        CHECK_FALSE(read_claimed_items(text));
    }
}

TEST_CASE("a claim that differs from what was read is reported, sub-items not counted") {
    auto const read = [](std::string_view claim) {
        std::string text = "甲县人民政府关于印发工作分工的通知\n各镇：\n现印发给你们，";
        text += claim;
        text +=
            "。\n一、甲\n1. 乙。（牵头单位：县财政局）\n2. 丙：\n（1）丁。（牵头单位：县教育局）\n"
            "（2）戊。（牵头单位：县商务局）\n";
        return fengong::parse(text);
    };
    auto const differs = [](fengong::Notice const& notice) {
        return std::ranges::any_of(notice.diagnostics, [](fengong::Diagnostic const& diagnostic) {
            return diagnostic.code == fengong::DiagnosticCode::claim_differs;
        });
    };
    CHECK(read("共2项").claimed_items == 2U);
    CHECK_FALSE(differs(read("共2项")));
    CHECK(differs(read("共3项")));
    CHECK_FALSE(differs(read("请认真落实")));
}
