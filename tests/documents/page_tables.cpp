// SPDX-License-Identifier: BSL-1.0
// Tables as pages, word processors and spreadsheets write them: other tables around them, heads over several columns, cells with
// quotes, parts of a year below one head.
#include "support/describe.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view page_title = "云川县2026年重点工作任务分解表";

/// The items, a line each: number, text, and who does it.
Lines rows_on_page(std::string const& source) {
    fengong::Notice const notice = fengong::parse(source);
    support::require_invariants(notice);
    Lines all;
    for (fengong::Item const& item : notice.items) {
        all.push_back((item.number ? std::to_string(*item.number) : "-") + " " +
                      fengong::item_text(notice, item) + ": " + support::duties(notice, item));
    }
    return all;
}

std::string title_on_page(std::string const& source) {
    fengong::Notice const notice = fengong::parse(source);
    return std::string{notice.read(notice.title)};
}

/// `rows`, a cell between bars, as a table of a page.
std::string html_table(std::vector<std::vector<std::string>> const& rows) {
    std::string table = "<table>";
    for (auto const& row : rows) {
        table += "<tr>";
        for (std::string const& cell : row) {
            table += "<td>" + cell + "</td>";
        }
        table += "</tr>\n";
    }
    return table + "</table>";
}

std::string list_of_page() {
    return html_table({{"序号", "工作任务", "牵头单位", "责任单位"},
                       {"1", "新建公办幼儿园3所", "县教育局", "县财政局"},
                       {"2", "改造老旧小区12个", "县住建局", "各街道"}});
}

Lines const rows_of_list{"1 新建公办幼儿园3所: lead 县教育局; responsible 县财政局",
                         "2 改造老旧小区12个: lead 县住建局; responsible 各街道"};

std::string titled(std::string_view rows) {
    return std::string{page_title} + "\n" + std::string{rows};
}

}  // namespace

TEST_CASE("a menu in a table behind the list is no row of it") {
    std::string const menu =
        html_table({{"网站首页", "政务公开", "互动交流"}, {"关于我们", "网站地图", "联系我们"}});
    CHECK(rows_on_page("<h1>" + std::string{page_title} + "</h1>" + list_of_page() + menu) ==
          rows_of_list);
    CHECK(rows_on_page(titled(
              "|序号|工作任务|牵头单位|责任单位|\n|1|新建公办幼儿园3所|县教育局|县财政局|\n"
              "|2|改造老旧小区12个|县住建局|各街道|\n\n|首页|政务公开|\n|关于我们|联系我们|\n")) ==
          rows_of_list);
}

TEST_CASE("a menu with as many cells as the list, and links to the next page, are no rows of it") {
    std::string const list = "<h1>" + std::string{page_title} + "</h1>" + list_of_page();
    CHECK(rows_on_page(list + html_table({{"首页", "要闻", "公开", "服务"},
                                          {"关于我们", "网站地图", "隐私保护", "版权声明"}})) ==
          rows_of_list);
    CHECK(rows_on_page(list + html_table({{"上一篇：", "关于召开会议的通知"},
                                          {"下一篇：", "没有了"}})) == rows_of_list);
}

TEST_CASE(
    "a row of sections behind a blank line is a title, though it has as many cells as the list") {
    std::string const text = titled(
        "|序号|工作任务|牵头单位|\n|1|新建公办幼儿园3所|县教育局|\n\n|城市建设|||\n|2|改造老旧小区12个|县住建局|\n");
    CHECK(rows_on_page(text) ==
          Lines{"1 新建公办幼儿园3所: lead 县教育局", "2 改造老旧小区12个: lead 县住建局"});
}

TEST_CASE("where a page stands in its site is no part of the title") {
    for (std::string_view const path :
         {"首页 > 政务公开 > 政府文件", "当前位置：首页 政府文件",
          "[首页](http://example.org/) > [政府文件](http://example.org/a)"}) {
        CAPTURE(path);
        CHECK(title_on_page(std::string{path} + "\n" +
                            titled("1.新建公办幼儿园3所。（牵头单位：县教育局）\n")) == page_title);
    }
}

