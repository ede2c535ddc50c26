// SPDX-License-Identifier: BSL-1.0
// Notices as counties publish most of them, in layouts that others read wrongly, as a person reads them.
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/model/role.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using Rows = std::vector<std::string>;

/// What each item says: `1 新建学校3所 | lead 县教育局; cooperating 县财政局、各乡镇 | 8月底`.
Rows typical_rows(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    support::require_invariants(notice);
    Rows rows;
    for (fengong::Item const& item : notice.items) {
        std::string row = item.number ? std::to_string(*item.number) + " " : std::string{};
        row += fengong::item_text(notice, item);
        std::string_view before = " | ";
        for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
            row.append(before).append(fengong::to_string(assignment.role));
            std::string_view divider = " ";
            for (fengong::UnitName const& unit : notice.units_of(assignment)) {
                row.append(divider).append(notice.read(unit.name));
                divider = "、";
            }
            before = "; ";
        }
        if (!item.deadline.empty()) {
            row.append(" | ").append(notice.read(item.deadline));
        }
        rows.push_back(row);
    }
    return rows;
}

}  // namespace

TEST_CASE("commas divide the cells of what a spreadsheet has written, but not in quotes") {
    CHECK(
        typical_rows("序号,工作任务,牵头单位,责任单位,完成时限\n"
                     "1,\"改造小区12个,惠及3200户\",区住建局,\"区财政局,各街道办事处\",11月底\n"
                     "2,改建公路85公里,区交通局,,10月底\n"
                     "3,\"建设\"\"口袋公园\"\"6处\",区城管局,\"区体育局\n各镇人民政府\",\n") ==
        Rows{
            "1 改造小区12个,惠及3200户 | lead 区住建局; responsible 区财政局、各街道办事处 | 11月底",
            "2 改建公路85公里 | lead 区交通局 | 10月底",
            "3 建设\"\"口袋公园\"\"6处 | lead 区城管局; responsible 区体育局、各镇人民政府"});
}

TEST_CASE("lines of a spreadsheet are filled up with commas, and so are titles and notes") {
    std::string_view const text =
        "\xEF\xBB\xBF青禾县重点任务清单,,,\r\n\"序号\",\"任务\",\"牵头单位\",\"备注\"\r\n"
        "一、工业,,,\r\n1,培育企业20家,县工信局,\r\n,,,\r\n二、民生,,,\r\n"
        "2,改造厕所100座,县农业农村局,\r\n,改造旱厕50座,县卫健局,\r\n合计,,,\r\n"
        "\"备注：请按时报送,谢谢\",,,\r\n";
    CHECK(typical_rows(text) == Rows{"1 培育企业20家 | lead 县工信局",
                                     "2 改造厕所100座 | lead 县农业农村局",
                                     "改造旱厕50座 | lead 县卫健局"});
    fengong::Notice const notice = fengong::parse(std::string{text});
    CHECK(notice.read(notice.title) == "青禾县重点任务清单");
    REQUIRE(notice.sections.size() == 2);
    CHECK(notice.read(notice.sections[1].title) == "民生");
}

TEST_CASE("a quote that nothing closes is part of its cell") {
    CHECK(
        typical_rows(
            "序号,任务,责任单位,时限\n1,\"改造道路,县住建局,6月底\n2,改造公园,县城管局,7月底\n") ==
        Rows{"1 \"改造道路 | responsible 县住建局 | 6月底",
             "2 改造公园 | responsible 县城管局 | 7月底"});
}

TEST_CASE("a sentence that commas divide is no head of a table") {
    CHECK(typical_rows("工作任务,牵头单位,责任单位要加强沟通,确保完成。\n"
                       "1.建设学校3所,新增学位500个。(牵头单位:县教育局)\n"
                       "2.建设医院1所,新增床位100张。(牵头单位:县卫健局)\n") ==
          Rows{"1 建设学校3所,新增学位500个。 | lead 县教育局",
               "2 建设医院1所,新增床位100张。 | lead 县卫健局"});
}

TEST_CASE("streets stand beside towns in one name, and so do cities with what equals them") {
    CHECK(typical_rows("1.培育企业。（牵头单位：区工信局；责任单位：区科技局、各镇、街）\n"
                       "2.建设农田。（省农业农村厅牵头，各市（地）、县（市、区）政府负责）\n"
                       "3.改造小区。（牵头单位：区住建局；配合单位：各街、镇）\n") ==
          Rows{"1 培育企业。 | lead 区工信局; responsible 区科技局、各镇、街",
               "2 建设农田。 | lead 省农业农村厅; responsible 各市（地）、县（市、区）政府",
               "3 改造小区。 | lead 区住建局; cooperating 各街、镇"});
}

TEST_CASE("a sentence below the last row of a table is none of its cells") {
    CHECK(
        typical_rows(
            "类别|任务|责任单位\n工业|培育企业10家|县工信局\n农业|建设农田3万亩|县农业农村局、各乡镇\n\n"
            "请各单位抓好落实。\n") ==
        Rows{"工业培育企业10家 | responsible 县工信局",
             "农业建设农田3万亩 | responsible 县农业农村局、各乡镇"});
}
