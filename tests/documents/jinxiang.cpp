// SPDX-License-Identifier: BSL-1.0
// The notice as published, and the condensed edition that ships, held against each other and against
// what a reader finds in them.
#include "support/describe.hpp"
#include "support/files.hpp"
#include "support/require_invariants.hpp"
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using support::duties;

std::string read(fengong::Notice const& notice, std::vector<fengong::Phrase> const& phrases) {
    std::string line;
    for (fengong::Phrase const phrase : phrases) {
        line += line.empty() ? "" : "|";
        line += notice.read(phrase);
    }
    return line;
}

/// What a reader finds on the first and the last page; the same in both editions.
void check_metadata(fengong::Notice const& notice) {
    CHECK(notice.read(notice.number) == "金政发〔2026〕1号");
    CHECK(notice.read(notice.title) ==
          "金乡县人民政府关于印发2026年金乡县政府重要工作事项责任分工的通知");
    CHECK(notice.read(notice.issuer) == "金乡县人民政府");
    CHECK(notice.read(notice.place) == "金乡县");
    CHECK(fengong::to_string(notice.issued.value.value()) == "2026-02-24");
    CHECK(notice.year == 2026);
    CHECK(read(notice, notice.recipients) ==
          "各镇政府|各街道办事处|各管委会|县政府各部门|各企事业单位");
    CHECK(read(notice, notice.copies) ==
          "县委各部门|人大常委会办公室|县政协办公室|县纪委办公室|县人武部|县法院|县检察院");
    CHECK(notice.read(notice.printed_by) == "金乡县人民政府办公室");
    CHECK(fengong::to_string(notice.printed.value.value()) == "2026-02-24");
    CHECK(notice.preamble.size() == 2);
    CHECK(notice.dialect == fengong::Dialect::bracket);
}

/// The items in which a reader stumbles: page breaks in names, half-width brackets, brackets that open
/// in one width and close in the other, clauses on lines of their own, commas before collectives, 等.
void check_hard_items(fengong::Notice const& notice) {
    auto const item = [&](std::size_t number) { return duties(notice, number - 1); };
    CHECK(item(7) == "lead 县工业经济倍增指挥部; responsible "
                     "新材料产业园、高端装备产业园、食品产业园、商贸物流园 +");
    CHECK(item(9) == "lead 新材料产业园、高端装备产业园、食品产业园、商贸物流园 +");
    CHECK(item(18) == "lead 县发展和改革局; responsible "
                      "县教育和体育局、县民政局、县商务局、县人力资源和社会保障局、县卫生健康局 +");
    CHECK(item(24) == "lead 县发展和改革委员会; responsible 供电公司");
    CHECK(item(60) == "lead 县综合行政执法局、县公安局交通管理大队、蒜都公司");
    CHECK(item(63) == "lead 县交通运输局、县公路事业发展中心; responsible "
                      "县自然资源和规划局、新材料产业园、商贸物流园、各镇街");
    CHECK(item(71) == "lead 县发展和改革委员会、县农业农村局; responsible 各镇街");
    CHECK(item(80) ==
          "lead 县水务局; responsible 县财政局、县自然资源和规划局、县国有资产事务中心、"
          "县交通运输局、县行政审批服务局、县房屋征收和住房保障中心、县城投公司、羊山镇、"
          "胡集镇、卜集镇 +");
    CHECK(item(98) == "lead 县卫生健康局");
    CHECK(item(100) == "lead 县教育和体育局");
    CHECK(item(104) == "lead 县卫生健康局");
    CHECK(item(111) == "responsible 各级各部门单位");
    CHECK(item(112) ==
          "lead 县安委会办公室; responsible 县应急管理局、县消防救援局、"
          "县住房和城乡建设局、县交通运输局、县市场监督管理局、县公安局、新材料产业园、"
          "各级各部门单位 +");
    CHECK(item(125) == "lead 县公安局");
    CHECK(item(129) == "responsible 各级各部门单位");
    CHECK(item(134) == "lead 县卫生健康局、县妇联; responsible 中国人寿保险公司金乡支公司");
    CHECK(item(136) == "lead 县教育和体育局; responsible "
                       "县住房和城乡建设局、县园林绿化服务中心、县文化和旅游局、各镇街");
    CHECK(item(139) == "lead 县人力资源和社会保障局; responsible 各镇街、各产业园");
}