TEST_CASE("rows behind a blank line that miss cells and name somebody go on with their table") {
    CHECK(rows_on_page(titled(
              "|序号|工作任务|牵头单位|责任单位|\n|1|新建公办幼儿园3所|县教育局|县财政局|\n\n"
              "|续建中学2所|县教育局|\n\n|2|改造老旧小区12个|县住建局|各街道|\n")) ==
          Lines{rows_of_list[0], "- 续建中学2所: lead 县教育局", rows_of_list[1]});
}

TEST_CASE("a list goes on in the next table of its page") {
    std::string const third = html_table({{"3", "修建农村公路50公里", "县交通局", "各镇"},
                                          {"4", "新建公园3个", "县住建局", "各镇"}});
    CHECK(rows_on_page("<p>" + std::string{page_title} + "</p>" + list_of_page() + "<p>- 1 -</p>" +
                       third) == Lines{rows_of_list[0], rows_of_list[1],
                                       "3 修建农村公路50公里: lead 县交通局; responsible 各镇",
                                       "4 新建公园3个: lead 县住建局; responsible 各镇"});
}

TEST_CASE("rows of sections and short rows behind blank lines are no menus") {
    for (std::string_view const section : {"|一|教育工作||", "|★|道路提升||", "|第三项|教育||"}) {
        CAPTURE(section);
        CHECK(rows_on_page(titled("|序号|任务|责任单位|\n\n" + std::string{section} +
                                  "\n\n|1|建校|县教育局|\n|2|修路|县交通局|\n"))
                  .back() == "2 修路: responsible 县交通局");
    }
    CHECK(rows_on_page(
              titled("|序号|任务|责任单位|时限|\n|1|建校|县教育局|6月|\n\n|修建校舍|配齐设备|\n\n"
                     "|2|修路|县交通局|7月|\n\n|责任编辑|王平|||\n|3|建桥|县交通局|8月|\n"))
              .size() == 3);
}

TEST_CASE("rows below another that say 〃 for its number, or nothing, go on with its cells") {
    CHECK(rows_on_page(titled("| 序号 | 任务 | 责任单位 |\n| 1 | 新建学 | 县教育局、县财 |\n"
                              "| 〃 | 校3所 | 政局 |\n| 2 | 修路3条 | 县交通局 |\n"))
              .size() == 2);
}

TEST_CASE("menus in tables and lists above the title of a page are no part of it") {
    std::string const menu = html_table({{"首页", "政务公开"}, {"公告", "办事"}});
    CHECK(title_on_page(menu + "<p>" + std::string{page_title} + "</p>" + list_of_page()) ==
          page_title);
    CHECK(title_on_page("<meta name=\"ArticleTitle\" content=\"" + std::string{page_title} +
                        "\"><ul><li>首页</li><li>政府信息公开指南</li></ul><p>" +
                        std::string{page_title} +
                        "</p><p>1.新建公办幼儿园3所。（牵头单位：县教育局）</p>") == page_title);
}

TEST_CASE("a title that begins like a path, or in cells, is a title") {
    std::string const item = "\n\n1.修路3条。（责任单位：县交通局）\n";
    CHECK(title_on_page("当前位置改造工程责任分工方案" + item) == "当前位置改造工程责任分工方案");
    CHECK(title_on_page("|云川县人民政府办公室|关于印发重点工作任务分工的通知|" + item) ==
          "云川县人民政府办公室|关于印发重点工作任务分工的通知");
}

TEST_CASE(
    "a title in the first row of a table on a page stands above it, but a word of the head does not") {
    CHECK(title_on_page("<table><tr><td colspan=4>" + std::string{page_title} + "</td></tr>" +
                        list_of_page().substr(7)) == page_title);
    CHECK(rows_on_page(titled("|序号||||\n||工作任务|责任单位|完成时限|\n"
                              "|1|新建公办幼儿园3所|县教育局|6月|\n")) ==
          Lines{"1 新建公办幼儿园3所: responsible 县教育局"});
}

TEST_CASE("a head for units over two columns holds the units of both") {
    Lines const expected{"1 新建公办幼儿园3所: responsible 县教育局、县财政局",
                         "2 改造老旧小区12个: responsible 县住建局"};
    CHECK(rows_on_page(
              "<p>" + std::string{page_title} +
              "</p><table><tr><td>序号</td><td>工作任务</td><td colspan=2>责任单位</td></tr>"
              "<tr><td>1</td><td>新建公办幼儿园3所</td><td>县教育局</td><td>县财政局</td></tr>"
              "<tr><td>2</td><td>改造老旧小区12个</td><td>县住建局</td><td></td></tr></table>") ==
          expected);
    CHECK(
        rows_on_page(titled(
            "|序号|工作任务|责任单位||完成时限|\n|1|新建公办幼儿园3所|县教育局|县财政局|6月底前|\n"
            "|2|改造老旧小区12个|县住建局||9月底前|\n")) == expected);
}

