// SPDX-License-Identifier: BSL-1.0
#include "common/offices.hpp"

#include "common/headings.hpp"
#include "common/load_parts.hpp"
#include "common/near_names.hpp"
#include <fengong/analysis/office_load.hpp>
#include <fengong/io/csv.hpp>
#include <fengong/io/fixed_point.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/io/text_table.hpp>
#include <fengong/registry/office_kind.hpp>

#include <cstddef>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace common {

using fengong::Alignment;
using fengong::Office;
using fengong::OfficeLoad;
using fengong::ResponsibilityGraph;
using fengong::Store;

namespace {

void write_spread(fengong::JsonText& json, std::string_view key,
                  std::optional<fengong::Spread> const& spread) {
    json.key(key);
    if (!spread) {
        json.null();
        return;
    }
    json.begin_object();
    json.key("least").number(fengong::trimmed_point(spread->least, 4));
    json.key("median").number(fengong::trimmed_point(spread->median, 4));
    json.key("most").number(fengong::trimmed_point(spread->most, 4));
    json.end();
}

/// Kinds with all their offices.
void write_json(Store const& store, fengong::Workload const& workload,
                std::span<OfficeLoad const> kinds) {
    fengong::JsonText json;
    json.begin_object(fengong::JsonLayout::lines);
    json.key("by").value("kind");
    json.key("kinds").begin_array(fengong::JsonLayout::lines);
    for (OfficeLoad const& load : kinds) {
        json.begin_object(fengong::JsonLayout::lines);
        json.key("kind").value(load.kind->id);
        json.key("name").value(load.kind->name);
        json.key("places").value(load.places);
        json.key("lead").value(load.lead);
        json.key("responsible").value(load.responsible);
        json.key("mandates").value(load.mandates());
        json.key("effort").number(fengong::trimmed_point(load.effort, 4));
        write_spread(json, "efforts", load.efforts);
        write_spread(json, "shares", load.shares);
        json.key("offices").begin_array(fengong::JsonLayout::lines);
        for (Office const& office : load.offices) {
            fengong::UnitRow const& unit = store.unit(office.load.unit);
            json.begin_object();
            json.key("name").value(unit.name);
            json.key("place").value(unit.place);
            json.key("division");
            unit.division ? json.value(code_of(unit.division)) : json.null();
            json.key("rank").value(office.load.rank);
            json.key("of_units").value(office.of_units);
            json.key("lead").value(office.load.lead);
            json.key("responsible").value(office.load.responsible);
            json.key("effort").number(fengong::trimmed_point(office.load.effort, 4));
            json.key("share").number(fengong::trimmed_point(office.share, 4));
            json.key("lower_bound").value(office.lower_bound);
            write_items(json, store, "items", office.items);
            json.end();
        }
        json.end();
        json.end();
    }
    json.end();
    json.key("total_effort").number(fengong::trimmed_point(workload.total_effort, 4));
    write_convention(json, workload);
    json.end();
    std::cout << json.take() << '\n';
}

void write_csv(Program const& program, fengong::Workload const& workload,
               std::span<OfficeLoad const> kinds) {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    csv.row({"kind", "name", "places", "offices", "lead", "responsible", "mandates", "effort",
             "least_effort", "median_effort", "most_effort", "least_share", "median_share",
             "most_share", "collectives"});
    for (OfficeLoad const& load : kinds) {
        csv.row({load.kind->id, load.kind->name, std::to_string(load.places),
                 std::to_string(load.offices.size()), std::to_string(load.lead),
                 std::to_string(load.responsible), std::to_string(load.mandates()),
                 fengong::trimmed_point(load.effort, 4),
                 fengong::trimmed_point(load.efforts->least, 4),
                 fengong::trimmed_point(load.efforts->median, 4),
                 fengong::trimmed_point(load.efforts->most, 4),
                 fengong::trimmed_point(load.shares->least, 4),
                 fengong::trimmed_point(load.shares->median, 4),
                 fengong::trimmed_point(load.shares->most, 4),
                 std::string{to_string(workload.collectives)}});
    }
}

void write_table(Program const& program, std::span<OfficeLoad const> kinds, std::size_t left_out) {
    std::vector<fengong::TextColumn> columns{{program.text("Kind", "类别")},
                                             {program.text("Usual name", "通常名称")}};
    for (std::string const& title :
         {program.text("Places", "地方"), program.text("Offices", "机构"),
          program.text("Lead", "牵头"), program.text("Responsible", "责任"),
          program.text("Effort", "工作量"), program.text("Median", "中位数"),
          program.text("Most", "最大"), program.text("Median share", "占比中位数")}) {
        columns.push_back({title, Alignment::right});
    }
    fengong::TextTable table{columns};
    for (OfficeLoad const& load : kinds) {
        table.add_row({load.kind->id, load.kind->name, std::to_string(load.places),
                       std::to_string(load.offices.size()), std::to_string(load.lead),
                       std::to_string(load.responsible), fengong::fixed_point(load.effort, 2),
                       fengong::fixed_point(load.efforts->median, 2),
                       fengong::fixed_point(load.efforts->most, 2), percent(load.shares->median)});
    }
    if (left_out != 0) {
        table.add_row({more(program, left_out)});
    }
    table.write(std::cout);
}

/// The offices of one kind, beside their places.
void write_table(Program const& program, Store const& store, std::span<Office const> offices,
                 std::size_t left_out) {
    std::vector<fengong::TextColumn> columns{{program.text("Place", "地方")},
                                             {program.text("Office", "机构")}};
    for (std::string const& title :
         {program.text("Lead", "牵头"), program.text("Responsible", "责任"),
          program.text("Effort", "工作量"), program.text("Share", "占本地"),
          program.text("Rank there", "本地排名")}) {
        columns.push_back({title, Alignment::right});
    }
    fengong::TextTable table{columns};
    for (Office const& office : offices) {
        fengong::UnitRow const& unit = store.unit(office.load.unit);
        table.add_row({place_in_words(store, unit), unit.name, std::to_string(office.load.lead),
                       std::to_string(office.load.responsible),
                       fengong::fixed_point(office.load.effort, 2), percent(office.share),
                       std::to_string(office.load.rank) + '/' +
                           at_least(std::to_string(office.of_units), office.of_more)});
    }
    if (left_out != 0) {
        table.add_row({more(program, left_out)});
    }
    table.write(std::cout);
}

/// What else --kind could be: names that are near, or else the word of each kind.
std::string known_kinds(Program const& program, std::span<fengong::OfficeKind const> kinds,
                        std::string_view asked) {
    std::vector<std::string_view> names;
    std::string words;
    for (fengong::OfficeKind const& kind : kinds) {
        names.push_back(kind.id);
        names.push_back(kind.name);
        names.insert(names.end(), kind.aliases.begin(), kind.aliases.end());
        words += (words.empty() ? "" : ", ") + kind.id;
    }
    std::string const near = near_names(asked, names);
    return near.empty() ? program.text("; there are: ", "；现有：") + words
                        : program.text("; similar names: ", "；相近的名称：") + near;
}

void write_csv(Program const& program, Store const& store, fengong::Workload const& workload,
               std::span<Office const> offices) {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    csv.row({"place", "division", "name", "rank", "of_units", "lead", "responsible", "mandates",
             "effort", "share", "lower_bound", "items", "collectives"});
    for (Office const& office : offices) {
        fengong::UnitRow const& unit = store.unit(office.load.unit);
        csv.row({unit.place, code_of(unit.division), unit.name, std::to_string(office.load.rank),
                 std::to_string(office.of_units), std::to_string(office.load.lead),
                 std::to_string(office.load.responsible),
                 std::to_string(office.load.lead + office.load.responsible),
                 fengong::trimmed_point(office.load.effort, 4),
                 fengong::trimmed_point(office.share, 4), office.lower_bound ? "true" : "false",
                 joined_items(store, office.items), std::string{to_string(workload.collectives)}});
    }
}

}  // namespace

