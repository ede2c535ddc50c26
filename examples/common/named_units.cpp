// SPDX-License-Identifier: BSL-1.0
#include "common/named_units.hpp"

#include "common/near_names.hpp"
#include <fengong/registry/name_key.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace common {

using fengong::Store;
using fengong::UnitId;
using fengong::UnitRow;

namespace {

/// Whether it holds for the name of a unit, or for one that it is printed under.
template <class Holds>
bool any_name(Store const& store, UnitRow const& unit, Holds holds) {
    auto const names = store.names_of(unit.id);
    return holds(unit.name.view()) ||
           std::any_of(names.begin(), names.end(),
                       [&](fengong::NameRow const& row) { return holds(row.printed); });
}

/// The place of a unit without the code behind it.
std::string_view place_name(UnitRow const& unit) {
    std::string_view const place = unit.place;
    return place.substr(0, place.find(' '));
}

/// How a unit is meant by a name, the surest last.
enum class Meaning { none, by_ending, behind_place, exactly };

Meaning meaning(Store const& store, UnitRow const& unit, std::string_view name) {
    std::string_view const place = place_name(unit);
    std::string const key = fengong::name_key(place, name);
    auto const is = [&](std::string_view other) { return other == name; };
    auto const has_key = [&](std::string_view other) {
        return fengong::name_key(place, other) == key;
    };
    auto const ends = [&](std::string_view other) { return other.ends_with(name); };
    return any_name(store, unit, is)        ? Meaning::exactly
           : any_name(store, unit, has_key) ? Meaning::behind_place
           : any_name(store, unit, ends)    ? Meaning::by_ending
                                            : Meaning::none;
}

/// The units that are meant most surely, of a place or of all.
struct Meant {
    Meaning how = Meaning::none;
    std::vector<UnitId> units;

    void add(Meaning other, UnitId unit) {
        if (other > how) {
            how = other;
            units.clear();
        }
        if (other == how) {
            units.push_back(unit);
        }
    }
};

/// Of each place those that are meant most surely; by their endings only where no place has others. `exactly` if all
/// of them have the name.
Meant units_meant(Store const& store, fengong::ResponsibilityGraph const& graph,
                  std::string_view name) {
    std::map<std::string_view, Meant> places;
    for (UnitRow const& unit : store.units()) {
        if (!name.empty() && graph.degree(graph.vertex(unit.id)) != 0) {
            Meaning const how = meaning(store, unit, name);
            if (how != Meaning::none) {
                places[unit.place].add(how, unit.id);
            }
        }
    }
    Meant sure{Meaning::exactly, {}};
    Meant ending{Meaning::by_ending, {}};
    for (auto const& [place, meant] : places) {
        bool const by_ending = meant.how == Meaning::by_ending;
        Meant& list = by_ending ? ending : sure;
        list.how = std::min(list.how, meant.how);
        list.units.insert(list.units.end(), meant.units.begin(), meant.units.end());
    }
    Meant& meant = sure.units.empty() ? ending : sure;
    std::sort(meant.units.begin(), meant.units.end());
    return std::move(meant);
}

/// Whether all read alike without their places.
bool have_one_name(Store const& store, std::vector<UnitId> const& units) {
    std::set<std::string> names;
    for (UnitId const unit : units) {
        UnitRow const& row = store.unit(unit);
        names.insert(fengong::name_key(place_name(row), row.name));
    }
    return names.size() == 1;
}

/// Their names, each once.
std::vector<std::string_view> different_names(Store const& store,
                                              std::vector<UnitId> const& units) {
    std::vector<std::string_view> names;
    std::set<std::string_view> known;
    for (UnitId const unit : units) {
        std::string_view const name = store.unit(unit).name;
        if (known.insert(name).second) {
            names.push_back(name);
        }
    }
    return names;
}

std::string quoted(std::string_view name) {
    return "“" + std::string{name} + "”";
}

}  // namespace

std::vector<UnitId> named_units(Program& program, Store const& store,
                                fengong::ResponsibilityGraph const& graph, std::string_view name) {
    auto const [how, units] = units_meant(store, graph, name);
    if (units.empty()) {
        std::vector<std::string_view> names;
        for (UnitRow const& unit : store.units()) {
            names.push_back(unit.name);
        }
        std::string const near = name.empty() ? "" : near_names(name, names);
        program.fail(
            program.text("no unit is named ", "没有名为") + quoted(name) +
            program.text("", "的单位") +
            (near.empty() ? "" : program.text("; similar names: ", "；相近的名称：") + near));
        return {};
    }
    std::vector<std::string_view> others = different_names(store, units);
    std::erase(others, name);
    std::string const names = listed(others);
    if (how == Meaning::by_ending && !have_one_name(store, units)) {
        program.fail(program.text("several units end in ", "有多个单位以") + quoted(name) +
                     program.text(": ", "结尾：") + names);
        return {};
    }
    if (how != Meaning::exactly) {
        program.note(quoted(name) + program.text(" is taken for ", "理解为") + names);
    }
    return units;
}

}  // namespace common
