// SPDX-License-Identifier: BSL-1.0
// What stands above the first item as it is found on the sites of governments: rows of the site, titles printed twice,
// letters without the plan that they send out.
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using fengong::Notice;

namespace {

constexpr std::string_view plan = "各乡镇人民政府：\n1.新建公园3个。（责任单位：县城管局）\n"
                                  "2.新修道路5公里。（责任单位：县交通局）\n";

Notice read_above_plan(std::string_view front) {
    return fengong::parse(std::string{front}.append(plan));
}

/// `title / issuer / place / number`.
std::string facts_of(Notice const& notice) {
    std::string facts;
    std::string_view before;
    for (fengong::Phrase const phrase :
         {notice.title, notice.issuer, notice.place, notice.number}) {
        facts.append(before).append(notice.read(phrase));
        before = " / ";
    }
    return facts;
}

constexpr std::string_view office_notice =
    "临川县人民政府办公室关于印发2026年工作要点的通知 / 临川县人民政府办公室 / 临川县 / "
    "临政办〔2026〕12号";

}  // namespace

TEST_CASE("a bracket in front of a title is no part of it") {
    CHECK(facts_of(read_above_plan("【责任分解】临川县人民政府办公室关于印发2026年工作要点的通知\n"
                                   "临政办〔2026〕12号\n")) == office_notice);
    CHECK(facts_of(read_above_plan("（江西省）临川县2026年重点任务分解\n"))
              .starts_with("临川县2026年重点任务分解 / "));
}

TEST_CASE("rows of a site divided by bars are no part of the title below them") {
    for (std::string_view const rule : {"", "---|---|---|---|\n"}) {
        CAPTURE(rule);
        CHECK(facts_of(read_above_plan(
                  std::string{rule} + "发布机构 | 临川县人民政府办公室 | 有 效 性 | 有效 |\n"
                                      "文 号 | 临政办〔2026〕12号 | 发文日期 | 2026-03-01 |\n"
                                      "标 题 | 临川县人民政府办公室关于印发2026年工作要点的通知 |\n"
                                      "临川县人民政府办公室关于印发2026年工作要点的通知\n")) ==
              office_notice);
    }
}

TEST_CASE("labels of a site stand in one line, each with what it labels behind it") {
    Notice const notice =
        read_above_plan("文件名称 临川县人民政府办公室关于印发2026年工作要点的通知\n"
                        "索引号 lcx/2026-1547 公开目录: 县政府办\n"
                        "文号 临政办〔2026〕12号 成文日期: 2026年03月01日\n\n"
                        "临川县人民政府办公室关于印发2026年工作要点的通知\n");
    CHECK(facts_of(notice) == office_notice);
    CHECK(notice.read(notice.issued.printed) == "2026年03月01日");
    CHECK(notice.read(notice.index_number) == "lcx/2026-1547");
}

TEST_CASE("what a label of a site says may stand on the line below it") {
    CHECK(facts_of(read_above_plan("标题\n\n临川县人民政府办公室关于印发2026年工作要点的通知\n\n"
                                   "有效性\n\n有效\n\n发文字号\n\n临政办〔2026〕12号\n\n"
                                   "发布日期\n\n2026-03-01\n\n"
                                   "临川县人民政府办公室\n关于印发2026年工作要点的通知\n\n")) ==
          office_notice);
}

TEST_CASE("labels of a site without a colon are divided by what follows them") {
    CHECK(facts_of(read_above_plan("发文机关 发布时间 2026年03月01日\n"
                                   "标  题 临川县人民政府办公室关于印发2026年工作要点的通知\n"
                                   "发文字号 临政办〔2026〕12号 时  效 有效\n\n"
                                   "临川县人民政府办公室\n关于印发2026年工作要点的\n通  知\n\n")) ==
          office_notice);
}

TEST_CASE("a label of a site without a value takes no number, office or sentence for it") {
    CHECK(facts_of(read_above_plan("主题词：\n临政办〔2026〕12号\n有效性：\n临川县人民政府办公室\n"
                                   "关于印发2026年工作要点的通知\n")) == office_notice);
    Notice const notice =
        read_above_plan("临川县2026年工作要点\n公开范围不断扩大，现将任务印发给你们。\n");
    CHECK(notice.preamble.size() == 1);
    Notice const titled = read_above_plan("标题：规范性文件有效性管理办法\n");
    CHECK(titled.read(titled.title) == "规范性文件有效性管理办法");
}

