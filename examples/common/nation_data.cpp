// SPDX-License-Identifier: BSL-1.0
#include "common/items.hpp"
#include "common/load_parts.hpp"
#include "common/nation.hpp"
#include <fengong/io/csv.hpp>
#include <fengong/io/fixed_point.hpp>
#include <fengong/io/json_text.hpp>

#include <cstddef>
#include <iostream>
#include <string_view>
#include <utility>

namespace common {

using fengong::JsonLayout;
using fengong::Store;
using fengong::trimmed_point;

namespace {

/// A cell of a table. An empty one is null in JSON.
struct Cell {
    std::string value;
    bool is_number = false;
};
using Row = std::vector<Cell>;
using Keys = std::vector<std::string_view>;

/// Rows whose cells have keys.
struct Table {
    Keys keys;
    std::vector<Row> rows;
};

Cell word(std::string_view value) {
    return {std::string{value}, false};
}
Cell count(std::uint64_t value) {
    return {std::to_string(value), true};
}
Cell decimal(std::optional<double> value) {
    return {value ? trimmed_point(*value, 4) : "", true};
}

void add(Keys& keys, Keys const& more) {
    keys.insert(keys.end(), more.begin(), more.end());
}
Keys const& spread_keys() {
    static Keys const keys{"least", "lower_quartile", "median", "upper_quartile", "most"};
    return keys;
}
void add(Row& row, fengong::Spread const& spread) {
    for (double const value :
         {spread.least, spread.lower_quartile, spread.median, spread.upper_quartile, spread.most}) {
        row.push_back(decimal(value));
    }
}

Table kinds_of(Nation const& nation) {
    Table table{{"kind", "name", "places", "offices", "lead", "responsible", "effort"}, {}};
    add(table.keys, spread_keys());
    add(table.keys, {"gini", "median_share"});
    for (fengong::OfficeLoad const& load : nation.kinds) {
        Row row{word(load.kind->id),        word(load.kind->name), count(load.places),
                count(load.offices.size()), count(load.lead),      count(load.responsible),
                decimal(load.effort)};
        add(row, *load.efforts);
        row.push_back(decimal(gini_of(load)));
        row.push_back(decimal(load.shares->median));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table places_of(Store const& store, Nation const& nation) {
    Table table{{"place", "division", "notices", "items", "units", "lead", "responsible", "effort",
                 "effort_per_unit", "gini", "busiest", "groups", "single_points", "mutual",
                 "most_led", "least_possible", "changes"},
                {}};
    bool const brokers = !nation.brokers.empty();
    if (brokers) {
        add(table.keys, {"broker", "betweenness"});
    }
    auto const name = [&](fengong::UnitId unit) { return word(store.unit(unit).name); };
    for (NationPlace const& place : nation.places) {
        fengong::GroupLoad const& load = place.sum.load;
        PlaceStructure const& structure = place.structure;
        Row row{word(place.sum.place),
                word(code_of(place.sum.division)),
                count(place.sum.notices.size()),
                count(load.items.size()),
                count(load.units.size()),
                count(load.lead),
                count(load.responsible),
                decimal(load.effort),
                decimal(place.effort_per_unit()),
                decimal(place.inequality.gini),
                load.units.empty() ? word("") : name(load.units.front().unit),
                count(structure.groups),
                count(structure.single_points),
                count(structure.mutual),
                count(structure.most_led),
                count(structure.least_possible),
                count(structure.changes)};
        if (brokers) {
            row.push_back(structure.broker ? name(*structure.broker) : word(""));
            row.push_back(decimal(structure.betweenness));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table measures_of(Nation const& nation) {
    Table table{{"measure", "dimension", "targets", "amounts", "sum"}, {}};
    for (fengong::MeasureTotal const& total : nation.measures) {
        table.rows.push_back({word(total.measure), word(to_string(total.dimension)),
                              count(total.targets), count(total.amounts),
                              word(total.sum ? to_string(*total.sum) : std::string{})});
    }
    return table;
}

Table pairs_of(Nation const& nation) {
    Table table{{"left", "right", "items", "places"}, {}};
    for (KindPair const& pair : nation.pairs) {
        table.rows.push_back(
            {word(pair.left->id), word(pair.right->id), count(pair.items), count(pair.places)});
    }
    return table;
}

Table brokers_of(Nation const& nation) {
    Table table{{"kind", "name", "first_in_places"}, {}};
    add(table.keys, spread_keys());
    for (KindBrokerage const& broker : nation.brokers) {
        Row row{word(broker.kind->id), word(broker.kind->name), count(broker.first)};
        add(row, broker.betweenness);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table notices_of(Store const& store, Nation const& nation) {
    Table table{{"notice", "file", "place", "dialect", "bytes", "items", "targets", "diagnostics"},
                {}};
    for (fengong::NoticeId const id : nation.notices) {
        fengong::Notice const& notice = store.notice(id);
        fengong::NoticeRow const& row = store.notice_row(id);
        table.rows.push_back({word(store.name(id)), word(notice.name), word(row.place),
                              word(to_string(notice.dialect)), count(notice.source.size()),
                              count(row.items), count(row.targets),
                              count(notice.diagnostics.size())});
    }
    return table;
}

Table table_of(Store const& store, Nation const& nation, std::string_view part) {
    return part == "kinds"      ? kinds_of(nation)
           : part == "places"   ? places_of(store, nation)
           : part == "measures" ? measures_of(nation)
           : part == "pairs"    ? pairs_of(nation)
           : part == "brokers"  ? brokers_of(nation)
                                : notices_of(store, nation);
}

void write(fengong::JsonText& json, Cell const& cell) {
    if (cell.value.empty()) {
        json.null();
    } else if (cell.is_number) {
        json.number(cell.value);
    } else {
        json.value(cell.value);
    }
}

}  // namespace

std::vector<std::string> const& nation_parts() {
    static std::vector<std::string> const parts{"kinds", "places",  "measures",
                                                "pairs", "brokers", "notices"};
    return parts;
}

void write_nation_json(Store const& store, Nation const& nation) {
    fengong::JsonText json;
    json.begin_object(JsonLayout::lines);
    json.key("items").value(store.items().size());
    json.key("units").value(nation.workload.units.size());
    json.key("targets").value(store.targets().size());
    json.key("total_effort").number(trimmed_point(nation.workload.total_effort, 4));
    write_number(json, "gini", nation.inequality.gini);
    for (std::string const& part : nation_parts()) {
        if (part == "brokers" && nation.brokers.empty()) {
            continue;
        }
        json.key(part).begin_array(JsonLayout::lines);
        Table const table = table_of(store, nation, part);
        for (Row const& row : table.rows) {
            json.begin_object();
            for (std::size_t column = 0; column < row.size(); ++column) {
                json.key(table.keys[column]);
                write(json, row[column]);
            }
            json.end();
        }
        json.end();
    }
    write_convention(json, nation.workload);
    json.end();
    std::cout << json.take() << '\n';
}

void write_nation_csv(Program const& program, Store const& store, Nation const& nation,
                      std::string const& part) {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    Table const table = table_of(store, nation, part);
    for (std::string_view const key : table.keys) {
        csv.cell(key);
    }
    csv.end_row();
    for (Row const& row : table.rows) {
        for (Cell const& cell : row) {
            csv.cell(cell.value);
        }
        csv.end_row();
    }
}

}  // namespace common
