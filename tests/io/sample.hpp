// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/to_record.hpp>
#include <fengong/parse/parse.hpp>

#include <string>

/// A small notice with every kind of value, for the tests of writers and readers.
inline std::string sample_text() {
    return "云政发〔2026〕7号\n"
           "\n"
           "云岭县人民政府\n"
           "关于印发2026年重点事项责任分工的通知\n"
           "\n"
           "各镇政府，县政府各部门：\n"
           "\n"
           "现印发给你们，请抓好落实。\n"
           "\n"
           "云岭县人民政府\n"
           "2026年2月24日\n"
           "\n"
           "一、经济\n"
           "\n"
           "1. 地区生产总值增长6%左右。（牵头单位：县发展和改革局）\n"
           "2. 引进“双一流”企业 20 家以上，产值达到310亿元。（牵头单位：县财\n"
           "政局；责任单位：县商务局、县税务局等）\n"
           "\n"
           "二、民生\n"
           "\n"
           "3. 巩固成果, 办好实事。（责任单位：各镇街）\n"
           "\n"
           "抄送：县委各部门，县法院。\n"
           "\n"
           "云岭县人民政府办公室\n"
           "2026年2月24日印发\n";
}

inline fengong::Notice sample_notice() {
    return fengong::parse(sample_text(), {true, {}, "sample.txt"});
}

/// A record in which no field has the value that it starts with.
inline fengong::NoticeRecord full_record() {
    fengong::NoticeRecord notice;
    notice.source = "full \"x\" \\ \x01.txt";
    notice.dialect = "own_line";
    notice.number = "云政发〔2026〕7号";
    notice.number_printed = "云政发〔202";
    notice.title = "标题";
    notice.issuer = "云岭县人民政府";
    notice.issued =
        fengong::Date{std::chrono::year{2026}, std::chrono::month{2}, std::chrono::day{24}};
    notice.date_printed = "2026年2月30日";
    notice.year = 2026;
    notice.index_number = "1199/2026-1";
    notice.divisions = {{{"370828", "山东省济宁市金乡县", {"place", "number"}},
                         {"320106", "江苏省南京市鼓楼区", {}}}};
    notice.recipients = {"各镇政府", "县政府各部门"};
    notice.copies = {"县委"};
    notice.printed_by = "县政府办公室";
    notice.printed =
        fengong::Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{1}};
    notice.printing_date_printed = "3月32日";
    notice.lead_rule = "first_listed";
    notice.claimed_items = 16U;
    notice.sections = {{2, 2, 1U, "经济", {"厉明川"}, {10, 20}}};

    fengong::TargetRecord target;
    target.indicator = "营收";
    target.kind = fengong::TargetKind::growth;
    target.comparator = fengong::Comparator::between;
    target.value = fengong::Decimal::make(65, -1);
    target.upper = fengong::Decimal{7};
    target.scale = fengong::Scale::yi;
    target.measure = "元";
    target.magnitude = fengong::Decimal{650000000};
    target.stretch = true;
    target.implicit = true;
    target.verb = "增长";
    target.scope = "规上";
    target.per = "年";
    target.reference = "全市";
    target.deadline = "6月底";
    target.part_of = 0U;
    target.printed = "6.5亿—7亿元";
    target.span = {31, 40};
    target.quote = "力争营收增长6.5亿—7亿元";
    target.quote_span = {30, 45};

    fengong::ItemRecord item;
    item.ordinal = 12;
    item.number = "3";
    item.label = "（三）";
    item.section = 1;
    item.parent = 11U;
    item.heading = "抓项目";
    item.text = "抓项目：力争……";
    item.span = {25, 90};
    item.assignments = {{fengong::Role::cooperating,
                         "配合单位",
                         true,
                         true,
                         {{"县商务局", "商务局", {60, 69}, "县商务局（370828）"}}}};
    item.deadline = "年底前";
    item.targets = {target};
    item.not_targets = {{"3+1+1", "name", {70, 75}}};
    notice.items = {item};
    notice.diagnostics = {{"unit-repeated", fengong::Severity::warning, {60, 69}, 4, 7, "twice"}};
    return notice;
}
