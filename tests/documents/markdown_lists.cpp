// SPDX-License-Identifier: BSL-1.0
// Lists in Markdown, as converters of documents and pages write them.
#include "support/carriers.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using fengong::Notice;
using support::carriers;

namespace {

using Lines = std::vector<std::string>;

/// The items as `1 text`.
Lines numbered_items(std::string const& text) {
    Lines lines;
    Notice const notice = fengong::parse(text);
    for (fengong::Item const& item : notice.items) {
        lines.push_back((item.number ? std::to_string(*item.number) : "-") + " " +
                        fengong::item_text(notice, item));
    }
    return lines;
}

}  // namespace

TEST_CASE(
    "the mark of a list in front of a number is none of it, and labels may stand in lists below") {
    std::string const list =
        "# 云川县2026年重点工作任务分解表\n\n## 一、民生保障\n\n"
        "- 1.新建公办幼儿园3所。\n  - 牵头单位：县教育局\n  - 责任单位：县住建局\n"
        "- 2.改造老旧小区12个。\n  - 牵头单位：县住建局\n  - 责任单位：各街道\n";
    CHECK(numbered_items(list) == Lines{"1 新建公办幼儿园3所。", "2 改造老旧小区12个。"});
    CHECK(carriers(list) ==
          Lines{"lead 县教育局; responsible 县住建局", "lead 县住建局; responsible 各街道"});
}

TEST_CASE("a dash in front of a decimal or the number of a page is no mark of a list") {
    CHECK(numbered_items(
              "云川县2026年重点工作\n1.新建厂房，面积为\n- 1.5万平方米。\n牵头单位：县工信局\n"
              "- 2 -\n2.改造小区12个。\n牵头单位：县住建局\n") ==
          Lines{"1 新建厂房，面积为-1.5万平方米。", "2 改造小区12个。"});
}

TEST_CASE("numbers behind marks of lists count within items where items have plain numbers") {
    CHECK(numbered_items("云川县2026年重点工作\n1.本年任务包括：\n- 1.建校3所；\n- 2.建院5所。\n"
                         "牵头单位：县教育局\n- 2. -\n2.修路3条。\n牵头单位：县交通局\n") ==
          Lines{"1 本年任务包括：-1.建校3所；-2.建院5所。", "2 修路3条。"});
}

TEST_CASE("links around clauses that lead nowhere stay clauses") {
    CHECK(carriers(
              "云川县2026年重点工作\n1.新建商场3座。\n[责任单位：县商务局](完成时限：2026/6/30)\n"
              "2.新建学校3所](#_ftn1)。（责任单位：[县教\n育局](http://a/b)）\n") ==
          Lines{"responsible 县商务局", "responsible 县教育局"});
}

TEST_CASE("quotations, escaped numbers and links of Markdown are read as what a page shows") {
    std::string const quoted =
        "> # 云川县2026年重点工作任务分解表\n>\n> 1\\. 新建[公办幼儿园](http://example.org/a)3所。（牵头单位：[县教育局](http://example.org/b)）\n"
        ">\n> 2\\. 改造老旧小区12个。（牵头单位：县住建局）\n";
    Notice const notice = fengong::parse(quoted);
    CHECK(notice.read(notice.title) == "云川县2026年重点工作任务分解表");
    CHECK(numbered_items(quoted) == Lines{"1 新建公办幼儿园3所。", "2 改造老旧小区12个。"});
    CHECK(carriers(quoted) == Lines{"lead 县教育局", "lead 县住建局"});
}
