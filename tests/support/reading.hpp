// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "describe.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/text/markup.hpp>
#include <fengong/text/position.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// A whole notice as lines that a person can write by reading it. What is not printed has no line.
///
///     dialect own_line
///     number 甲政发〔2026〕1号
///     section 1 一般工作
///     item 1 №1 in 1 label （一） heading 标题 until 6月底
///       lead 甲县财政局 甲县审计局 +
///       responsible 甲县教育局<教育局
///       promise amount at_least 310亿元
namespace support {

namespace detail {

inline void add_line(std::vector<std::string>& lines, std::string_view key,
                     std::string_view value) {
    if (!value.empty()) {
        lines.push_back(std::string{key} + ' ' + std::string{value});
    }
}

inline void add_date(std::vector<std::string>& lines, std::string_view key,
                     fengong::Notice const& notice, fengong::PrintedDate const& date) {
    std::string const damaged = std::string{key} + '?';
    if (date.value) {
        add_line(lines, key, fengong::to_string(*date.value));
    } else {
        add_line(lines, damaged, notice.read(date.printed));
    }
}

inline void add_sections(std::vector<std::string>& lines, fengong::Notice const& notice) {
    for (fengong::Section const& section : notice.sections) {
        std::string line = "section " + std::to_string(section.index);
        line += section.parent != 0 ? " in " + std::to_string(section.parent) : "";
        line += ' ';
        line += notice.read(section.title);
        lines.push_back(line);
        for (fengong::UnitName const& leader : notice.leaders_of(section)) {
            add_line(lines, "  leader", notice.read(leader.name));
        }
    }
}

inline void add_item(std::vector<std::string>& lines, fengong::Notice const& notice,
                     fengong::Item const& item) {
    std::string line = "item " + std::to_string(item.ordinal);
    line += item.number ? " №" + std::to_string(*item.number) : "";
    line += " in " + std::to_string(item.section);
    line += item.parent != 0 ? " of " + std::to_string(item.parent) : "";
    auto const add = [&](std::string_view key, fengong::Phrase words) {
        if (!words.empty()) {
            line += ' ';
            line += key;
            line += ' ';
            line += notice.read(words);
        }
    };
    add("label", item.label);
    add("heading", item.heading);
    add("until", item.deadline);
    lines.push_back(line);
    for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
        line = "  ";
        line += fengong::to_string(assignment.role);
        for (fengong::UnitName const& unit : notice.units_of(assignment)) {
            line += ' ';
            line += notice.read(unit.name);
            if (unit.shortened) {
                line += '<';
                line += fengong::shown_words(notice.text(unit.name.span));
            }
        }
        line += assignment.open_ended ? " +" : "";
        line += assignment.inherited ? " inherited" : "";
        lines.push_back(line);
    }
    for (fengong::Target const& target : notice.targets_of(item)) {
        line = "  promise " + describe(notice, target);
        line += target.stretch ? " stretch" : "";
        line += target.per.empty() ? "" : " per " + std::string{notice.read(target.per)};
        line +=
            target.deadline.empty() ? "" : " until " + std::string{notice.read(target.deadline)};
        lines.push_back(line);
    }
}

}  // namespace detail

/// The reading of a notice: metadata, sections, items, and the warnings and errors at the end.
[[nodiscard]] inline std::vector<std::string> reading(fengong::Notice const& notice) {
    std::vector<std::string> lines;
    detail::add_line(lines, "dialect", fengong::to_string(notice.dialect));
    detail::add_line(lines, "number", notice.read(notice.number));
    detail::add_line(lines, "number?", notice.read(notice.number_printed));
    detail::add_line(lines, "title", notice.read(notice.title));
    detail::add_line(lines, "issuer", notice.read(notice.issuer));
    detail::add_date(lines, "issued", notice, notice.issued);
    detail::add_line(lines, "year", notice.year ? std::to_string(*notice.year) : "");
    detail::add_line(lines, "index", notice.read(notice.index_number));
    for (fengong::Phrase const recipient : notice.recipients) {
        detail::add_line(lines, "to", notice.read(recipient));
    }
    for (fengong::Phrase const copy : notice.copies) {
        detail::add_line(lines, "copy", notice.read(copy));
    }
    detail::add_line(lines, "printed_by", notice.read(notice.printed_by));
    detail::add_date(lines, "printed", notice, notice.printed);
    if (notice.lead_rule != fengong::LeadRule::none) {
        bool const first = notice.lead_rule == fengong::LeadRule::first_listed;
        detail::add_line(lines, "rule", first ? "first_listed" : "responsible_leads");
    }
    if (notice.claimed_items) {
        detail::add_line(lines, "claims", std::to_string(*notice.claimed_items));
    }
    detail::add_sections(lines, notice);
    for (fengong::Item const& item : notice.items) {
        detail::add_item(lines, notice, item);
    }
    fengong::LineIndex const places{notice.source.view()};
    for (fengong::Diagnostic const& diagnostic : notice.diagnostics) {
        fengong::DiagnosticFacts const& row = fengong::facts(diagnostic.code);
        if (row.severity != fengong::Severity::note) {
            std::size_t const line = places.position(diagnostic.span.begin).line;
            lines.push_back("line " + std::to_string(line) + ' ' + std::string{row.name});
        }
    }
    return lines;
}

}  // namespace support
