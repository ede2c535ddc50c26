// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/text/position.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Notices as short lines, so that an expectation is one string and a failure says what differs.
namespace support {

/// One role clause, `lead 县财政局、县税务局`, with ` +` behind it if the list is open.
[[nodiscard]] inline std::string describe(fengong::Notice const& notice,
                                          fengong::Assignment const& assignment) {
    std::string line{fengong::to_string(assignment.role)};
    std::string_view separator = " ";
    for (fengong::UnitName const& unit : notice.units_of(assignment)) {
        line += separator;
        line += notice.read(unit.name);
        separator = "、";
    }
    return line + (assignment.open_ended ? " +" : "");
}

/// Who does an item: its role clauses, divided by `; `.
[[nodiscard]] inline std::string duties(fengong::Notice const& notice, fengong::Item const& item) {
    std::string line;
    for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
        line += line.empty() ? "" : "; ";
        line += describe(notice, assignment);
    }
    return line;
}

/// Who does the item at `index`, from 0.
[[nodiscard]] inline std::string duties(fengong::Notice const& notice, std::size_t index) {
    return index < notice.items.size() ? duties(notice, notice.items[index]) : "no such item";
}

/// A number as the files of expected readings write it, empty if there is none.
[[nodiscard]] inline std::string number(std::optional<fengong::Decimal> value) {
    return value ? fengong::to_string(*value) : std::string{};
}

/// A number as promised: kind, comparator, value, upper end, scale and measure.
[[nodiscard]] inline std::string describe(fengong::Notice const& notice,
                                          fengong::Target const& target) {
    std::string line{fengong::to_string(target.kind)};
    line += ' ';
    line += fengong::to_string(target.comparator);
    line += ' ';
    line += target.value ? fengong::to_string(*target.value) : "-";
    line += target.upper ? ".." + fengong::to_string(*target.upper) : "";
    line += fengong::to_string(target.scale);
    line += fengong::measure_name(notice, target);
    return line;
}

/// What an item promises, divided by `; `.
[[nodiscard]] inline std::string promises(fengong::Notice const& notice,
                                          fengong::Item const& item) {
    std::string line;
    for (fengong::Target const& target : notice.targets_of(item)) {
        line += line.empty() ? "" : "; ";
        line += describe(notice, target);
    }
    return line;
}

/// The diagnostics, `2:1 number-jump 5/4` each (line, column, code, found and expected where not 0),
/// divided by `; `.
[[nodiscard]] inline std::string troubles(fengong::Notice const& notice) {
    fengong::LineIndex const lines{notice.source.view()};
    std::string all;
    for (fengong::Diagnostic const& diagnostic : notice.diagnostics) {
        fengong::Position const at = lines.position(diagnostic.span.begin);
        all += all.empty() ? "" : "; ";
        all += std::to_string(at.line) + ':' + std::to_string(at.column) + ' ';
        all += fengong::facts(diagnostic.code).name;
        if (diagnostic.found != 0 || diagnostic.expected != 0) {
            all += ' ' + std::to_string(diagnostic.found);
            all += diagnostic.expected != 0 ? '/' + std::to_string(diagnostic.expected) : "";
        }
    }
    return all;
}

/// Names of the tiles in order, divided by blanks.
[[nodiscard]] inline std::string tile_kinds(fengong::Notice const& notice) {
    std::string line;
    for (fengong::Tile const& tile : notice.tiles) {
        line += line.empty() ? "" : " ";
        line += fengong::to_string(tile.kind);
    }
    return line;
}

}  // namespace support
