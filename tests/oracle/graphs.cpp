// SPDX-License-Identifier: BSL-1.0
// Writes random notices as graphs, one a line, with what the analyses say of them: networkx.py, beside this
// file, asks NetworkX the same.
#include <fengong/analysis.hpp>
#include <fengong/graph.hpp>
#include <fengong/io/fixed_point.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/store/store.hpp>

#include <cstdint>
#include <iostream>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace {

using fengong::JsonText;
using fengong::ResponsibilityGraph;
using fengong::UnitId;

/// Up to 25 items with up to 20 units; sparse ones that fall apart as well as dense ones.
fengong::Store random_store(std::mt19937& random) {
    auto const below = [&](std::uint32_t limit) {
        return static_cast<std::uint32_t>(random() % limit);
    };
    auto const units = below(20) + 1;
    auto const longest = below(4) + 1;
    auto const names = [&] {
        std::string list;
        for (auto more = below(longest) + 1; more > 0; --more) {
            list += list.empty() ? "县" : "、县";
            list += std::to_string(below(units) + 100) + "局";
        }
        return list;
    };
    std::string text = "甲县人民政府关于印发工作分工的通知\n一、工作\n";
    auto const items = below(25) + 1;
    for (std::uint32_t item = 1; item <= items; ++item) {
        text += std::to_string(item) + ". 甲。";
        switch (below(8)) {
        case 0:
            break;  // names nobody
        case 1:
            text += "（责任单位：" + names() + "）";
            break;
        case 2:
            text += "（牵头单位：" + names() + "）";
            break;
        default:
            text += "（牵头单位：" + names() + "；责任单位：" + names() + "）";
        }
        text += '\n';
    }
    fengong::Store store;
    store.add(fengong::parse(text));
    return store;
}

void write_numbers(JsonText& json, std::vector<std::uint32_t> const& numbers) {
    json.begin_array();
    for (std::uint32_t const number : numbers) {
        json.value(number);
    }
    json.end();
}

template <class Ids>
void write_ids(JsonText& json, Ids const& ids) {
    json.begin_array();
    for (auto const id : ids) {
        json.value(id.value);
    }
    json.end();
}

void write_structure(JsonText& json, ResponsibilityGraph const& graph) {
    json.key("edges").begin_array();
    for (fengong::Relation const& relation : graph.relations()) {
        write_numbers(json, {relation.item.value, relation.unit.value,
                             relation.role == fengong::Role::lead ? 1U : 0U});
    }
    json.end();
    json.key("components").begin_array();
    for (fengong::Component const& component : components(graph)) {
        json.begin_array();
        write_ids(json, component.items);
        write_ids(json, component.units);
        json.end();
    }
    json.end();
    fengong::Articulation const points = articulation(graph);
    json.key("articulation_items");
    write_ids(json, points.items);
    json.key("articulation_units").begin_array();
    for (fengong::ArticulationUnit const& point : points.units) {
        json.value(point.unit.value);
    }
    json.end();
    json.key("bridges").begin_array();
    for (fengong::Relation const& bridge : points.bridges) {
        write_numbers(json, {bridge.item.value, bridge.unit.value});
    }
    json.end();
    json.key("cores").begin_array();
    for (std::uint32_t p = 1; p <= 5; ++p) {
        for (std::uint32_t q = 1; q <= 4; ++q) {
            fengong::Core const core = two_mode_core(graph, p, q);
            json.begin_array();
            json.value(p);
            json.value(q);
            write_ids(json, core.units);
            write_ids(json, core.items);
            json.end();
        }
    }
    json.end();
}

void write_double(JsonText& json, double number) {
    json.number(fengong::fixed_point(number, 9));
}

void write_units(JsonText& json, ResponsibilityGraph const& graph) {
    json.key("betweenness").begin_array();
    for (fengong::UnitBetweenness const& row : betweenness(graph).units) {
        json.begin_array();
        json.value(row.unit.value);
        write_double(json, row.pairs);
        if (row.value) {
            write_double(json, *row.value);
        } else {
            json.null();
        }
        json.end();
    }
    json.end();
    json.key("projection").begin_array();
    fengong::UnitProjection const projection = project_units(graph);
    for (std::uint32_t unit = 0; unit < projection.units(); ++unit) {
        for (fengong::Tie const& tie : projection.ties_of(UnitId{unit})) {
            json.begin_array();
            json.value(unit);
            json.value(tie.unit.value);
            json.value(tie.shared);
            write_double(json, tie.weight);
            json.end();
        }
    }
    json.end();
    json.key("strong_components").begin_array();
    fengong::Condensation const condensed = condense(lead_digraph(graph));
    for (std::span<UnitId const> const units : condensed.components) {
        write_ids(json, units);
    }
    json.end();
}

}  // namespace

int main() {
    constexpr int graphs = 200;
    std::mt19937 random{370828};
    for (int round = 0; round < graphs; ++round) {
        fengong::Store const store = random_store(random);
        ResponsibilityGraph const graph{store};
        JsonText json;
        json.begin_object();
        json.key("items").value(graph.items());
        json.key("units").value(graph.units());
        write_structure(json, graph);
        write_units(json, graph);
        json.end();
        std::cout << json.take() << '\n';
    }
}
