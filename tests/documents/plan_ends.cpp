// SPDX-License-Identifier: BSL-1.0
// What stands below the last items of plans, which are measures that nobody is named for.
#include "support/carriers.hpp"
#include <fengong/model/diagnostic.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using support::carriers;
using PlanCarriers = std::vector<std::string>;

constexpr std::string_view plan_with_measures =
    "甲县燃气安全整治方案\n一、重点任务\n（一）改造管网20公里。（责任单位：县住建局）\n"
    "（二）安装报警器1万只。（责任单位：县住建局、各乡镇）\n"
    "二、保障措施\n（一）强化资金保障。足额安排资金。\n（二）强化督导。每季度督导一次。\n";

/// The text of the last item of a plan.
std::string last_text_of(std::string const& text) {
    fengong::Notice const notice = fengong::parse(text);
    return notice.items.empty() ? std::string{} : fengong::item_text(notice, notice.items.back());
}

}  // namespace

TEST_CASE("from when on a plan holds is no text of its last measure, nor its deadline") {
    for (std::string_view const end :
         {"本方案自2026年4月1日起施行，有效期至2029年3月31日。\n", "本方案自印发之日起实施。\n",
          "本实施方案由县住建局负责解释，自2026年4月1日起执行。\n",
          "以上措施自2026年4月1日起施行，有效期3年。\n附件：1.任务表\n2.联系表\n"}) {
        std::string const text = std::string{plan_with_measures} + std::string{end};
        fengong::Notice const notice = fengong::parse(text);
        REQUIRE(notice.items.size() == 4);
        CHECK(notice.items.back().deadline.empty());
        CHECK(last_text_of(text) == "强化督导。每季度督导一次。");
        CHECK(carriers(text) ==
              PlanCarriers{"responsible 县住建局", "responsible 县住建局、各乡镇", "", ""});
    }
    // Nor is it reported behind an item that says who does it.
    fengong::Notice const notice =
        fengong::parse("甲县措施\n1.新建公园1个。（责任单位：县住建局）\n"
                       "2.新建学校2所。（责任单位：县教育局）\n本措施自发布之日起施行。\n");
    CHECK(std::none_of(notice.diagnostics.begin(), notice.diagnostics.end(),
                       [](fengong::Diagnostic const& diagnostic) {
                           return diagnostic.code == fengong::DiagnosticCode::unclaimed_text;
                       }));
}

TEST_CASE("a list of annexes below measures is none of their text, whatever annexes follow") {
    std::string const front{plan_with_measures};
    std::string const annexes =
        "附件1\n领导小组成员名单\n组  长：张  伟  副县长\n成  员：李  强  县住建局局长\n"
        "附件2\n任务分工表\n序号 任务 责任单位\n1 改造管网20公里 县住建局\n2 安装报警器1万只 "
        "各乡镇\n";
    PlanCarriers const all{
        "responsible 县住建局", "responsible 县住建局、各乡镇", "", "", "responsible 县住建局",
        "responsible 各乡镇"};
    CHECK(carriers(front + "附件：1.领导小组成员名单\n2.任务分工表\n" + annexes) == all);
    CHECK(carriers(front + "附件：\n1.领导小组成员名单\n2.任务分工表\n" + annexes) == all);
    CHECK(last_text_of(front + "附件：1.领导小组成员名单\n2.任务分工表\n附件1\n成员名单\n") ==
          "强化督导。每季度督导一次。");
}

TEST_CASE("what an annex below such a list hands out without numbers is read") {
    CHECK(carriers(std::string{plan_with_measures} +
                   "附件：1.成员名单\n2.任务清单\n附件1\n成员名单\n组长：张伟\n附件2\n任务清单\n"
                   "开展宣传20场。（责任单位：县委宣传部）\n"
                   "开展培训1000人次。（责任单位：县应急局）\n") ==
          PlanCarriers{"responsible 县住建局", "responsible 县住建局、各乡镇", "", "",
                       "responsible 县委宣传部", "responsible 县应急局"});
}

TEST_CASE("an item below the word for annexes stays one") {
    CHECK(carriers("甲县任务清单\n附件：\n1.新建学校2所，扩建医院1家。（责任单位：县教育局）\n"
                   "2.新建公园1个，新修道路3条。（责任单位：县住建局）\n") ==
          PlanCarriers{"responsible 县教育局", "responsible 县住建局"});
}

TEST_CASE("offices of the whole country are units like others") {
    CHECK(carriers("国务院办公厅通知\n1.加强就业指导。（教育部、共青团中央等按职责分工负责）\n"
                   "2.优化招聘服务。（人力资源社会保障部牵头，共青团中央、全国工商联、"
                   "新疆生产建设兵团按职责分工负责）\n") ==
          PlanCarriers{"responsible 教育部、共青团中央",
                       "lead 人力资源社会保障部; responsible 共青团中央、全国工商联、"
                       "新疆生产建设兵团"});
}