TEST_CASE("the title in the rows of a site is the notice's where it prints none") {
    CHECK(facts_of(read_above_plan("标 题: 临川县人民政府办公室关于印发2026年工作要点的通知 |\n"
                                   "文 号: 临政办〔2026〕12号 |\n")) == office_notice);
}

TEST_CASE("a line that is a title by itself drops the name of a site above it") {
    CHECK(facts_of(read_above_plan("法规网--县区文件库\n临政办〔2026〕12号\n"
                                   "法规网--县区文件库\n"
                                   "临川县人民政府办公室关于印发2026年工作要点的通知\n")) ==
          office_notice);
}

TEST_CASE(
    "an issuer that says its level alone is of no place, unless a row of the site says of which") {
    constexpr std::string_view title = "县人民政府办公室关于印发2026年工作要点的通知\n";
    CHECK(facts_of(read_above_plan(title)) ==
          "县人民政府办公室关于印发2026年工作要点的通知 / 县人民政府办公室 /  / ");
    CHECK(facts_of(read_above_plan(std::string{title} +
                                   "索引号 : 010561/2026-07 文   号 : 临政办〔2026〕12号\n"
                                   "主题分类: 督查 发文单位: 临川县人民政府办公室\n")) ==
          "县人民政府办公室关于印发2026年工作要点的通知 / 临川县人民政府办公室 / 临川县 / "
          "临政办〔2026〕12号");
}

TEST_CASE("of two offices that issue together the place is that of the government") {
    for (std::string_view const party : {"中共临川县委办公室", "中共临川县委"}) {
        CAPTURE(party);
        Notice const notice = read_above_plan(
            std::string{party} + "临川县人民政府办公室关于印发《2026年重点任务清单》的通知\n");
        CHECK(notice.read(notice.place) == "临川县");
    }
    Notice const notice = read_above_plan("中共临川县委关于印发《2026年重点任务清单》的通知\n");
    CHECK(notice.read(notice.place) == "临川县");
}

TEST_CASE("a year in the title that lies far behind the day of issue is not the one of the work") {
    auto const year_of = [](std::string_view title, std::string_view day) {
        return fengong::parse(std::string{title} + "\n1.新建公园3个。（牵头单位：县城管局）\n" +
                              "临川县人民政府办公室\n" + std::string{day} + "\n")
            .year;
    };
    CHECK(year_of("临川县第十四个五年规划和2035年远景目标纲要任务分工方案", "2021年12月31日") ==
          2021);
    CHECK(year_of("临川县治本攻坚三年行动实施方案（2024—2026年）", "2024年2月29日") == 2024);
    CHECK(year_of("临川县2026年重点任务分工方案", "2025年12月31日") == 2026);
    CHECK(year_of("临川县2024年重点任务分工方案", "2025年1月8日") == 2024);
}

TEST_CASE("a letter that only sends out the plan has no items, whatever it numbers") {
    constexpr std::string_view title = "临川县人民政府办公室关于印发2026年重点工作分工的通知\n";
    constexpr std::string_view signature = "临川县人民政府办公室\n2026年3月2日\n";
    Notice const asked = fengong::parse(
        std::string{title} +
        "各乡镇人民政府：\n《2026年重点工作分工》已经县政府同意，现印发给你们，请照此执行。\n"
        "一、提高站位。各单位要压实责任。\n二、加强督查。督查室要于2026年3月底前通报进展。\n"
        "附件：2026年重点工作分工表\n" +
        std::string{signature});
    CHECK(asked.items.empty());
    CHECK(asked.preamble.size() == 4);

    Notice const annexes =
        fengong::parse(std::string{title} +
                       "各乡镇人民政府：\n现将各项任务分解（详见附件），有关事宜通知如下：\n"
                       "一、压实责任\n各单位要狠抓落实。\n二、密切配合\n有关单位要形成合力。\n"
                       "附件：1.重点工作任务分解表\n2.民生实事任务分解表\n3.重大项目任务分解表\n" +
                       std::string{signature});
    CHECK(annexes.items.empty());
    CHECK(annexes.sections.empty());
    CHECK(annexes.read(annexes.issuer) == "临川县人民政府办公室");
}

