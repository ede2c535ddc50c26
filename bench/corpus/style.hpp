// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/random.hpp"
#include <fengong/model/dialect.hpp>
#include <fengong/model/role.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace corpus {

/// The labels of a notice.
struct Labels {
    std::string_view lead;
    std::string_view helper;
    fengong::Role helper_role;
    std::string_view alone;  ///< of units that are responsible and have no lead
};

inline constexpr Labels all_labels[] = {
    {"牵头单位", "责任单位", fengong::Role::responsible, "责任单位"},
    {"牵头单位", "责任单位", fengong::Role::responsible, "责任单位"},
    {"牵头单位", "配合单位", fengong::Role::cooperating, "责任单位"},
    {"牵头部门", "责任部门", fengong::Role::responsible, "责任部门"},
    {"主办单位", "协办单位", fengong::Role::cooperating, "责任单位"},
    {"牵头责任单位", "协同责任单位", fengong::Role::cooperating, "责任单位"},
    {"主要责任单位", "协同配合单位", fengong::Role::cooperating, "责任单位"},
    {"牵头单位", "参与单位", fengong::Role::cooperating, "责任单位"}};

inline constexpr std::string_view leader_labels[] = {"责任领导", "分管领导", "牵头领导"};

/// How a table became text.
enum class TableLayout : std::uint8_t { bars, tabs, blank_lines, barred_lines, spaces, frame };

/// What a notice does the same way from its first line to its last.
struct Style {
    fengong::Dialect dialect = fengong::Dialect::bracket;
    Labels labels = all_labels[0];
    std::string_view leader_label = leader_labels[0];
    TableLayout layout = TableLayout::bars;
    bool leaders = false;            ///< items name the leader who answers for them
    bool heading_leaders = false;    ///< headings do
    bool deadlines = false;          ///< items have a field for it
    bool half_width = false;         ///< ( ) : ; in ASCII
    bool spaced_numbers = false;     ///< 达到 310 亿元
    bool restart = false;            ///< numbers begin anew in each section
    bool parts = false;              ///< sections are divided into （一）, （二）
    bool bracketed_numbers = false;  ///< items are numbered （一）
    bool comma_between_roles = false;
    bool own_line_clause = false;  ///< the bracket stands on a line of its own
    bool running = false;          ///< items follow each other in one line
    bool section_rows = true;      ///< a table has titles among its rows
    std::string_view point = ".";  ///< behind the number of an item
};

/// The style of a notice in `dialect`.
[[nodiscard]] inline Style make_style(Random& random, fengong::Dialect dialect) {
    using fengong::Dialect;
    Style style;
    style.dialect = dialect;
    style.labels = random.pick(all_labels);
    style.leader_label = random.pick(leader_labels);
    style.layout = static_cast<TableLayout>(random.below(6));
    bool const labelled =
        dialect == Dialect::bracket || dialect == Dialect::own_line || dialect == Dialect::table;
    style.leaders = labelled && random.chance(20);
    style.heading_leaders = dialect == Dialect::own_line && !style.leaders && random.chance(15);
    style.deadlines = dialect == Dialect::table ? random.chance(60)
                      : labelled                ? random.chance(15)
                                                : false;
    style.half_width = random.chance(25);
    style.spaced_numbers = dialect != Dialect::table && random.chance(15);
    style.restart = random.chance(25);
    style.parts = dialect != Dialect::table && dialect != Dialect::sentence && random.chance(25);
    style.bracketed_numbers =
        (dialect == Dialect::sentence || dialect == Dialect::inline_label) && random.chance(60);
    style.parts = style.parts && !style.bracketed_numbers;
    style.comma_between_roles = random.chance(10);
    style.own_line_clause = random.chance(8);
    style.running =
        dialect == Dialect::inline_label && !style.bracketed_numbers && random.chance(40);
    style.section_rows = random.chance(60);
    static constexpr std::string_view points[] = {".", ".", ". ", "、", "．"};
    style.point = random.pick(points);
    return style;
}

}  // namespace corpus
