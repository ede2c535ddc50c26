// SPDX-License-Identifier: BSL-1.0
#include "common/dependency_report.hpp"

#include "common/headings.hpp"
#include "common/items.hpp"
#include "common/words.hpp"
#include <fengong/graph/lead_digraph.hpp>
#include <fengong/io/csv.hpp>
#include <fengong/io/fixed_point.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/io/text_table.hpp>
#include <fengong/io/visible.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iostream>
#include <iterator>
#include <optional>
#include <ranges>
#include <span>
#include <string>

namespace common {

using fengong::Alignment;
using fengong::Store;
using fengong::UnitId;

namespace {

constexpr std::size_t most_columns = 60;

/// The names of units in a row: 县财政局, 县税务局 …
std::string names_in_words(Program const& program, Store const& store,
                           std::span<UnitId const> units) {
    std::string words;
    for (UnitId const unit : units) {
        words += (words.empty() ? "" : program.text(", ", "、")) + store.unit(unit).name;
    }
    return words;
}

std::string items_in_words(Store const& store, std::span<fengong::ItemId const> items) {
    std::string words;
    for (fengong::ItemId const item : items) {
        words += (words.empty() ? "" : " ") + item_in_words(store, item);
    }
    return fengong::shortened(words, most_columns);
}

/// `name`, with the place if there are several.
std::string unit_in_words(Program const& program, Store const& store, UnitId id) {
    fengong::UnitRow const& unit = store.unit(id);
    return !has_several_places(store) ? unit.name
                                      : unit.name + program.text(" (", "（") +
                                            place_in_words(store, unit) + program.text(")", "）");
}

void write_rest(Program const& program, std::size_t all, std::size_t shown) {
    if (all > shown) {
        std::cout << program.text("… and ", "… 另有 ") << all - shown
                  << program.text(" more\n", " 行\n");
    }
}

}  // namespace

DependencyReport::DependencyReport(Store const& store, fengong::ResponsibilityGraph const& graph,
                                   fengong::DependenceOptions const& options, unsigned threads)
    : store_{store},
      graph_{graph},
      options_{options},
      components_{components(graph)},
      articulation_{articulation(graph)},
      betweenness_{fengong::betweenness(
          fengong::ResponsibilityGraph{store, fengong::Collectives::excluded})},
      cores_{outermost_cores(graph)},
      condensation_{condense(lead_digraph(graph))},
      dependence_{dependence(store, graph, options, threads)} {}

void DependencyReport::write_csv(Program const& program) const {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    csv.row({"from", "to", "place", "share", "asymmetry", "z", "z_error", "shared", "items",
             "collectives"});
    auto const number = [](double value) { return fengong::trimmed_point(value, 4); };
    for (fengong::Dependence const& pair : dependence_) {
        auto const& z = pair.asymmetry_z;
        csv.row({store_.unit(pair.from).name, store_.unit(pair.to).name,
                 store_.unit(pair.from).place, number(pair.share), number(pair.asymmetry),
                 z ? number(z->value) : "", z ? number(z->error) : "",
                 std::to_string(pair.items.size()), joined_items(store_, pair.items),
                 std::string{to_string(graph_.collectives())}});
    }
}

void DependencyReport::write_json() const {
    using fengong::JsonLayout;
    fengong::JsonText json;
    json.begin_object(JsonLayout::lines);
    json.key("components").begin_array(JsonLayout::lines);
    for (fengong::Component const& component : components_) {
        json.begin_object();
        write_unit_names(json, store_, "units", component.units);
        write_items(json, store_, "items", component.items);
        json.end();
    }
    json.end();
    json.key("articulation").begin_array();
    for (fengong::ArticulationUnit const& point : articulation_.units) {
        json.value(store_.unit(point.unit).name);
    }
    json.end();
    json.key("single_points").begin_array(JsonLayout::lines);
    for (fengong::ArticulationUnit const& point : articulation_.units) {
        json.begin_object();
        json.key("name").value(store_.unit(point.unit).name);
        json.key("place").value(store_.unit(point.unit).place);
        json.key("parts").value(point.parts);
        json.key("parts_with_units").value(point.parts_with_units);
        json.end();
    }
    json.end();
    json.key("bridges").begin_array(JsonLayout::lines);
    for (fengong::Relation const& bridge : articulation_.bridges) {
        json.begin_object();
        write_item_keys(json, store_, bridge.item);
        json.key("unit").value(store_.unit(bridge.unit).name);
        json.end();
    }
    json.end();
    json.key("betweenness").begin_array(JsonLayout::lines);
    for (fengong::UnitBetweenness const& row : betweenness_.units) {
        json.begin_object();
        json.key("name").value(store_.unit(row.unit).name);
        json.key("place").value(store_.unit(row.unit).place);
        write_number(json, "value", row.value);
        write_number(json, "pairs", row.pairs);
        json.end();
    }
    json.end();
    json.key("cores").begin_array(JsonLayout::lines);
    for (fengong::Core const& core : cores_) {
        json.begin_object();
        json.key("p").value(core.p);
        json.key("q").value(core.q);
        write_unit_names(json, store_, "units", core.units);
        write_items(json, store_, "items", core.items);
        json.end();
    }
    json.end();
    json.key("strong_components").begin_array(JsonLayout::lines);
    for (std::span<UnitId const> const units : condensation_.components) {
        json.begin_array();
        for (UnitId const unit : units) {
            json.value(store_.unit(unit).name);
        }
        json.end();
    }
    json.end();
    json.key("condensation").begin_array(JsonLayout::lines);
    for (fengong::ComponentNeed const& need : condensation_.needs) {
        json.begin_object();
        json.key("from").value(need.from);
        json.key("to").value(need.to);
        json.key("items").value(need.items);
        json.end();
    }
    json.end();
    json.key("dependence").begin_array(JsonLayout::lines);
    for (fengong::Dependence const& pair : dependence_) {
        auto const value = [](auto const& z) { return z ? std::optional{z->value} : std::nullopt; };
        auto const error = [](auto const& z) { return z ? std::optional{z->error} : std::nullopt; };
        json.begin_object();
        json.key("from").value(store_.unit(pair.from).name);
        json.key("to").value(store_.unit(pair.to).name);
        json.key("place").value(store_.unit(pair.from).place);
        write_number(json, "share", pair.share);
        write_number(json, "asymmetry", pair.asymmetry);
        write_number(json, "z", value(pair.asymmetry_z));
        write_number(json, "z_error", error(pair.asymmetry_z));
        write_number(json, "share_z", value(pair.share_z));
        write_number(json, "share_z_error", error(pair.share_z));
        write_items(json, store_, "items", pair.items);
        json.end();
    }
    json.end();
    json.key("convention").begin_object();
    json.key("lead_share").number(fengong::trimmed_point(options_.lead_share.value(), 4));
    json.key("collectives").value(to_string(graph_.collectives()));
    json.key("samples").value(options_.samples);
    json.key("seed").value(options_.seed);
    json.end();
    json.end();
    std::cout << json.take() << '\n';
}

void DependencyReport::write_tables(Program const& program, std::uint32_t top) const {
    std::size_t units = 0;
    for (fengong::Component const& component : components_) {
        units += component.units.size();
    }
    write_title(program, store_, units);
    write_groups(program, top);
    write_single_points(program, top);
    write_brokers(program, top);
    write_teams(program, top);
    write_mutual(program, top);
    write_pairs(program, top);
    std::cout << '\n'
              << collectives_in_words(graph_.collectives(), program.language())
              << program.text("Diagnostics: ", "诊断：") << program.diagnostics_in_words()
              << program.text(" (--diagnostics prints them all).\n",
                              "（--diagnostics 全部列出）。\n");
}

void DependencyReport::write_groups(Program const& program, std::uint32_t top) const {
    std::vector<fengong::Component const*> groups;
    for (fengong::Component const& component : components_) {
        if (!component.units.empty()) {
            groups.push_back(&component);
        }
    }
    std::ranges::stable_sort(groups, std::ranges::greater{},
                             [](auto const* group) { return group->units.size(); });
    std::cout << program.text("Groups of units that share no item with others: ",
                              "互不共事的单位群：")
              << groups.size() << '\n';
    fengong::TextTable table{{{program.text("Units", "单位数"), Alignment::right},
                              {program.text("Items", "事项数"), Alignment::right},
                              {program.text("Who", "单位")}}};
    for (fengong::Component const* const group : groups | std::views::take(top)) {
        table.add_row(
            {std::to_string(group->units.size()), std::to_string(group->items.size()),
             fengong::shortened(names_in_words(program, store_, group->units), most_columns)});
    }
    if (!table.empty()) {
        std::cout << '\n';
        table.write(std::cout);
        write_rest(program, groups.size(), top);
    }
}

void DependencyReport::write_single_points(Program const& program, std::uint32_t top) const {
    std::vector<fengong::ArticulationUnit> points;
    std::ranges::copy_if(articulation_.units, std::back_inserter(points),
                         [](auto const& point) { return point.parts_with_units > 1; });
    std::ranges::stable_sort(points, std::greater<>{},
                             &fengong::ArticulationUnit::parts_with_units);
    write_heading(program.text("Single points: units without which others no longer hold together",
                               "单点：缺了它其他单位便不再相连"));
    fengong::TextTable table{
        {{program.text("Unit", "单位")}, {program.text("Parts", "分成"), Alignment::right}}};
    for (fengong::ArticulationUnit const& point : points | std::views::take(top)) {
        table.add_row(
            {unit_in_words(program, store_, point.unit), std::to_string(point.parts_with_units)});
    }
    table.write(std::cout);
    write_rest(program, points.size(), top);
}

void DependencyReport::write_brokers(Program const& program, std::uint32_t top) const {
    write_heading(
        program.text("Brokers: betweenness over the most that is possible, collectives left out",
                     "中介：中介中心度与最大可能值之比，统称不计"));
    fengong::TextTable table{{{program.text("Unit", "单位")},
                              {program.text("Betweenness", "中介中心度"), Alignment::right}}};
    for (fengong::UnitBetweenness const& row : betweenness_.units | std::views::take(top)) {
        table.add_row({unit_in_words(program, store_, row.unit),
                       row.value ? fengong::fixed_point(*row.value, 3) : "–"});
    }
    table.write(std::cout);
    write_rest(program, betweenness_.units.size(), top);
}

void DependencyReport::write_teams(Program const& program, std::uint32_t top) const {
    write_heading(program.text(
        "Standing teams: each unit in at least p of the items, each item with at least q of the units",
        "固定搭档：每个单位至少参与其中 p 项，每项至少有其中 q 个单位"));
    fengong::TextTable table{{{"p", Alignment::right},
                              {"q", Alignment::right},
                              {program.text("Items", "事项")},
                              {program.text("Units", "单位")}}};
    std::vector<fengong::Core> teams;
    std::ranges::copy_if(cores_, std::back_inserter(teams),
                         [](fengong::Core const& core) { return core.p > 1 && core.q > 1; });
    for (fengong::Core const& core : teams | std::views::take(top)) {
        table.add_row(
            {std::to_string(core.p), std::to_string(core.q), items_in_words(store_, core.items),
             fengong::shortened(names_in_words(program, store_, core.units), most_columns)});
    }
    table.write(std::cout);
    write_rest(program, teams.size(), top);
}

void DependencyReport::write_mutual(Program const& program, std::uint32_t top) const {
    write_heading(program.text(
        "Mutual dependence: units each of which needs each other as a lead, directly or through others",
        "相互依赖：彼此（直接或经他方）需要对方配合其牵头事项的单位"));
    fengong::TextTable table{
        {{program.text("Units", "单位数"), Alignment::right}, {program.text("Who", "单位")}}};
    std::vector<std::span<UnitId const>> groups;
    for (std::span<UnitId const> const units : condensation_.components) {
        if (units.size() > 1) {
            groups.push_back(units);
        }
    }
    for (std::span<UnitId const> const units : groups | std::views::take(top)) {
        table.add_row({std::to_string(units.size()),
                       fengong::shortened(names_in_words(program, store_, units), most_columns)});
    }
    table.write(std::cout);
    write_rest(program, groups.size(), top);
}

void DependencyReport::write_pairs(Program const& program, std::uint32_t top) const {
    write_heading(program.text("Dependence: the share of a unit's effort in items with another",
                               "依赖度：单位工作量中与另一单位共担事项所占比例"));
    fengong::TextTable table{{{program.text("Unit", "单位")},
                              {program.text("on", "依赖")},
                              {program.text("Share", "依赖度"), Alignment::right},
                              {program.text("Asymmetry", "不对称"), Alignment::right},
                              {"z", Alignment::right},
                              {program.text("Items", "事项")}}};
    for (fengong::Dependence const& pair : dependence_ | std::views::take(top)) {
        std::string z = "–";
        if (pair.asymmetry_z) {
            z = fengong::fixed_point(pair.asymmetry_z->value, 1) + " ± " +
                fengong::fixed_point(pair.asymmetry_z->error, 1);
        }
        table.add_row({unit_in_words(program, store_, pair.from), store_.unit(pair.to).name,
                       fengong::fixed_point(pair.share, 2), fengong::fixed_point(pair.asymmetry, 2),
                       z, items_in_words(store_, pair.items)});
    }
    table.write(std::cout);
    write_rest(program, dependence_.size(), top);
    std::string const share = share_in_words(options_.lead_share);
    std::string const samples = std::to_string(options_.samples);
    std::cout << program.text("\nEffort with " + share +
                                  " of an item for its leads. Asymmetry: how much more than the "
                                  "other way round.\n",
                              "\n工作量按牵头占 " + share + " 计。不对称：比反方向高出多少。\n");
    if (options_.samples != 0) {
        std::cout << program.text(
            "z: how far the asymmetry is from " + samples +
                " arrangements at random in which units and lists keep their numbers.\n",
            "z：不对称与 " + samples + " 个保持各单位、各名单数量不变的随机安排相比偏离多少。\n");
    }
}

}  // namespace common
