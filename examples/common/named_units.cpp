// SPDX-License-Identifier: BSL-1.0
#include "common/named_units.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>

namespace common {

using fengong::Store;

namespace {

/// Whether that is the name of a unit, or one that it is printed under.
bool is_called(Store const& store, fengong::UnitRow const& unit, std::string_view name) {
    auto const names = store.names_of(unit.id);
    return unit.name == name ||
           std::any_of(names.begin(), names.end(),
                       [&](fengong::NameRow const& row) { return row.printed == name; });
}

/// The names that contain `name` or are contained in it, at most ten.
std::string similar_names(Store const& store, std::string_view name) {
    constexpr std::size_t most = 10;
    std::set<std::string> similar;
    for (fengong::UnitRow const& unit : store.units()) {
        bool const contains = unit.name.view().find(name) != std::string_view::npos ||
                              name.find(unit.name) != std::string_view::npos;
        if (contains && similar.size() < most) {
            similar.insert(unit.name);
        }
    }
    std::string joined;
    for (std::string const& other : similar) {
        joined += joined.empty() ? other : "、" + other;
    }
    return joined;
}

}  // namespace

std::vector<fengong::UnitId> named_units(Program& program, Store const& store,
                                         fengong::ResponsibilityGraph const& graph,
                                         std::string_view name) {
    std::vector<fengong::UnitId> units;
    for (fengong::UnitRow const& unit : store.units()) {
        if (graph.degree(graph.vertex(unit.id)) != 0 && is_called(store, unit, name)) {
            units.push_back(unit.id);
        }
    }
    if (units.empty()) {
        std::string const similar = similar_names(store, name);
        std::string message = program.text("no unit is named “", "没有名为“");
        message += std::string{name} + program.text("”", "”的单位");
        message +=
            similar.empty() ? "" : program.text("; similar names: ", "；相近的名称：") + similar;
        program.fail(message);
    }
    return units;
}

}  // namespace common