void write_kinds(Program& program, Store const& store, ResponsibilityGraph const& graph,
                 fengong::Workload const& workload, std::uint32_t top) {
    auto const loads = load_by_kind(store, graph, workload.options);
    auto const shown = first_rows(loads, top);
    switch (program.format()) {
    case Format::csv:
        return write_csv(program, workload, shown);
    case Format::json:
        return write_json(store, workload, shown);
    default:
        break;
    }
    double counted = 0;
    for (OfficeLoad const& load : loads) {
        counted += load.effort;
    }
    write_table(program, shown, loads.size() - shown.size());
    std::string const part =
        percent(workload.total_effort > 0 ? counted / workload.total_effort : 0);
    write_load_notes(
        program, store, workload,
        program.text("Offices of a kind carry " + part +
                         " of all effort; the rest is that of other units.\n",
                     "属于某类的机构承担全部工作量的 " + part + "，其余属于其他单位。\n"));
}

void write_offices(Program& program, Store const& store, ResponsibilityGraph const& graph,
                   fengong::Workload const& workload, std::string const& kind, std::uint32_t top) {
    fengong::OfficeKind const* const known = store.background().kinds.find_named(kind);
    if (known == nullptr) {
        return program.fail(program.text("no kind of office is called “", "没有名为“") + kind +
                            program.text("”", "”的机构类别") +
                            known_kinds(program, store.background().kinds.kinds(), kind));
    }
    OfficeLoad load = load_of_kind(store, graph, known->id, workload.options);
    load.kind = known;
    std::size_t const all = load.offices.size();
    if (top != 0 && top < all) {
        load.offices.resize(top);
    }
    switch (program.format()) {
    case Format::csv:
        return write_csv(program, store, workload, load.offices);
    case Format::json:
        return write_json(store, workload, std::span{&load, 1});
    default:
        break;
    }
    std::cout << known->name << program.text(": offices ", "：机构 ") << all
              << program.text(", places ", "，地方 ") << load.places
              << program.text(", effort ", "，工作量 ") << fengong::fixed_point(load.effort, 2);
    if (load.shares) {
        std::cout << program.text(", median share of its place ", "，占本地工作量的中位数 ")
                  << percent(load.shares->median);
    }
    std::cout << "\n\n";
    write_table(program, store, load.offices, all - load.offices.size());
    write_load_notes(program, store, workload, "");
}

}  // namespace common
