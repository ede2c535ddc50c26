// SPDX-License-Identifier: BSL-1.0
// Lists of who does it in plans: where they end, what stands among the names, and labels that lack something.
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
using Carriers = std::vector<std::string>;

/// Who carries the one item of a notice whose text and clause these are.
std::string carriers_of(std::string_view item) {
    Carriers const all = carriers("甲县2026年重点工作责任分工\n1." + std::string{item} + "\n");
    return all.size() == 1 ? all.front() : std::to_string(all.size()) + " items";
}

/// Until when it is to be done, as printed.
std::string when_of(std::string_view item) {
    fengong::Notice const notice =
        fengong::parse("甲县2026年重点工作责任分工\n1." + std::string{item} + "\n");
    return notice.items.empty() ? "no item"
                                : std::string{notice.read(notice.items.front().deadline)};
}

}  // namespace

TEST_CASE("a label on the next line takes no character from the last name of the list") {
    CHECK(carriers_of("完成整治。\n责任单位:县城投公司、城关镇\n责任人:王海涛") ==
          "responsible 县城投公司、城关镇; leader 王海涛");
    CHECK(carriers_of("完成整治。\n责任单位:县水利局、县政府\n主要责任人:王海涛") ==
          "responsible 县水利局、县政府; leader 王海涛");
    CHECK(carriers_of("完成整治。\n牵头单位:经开区\n分管领导:王海涛") ==
          "lead 经开区; leader 王海涛");
    // A label may itself be broken over lines.
    CHECK(carriers_of("完成整治。\n责任单位:县城投公司\n分管县\n领导:王海涛") ==
          "responsible 县城投公司; leader 王海涛");
}

TEST_CASE("who stands in front of one that helps is not among those who help") {
    CHECK(carriers_of("培育企业12家。（责任单位：县工信局，县财政局配合）") ==
          "responsible 县工信局; cooperating 县财政局");
    CHECK(carriers_of("培育企业12家。责任单位：县工信局；县财政局、县税务局配合") ==
          "responsible 县工信局; cooperating 县财政局、县税务局");
    CHECK(carriers_of("培育企业12家。（县工信局牵头，县财政局，县税务局配合）") ==
          "lead 县工信局; cooperating 县财政局、县税务局");
    CHECK(carriers_of("培育企业12家。（县工信局、县财政局配合）") ==
          "cooperating 县工信局、县财政局");
}

TEST_CASE("A会同B负责 names no lead beside somebody who leads") {
    CHECK(carriers_of("推进共享。（县工信局牵头，县财政局会同各乡镇负责）") ==
          "lead 县工信局; responsible 县财政局; responsible 各乡镇");
    CHECK(carriers_of("推进共享。（县财政局会同各乡镇负责）") ==
          "lead 县财政局; responsible 各乡镇");
}

TEST_CASE("words that say when and name no day are no units") {
    CHECK(carriers_of("抽检食品800批次。（责任单位：县农业农村局，全年）") ==
          "responsible 县农业农村局");
    CHECK(when_of("抽检食品800批次。（责任单位：县农业农村局，全年）") == "全年");
    for (std::string_view const when : {"常态化推进", "长期坚持", "每季度一次", "立行立改",
                                        "按时间节点推进", "年内持续推进", "2024年—2026年"}) {
        CAPTURE(when);
        std::string const clause =
            "开展监测。（牵头单位：县商务局；配合单位：县交通局；" + std::string{when} + "）";
        CHECK(carriers_of(clause) == "lead 县商务局; cooperating 县交通局");
        CHECK(when_of(clause) == when);
    }
    CHECK(carriers_of("开展巡查。（县公安局负责，贯穿全年）") == "responsible 县公安局");
    CHECK(when_of("开展巡查。（县公安局负责，贯穿全年）") == "贯穿全年");
    CHECK(when_of("开展巡查。（责任单位：县公安局，每季度1次）") == "每季度1次");
    CHECK(when_of("开展巡查。（责任单位：县公安局，6月底前完成）") == "6月底前");
    CHECK(carriers_of("开展巡查。（责任单位：县公安局，长期护理险中心）") ==
          "responsible 县公安局、长期护理险中心");
}