TEST_CASE("a head over two columns is that of one where others than offices stand in the second") {
    CHECK(rows_on_page(titled("|序号|工作任务|责任单位||\n|1|新建公办幼儿园3所|县教育局|第一中学|\n"
                              "|2|改造老旧小区12个|县住建局||\n")) ==
          Lines{"1 新建公办幼儿园3所第一中学: responsible 县教育局",
                "2 改造老旧小区12个: responsible 县住建局"});
    CHECK(rows_on_page(titled("|序号|工作任务|牵头单位||\n|1|新建公办幼儿园3所|县教育局|县财政局|\n"
                              "|2|改造老旧小区12个|县住建局||\n")) ==
          Lines{"1 新建公办幼儿园3所县财政局: lead 县教育局", "2 改造老旧小区12个: lead 县住建局"});
}

TEST_CASE("a column without a head that holds anything but units has no part in those beside it") {
    CHECK(rows_on_page(titled("|序号|工作任务|责任单位||\n|1|新建公办幼儿园3所|县教育局|县财政局|\n"
                              "|2|改造老旧小区12个|县住建局|未开工|\n")) ==
          Lines{"1 新建公办幼儿园3所县财政局: responsible 县教育局",
                "2 改造老旧小区12个未开工: responsible 县住建局"});
}

TEST_CASE(
    "who is to be asked about a table, in its last row or below it, is no part of its last item") {
    std::string const asked = "责任单位：县政府办　联系电话：7211234";
    std::string const list = "<p>" + std::string{page_title} + "</p>" + list_of_page();
    CHECK(rows_on_page(list + "<p>" + asked + "</p>") == rows_of_list);
    CHECK(rows_on_page(list.substr(0, list.size() - 8) + "<tr><td colspan=4>" + asked +
                       "</td></tr></table>") == rows_of_list);
    CHECK(rows_on_page(list + "<p>" + asked +
                       "</p><p>云川县人民政府办公室</p><p>2026年2月1日</p>") == rows_of_list);
}

TEST_CASE(
    "whom to ask about each row of a table stays with it, and so does whom below an item of prose") {
    CHECK(
        rows_on_page(titled(
            "|序号|工作任务|责任单位|\n|1|新建公办幼儿园3所|县教育局|\n|联系单位：县教育局办公室　联系电话：7211234|||\n"
            "|2|改造老旧小区12个|县住建局|\n|联系单位：县住建局办公室　联系电话：7215678|||\n")) ==
        Lines{"1 新建公办幼儿园3所联系单位：县教育局办公室联系电话：7211234: responsible 县教育局",
              "2 改造老旧小区12个联系单位：县住建局办公室联系电话：7215678: responsible 县住建局"});
    CHECK(rows_on_page(titled(
              "1.新建公办幼儿园3所。\n责任单位：县教育局　联系电话：7211234\n2.改造老旧小区12个。\n"
              "责任单位：县住建局　联系电话：7215678\n")) ==
          Lines{"1 新建公办幼儿园3所。: responsible 县教育局",
                "2 改造老旧小区12个。: responsible 县住建局"});
}

TEST_CASE("cells of several lines that a spreadsheet puts in quotes are whole") {
    CHECK(
        rows_on_page(titled(
            "序号\t工作任务\t牵头单位\t责任单位\n1\t\"新建公办幼儿园3所，\n其中续建1所\"\t县教育局\t\"县住建局\n县财政局\"\n"
            "2\t改造老旧小区12个\t县住建局\t各街道\n")) ==
        Lines{"1 新建公办幼儿园3所，其中续建1所: lead 县教育局; responsible 县住建局、县财政局",
              rows_of_list[1]});
    CHECK(
        rows_on_page(titled(
            "序号\t工作任务\t牵头单位\n1\t整治\"十小\"行业\t县市监局\n2\t\"两癌\"筛查1万人\t县卫健局\n"
            "3\t改造\"断头路\"\t县住建局\n")) == Lines{"1 整治\"十小\"行业: lead 县市监局",
                                                       "2 \"两癌\"筛查1万人: lead 县卫健局",
                                                       "3 改造\"断头路\": lead 县住建局"});
}