TEST_CASE("a plan in the letter itself has items, also where nobody is named") {
    Notice const notice = fengong::parse(
        "临川县人民政府办公室关于印发2026年工作要点的通知\n各乡镇人民政府：\n"
        "《2026年工作要点》已经县政府同意，现印发给你们，请认真执行。\n2026年工作要点\n"
        "一、新建公园3个，提升城市品质。\n二、新修道路5公里，打通断头路。\n"
        "临川县人民政府办公室\n2026年3月2日\n");
    CHECK(notice.items.size() == 2);
    Notice const named = fengong::parse(
        "临川县人民政府关于做好2026年城建工作的通知\n各乡镇人民政府：\n通知如下，先进单位名单见附件。\n"
        "一、新建公园3个，提升城市品质。\n二、新修道路5公里，打通断头路。\n"
        "临川县人民政府\n2026年3月2日\n");
    CHECK(named.items.size() == 2);
}

TEST_CASE("what closes a letter is no title") {
    Notice const notice = fengong::parse(
        "清政办〔2026〕6号\n各镇人民政府：\n现将任务分解印发给你们，请认真组织实施。\n特此通知\n"
        "2026年政府工作目标任务分解\n一、经济\n1.加强运行分析。（牵头单位：发改委）\n");
    CHECK(notice.read(notice.title) == "2026年政府工作目标任务分解");
}

TEST_CASE("where nobody signs the place is the one that the title begins with") {
    auto const place_of = [](std::string_view title) {
        Notice const notice = fengong::parse(
            std::string{title}.append("\n一、改革\n1.实行清单管理。（牵头单位：县政府办）\n"));
        return std::string{notice.read(notice.place)};
    };
    CHECK(place_of("清河县2026年深化改革工作要点") == "清河县");
    CHECK(place_of("清河县教育局2026年工作要点") == "清河县");
    CHECK(place_of("2026年清河县政府重点工作分工") == "清河县");
    CHECK(place_of("2026年县政府重点工作分工").empty());
    CHECK(place_of("老旧小区2026年改造计划").empty());
    CHECK(place_of("全县2026年重点工作任务").empty());
    CHECK(place_of("2026年区《政府工作报告》要点分解").empty());
}

TEST_CASE("plans for emergencies and letters of responsibility have titles") {
    for (std::string_view const title :
         {"清河县2026年防台风应急预案", "清河县2026年安全目标责任书"}) {
        CAPTURE(title);
        Notice const notice =
            fengong::parse(std::string{title}.append("\n一、职责\n1.县公安局：负责疏导交通。\n"));
        CHECK(notice.read(notice.title) == title);
        CHECK(notice.year == 2026);
    }
}

TEST_CASE("letters, and papers that set goals, have titles too") {
    CHECK(facts_of(read_above_plan("关于分解落实临川县2026年民生实事的函\n"))
              .starts_with("关于分解落实临川县2026年民生实事的函 / "));
    CHECK(facts_of(read_above_plan("2026年度绩效考核目标任务书\n"))
              .starts_with("2026年度绩效考核目标任务书 / "));
    CHECK(facts_of(read_above_plan("2026年市级重点民生实事项目\n"))
              .starts_with("2026年市级重点民生实事项目 / "));
}

TEST_CASE("a title from its place on drops what a site prints above it") {
    CHECK(facts_of(fengong::parse("返回首页\n网站地图\n\n临川县人民政府\n\n"
                                  "临川县关于支持企业发展的若干措施\n\n来源：县发改局\n\n"
                                  "一、减负\n1.减免租金。（责任单位：县住建局）\n"))
              .starts_with("临川县关于支持企业发展的若干措施 / "));
}

TEST_CASE("remarks in brackets of any number behind a title are left out of account") {
    CHECK(facts_of(read_above_plan("2026年目标任务责任分解表 (县农业农村局牵头任务)(二季度)\n"))
              .starts_with("2026年目标任务责任分解表(县农业农村局牵头任务)(二季度) / "));
}

TEST_CASE("the border of a table in front of a title is no part of it") {
    CHECK(facts_of(read_above_plan("|\n | 临川县人民政府关于印发2026年要点的通知 |\n"))
              .starts_with("临川县人民政府关于印发2026年要点的通知 / 临川县人民政府 / 临川县 / "));
}