TEST_CASE(
    "laboratories, sub-district offices and border posts take no level from the names in front") {
    CHECK(carriers_of("建平台。责任单位：省数据局、启明实验室、园林办事处") ==
          "responsible 省数据局、启明实验室、园林办事处");
    CHECK(carriers_of("建平台。责任单位：省数据局、统计局") == "responsible 省数据局、省统计局");
}

TEST_CASE("labels may stand in front of units with nothing between, and are reported") {
    CHECK(carriers_of("新建停车位。责任单位市经信局、市统计局。") ==
          "responsible 市经信局、市统计局");
    CHECK(carriers_of("改造公厕，牵头单位县城管局、责任单位县住建局。") ==
          "lead 县城管局; responsible 县住建局");
    CHECK(carriers_of("开展培训。\n责任单位  县财政局") == "responsible 县财政局");
    fengong::Notice const notice = fengong::parse("1.开展培训。责任单位县财政局、县教育局。\n");
    CHECK(std::ranges::count(notice.diagnostics, fengong::DiagnosticCode::colon_missing,
                             &fengong::Diagnostic::code) == 1);
    CHECK(carriers_of(
              "建成大棚50座。\n责任领导  李卫东\n责任站所  农业服务中心\n责任人  各村支部书记") ==
          "leader 李卫东; responsible 农业服务中心; leader 各村支部书记");
    CHECK(carriers_of("责任领导要亲自抓。").empty());
    CHECK(carriers_of("压实责任，各责任单位、部门要抓好落实。").empty());
    CHECK(carriers_of("责任单位县教育局要加强督查。").empty());
}

TEST_CASE("verbs alone are labels in brackets, in front of a colon") {
    CHECK(carriers_of("整治河道。（牵头：镇村建办；配合：各村）") ==
          "lead 镇村建办; cooperating 各村");
    CHECK(carriers_of("整治河道。（责任站所：镇财政所）") == "responsible 镇财政所");
    CHECK(carriers_of("整治河道。（领办县领导：李红梅；责任单位：县水利局）") ==
          "leader 李红梅; responsible 县水利局");
}

TEST_CASE(
    "universities have leaders of their own, and what has a colon behind a semicolon is no name") {
    CHECK(carriers_of("整治校园。责任校领导：张伟；责任单位：教务处") ==
          "leader 张伟; responsible 教务处");
    CHECK(carriers_of("整治校园。分管领导：丁国庆；联络办线：城建办") == "leader 丁国庆");
}

TEST_CASE("minutes say in front of who leads that the meeting has decided it") {
    CHECK(carriers_of("会议明确，由县住建局牵头，会同县水利局，于4月底前完成排查。") ==
          "lead 县住建局; cooperating 县水利局");
}

TEST_CASE("what only begins like 负责人 is a duty, and services have duties as offices do") {
    CHECK(carriers("甲县防汛成员单位工作分工\n县水利局：负责水库安全。\n"
                   "国动办（人防办）：负责人防工程排水。\n供电公司：保障排涝用电；抢修线路。\n"
                   "武警中队：参加抢险。\n") ==
          Carriers{"responsible 县水利局", "responsible 国动办（人防办）", "responsible 供电公司",
                   "responsible 武警中队"});
}

TEST_CASE("who leads by the heading leads also where an item names who helps or is responsible") {
    CHECK(
        carriers(
            "甲县2026年工作\n一、县示范区管委会牵头工作（2项）\n1.建设园区道路。协同单位：县工信局\n"
            "2.建设水厂。\n二、县教育局牵头工作（1项）\n3.新建学校。责任单位：县财政局\n") ==
        Carriers{"cooperating 县工信局; lead 县示范区管委会", "lead 县示范区管委会",
                 "responsible 县财政局; lead 县教育局"});
}

TEST_CASE("a mark in front of the next label lacks no name") {
    fengong::Notice const notice =
        fengong::parse("1.分工。（牵头单位：县教育局、责任单位：县财政局）\n");
    CHECK(std::ranges::count(notice.diagnostics, fengong::DiagnosticCode::empty_name,
                             &fengong::Diagnostic::code) == 0);
    CHECK(carriers_of("分工。（牵头单位：县教育局、责任单位：县财政局）") ==
          "lead 县教育局; responsible 县财政局");
}