TEST_CASE(
    "an annex behind measures is a section of its own, and its items are none of the last measure") {
    std::string const text = std::string{plan_with_measures} +
                             "附件1\n重点任务清单\n1.开展宣传20场。（责任单位：县委宣传部）\n"
                             "2.开展培训1000人次。（责任单位：县应急局）\n";
    fengong::Notice const notice = fengong::parse(text);
    REQUIRE(notice.items.size() == 6);
    CHECK(notice.items[4].parent == 0);
    REQUIRE(notice.sections.size() == 3);
    CHECK(notice.read(notice.sections[2].title) == "重点任务清单");
    CHECK(notice.items[4].section == 3);
    CHECK(last_text_of(std::string{plan_with_measures}) == "强化督导。每季度督导一次。");
    CHECK(fengong::item_text(notice, notice.items[3]) == "强化督导。每季度督导一次。");
    // Without numbers its paragraphs are items.
    CHECK(carriers(std::string{plan_with_measures} +
                   "附件\n重点任务清单\n开展宣传20场。（责任单位：县委宣传部）\n"
                   "开展培训1000人次。（责任单位：县应急局）\n")
              .size() == 6);
}

TEST_CASE("the word for an annex inside a sentence begins none") {
    CHECK(carriers("甲县方案\n1.开展整治，清单见\n附件1\n并建立台账。（责任单位：县应急局）\n"
                   "2.新建公园1个。（责任单位：县住建局）\n") ==
          PlanCarriers{"responsible 县应急局", "responsible 县住建局"});
}

TEST_CASE("what a line says beside from when on it holds, and below, is of the item") {
    constexpr std::string_view first = "甲县任务\n1.新建学校2所。（责任单位：县教育局）\n";
    constexpr std::string_view third = "3.新建水厂1座。（责任单位：县水利局）\n";
    struct Case {
        std::string_view second;
        std::string_view owners;
        std::size_t targets;
    };
    for (Case const& each : {
             Case{"2.发展学前教育。\n本计划自2026年起实施，三年内新建幼儿园12所。（责任单位："
                  "县教体局、各镇）\n",
                  "responsible 县教体局、各镇", 1},
             Case{"2.落实惠企政策。\n以上政策自1月1日起执行，全年兑现资金2000万元。（责任单位："
                  "县财政局）\n",
                  "responsible 县财政局", 1},
             Case{"2.落实补贴。\n本政策从4月1日起实施，加大宣传。\n全年发放补贴500万元。\n"
                  "责任单位：县住建局\n",
                  "responsible 县住建局", 1},
             Case{"2.完善人才政策。\n本政策自印发之日起施行。\n责任单位：县人社局\n",
                  "responsible 县人社局", 0},
         }) {
        CAPTURE(each.second);
        for (std::string_view const behind : {std::string_view{}, third}) {
            std::string const text = std::string{first}.append(each.second).append(behind);
            std::vector<std::string> const found = carriers(text);
            REQUIRE(found.size() == (behind.empty() ? 2U : 3U));
            CHECK(found[1] == each.owners);
            fengong::Notice const notice = fengong::parse(text);
            CHECK(notice.targets_of(notice.items[1]).size() == each.targets);
        }
    }
}

TEST_CASE("items right below the word for annexes in a cover letter stay items") {
    constexpr std::string_view letter = "关于印发重点任务的通知\n各镇：\n现印发给你们。\n";
    constexpr std::string_view signature = "甲县人民政府\n2026年3月1日\n";
    struct List {
        std::string_view words;
        PlanCarriers owners;
    };
    PlanCarriers const labelled{"responsible 县教育局", "responsible 县交通局"};
    List const lists[] = {
        {"1.新建学校3所（责任单位：县教育局）\n2.新建公路20公里（责任单位：县交通局）\n", labelled},
        {"1.新建学校3所（县教育局）\n2.新建公路20公里（县交通局）\n", labelled},
        {"1.县教育局负责新建学校3所\n2.县交通局负责新建公路20公里\n", labelled},
        {"1.新建学校3所\n责任单位：县教育局\n2.新建公路20公里\n责任单位：县交通局\n", labelled},
        {"1.编制学校清单\n责任单位：县教育局\n2.编制公路清单\n责任单位：县交通局\n", labelled},
    };
    for (List const& list : lists) {
        CAPTURE(list.words);
        CHECK(carriers(std::string{letter}.append("附件：\n").append(list.words)).size() == 2);
        CHECK(carriers(std::string{letter}.append(signature).append("附件：\n").append(list.words))
                  .size() == 2);
    }
    CHECK(carriers(std::string{letter}.append("附件：\n").append(lists[3].words)) == labelled);
    CHECK(carriers(std::string{letter}
                       .append("附件：\n1.任务表\n2.项目清单\n")
                       .append(signature)
                       .append("附件1\n任务表\n")
                       .append(lists[0].words)) == labelled);
}

TEST_CASE("a word for annexes among the fields of an item cuts none of them off") {
    constexpr std::string_view second = "2.新建水厂1座。\n责任单位：县水利局\n";
    for (std::string_view const annex :
         {"附件：\n责任单位：县教育局\n", "附件：1.学校名单\n责任单位：县教育局\n",
          "附：\n实验小学\n责任单位：县教育局\n"}) {
        CAPTURE(annex);
        CHECK(carriers(std::string{"甲县任务\n1.新建学校3所。\n"}.append(annex).append(second)) ==
              PlanCarriers{"responsible 县教育局", "responsible 县水利局"});
    }
    fengong::Notice const notice =
        fengong::parse(std::string{"甲县任务\n1.新建学校3所。\n责任单位：县教育局\n附件2\n"
                                   "完成时限：6月底前\n"}
                           .append(second));
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.read(notice.items[0].deadline) == "6月底前");
}