TEST_CASE("lines in quotes that are long, close alone or have numbers are no cell") {
    Lines const items =
        rows_on_page(titled("序号\t工作任务\t责任单位\n1\t新建学校3所\t\"县教育局\n县财政局\n\"\n"
                            "2\t修路3条\t县交通局\n"));
    REQUIRE(items.size() == 2);
    CHECK(items.back() == "2 修路3条: responsible 县交通局");
    CHECK(rows_on_page(titled("序号\t工作任务\t责任单位\n1\t新建学校3所\t\"县教育局\n二、卫生\n"
                              "1.新建医院。（责任单位：县卫健局）\"\n"))
              .size() == 2);
}

TEST_CASE("a row ends with its last words where a quote closes on a line of its own") {
    CHECK(rows_on_page(titled("序号\t责任单位\t工作任务\n1\t县教育局\t\"新建学校3所\n\"\n"
                              "2\t县交通局\t修路3条\n")) ==
          Lines{"1 新建学校3所: responsible 县教育局", "2 修路3条: responsible 县交通局"});
}

TEST_CASE("parts of a year stand in a second line below one head, with empty cells beside it") {
    Lines const expected{"1 新建公办幼儿园3所完成选址投入使用: responsible 县教育局",
                         "2 改造老旧小区12个改造3个改造12个: responsible 县住建局"};
    CHECK(
        rows_on_page(titled(
            "序号\t工作任务\t季度安排\t\t责任单位\n\t\t上半年\t下半年\t\n"
            "1\t新建公办幼儿园3所\t完成选址\t投入使用\t县教育局\n2\t改造老旧小区12个\t改造3个\t改造12个\t县住建局\n")) ==
        expected);
    CHECK(
        rows_on_page(titled(
            "|序号|工作任务|季度安排||责任单位|\n|---|---|---|---|---|\n|||上半年|下半年||\n"
            "|1|新建公办幼儿园3所|完成选址|投入使用|县教育局|\n|2|改造老旧小区12个|改造3个|改造12个|县住建局|\n")) ==
        expected);
}

TEST_CASE("sizes of letters that a page offers below a notice close it") {
    CHECK(rows_on_page(titled(
              "1.新建公办幼儿园3所。\n责任单位：县教育局\n【字体：大 中 小】【打印】【关闭】\n")) ==
          Lines{"1 新建公办幼儿园3所。: responsible 县教育局"});
    CHECK(rows_on_page(titled("1.统一标识\n字体：全部使用规范汉字。\n责任单位：县文旅局\n")) ==
          Lines{"1 统一标识字体：全部使用规范汉字。: responsible 县文旅局"});
}

TEST_CASE("heads over columns of a spreadsheet leave empty cells between commas") {
    CHECK(rows_on_page(
              "序号,工作任务,责任单位,,完成时限\n1,新建公办幼儿园3所,县教育局,县财政局,9月底前\n"
              "2,改造老旧小区12个,县住建局,,11月底前\n") ==
          Lines{"1 新建公办幼儿园3所: responsible 县教育局、县财政局",
                "2 改造老旧小区12个: responsible 县住建局"});
    CHECK(
        rows_on_page(
            "序号,工作任务,季度安排,,责任单位\n,,上半年,下半年,\n"
            "1,新建公办幼儿园3所,完成选址,投入使用,县教育局\n2,改造老旧小区12个,改造3个,改造12个,县住建局\n") ==
        Lines{"1 新建公办幼儿园3所完成选址投入使用: responsible 县教育局",
              "2 改造老旧小区12个改造3个改造12个: responsible 县住建局"});
}

TEST_CASE("a head of several lines in quotes between tabs is whole") {
    CHECK(rows_on_page(titled(
              "序号\t工作任务\t\"牵头\n单位\"\t完成时限\n1\t新建公办幼儿园3所\t县教育局\t9月底前\n"
              "2\t改造老旧小区12个\t县住建局\t11月底前\n")) ==
          Lines{"1 新建公办幼儿园3所: lead 县教育局", "2 改造老旧小区12个: lead 县住建局"});
}