TEST_CASE(
    "provinces, autonomous regions and cities are one collective, and other colons are colons") {
    CHECK(carriers_of(
              "落实政策。（各省、自治区、直辖市人民政府，税务总局分别负责，6月底前取得进展）") ==
          "responsible 各省、自治区、直辖市人民政府、税务总局");
    CHECK(carriers_of("清理垃圾。牵头单位∶镇农业办 责任单位﹕各村（社区）") ==
          "lead 镇农业办; responsible 各村（社区）");
}

TEST_CASE("the words of labels in a sentence are no labels") {
    CHECK(carriers_of("严格问责，对责任单位、责任人\n一律通报。由县纪委负责。") ==
          "responsible 县纪委");
    CHECK(carriers_of("推行路长制，责任领导\n每月巡查一次，确保畅通。").empty());
    CHECK(carriers_of("抓好教育，责任单位县教育局，新建学校3所。").empty());
    CHECK(carriers_of("建立“责任单位县财政局”台账。").empty());
    for (std::string_view const sentence :
         {"责任单位按季度将完成情况报县政府督查室。", "牵头单位每月25日前将进展报街道办公室。",
          "责任单位汇总后统一报送县委办公室、县政府办公室。", "牵头单位及时移送县纪委监委。"}) {
        CAPTURE(sentence);
        CHECK(carriers_of("规范投放。" + std::string{sentence}).empty());
    }
    CHECK(carriers_of("整治河道。牵头单位县城管局配合单位县公安局、县住建局").empty());
    CHECK(carriers_of("整治河道。牵头单位县水利局 配合单位县财政局；责任人李四") ==
          "lead 县水利局; cooperating 县财政局; leader 李四");
}

TEST_CASE("verbs alone in brackets give way to any other shape, and must name units that carry") {
    CHECK(carriers_of("举办大赛（主办：省人社厅，承办：县人社局）。责任单位：县人社局、县教育局") ==
          "responsible 县人社局、县教育局");
    CHECK(carriers_of("联合执法（协同：县公安局）。由县城管局牵头，县司法局配合。") ==
          "lead 县城管局; cooperating 县司法局");
    CHECK(carriers_of("厘清职责（主办：30日内办结；协办：10日内反馈）。（县信访局负责）") ==
          "responsible 县信访局");
    CHECK(carriers_of("推进融合（参与：村民）。").empty());
}

TEST_CASE(
    "what stands in front of one that helps may be part of the sentence, or commas divide all names") {
    CHECK(carriers_of("服务企业，县工信局、县财政局配合。") ==
          "cooperating 服务企业、县工信局、县财政局");
    CHECK(carriers_of("整治河道。（市教育局，市财政局，各县政府，管委会配合）") ==
          "cooperating 市教育局、市财政局、各县政府、管委会");
}

TEST_CASE("a province is many only behind 各") {
    CHECK(carriers_of("落实政策。（责任单位：各省、自治区、直辖市财政厅（局））") ==
          "responsible 各省、自治区、直辖市财政厅（局）");
    CHECK(carriers_of("落实政策。（责任单位：省、市、县财政局）") ==
          "responsible 省、市、县财政局");
}

TEST_CASE("a slash divides organisations that have a level each, and nothing in brackets") {
    CHECK(carriers("平安县2026年重点工作分工\n1.发放补贴。责任单位：县财政局/县人社局\n"
                   "2.建设中心1个。责任单位：县商务局/县供销社、县卫健局（疾控局/爱卫办）\n") ==
          Carriers{"responsible 县财政局、县人社局",
                   "responsible 县商务局、县供销社、县卫健局（疾控局/爱卫办）"});
}

TEST_CASE("other names with a slash are whole") {
    CHECK(
        carriers("平安县2026年重点工作分工\n"
                 "1.发放补贴。责任单位：各镇街/园区、各镇/街道办事处、县直各单位/部门\n"
                 "2.开展检查。责任单位：县教育局/体育局、市场监管局/药监局、社区/业委会/物业公司\n"
                 "3.推进改革。责任单位：各区县政府/管委会、各镇党委/政府\n") ==
        Carriers{"responsible 各镇街/园区、各镇/街道办事处、县直各单位/部门",
                 "responsible 县教育局/体育局、县市场监管局/药监局、社区/业委会/物业公司",
                 "responsible 各区县政府/管委会、各镇党委/政府"});
}
