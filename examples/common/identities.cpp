// SPDX-License-Identifier: BSL-1.0
#include "common/identities.hpp"

#include "common/words.hpp"
#include <fengong/io/visible.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/registry/possible_identity.hpp>

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace common {

using fengong::Store;
using fengong::UnitWorkload;

namespace {

/// Names that are counted as another, with the reason, at most twenty.
void write_names(Program const& program, Store const& store) {
    constexpr std::size_t most = 20;
    std::size_t count = 0;
    for (fengong::NameRow const& name : store.names()) {
        if (++count > most) {
            continue;
        }
        std::cout << fengong::visible(name.printed) << program.text(" counts as ", " 计入 ")
                  << fengong::visible(store.unit(name.unit).name) << program.text(": ", "：")
                  << fengong::visible(name.reason) << '\n';
    }
    if (count > most) {
        std::cout << program.text("… and ", "… 另有 ") << count - most
                  << program.text(" more names (JSON has all)\n", " 个名称（JSON 中列出全部）\n");
    }
}

/// Places whose names are read by the rules alone, where registries were given.
void write_places_without_registry(Program const& program, Store const& store) {
    std::set<std::string_view> places;
    for (fengong::NoticeRow const& notice : store.notice_rows()) {
        if (notice.registry == nullptr && !store.background().registries.all().empty()) {
            places.insert(notice.place);
        }
    }
    std::string names;
    for (std::string_view const place : places) {
        names += names.empty() ? "" : program.text(", ", "、");
        names += place.empty() ? program.text("a place that is not known", "未知地方")
                               : std::string{place};
    }
    if (!names.empty()) {
        std::cout << program.text("None of the registries is of: ", "没有登记册的地方：")
                  << fengong::visible(names) << '\n';
    }
}

/// Names of one place that are counted apart and may be one unit, at most ten pairs.
void write_possible_identities(Program const& program, Store const& store,
                               fengong::Workload const& workload) {
    constexpr std::size_t most = 10;
    std::map<std::string_view, std::vector<std::string_view>> names_of_place;
    for (UnitWorkload const& row : workload.units) {
        fengong::UnitRow const& unit = store.unit(row.unit);
        names_of_place[unit.place].push_back(unit.name);
    }
    std::size_t count = 0;
    for (auto& [place, names] : names_of_place) {
        std::ranges::sort(names);
        for (auto const& pair : possible_identities(place, names, store.background().kinds)) {
            if (++count <= most) {
                std::cout << program.text("Counted apart, perhaps one unit: ",
                                          "分别计算，可能是同一单位：")
                          << fengong::visible(names[pair.first]) << program.text(", ", "、")
                          << fengong::visible(names[pair.second]) << program.text(" (", "（")
                          << evidence_in_words(pair.evidence, program.language())
                          << program.text(")\n", "）\n");
            }
        }
    }
    if (count > most) {
        std::cout << program.text("… and ", "… 另有 ") << count - most
                  << program.text(" more pairs\n", " 对\n");
    }
}

/// Collectives whose members no registry knows, where they should be expanded.
void write_unknown_collectives(Program const& program, Store const& store,
                               fengong::Workload const& workload) {
    std::string names;
    for (UnitWorkload const& row : workload.units) {
        fengong::UnitRow const& unit = store.unit(row.unit);
        if (unit.collective) {
            names += (names.empty() ? "" : program.text(", ", "、")) + unit.name;
        }
    }
    if (workload.collectives == fengong::Collectives::expanded && !names.empty()) {
        std::cout << program.text("No registry knows the members of, and so as printed: ",
                                  "登记册中没有成员，仍按原文计：")
                  << fengong::visible(names) << '\n';
    }
}

}  // namespace

void write_identities(Program const& program, Store const& store,
                      fengong::Workload const& workload) {
    write_unknown_collectives(program, store, workload);
    write_places_without_registry(program, store);
    write_names(program, store);
    write_possible_identities(program, store, workload);
}

}  // namespace common
