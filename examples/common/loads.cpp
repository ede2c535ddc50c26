// SPDX-License-Identifier: BSL-1.0
#include "common/loads.hpp"

#include "common/load_parts.hpp"
#include "common/words.hpp"
#include <fengong/analysis/group_load.hpp>
#include <fengong/analysis/measure_load.hpp>
#include <fengong/analysis/place_load.hpp>
#include <fengong/analysis/section_load.hpp>
#include <fengong/io/csv.hpp>
#include <fengong/io/fixed_point.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/io/text_table.hpp>
#include <fengong/io/visible.hpp>

#include <cstddef>
#include <iostream>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace common {

using fengong::Alignment;
using fengong::GroupLoad;
using fengong::ItemId;
using fengong::ResponsibilityGraph;
using fengong::Store;

namespace {

/// One column that says which group it is.
struct Label {
    std::string key;    ///< in CSV and JSON
    std::string title;  ///< in tables
    std::string value;
    bool number = false;  ///< in JSON; empty is null
};

/// A group of items with its load.
struct Group {
    std::vector<Label> labels;
    GroupLoad load;
};

std::vector<Group> by_section(Program const& program, Store const& store,
                              ResponsibilityGraph const& graph,
                              fengong::WorkloadOptions const& options) {
    std::vector<Group> groups;
    for (auto& [id, index, load] : load_by_section(store, graph, options)) {
        fengong::Notice const& notice = store.notice(id);
        std::vector<Label> labels{{"notice", program.text("Notice", "通知"), store.name(id)}};
        labels.push_back({"section", "", std::to_string(index), true});
        labels.push_back({"title", program.text("Section", "部分"),
                          std::string{notice.read(notice.sections[index - 1].title)}});
        groups.push_back({std::move(labels), std::move(load)});
    }
    return groups;
}

std::vector<Group> by_place(Program const& program, Store const& store,
                            ResponsibilityGraph const& graph,
                            fengong::WorkloadOptions const& options) {
    std::vector<Group> groups;
    for (auto& [place, division, notices, load] : load_by_place(store, graph, options)) {
        groups.push_back(
            {{{"place", program.text("Place", "地方"), place},
              {"division", program.text("Division", "区划代码"), code_of(division)},
              {"notices", program.text("Notices", "通知"), std::to_string(notices.size()), true}},
             std::move(load)});
    }
    return groups;
}

std::vector<Group> by_year(Program const& program, Store const& store,
                           ResponsibilityGraph const& graph,
                           fengong::WorkloadOptions const& options) {
    std::vector<Group> groups;
    for (auto& [year, notices, load] : load_by_year(store, graph, options)) {
        groups.push_back(
            {{{"year", program.text("Year", "年份"), year ? std::to_string(*year) : "", true},
              {"notices", program.text("Notices", "通知"), std::to_string(notices.size()), true}},
             std::move(load)});
    }
    return groups;
}

std::vector<Group> by_measure(Program const& program, Store const& store,
                              ResponsibilityGraph const& graph,
                              fengong::WorkloadOptions const& options) {
    std::vector<Group> groups;
    for (auto& [measure, dimension, targets, load] : load_by_measure(store, graph, options)) {
        groups.push_back(
            {{{"measure", program.text("Measure", "计量单位"), measure},
              {"dimension", program.text("Dimension", "量纲"),
               std::string{program.format() == Format::table
                               ? dimension_name(dimension, program.language())
                               : to_string(dimension)}},
              {"targets", program.text("Targets", "指标"), std::to_string(targets), true}},
             std::move(load)});
    }
    return groups;
}

std::vector<Group> groups_of(Program const& program, Store const& store,
                             ResponsibilityGraph const& graph,
                             fengong::WorkloadOptions const& options, Grouping grouping) {
    switch (grouping) {
    case Grouping::section:
        return by_section(program, store, graph, options);
    case Grouping::place:
        return by_place(program, store, graph, options);
    case Grouping::year:
        return by_year(program, store, graph, options);
    case Grouping::measure:
        return by_measure(program, store, graph, options);
    case Grouping::unit:
    case Grouping::kind:
        break;
    }
    return {};
}

void write_table(Program const& program, Store const& store, std::span<Group const> groups,
                 std::size_t left_out) {
    bool const one_notice = store.notices().size() == 1;
    auto const shown = [&](Label const& label) {
        return !label.title.empty() && !(one_notice && label.key == "notice");
    };
    std::vector<fengong::TextColumn> columns;
    for (Label const& label : groups.front().labels) {
        if (shown(label)) {
            columns.push_back({label.title, label.number ? Alignment::right : Alignment::left});
        }
    }
    for (std::string const& title :
         {program.text("Items", "事项"), program.text("Units", "单位"),
          program.text("Lead", "牵头"), program.text("Responsible", "责任"),
          program.text("Effort", "工作量")}) {
        columns.push_back({title, Alignment::right});
    }
    columns.push_back({program.text("Busiest", "最忙单位")});
    fengong::TextTable table{columns};
    for (auto const& [labels, load] : groups) {
        std::vector<std::string> cells;
        for (Label const& label : labels) {
            if (shown(label)) {
                cells.push_back(fengong::shortened(label.value, 40));
            }
        }
        std::string busiest;
        if (!load.units.empty()) {
            busiest = store.unit(load.units.front().unit).name + ' ' +
                      fengong::fixed_point(load.units.front().effort, 2);
        }
        cells.insert(cells.end(), {std::to_string(load.items.size()),
                                   at_least(std::to_string(load.units.size()), load.lower_bound),
                                   std::to_string(load.lead), std::to_string(load.responsible),
                                   fengong::fixed_point(load.effort, 2), busiest});
        table.add_row(std::move(cells));
    }
    if (left_out != 0) {
        table.add_row({more(program, left_out)});
    }
    table.write(std::cout);
}

void write_csv(Program const& program, Store const& store, fengong::Workload const& workload,
               std::span<Group const> groups) {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    for (Label const& label : groups.front().labels) {
        csv.cell(label.key);
    }
    for (std::string_view const key : {"units", "lead", "responsible", "mandates", "effort",
                                       "lower_bound", "busiest", "items", "collectives"}) {
        csv.cell(key);
    }
    csv.end_row();
    for (auto const& [labels, load] : groups) {
        for (Label const& label : labels) {
            csv.cell(label.value);
        }
        csv.cell(std::to_string(load.units.size()));
        csv.cell(std::to_string(load.lead));
        csv.cell(std::to_string(load.responsible));
        csv.cell(std::to_string(load.mandates()));
        csv.cell(fengong::trimmed_point(load.effort, 4));
        csv.cell(load.lower_bound ? "true" : "false");
        csv.cell(load.units.empty() ? fengong::StoredText{}
                                    : store.unit(load.units.front().unit).name);
        csv.cell(joined_items(store, load.items));
        csv.cell(to_string(workload.collectives));
        csv.end_row();
    }
}

void write_json(Store const& store, fengong::Workload const& workload, Grouping grouping,
                std::span<Group const> groups) {
    fengong::JsonText json;
    json.begin_object(fengong::JsonLayout::lines);
    for (auto const& [name, value] : groupings()) {
        if (value == grouping) {
            json.key("by").value(name);
        }
    }
    json.key("groups").begin_array(fengong::JsonLayout::lines);
    for (auto const& [labels, load] : groups) {
        json.begin_object();
        for (auto const& [key, title, value, number] : labels) {
            json.key(key);
            if (number && value.empty()) {
                json.null();
            } else if (number) {
                json.number(value);
            } else {
                json.value(value);
            }
        }
        json.key("lead").value(load.lead);
        json.key("responsible").value(load.responsible);
        json.key("mandates").value(load.mandates());
        json.key("effort").number(fengong::trimmed_point(load.effort, 4));
        json.key("lower_bound").value(load.lower_bound);
        json.key("units").begin_array();
        for (fengong::UnitLoad const& row : load.units) {
            fengong::UnitRow const& unit = store.unit(row.unit);
            json.begin_object();
            json.key("name").value(unit.name);
            json.key("place").value(unit.place);
            json.key("rank").value(row.rank);
            json.key("lead").value(row.lead);
            json.key("responsible").value(row.responsible);
            json.key("effort").number(fengong::trimmed_point(row.effort, 4));
            json.end();
        }
        json.end();
        write_items(json, store, "items", load.items);
        json.end();
    }
    json.end();
    json.key("total_effort").number(fengong::trimmed_point(workload.total_effort, 4));
    write_convention(json, workload);
    json.end();
    std::cout << json.take() << '\n';
}

std::string nothing(Program const& program) {
    return program.text("nothing to sum up: no item names a unit of a group",
                        "没有可汇总的内容：没有事项的单位属于任何一组");
}

}  // namespace

std::map<std::string, Grouping> const& groupings() {
    static std::map<std::string, Grouping> const names{
        {"unit", Grouping::unit}, {"section", Grouping::section}, {"place", Grouping::place},
        {"year", Grouping::year}, {"measure", Grouping::measure}, {"kind", Grouping::kind}};
    return names;
}

void write_loads(Program& program, Store const& store, ResponsibilityGraph const& graph,
                 fengong::Workload const& workload, Grouping grouping, std::uint32_t top) {
    auto const groups = groups_of(program, store, graph, workload.options, grouping);
    if (groups.empty()) {
        return program.fail(nothing(program));
    }
    auto const shown = first_rows(groups, top);
    switch (program.format()) {
    case Format::csv:
        return write_csv(program, store, workload, shown);
    case Format::json:
        return write_json(store, workload, grouping, shown);
    default:
        break;
    }
    write_table(program, store, shown, groups.size() - shown.size());
    write_load_notes(
        program, store, workload,
        grouping == Grouping::measure
            ? program.text("An item with targets in several measures counts in each.\n",
                           "一项事项有多种计量单位的指标时，在每种中都计入。\n")
            : "");
}

}  // namespace common
