// SPDX-License-Identifier: BSL-1.0
// What stands below the last item where a notice was copied from the page of a site.
#include "support/carriers.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/detail/page_end.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using fengong::Notice;
using support::carriers;

namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view page_end = "扫一扫在手机打开当前页\n"
                                      "附件下载：民生实事.docx\n"
                                      "责任编辑：王小明\n"
                                      "主办单位：黛山县人民政府办公室 技术支持：黛山县信息中心\n";

/// What is to be done in the last item.
std::string last_item(std::string const& text) {
    Notice const notice = fengong::parse(text);
    return notice.items.empty() ? "no item" : fengong::item_text(notice, notice.items.back());
}

}  // namespace

TEST_CASE(
    "what a page prints below a notice is no part of its last item, nor who hosts it a unit of it") {
    std::string const own_lines = "黛山县2026年民生实事责任分解表\n"
                                  "1．新建幼儿园2所。\n责任单位：县教育局、县住建局\n"
                                  "2．改造老旧小区30个。\n责任单位：县住建局\n";
    CHECK(last_item(own_lines + "\n" + std::string{page_end}) == "改造老旧小区30个。");
    CHECK(carriers(own_lines + "\n" + std::string{page_end}) ==
          Lines{"responsible 县教育局、县住建局", "responsible 县住建局"});
    CHECK(carriers(own_lines + "分享到:\n") == carriers(own_lines));
}

TEST_CASE("the last cell of a table of one cell a line ends where the page goes on") {
    std::string const table = "黛山县2026年民生实事任务分解表\n序号\n民生实事\n责任单位\n完成时限\n"
                              "1\n新建人行天桥2座。\n县住建局\n9月底前\n"
                              "2\n新建农贸市场1个。\n县商务局\n12月底前\n";
    CHECK(last_item(table) == "新建农贸市场1个。");
    CHECK(last_item(table + "分享到:\n") == "新建农贸市场1个。");
    CHECK(last_item(table + "【打印本页】 【关闭窗口】\n") == "新建农贸市场1个。");
}

TEST_CASE("lines of pages end a notice by their first words and what stands behind them") {
    for (std::string_view const line :
         {"分享到：", "分享到:微信 微博", "【打印】【关闭】", "打印 | 关闭",
          "[打印本页] [关闭窗口]", "上一篇：关于开展3项检查的通知", "下一条:无",
          "　扫一扫 在手机打开当前页", "责任编辑：李四",
          "信息来源： 县政府办公室 责任编辑：李四 审核：张三", "浏览次数：3021", "相关附件：",
          "相关链接", "版权所有：黛山县人民政府", "Copyright © 2026 黛山县人民政府",
          "网站标识码4212210002 鄂ICP备05003325号-1"}) {
        CAPTURE(line);
        CHECK(fengong::detail::opens_page_end(line));
    }
}

TEST_CASE("a line that a break begins with such a word goes on with its item") {
    for (std::string_view const line :
         {"分享到全县。", "打印机20台。", "关闭小煤矿3处。", "返回家乡创业500人。", "收藏馆1座。",
          "（打印设备）", "【】", "责任单位：县住建局", "备案号牌发放2万个。",
          "版权所有人登记窗口3个", "| 信息来源：统计，新增企业20家 | 县统计局 |"}) {
        CAPTURE(line);
        CHECK_FALSE(fengong::detail::opens_page_end(line));
    }
    CHECK(last_item(
              "黛山县2026年重点工作\n1.推广做法，把经验\n分享到全县。\n责任单位：县农业农村局\n") ==
          "推广做法，把经验分享到全县。");
}

TEST_CASE("such a line ends nothing where items follow, or who does the one at hand") {
    CHECK(carriers("黛山县2026年重点工作\n1.淘汰落后产能。\n关闭：煤矿5座。\n牵头单位：县应急局\n"
                   "2.修路30公里。\n牵头单位：县交通局\n") ==
          Lines{"lead 县应急局", "lead 县交通局"});
    CHECK(carriers(
              "黛山县2026年重点工作\n1.修路30公里。\n牵头单位：县交通局\n责任编辑：张三\n（二）\n"
              "2.建校2所。\n牵头单位：县教育局\n") == Lines{"lead 县交通局", "lead 县教育局"});
    CHECK(
        carriers("黛山县2026年重点工作\n序号\n工作任务\n牵头单位\n1\n煤矿整治\n（关闭）\n县应急局\n"
                 "2\n修路30公里\n县交通局\n") == Lines{"lead 县应急局", "lead 县交通局"});
}

TEST_CASE(
    "whom to ask and which annexes there are end a list, also below an item that names nobody") {
    std::string const list =
        "黛山县2026年政府重点工作任务分解\n一、农业（牵头单位：县农业农村局）\n"
        "1.建设高标准农田3万亩。（责任单位：县水利局）\n"
        "二、工业（牵头单位：县工信局）\n2.技改项目10个。\n";
    for (std::string const end :
         {"联系人：陈伟，联系电话：0537-1234567\n", "（联系电话：1234567）\n", "附件：任务分工表\n",
          "附：1.任务分工表\n    2.民生实事表\n\n黛山县人民政府办公室\n2026年2月1日\n",
          "联系人：陈伟\n附件：1.任务分工表\n2.民生实事表\n"}) {
        CAPTURE(end);
        Notice const notice = fengong::parse(list + end);
        REQUIRE(notice.items.size() == 2);
        CHECK(last_item(list + end) == "技改项目10个。");
        CHECK(notice.rejections.empty());
    }
}

TEST_CASE("whom to ask about one of several items ends no list") {
    CHECK(carriers("黛山县2026年政府重点工作任务分解\n1.新建厂房5万平方米。\n责任单位：县发改局\n"
                   "联系人：陈伟\n2.发展蔬菜1万亩。\n责任单位：县农业农村局\n联系人：李明\n"
                   "完成时限：2026年6月底前\n") ==
          Lines{"responsible 县发改局", "responsible 县农业农村局"});
    CHECK(last_item("黛山县2026年民生实事\n1.新建幼儿园2所。\n附件：点位表\n2.改造公厕3座。\n") ==
          "改造公厕3座。");
}

TEST_CASE("words of contacts and annexes in the middle of a last item end nothing") {
    std::string const list =
        "黛山县2026年政府重点工作任务分解\n一、农业（牵头单位：县农业农村局）\n"
        "1.建设高标准农田3万亩。\n二、政务（牵头单位：县行政审批局）\n2.完善热线。\n";
    for (std::string const end : {"联系方式：公布企业服务专员500名。\n新增窗口20个。\n",
                                  "附：资金来源为县级财政，总投资3000万元。\n",
                                  "联系电话：全部向社会公布；接通率达到95%。\n",
                                  "传真：推行电子公文，减少纸质文件50%。\n"}) {
        CAPTURE(end);
        Notice const notice = fengong::parse(list + end);
        REQUIRE(notice.items.size() == 2);
        CHECK(notice.targets_of(notice.items[1]).size() >= 1);
    }
}