TEST_CASE("a bureau above the day signs a letter") {
    Notice const notice =
        fengong::parse("关于印发临川县2026年项目方案的通知\n各相关单位：\n现将方案印发给你们。\n"
                       "临川县发展和改革局\n2026年2月25日\n临川县2026年项目方案\n"
                       "1.新建厂房3栋。（责任单位：县工信局）\n");
    CHECK(notice.read(notice.issuer) == "临川县发展和改革局");
    CHECK(notice.read(notice.place) == "临川县");
}

TEST_CASE("addressees are offices each, and no sentence that leads on") {
    auto const addressees = [](std::string_view line) {
        Notice const notice = fengong::parse(std::string{line}.append(
            "\n现印发给你们。\n为确保各项任务完成，现就有关工作提出如下分工：\n一、工业\n"
            "1.新建厂房3栋。（责任单位：县工信局）\n"));
        std::string all;
        for (fengong::Phrase const name : notice.recipients) {
            all.append(all.empty() ? "" : "|").append(notice.read(name));
        }
        return all;
    };
    CHECK(addressees("各新区、区政府各部门、各有关单位：") == "各新区|区政府各部门|各有关单位");
    CHECK(addressees("各镇、街，区直各办、局，各有关单位：") == "各镇、街|区直各办、局|各有关单位");
    CHECK(addressees("各区人民政府，市政府各委、办、局：") == "各区人民政府|市政府各委、办、局");
    CHECK(addressees("各乡、镇人民政府，各县（市）、区政府：") ==
          "各乡、镇人民政府|各县（市）、区政府");
}

TEST_CASE("a title in quotation marks is the title without them") {
    CHECK(facts_of(read_above_plan(
              "临政办〔2026〕12号《临川县人民政府办公室关于印发2026年工作要点的通知》\n"
              "《临川县人民政府办公室关于印发2026年工作要点的通知》\n")) == office_notice);
}

TEST_CASE("reports and announcements have titles too") {
    CHECK(facts_of(
              fengong::parse("临川县审计局关于2026年审计整改情况的报告\n各位委员：\n现报告如下：\n"
                             "一、总体情况\n（一）压实责任。各单位认真整改。\n"))
              .starts_with("临川县审计局关于2026年审计整改情况的报告 / 临川县审计局 / 临川县 / "));
}

TEST_CASE("a title whose second line is whole from its place on is one title") {
    CHECK(facts_of(fengong::parse("临川县人民政府关于转发\n临川县关于发展旅游若干措施的通知\n"
                                  "1.新建民宿3家。（责任单位：县文旅局）\n"))
              .starts_with("临川县人民政府关于转发临川县关于发展旅游若干措施的通知 / "
                           "临川县人民政府 / 临川县 / "));
    CHECK(facts_of(fengong::parse("临川县关于落实2025年预算执行审计的报告\n整改意见任务分解表\n"
                                  "1.收回资金3万元。（责任单位：县财政局）\n"))
              .starts_with("临川县关于落实2025年预算执行审计的报告整改意见任务分解表 / "));
}

TEST_CASE("a report from its issuer on drops what a site prints above it") {
    CHECK(facts_of(fengong::parse(
                       "首页\n-> 要闻 -> 审计信息\n临川县审计局关于2026年整改情况的报告\n"
                       "各位委员：\n现报告如下：\n一、总体情况\n（一）压实责任。认真整改。\n"))
              .starts_with("临川县审计局关于2026年整改情况的报告 / 临川县审计局 / "));
}

TEST_CASE("addressees may begin like a sentence") {
    Notice const notice =
        fengong::parse("关于印发临川县2026年工作要点的通知\n现代服务业园区管委会，各镇街：\n"
                       "现印发给你们。\n1.新建厂房3栋。（责任单位：县工信局）\n");
    REQUIRE(notice.recipients.size() == 2);
    CHECK(notice.read(notice.recipients.front()) == "现代服务业园区管委会");
}

TEST_CASE("a bureau signs no letter whose title names who issues it, and no title") {
    Notice const named =
        fengong::parse("临川县人民政府关于印发2026年方案的通知\n各镇街：\n现印发给你们。\n"
                       "临川县财政局\n2026年3月1日\n1.新建厂房3栋。（责任单位：县工信局）\n");
    CHECK(named.read(named.issuer) == "临川县人民政府");
    Notice const part = fengong::parse("临川县2026年工作任务\n三季度任务\n县水利局\n2026年9月30日\n"
                                       "1.新建水库3座。（责任单位：县水利局）\n");
    CHECK(part.issuer.empty());
}
