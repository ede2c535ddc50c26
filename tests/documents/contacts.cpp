// SPDX-License-Identifier: BSL-1.0
// How to reach who is responsible: it stands beside a list, below it or in a column, and is nobody and nothing to be done.
#include "support/carriers.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using support::carriers;

namespace {

using WhoCanBeReached = std::vector<std::string>;

/// The text of each item.
std::vector<std::string> texts_of_items(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    std::vector<std::string> texts;
    for (fengong::Item const& item : notice.items) {
        texts.push_back(fengong::item_text(notice, item));
    }
    return texts;
}

constexpr std::string_view contacts_behind_lists =
    "平安县2026年民生实事责任分解\n"
    "1.改造老旧小区12个。\n责任单位：县住建局　联系电话：0530-7211234\n"
    "2.新建幼儿园2所。\n责任单位：县教育局　监督电话：7211235　责任人：王建军\n"
    "3.新增停车位500个。\n责任单位：县城管局\n联系人：李红\n联系电话：0530-7211236\n"
    "4.建成公厕20座。\n责任单位：县政府办　投诉举报电话：0530-7211237\n";

}  // namespace

TEST_CASE("a telephone behind or below a list is neither a unit nor part of the task") {
    CHECK(carriers(contacts_behind_lists) ==
          WhoCanBeReached{"responsible 县住建局", "responsible 县教育局; leader 王建军",
                          "responsible 县城管局", "responsible 县政府办"});
    CHECK(texts_of_items(contacts_behind_lists) ==
          WhoCanBeReached{"改造老旧小区12个。", "新建幼儿园2所。", "新增停车位500个。",
                          "建成公厕20座。"});
    CHECK(fengong::parse(std::string{contacts_behind_lists}).rejections.empty());
}

TEST_CASE("a telephone among the names of a list is no name") {
    CHECK(carriers("平安县2026年民生实事\n"
                   "1.改造老旧小区12个。（责任单位：县住建局，联系电话：7211234）\n"
                   "2.新建幼儿园2所。（责任单位：县教育局；监督电话：7211235）\n"
                   "3.新增停车位500个。（责任单位：县政府办，联系人：王建军，电话：7211237；"
                   "配合单位：县城管局）\n") ==
          WhoCanBeReached{"responsible 县住建局", "responsible 县教育局",
                          "responsible 县政府办; cooperating 县城管局"});
    CHECK(carriers("平安县2026年民生实事\n"
                   "1.新增停车位500个。责任单位：县城管局，投诉电话：7211236。\n"
                   "2.建成公厕20座。责任单位：县城管局、城关镇，监督电话7211238。\n") ==
          WhoCanBeReached{"responsible 县城管局", "responsible 县城管局、城关镇"});
}

TEST_CASE("columns of telephones and of how to reach somebody are asides") {
    constexpr std::string_view table = "平安县2026年民生实事公示表\n"
                                       "| 序号 | 实事内容 | 责任单位 | 监督电话 | 联系方式 |\n"
                                       "| 1 | 改造小区12个 | 县住建局 | 7211234 | 县政府3楼 |\n"
                                       "| 2 | 新建幼儿园2所 | 县教育局 | 7211235 | 县政府5楼 |\n";
    CHECK(texts_of_items(table) == WhoCanBeReached{"改造小区12个", "新建幼儿园2所"});
    CHECK(carriers(table) == WhoCanBeReached{"responsible 县住建局", "responsible 县教育局"});
}

TEST_CASE("labels behind a telephone in a list begin their own lists") {
    std::string const label = "牵头单位：县住建局，联系电话：7211234；责任单位：县城管局；"
                              "配合单位：各镇街；电话：7211236；完成时限：9月底前";
    std::string const all = "lead 县住建局; responsible 县城管局; cooperating 各镇街";
    std::string const bracket = "平安县2026年民生实事\n1.改造管网。（" + label + "）\n";
    CHECK(carriers(bracket) == WhoCanBeReached{all});
    fengong::Notice const notice = fengong::parse(bracket);
    CHECK(notice.read(notice.items.front().deadline) == "9月底前");
    CHECK(carriers("序号 | 工作任务 | 责任单位 |\n1 | 改造管网 | " + label +
                   " |\n2 | 新建车站 | 县交通局 |\n") ==
          WhoCanBeReached{all, "responsible 县交通局"});
}

TEST_CASE("names and sentences that begin like a telephone are none") {
    constexpr std::string_view plan =
        "平安县2026年重点工作\n"
        "1.办好热线。责任单位：县信访局、服务热线12345受理中心、县财政局\n"
        "2.（责任单位：县数据局）服务热线12345办结率达到96%。\n"
        "3.公开号码。\n责任单位：县交通局\n监督电话：在车站张贴40处。\n配合单位：县住建局\n";
    CHECK(carriers(plan) ==
          WhoCanBeReached{"responsible 县信访局、县服务热线12345受理中心、县财政局",
                          "responsible 县数据局", "responsible 县交通局; cooperating 县住建局"});
    CHECK(texts_of_items(plan)[1] == "服务热线12345办结率达到96%。");
    CHECK(texts_of_items(plan)[2].ends_with("监督电话：在车站张贴40处。"));
}

TEST_CASE("a telephone ends with its sentence or line, and what follows is text of the item") {
    constexpr std::string_view plan =
        "平安县2026年重点工作\n"
        "1.优化服务。\n责任单位：县信访局\n联系电话：7211234、7211235\n工作目标：新建窗口4个。\n"
        "配合单位：县财政局\n"
        "2.优化出行。责任单位：县交通局。联系人：王平，李强。新建车站2座。完成时限：8月底。\n";
    CHECK(texts_of_items(plan) ==
          WhoCanBeReached{"优化服务。工作目标：新建窗口4个。", "优化出行。新建车站2座。"});
}

TEST_CASE("units behind a word and a colon in a bracket are units") {
    CHECK(carriers("平安县2026年民生实事\n1.新建公园3个。（落实：县城管局）\n"
                   "2.新建公厕9座。（县住建局，落实人：县城管局）\n")[1]
              .starts_with("responsible 县住建局"));
}

TEST_CASE("a head that only ends like a telephone is that of a task or a person") {
    CHECK(carriers("序号 | 工作任务 | 责任单位 | 责任人及联系电话 |\n"
                   "1 | 改造管网 | 县住建局 | 王建军 7211234 |\n"
                   "2 | 新建车站 | 县交通局 | 李红 7211235 |\n")
              .front()
              .starts_with("responsible 县住建局"));
}
