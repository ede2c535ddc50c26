// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/markup.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using fengong::shown_words;
using fengong::without_markup;

namespace {

/// What a page shows of `source`, the end of its last line left out.
std::string shown(std::string_view source) {
    auto const plain = without_markup(source);
    std::string text = plain ? plain->text() : std::string{source};
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

}  // namespace

TEST_CASE("a text without tags and names of characters has no markup") {
    for (std::string_view const text :
         {"1.新建学校3所。（责任单位：县教育局）\n", "转发《关于印发<方案>的通知》",
          "R&D投入增长5%", "a < b, c > d", "<>", "</>", "<3", "&;", "&#;", "&unknown;", "<未知>",
          "< p>", ""}) {
        CAPTURE(text);
        CHECK_FALSE(without_markup(text));
    }
}

TEST_CASE("paragraphs are lines, and tags among words leave nothing behind") {
    CHECK(shown("<p>1.新建<b>学校</b><span lang=\"EN-US\">3</span>所。</p>\n\n<p>2.修路。</p>") ==
          "1.新建学校3所。\n2.修路。");
    CHECK(shown("<P class=a>一、工业<P>二、农业") == "一、工业\n二、农业");
    CHECK(shown("<div>甲</div><div>乙</div>") == "甲\n乙");
    CHECK(shown("<h1>标题</h1>正文") == "标题\n正文");
}

TEST_CASE(
    "line ends in the source of a paragraph are spaces, those of a text with a few tags are not") {
    CHECK(shown("<p>新建\n学校</p><p>修\r\n路</p>") == "新建 学校\n修  路");
    CHECK(shown("1.<b>新建</b>\n2.修路") == "1.新建\n2.修路");
    CHECK(shown("<div>甲\n乙</div>") == "甲\n乙");
}

TEST_CASE("what <br> divides are lines of a page, but words in a cell that a converter wrote") {
    CHECK(shown("<p>甲<br/>\n乙<BR>丙</p>") == "甲\n乙\n丙");
    CHECK(shown("| 1 | 改造 |\n\t<p>注一</p><p>注二</p>") == "| 1 | 改造 |\n注一\n注二");
    CHECK(shown("| 1 | 改造<br>修缮 |\n| 2 | 扩建 |") == "| 1 | 改造 修缮 |\n| 2 | 扩建 |");
    CHECK(shown("1\t<p>改造</p><p>修缮</p>\t县住建局\n2\t扩建") ==
          "1\t改造 修缮\t县住建局\n2\t扩建");
}

TEST_CASE("marks in a line that a tag began divide no cells") {
    CHECK(shown("<div>首页 | 政务公开</div><div>甲</div><p>乙</p>") == "首页 | 政务公开\n甲\n乙");
    CHECK(shown("<li>甲\t乙</li><li>丙</li>") == "甲 乙\n丙");
}

TEST_CASE("rows of a table are lines with marks between the cells") {
    CHECK(
        shown(
            "<table><tr><th>序号</th><th>任务</th></tr>\n<tr><td>1</td><td><p>新建</p><p>学校</p></td></tr></table>"
            "注") == "|序号|任务|\n|1|新建 学校|\n注");
    CHECK(shown("<TABLE><TR><TD>序号<TD>任务<TR><TD>1<TD>甲|乙</TABLE>") ==
          "|序号|任务|\n|1|甲/乙|");
}

TEST_CASE("a cell over rows or columns stands in the first place, and a sign for it below") {
    CHECK(
        shown(
            "<table><tr><td rowspan=\"2\">序号</td><td colspan=2>分工</td></tr>"
            "<tr><td>牵头</td><td>配合</td></tr>"
            "<tr><td>1</td><td rowspan='2'>甲</td><td>乙</td></tr><tr><td>2</td><td>丙</td></tr></table>") ==
        "|序号|分工||\n|〃|牵头|配合|\n|1|甲|乙|\n|2|〃|丙|");
    CHECK(
        shown(
            "<table><tr><td>1</td><td rowspan=2>甲</td></tr><tr><td>2</td></tr><tr><td colspan=2>丙</td></tr>"
            "</table>") == "|1|甲|\n|2|〃|\n|丙||");
}

TEST_CASE("no sign stands below an empty cell that spans rows") {
    CHECK(
        shown(
            "<table><tr><td>1</td><td rowspan=2> </td><td rowspan=2>甲</td></tr><tr><td>2</td></tr></table>") ==
        "|1||甲|\n|2||〃|");
}

TEST_CASE("tables that only arrange a page are no rows") {
    CHECK(shown("<table><tr><td><p>1.新建。</p><p>2.修路。</p></td></tr></table>") ==
          "1.新建。\n2.修路。");
    CHECK(
        shown(
            "<table><tr><td>页首</td><td>右</td></tr><tr><td><table><tr><td>甲</td><td>乙</td></tr>"
            "<tr><td>1</td><td>2</td></tr></table></td><td>丙</td></tr></table>") ==
        "页首\n右\n|甲|乙|\n|1|2|\n丙");
}

TEST_CASE("items of numbered lists have the number that a page shows") {
    CHECK(shown("<ol><li>新建。</li><li><p>修路：</p><ol><li>甲</li><li>乙</li></ol></li></ol>"
                "<ul><li>丙</li></ul>") == "1. 新建。\n2. 修路：\n①甲\n②乙\n丙");
    CHECK(shown("<ol start=\"4\"><li>甲<li value=7>乙<li>丙</ol>") == "4. 甲\n7. 乙\n8. 丙");
    CHECK(shown("<ol><li>1.甲</li><li>（二）乙</li><li>三、丙</li></ol>") ==
          "1.甲\n（二）乙\n三、丙");
    CHECK(shown("<ol><li>1.5公里道路</li></ol>") == "1. 1.5公里道路");
    CHECK(shown("<ol><li>3个项目</li><li>二期</li></ol>") == "1. 3个项目\n2. 二期");
    CHECK(shown("<li>甲</li></ol><li>乙") == "甲\n乙");
}

TEST_CASE("what no page shows is left out") {
    CHECK(
        shown(
            "<head><title>甲</title></head><body><script>if (1<2) { '<p>假</p>' }</script><!-- 注 -->乙"
            "<style>p{}</style></body>") == "乙");
    CHECK(shown("<!DOCTYPE html><?xml version=\"1.0\"?><p>甲<o:p></o:p></p>") == "甲");
    CHECK(shown("<script>甲") == "甲");
    CHECK(shown("<head>甲<header>乙</header>丙</head>丁") == "丁");
    CHECK(shown("<p>甲<!重要>乙<![endif]>丙</p>") == "甲<!重要>乙丙");
    CHECK(shown("<!-- 甲<p>乙</p>") == "<!-- 甲\n乙");
}

TEST_CASE("an element that its attributes hide is not shown, with all in it") {
    CHECK(
        shown("<p>甲</p><div style=\"color:red; Display : none\"><div>乙</div>丙</div><p>丁</p>") ==
        "甲\n丁");
    CHECK(shown("<p>甲<span style='display:none'>乙</span>丙</p><p hidden>丁</p>") == "甲丙");
    CHECK(shown("<P HIDDEN=\"\">甲</P>乙") == "乙");
    CHECK(
        shown("<table><tr><td>1</td><td>甲</td></tr><tr style=\"display:none\"><td>0</td><td></td>"
              "</tr><tr><td>2</td><td>乙</td></tr></table>") == "|1|甲|\n|2|乙|");
}

TEST_CASE("what only names hiding, and what is hidden and never closed, is shown") {
    CHECK(shown("<p title=\"hidden\" aria-hidden=true class=hidden-xs>甲</p>") == "甲");
    CHECK(shown("<p style=\"display:block\">甲</p><p title=\"display\">乙</p>") == "甲\n乙");
    CHECK(shown("<p hidden>甲<p>乙</p>") == "甲\n乙");
    CHECK(shown("<input type=hidden><img hidden>甲<input hidden>乙") == "甲乙");
    for (std::string_view const attributes :
         {"style=\"--display:none\"", "style=\"mso-display:none\"", "style=\"display:nonesuch\"",
          "style=\"display:none;display:block\"", "title=\"display:none\"",
          "data-style=\"display:none\"", "data-hidden", "style=overflow: hidden", "hidden=false"}) {
        CAPTURE(attributes);
        CHECK(shown("<span " + std::string{attributes} + ">甲</span>") == "甲");
    }
}

TEST_CASE("what a paragraph, an item or an element around it closes is not hidden") {
    CHECK(shown("<p hidden>甲<div>乙</div></p>") == "甲\n乙");
    CHECK(shown("<p><span hidden>甲</p><p>乙</span></p>") == "甲\n乙");
    CHECK(shown("<ul><li hidden>甲<li>乙</li></ul>") == "甲\n乙");
    CHECK(shown("<div><font style='display:none'>甲</div>乙</font>") == "甲\n乙");
    CHECK(shown("<ul><li hidden>甲<ul><li>乙</li></ul></li><li>丙</li></ul>") == "丙");
}

TEST_CASE("many hidden elements that nothing closes take no longer than others") {
    std::string nested = "<div>";
    for (int count = 0; count != 20000; ++count) {
        nested += "<span hidden>";
    }
    CHECK(shown(nested + "甲</div>乙") == "甲\n乙");
}

TEST_CASE("words that are struck are left out, unless lines end among them") {
    CHECK(
        shown(
            "<p>新建<del>2</del><ins>3</ins>所，<s>县教体局</s><strike>、</strike>县教育局</p>") ==
        "新建3所，县教育局");
    CHECK(shown("<p>甲<del>乙</p><p>丙</del>丁</p>") == "甲乙\n丙丁");
    CHECK(shown("<s>甲") == "甲");
}

TEST_CASE("marks of notes are left out, and other words above the line are not") {
    CHECK(
        shown(
            "<p>3所<sup>①</sup>，县教育局<sup>[1]</sup><sup>〔12〕</sup><sup>注2</sup><sup>*</sup></p>") ==
        "3所，县教育局");
    CHECK(shown("<p>5km<sup>2</sup>、10<sup>4</sup>亩、甲<sup>（试点）</sup></p>") ==
          "5km2、104亩、甲（试点）");
    CHECK(shown("<p>甲<a href=\"#_ftn1\" name=\"_ftnref1\"><span>[1]</span></a>乙"
                "<a href=\"#fn2\"><sup>2</sup></a>丙<sup><a href='#fn3'>3</a></sup></p>") ==
          "甲乙丙");
    CHECK(shown("<p><a href=\"#_ftnref1\">[1]</a>含续建</p><p><a href=\"#top\">1</a></p>") ==
          "[1]含续建\n1");
    CHECK(shown("<p><a href=\"#fn1\">1</a>.新建学校<a href=\"#fn2\">3</a>所</p>") ==
          "1.新建学校3所");
    CHECK(shown("<p>甲</p><p><span></span><sup>①</sup>含续建</p>") == "甲\n①含续建");
}

TEST_CASE("fields to fill in show nothing of the text, and buttons may") {
    CHECK(
        shown(
            "<p>甲</p><button>1.新建学校</button><textarea>乙</textarea><select><option>丙</option></select>") ==
        "甲\n1.新建学校");
}

TEST_CASE("a row above all others that has one cell is a line, as spreadsheets put titles there") {
    CHECK(
        shown(
            "<table><tr><td colspan=3>任务表</td></tr><tr><td>序号</td><td>任务</td><td>单位</td></tr>"
            "<tr><td colspan=3>一、工业</td></tr><tr><td>1</td><td>甲</td><td>乙</td></tr></table>") ==
        "任务表\n|序号|任务|单位|\n|一、工业|||\n|1|甲|乙|");
    CHECK(
        shown("<table><tr><td>任务表<tr><td>单位：个<tr><td>序号<td>任务<tr><td>1<td>甲</table>") ==
        "任务表\n单位：个\n|序号|任务|\n|1|甲|");
}

TEST_CASE("a table of one row arranges a page, be it as wide as the list in front") {
    CHECK(
        shown(
            "<table><tr><td>序号</td><td>任务</td><td>单位</td></tr><tr><td>1</td><td>甲</td><td>乙</td>"
            "</tr></table><table><tr><td>审核：王平</td><td>制表：李四</td><td>2026年3月1日</td></tr></table>") ==
        "|序号|任务|单位|\n|1|甲|乙|\n审核：王平\n制表：李四\n2026年3月1日");
    CHECK(shown("<table><tr><td>首页</td><td>政务</td><td>公开</td></tr></table>甲") ==
          "首页\n政务\n公开\n甲");
}

TEST_CASE("links of Markdown show their words, and images nothing") {
    CHECK(
        shown("1. 新建[公办幼儿园](https://example.org/a_1)3所，[县教育局](#jyj)、[表](1.docx)") ==
        "1. 新建公办幼儿园3所，县教育局、表");
    CHECK(shown("甲![图](images/1.jpg)乙![](2.png)") == "甲乙");
    CHECK(shown("<p>甲</p>[乙](/a/b)") == "甲\n乙");
    CHECK(shown("[甲\n乙](/a/b)，丙](/a/b)") == "甲\n乙，丙");
    for (std::string_view const text :
         {"甲[1](2.5万元)乙", "甲](a/b)", "[甲](/a/b", "[甲]()", "[甲](（试行）)",
          "[责任单位：县商务局](完成时限：2026/6/30)", "[建桥3座](责任单位：县发改局/县交通局)",
          "新建[中心大道](3.5km)", "装机[光伏](2.5GW)", "[表](表.docx)"}) {
        CAPTURE(text);
        CHECK_FALSE(without_markup(text));
    }
}

TEST_CASE("marks of notes and escaped characters of Markdown are as pages show them") {
    CHECK(shown("3所[[1]](#_ftn1)，5条[\\[2\\]](#_ftn2)，7座[3](#fn3)。\n[1](#_ftnref1) 含续建") ==
          "3所，5条，7座。\n1 含续建");
    CHECK(shown("3所[^1]。\n[^1]: 含续建") == "3所。\n[^1]: 含续建");
    CHECK(shown("1\\. 新建\n2\\.修路\\(二期\\)，增长6\\%") == "1. 新建\n2.修路(二期)，增长6%");
    for (std::string_view const text : {"甲\\乙", "甲\\", "C:\\a", "甲 \\| 乙"}) {
        CAPTURE(text);
        CHECK_FALSE(without_markup(text));
    }
}

TEST_CASE("quoted lines of Markdown lose their marks, and a bound is none") {
    CHECK(shown("> 一、民生保障\n>\n> > 1.新建学校3所。\n正文") ==
          "一、民生保障\n\n1.新建学校3所。\n正文");
    CHECK(shown("甲\n\n> 1\\. 新建学校3所，\n> 含续建。") == "甲\n\n1. 新建学校3所，\n含续建。");
    for (std::string_view const text :
         {"> 60\n> 80%\n", "甲 > 乙\n丙 > 丁", ">1\n>2", "甲\n    > 乙", "优良率\n> 百分之八十五",
          "优良率\n\n> 三成", "增长\n\n> ６.5%", "提高\n\n> 3、5个百分点", "增长\n\n> -3.5%",
          "投资\n\n> ¥5亿", "优良率\n> 全省平均", "优良率\n\n> 约六成",
          "提高\n\n> 三、五个百分点"}) {
        CAPTURE(text);
        CHECK_FALSE(without_markup(text));
    }
}

TEST_CASE("a piece of a source in Markdown is shown as it is in the whole") {
    CHECK(shown_words("新建学校，\n> 含续建") == "新建学校，含续建");
    CHECK(shown_words("> 60") == ">60");
    CHECK(shown_words("优良率\n>") == "优良率>");
    CHECK(shown_words("县财](http://a/b)政局") == "县财政局");
    CHECK(shown_words("[县教\n育局](http://a/b)") == "县教育局");
}

TEST_CASE("attributes with quotes and marks belong to the tag") {
    CHECK(shown("<p title=\"a>b\">甲</p>") == "甲");
    CHECK(shown("<p title=it's>甲</p>") == "甲");
    CHECK(shown("<p title=\"甲<b>乙</b>") == "<p title=\"甲乙");
}

TEST_CASE("characters that are named are shown") {
    CHECK(shown("&ldquo;四上&rdquo;企业&#12289;&#x4E2D;") == "“四上”企业、中");
    CHECK(shown("甲&nbsp;&nbsp;乙") == "甲 乙");
    CHECK(shown("&lt;p&gt;甲") == "<p>甲");
    CHECK(shown("&#xD800;&#1114112;&#0;") == "\uFFFD\uFFFD\uFFFD");
    CHECK(shown("&#x1F600;") == "\U0001F600");
}

TEST_CASE("words of a piece of source are shown without markup and white space") {
    CHECK(shown_words("县<b>教育</b>&nbsp; 局") == "县教育局");
    CHECK(shown_words(" 县 教育局\n") == "县教育局");
}
