// SPDX-License-Identifier: BSL-1.0
#include "common/stop.hpp"

#include "common/headings.hpp"
#include "common/items.hpp"
#include "common/named_units.hpp"
#include "common/words.hpp"
#include <fengong/analysis/reach.hpp>
#include <fengong/io/csv.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/io/text_table.hpp>
#include <fengong/io/to_record.hpp>
#include <fengong/io/visible.hpp>

#include <algorithm>
#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace common {

using fengong::ItemId;
using fengong::Reach;
using fengong::Store;
using fengong::UnitId;

namespace {

std::string subject_of(Store const& store, ItemId item) {
    return subject(to_record(store.notice_of(item), store.read(item)));
}

/// When the whole item is due, as printed; empty if that is not said.
std::string deadline_of(Store const& store, ItemId item) {
    return std::string{store.notice_of(item).read(store.read(item).deadline)};
}

/// Items in a table: number, what `cells_of(row)` gives, when they are due if one of them says so, and what they are
/// about.
template <class Row, class ItemOf, class CellsOf>
void write_items_table(Program const& program, Store const& store, std::vector<Row> const& rows,
                       std::vector<fengong::TextColumn> const& own, ItemOf item_of,
                       CellsOf cells_of) {
    bool const due = std::ranges::any_of(
        rows, [&](Row const& row) { return !deadline_of(store, item_of(row)).empty(); });
    std::vector<fengong::TextColumn> columns{
        {program.text("Item", "事项"), fengong::Alignment::right}};
    columns.insert(columns.end(), own.begin(), own.end());
    if (due) {
        columns.push_back({program.text("Deadline", "时限")});
    }
    columns.push_back({program.text("Subject", "内容")});
    fengong::TextTable table{columns};
    for (Row const& row : rows) {
        ItemId const item = item_of(row);
        std::vector<std::string> cells{item_in_words(store, item)};
        for (std::string& cell : cells_of(row)) {
            cells.push_back(std::move(cell));
        }
        if (due) {
            cells.push_back(deadline_of(store, item));
        }
        cells.push_back(subject_of(store, item));
        table.add_row(std::move(cells));
    }
    if (!table.empty()) {
        std::cout << '\n';
        table.write(std::cout);
    }
}

/// Calls `use` for each item that a stop reaches: what happens to it, through whom, in how many steps.
template <class Use>
void each_item(Reach const& reach, Use use) {
    for (ItemId const item : reach.led) {
        use(item, "led", std::optional<UnitId>{}, 0U);
    }
    for (ItemId const item : reach.needing) {
        use(item, "needing", std::optional<UnitId>{}, 0U);
    }
    for (fengong::TouchedItem const& touched : reach.touched) {
        use(touched.item, "touched", std::optional{touched.through}, touched.steps);
    }
}

void write_csv(Program const& program, Store const& store,
               fengong::ResponsibilityGraph const& graph, std::vector<UnitId> const& units) {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    csv.row({"unit", "place", "notice", "ordinal", "effect", "through", "steps", "subject",
             "deadline", "collectives"});
    for (UnitId const unit : units) {
        each_item(reach(graph, unit), [&](ItemId item, char const* effect,
                                          std::optional<UnitId> through, std::uint32_t steps) {
            fengong::ItemName const name = store.name(item);
            csv.row({store.unit(unit).name, store.unit(unit).place, name.notice,
                     std::to_string(name.ordinal), effect,
                     through ? store.unit(*through).name : fengong::StoredText{},
                     std::to_string(steps), subject_of(store, item), deadline_of(store, item),
                     std::string{to_string(graph.collectives())}});
        });
    }
}

void write_json(Store const& store, fengong::ResponsibilityGraph const& graph,
                std::vector<UnitId> const& units) {
    fengong::JsonText json;
    json.begin_object(fengong::JsonLayout::lines);
    json.key("units").begin_array(fengong::JsonLayout::lines);
    for (UnitId const unit : units) {
        Reach const stopped = reach(graph, unit);
        json.begin_object(fengong::JsonLayout::lines);
        json.key("name").value(store.unit(unit).name);
        json.key("place").value(store.unit(unit).place);
        write_items(json, store, "led", stopped.led);
        write_items(json, store, "needing", stopped.needing);
        json.key("touched").begin_array(fengong::JsonLayout::lines);
        for (fengong::TouchedItem const& touched : stopped.touched) {
            json.begin_object();
            write_item_keys(json, store, touched.item);
            json.key("through").value(store.unit(touched.through).name);
            json.key("steps").value(touched.steps);
            json.end();
        }
        json.end();
        json.end();
    }
    json.end();
    json.key("convention").begin_object();
    json.key("collectives").value(to_string(graph.collectives()));
    json.end();
    json.end();
    std::cout << json.take() << '\n';
}

void write_text(Program const& program, Store const& store,
                fengong::ResponsibilityGraph const& graph, UnitId unit) {
    Reach const stopped = reach(graph, unit);
    fengong::UnitRow const& row = store.unit(unit);
    std::string title = program.text("If ", "如果") + row.name;
    if (!row.place.empty()) {
        title += program.text(" (", "（") + place_in_words(store, row) + program.text(")", "）");
    }
    std::cout << fengong::visible(title) << program.text(" stops\n", "停摆\n");
    auto const write_list = [&](std::string const& heading, std::vector<ItemId> const& items) {
        std::cout << '\n' << heading << items.size() << '\n';
        write_items_table(
            program, store, items, {}, [](ItemId item) { return item; },
            [](ItemId) { return std::vector<std::string>{}; });
    };
    write_list(program.text("Stop at once, because it leads them: ", "立即停止（由其牵头）："),
               stopped.led);
    write_list(program.text("Stop at once, because their leads need it: ",
                            "立即停止（牵头单位需要其配合）："),
               stopped.needing);
    std::cout << '\n'
              << program.text("Touched through others: ", "经其他单位受影响：")
              << stopped.touched.size() << '\n';
    write_items_table(
        program, store, stopped.touched,
        {{program.text("Steps", "步数"), fengong::Alignment::right},
         {program.text("Through", "经由")}},
        [](fengong::TouchedItem const& touched) { return touched.item; },
        [&](fengong::TouchedItem const& touched) {
            return std::vector<std::string>{std::to_string(touched.steps),
                                            store.unit(touched.through).name};
        });
}

}  // namespace

void write_stop(Program& program, Store const& store, fengong::ResponsibilityGraph const& graph,
                std::string_view name) {
    std::vector<UnitId> const units = named_units(program, store, graph, name);
    if (units.empty()) {
        return;
    }
    switch (program.format()) {
    case Format::csv:
        return write_csv(program, store, graph, units);
    case Format::json:
        return write_json(store, graph, units);
    default:
        break;
    }
    for (UnitId const unit : units) {
        std::cout << (unit == units.front() ? "" : "\n");
        write_text(program, store, graph, unit);
    }
    std::cout << '\n' << collectives_in_words(graph.collectives(), program.language());
}

}  // namespace common
