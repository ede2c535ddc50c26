// SPDX-License-Identifier: BSL-1.0
// Who carries how much of the year's work, and what one office must do.
#include "common/duties.hpp"
#include "common/headings.hpp"
#include "common/identities.hpp"
#include "common/items.hpp"
#include "common/lead_share.hpp"
#include "common/load_parts.hpp"
#include "common/loads.hpp"
#include "common/offices.hpp"
#include "common/program.hpp"
#include "common/words.hpp"
#include <fengong/analysis/inequality.hpp>
#include <fengong/analysis/rank_interval.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/io/csv.hpp>
#include <fengong/io/fixed_point.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/io/text_table.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/store/store.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using fengong::Alignment;
using fengong::Store;
using fengong::UnitWorkload;

namespace {

using RankIntervals = std::vector<std::optional<fengong::RankInterval>>;

/// What is written, and what only the notes below it say.
struct Report {
    fengong::Workload workload;
    RankIntervals intervals;  ///< by unit
    fengong::Inequality inequality;
    std::span<UnitWorkload const> shown;

    [[nodiscard]] fengong::RankInterval interval(fengong::UnitId unit) const {
        return intervals[unit.value].value();
    }
};

/// 3–7, or 3 alone.
std::string interval_in_words(fengong::RankInterval interval) {
    std::string text = std::to_string(interval.best);
    if (interval.worst != interval.best) {
        text += "–" + std::to_string(interval.worst);
    }
    return text;
}

void write_table(common::Program const& program, Store const& store, Report const& report) {
    bool const places = common::has_several_places(store);
    std::vector<fengong::TextColumn> columns{{program.text("Rank", "排名"), Alignment::right},
                                             {program.text("Range", "区间"), Alignment::right},
                                             {program.text("Unit", "单位")}};
    if (places) {
        columns.push_back({program.text("Place", "地方")});
    }
    for (std::string const& title :
         {program.text("Lead", "牵头"), program.text("Responsible", "责任"),
          program.text("Mandates", "任务"), program.text("Effort", "工作量"),
          program.text("Target load", "指标量"), program.text("Coordination", "协调")}) {
        columns.push_back({title, Alignment::right});
    }
    fengong::TextTable table{columns};
    auto const add_row = [&](std::vector<std::string> cells, std::string_view place,
                             UnitWorkload const& row) {
        if (places) {
            cells.emplace_back(place);
        }
        cells.insert(cells.end(),
                     {std::to_string(row.lead), std::to_string(row.responsible),
                      std::to_string(row.mandates), fengong::fixed_point(row.effort, 2),
                      fengong::fixed_point(row.target_load, 2),
                      common::at_least(std::to_string(row.coordination), row.lower_bound)});
        table.add_row(std::move(cells));
    };
    for (UnitWorkload const& row : report.shown) {
        fengong::UnitRow const& unit = store.unit(row.unit);
        add_row({std::to_string(row.rank), interval_in_words(report.interval(row.unit)), unit.name},
                common::place_in_words(store, unit), row);
    }
    std::vector<UnitWorkload> const& all = report.workload.units;
    if (report.shown.size() < all.size()) {
        table.add_row({"", "",
                       program.text("… and ", "… 另有 ") +
                           std::to_string(all.size() - report.shown.size()) +
                           program.text(" more", " 个单位")});
    }
    UnitWorkload total;
    for (UnitWorkload const& row : all) {
        total.lead += row.lead;
        total.responsible += row.responsible;
        total.mandates += row.mandates;
        total.target_load += row.target_load;
        total.coordination += row.coordination;
        total.lower_bound = total.lower_bound || row.lower_bound;
    }
    total.effort = report.workload.total_effort;
    table.add_rule();
    add_row({"", "", program.text("Total", "合计")}, "", total);
    table.write(std::cout);
}

/// How unequally effort is spread.
void write_inequality(common::Program const& program, fengong::Inequality const& effort) {
    auto const number = [](std::optional<double> value, int decimals) {
        return value ? fengong::fixed_point(*value, decimals) : "–";
    };
    std::string const gini = number(effort.gini, 3);
    std::string const corrected = number(effort.gini_corrected, 3);
    std::string const units = number(effort.effective_units, 1);
    std::string const most = number(effort.max_over_mean, 2);
    std::string const all = std::to_string(effort.units);
    std::cout << program.text(
        "Spread: Gini " + gini + " (corrected " + corrected + "), " + units +
            " effective units of " + all + ", the most is " + most + " times the mean.\n",
        "分布：基尼系数 " + gini + "（校正 " + corrected + "），有效单位数 " + units + "（共 " +
            all + "），最大值为平均值的 " + most + " 倍。\n");
}

/// How to read the table.
void write_notes(common::Program const& program, Store const& store, Report const& report) {
    fengong::Workload const& workload = report.workload;
    auto const open_ended = std::count_if(store.items().begin(), store.items().end(),
                                          [](auto const& item) { return item.open_ended; });
    std::string const share = common::share_in_words(workload.options.lead_share);
    std::cout << '\n';
    write_inequality(program, report.inequality);
    std::cout << program.text(
        "Effort: " + share +
            " of an item goes to its leads in equal parts, the rest to the other "
            "units named;\nall of it to the one side where the other is missing. A convention, not hours.\n"
            "Range: the ranks for any share from 1/2 to 1 and any counting of collectives.\n"
            "Target load: effort, each item times its targets.\n" +
            common::collectives_in_words(workload.collectives, fengong::Language::english),
        "工作量：每项事项的 " + share +
            " 由牵头单位均分，其余由责任、配合单位均分；只有一方时全归该方。\n"
            "这只是一种约定，不是工时。区间：牵头比例取 1/2 至 1、统称取任一计法时的排名。"
            "指标量：工作量按各事项指标数加权。\n" +
            common::collectives_in_words(workload.collectives, fengong::Language::chinese));
    common::write_identities(program, store, workload);
    if (workload.shared_items < workload.items) {
        std::string const count = std::to_string(workload.items - workload.shared_items);
        std::cout << program.text(
            "Items that name no lead or responsible unit, and so count for nobody: " + count +
                ".\n",
            "没有牵头或责任单位的事项有 " + count + " 项，未计入任何单位。\n");
    }
    if (open_ended > 0) {
        std::string const count = std::to_string(open_ended);
        std::cout << program.text(
            "≥: " + count + (open_ended == 1 ? " item has" : " items have") +
                " a list with 等 (and others): more units share it than are named.\n",
            "≥：有 " + count + " 项事项的名单带“等”，实际参与的单位多于所列。\n");
    }
}

void write_csv(common::Program const& program, Store const& store, Report const& report) {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    csv.row({"name", "place", "rank", "rank_best", "rank_worst", "lead", "responsible", "mandates",
             "effort", "target_load", "coordination", "lower_bound", "items", "collectives"});
    for (UnitWorkload const& row : report.shown) {
        fengong::RankInterval const interval = report.interval(row.unit);
        fengong::UnitRow const& unit = store.unit(row.unit);
        csv.row({unit.name, unit.place, std::to_string(row.rank), std::to_string(interval.best),
                 std::to_string(interval.worst), std::to_string(row.lead),
                 std::to_string(row.responsible), std::to_string(row.mandates),
                 fengong::trimmed_point(row.effort, 4), fengong::trimmed_point(row.target_load, 4),
                 std::to_string(row.coordination), row.lower_bound ? "true" : "false",
                 common::joined_items(store, row.items),
                 std::string{to_string(report.workload.collectives)}});
    }
}

/// The other names that a unit is printed under.
void write_other_names(fengong::JsonText& json, Store const& store, fengong::UnitRow const& unit) {
    auto const names = store.names_of(unit.id);
    if (names.empty()) {
        return;
    }
    json.key("other_names").begin_array();
    for (fengong::NameRow const& name : names) {
        json.begin_object();
        json.key("name").value(name.printed);
        json.key("reason").value(name.reason);
        json.key("confirm").value(name.confirm);
        json.end();
    }
    json.end();
}

void write_json(Store const& store, Report const& report) {
    fengong::Workload const& workload = report.workload;
    fengong::JsonText json;
    json.begin_object(fengong::JsonLayout::lines);
    json.key("units").begin_array(fengong::JsonLayout::lines);
    for (UnitWorkload const& row : report.shown) {
        fengong::UnitRow const& unit = store.unit(row.unit);
        fengong::RankInterval const interval = report.interval(row.unit);
        json.begin_object();
        json.key("name").value(unit.name);
        json.key("place").value(unit.place);
        json.key("rank").value(row.rank);
        json.key("rank_interval").begin_array();
        json.value(interval.best);
        json.value(interval.worst);
        json.end();
        json.key("lead").value(row.lead);
        json.key("responsible").value(row.responsible);
        json.key("mandates").value(row.mandates);
        json.key("effort").number(fengong::trimmed_point(row.effort, 4));
        json.key("target_load").number(fengong::trimmed_point(row.target_load, 4));
        json.key("coordination").value(row.coordination);
        json.key("lower_bound").value(row.lower_bound);
        write_other_names(json, store, unit);
        common::write_items(json, store, "items", row.items);
        json.end();
    }
    json.end();
    json.key("items").value(workload.items);
    json.key("total_effort").number(fengong::trimmed_point(workload.total_effort, 4));
    common::write_number(json, "gini", report.inequality.gini);
    common::write_number(json, "gini_corrected", report.inequality.gini_corrected);
    common::write_number(json, "effective_units", report.inequality.effective_units);
    common::write_number(json, "max_over_mean", report.inequality.max_over_mean);
    common::write_convention(json, workload);
    json.end();
    std::cout << json.take() << '\n';
}

}  // namespace