/// Counts that a reader makes by going through the clauses.
void check_counts(fengong::Notice const& notice) {
    std::size_t leads = 0;
    std::size_t responsibles = 0;
    std::size_t open_leads = 0;
    for (fengong::Assignment const& assignment : notice.assignments) {
        bool const lead = assignment.role == fengong::Role::lead;
        leads += lead ? 1U : 0U;
        responsibles += lead ? 0U : 1U;
        open_leads += lead && assignment.open_ended ? 1U : 0U;
    }
    CHECK(notice.items.size() == 139);
    CHECK(notice.sections.size() == 10);
    CHECK(leads == 134);
    CHECK(responsibles == 64);
    CHECK(open_leads == 1);
}

void check_headings(fengong::Notice const& notice) {
    for (fengong::Item const& item : notice.items) {
        CHECK(item.number == item.ordinal);
        bool const in_last_parts = item.ordinal >= 126;
        CHECK(item.heading.empty() == !in_last_parts);
    }
    CHECK(notice.read(notice.items[125].heading) == "筑牢绝对忠诚的政治品格");
    CHECK(notice.read(notice.items[128].heading) == "涵养风清气正的政治生态");
    CHECK(notice.read(notice.items[132].heading) == "青少年视力口腔免费筛查进校园");
    CHECK(notice.read(notice.items[134].heading) == "65岁及以上老年人健康管理");
    CHECK(notice.read(notice.items[135].heading) == "体育“筑基工程”");
}

/// The names of one role, joined by 、, and `等` last where the list is open wherever 等 stood.
std::string names_of(fengong::Notice const& notice, fengong::Item const& item, fengong::Role role) {
    std::string names;
    bool open = false;
    for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
        if (assignment.role != role) {
            continue;
        }
        open = open || assignment.open_ended;
        for (fengong::UnitName const& unit : notice.units_of(assignment)) {
            names += names.empty() ? "" : "、";
            names += notice.read(unit.name);
        }
    }
    return names + (open ? "、等" : "");
}

/// Every item against tests/gold/jinxiang-2026.items.tsv, which was typed from the published notice.
void check_items_read_by_hand(fengong::Notice const& notice) {
    std::vector<std::vector<std::string>> const rows =
        support::read_rows("tests/gold/jinxiang-2026.items.tsv");
    REQUIRE(rows.size() == 139);
    REQUIRE(notice.items.size() == rows.size());
    for (std::size_t index = 0; index < rows.size(); ++index) {
        fengong::Item const& item = notice.items[index];
        std::vector<std::string> const read{
            std::to_string(item.ordinal), std::to_string(notice.section_of(item).index),
            std::string{notice.read(item.heading)}, names_of(notice, item, fengong::Role::lead),
            names_of(notice, item, fengong::Role::responsible)};
        CHECK(read == rows[index]);
    }
}

/// Whether the published notice is here; says so if not.
bool has_published_notice() {
    if (support::published_notice()) {
        return true;
    }
    MESSAGE("skipped: the published notice is not here; FENGONG_PUBLISHED_DOCUMENT names it");
    return false;
}

fengong::Notice shipped() {
    return fengong::parse(support::read_file(support::source_path("data/jinxiang-2026.txt")));
}

}  // namespace

TEST_CASE("the shipped notice is read whole") {
    fengong::Notice const notice = shipped();
    check_metadata(notice);
    check_counts(notice);
    check_hard_items(notice);
    check_headings(notice);
    check_items_read_by_hand(notice);
}

TEST_CASE("the published notice is read whole") {
    if (!has_published_notice()) {
        return;
    }
    fengong::Notice const notice = fengong::parse(*support::published_notice());
    check_metadata(notice);
    check_counts(notice);
    check_hard_items(notice);
    check_headings(notice);
    check_items_read_by_hand(notice);
    support::require_invariants(notice);
    CHECK(notice.read(notice.sections[1].title) == "聚焦工业经济“头号工程”，更大力度优化产业升级");
}

TEST_CASE("the condensed edition gives every item the units, roles and open ends as published") {
    if (!has_published_notice()) {
        return;
    }
    fengong::Notice const published = fengong::parse(*support::published_notice());
    fengong::Notice const condensed = shipped();
    REQUIRE(condensed.items.size() == published.items.size());
    for (std::size_t index = 0; index < published.items.size(); ++index) {
        CAPTURE(index + 1);
        CHECK(duties(condensed, index) == duties(published, index));
        CHECK(condensed.items[index].section == published.items[index].section);
        CHECK(condensed.read(condensed.items[index].heading) ==
              published.read(published.items[index].heading));
    }
}