int main(int argc, char** argv) {
    common::Program program{"workload",
                            "Who carries how much of the year's work: units by effort, most first.",
                            {common::Format::table, common::Format::csv, common::Format::json}};
    std::optional<std::string> unit;
    std::uint32_t top = 0;
    auto* const unit_option = program.app()
                                  .add_option("--unit", unit, "List what this one unit must do")
                                  ->type_name("NAME");
    program.app()
        .add_option("--top", top, "Show the first N units only")
        ->type_name("N")
        ->check(CLI::Range(1U, std::numeric_limits<std::uint32_t>::max()).description(""));
    std::string by = "unit";
    std::string kind;
    auto* const by_option =
        program.app()
            .add_option("--by", by, "Sum up by section, place, year, measure or kind of office")
            ->type_name("section|place|year|measure|kind")
            ->check(CLI::IsMember(common::groupings()).description(""));
    auto* const kind_option =
        program.app()
            .add_option("--kind", kind, "List the offices of this one kind in all places")
            ->type_name("KIND")
            ->excludes(by_option);
    unit_option->excludes(by_option)->excludes(kind_option);
    common::LeadShareOption lead_share{program};
    program.add_registry_option();
    program.add_kinds_option();
    program.add_collectives_option();
    return program.run(argc, argv, [&] {
        bool const table = program.format() == common::Format::table;
        bool const by_kind = by == "kind" || !kind.empty();
        program.refuse({"--top", "--kinds"}, unit.has_value(), "with --unit");
        program.refuse({"--lead-share"}, unit && program.format() == common::Format::csv,
                       "with --unit and --format csv");
        program.refuse({"--kinds"}, !table && !by_kind,
                       "without --by kind, --kind or --format table");
        fengong::WorkloadOptions const options{lead_share.value()};
        auto background = program.background();
        if (!background) {
            return;
        }
        common::Grouping const grouping = common::groupings().at(by);
        if (background->kinds.kinds().empty() && by_kind) {
            throw CLI::ValidationError{"--kinds", "is needed to know the kinds of office"};
        }
        Store store{std::move(*background)};
        program.each_notice([&](fengong::Notice notice) { store.add(std::move(notice)); });
        fengong::ResponsibilityGraph const graph{store, program.collectives()};
        Report report;
        report.workload = fengong::workload(graph, options);
        if (!kind.empty()) {
            return common::write_offices(program, store, graph, report.workload, kind, top);
        }
        if (grouping == common::Grouping::kind) {
            return common::write_kinds(program, store, graph, report.workload, top);
        }
        if (grouping != common::Grouping::unit) {
            return common::write_loads(program, store, graph, report.workload, grouping, top);
        }
        if (unit) {
            return common::write_duties(program, store, graph, report.workload, *unit);
        }
        report.intervals = fengong::rank_intervals(store);
        report.inequality = fengong::inequality(report.workload);
        report.shown = report.workload.units;
        if (top != 0 && top < report.shown.size()) {
            report.shown = report.shown.first(top);
        }
        switch (program.format()) {
        case common::Format::csv:
            return write_csv(program, store, report);
        case common::Format::json:
            return write_json(store, report);
        default:
            break;
        }
        common::write_title(program, store, report.workload.units.size());
        if (!report.workload.units.empty()) {
            write_table(program, store, report);
            write_notes(program, store, report);
        }
        std::cout << program.text("Diagnostics: ", "诊断：") << program.diagnostics_in_words()
                  << program.text(" (--diagnostics prints them all).\n",
                                  "（--diagnostics 全部列出）。\n");
    });
}
