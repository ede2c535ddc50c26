// SPDX-License-Identifier: BSL-1.0
#include "common/headings.hpp"

#include <fengong/io/visible.hpp>
#include <fengong/registry/division_table.hpp>

#include <algorithm>
#include <iostream>
#include <string>

namespace common {

bool has_several_places(fengong::Store const& store) {
    auto const& units = store.units();
    return std::ranges::any_of(
        units, [&](fengong::UnitRow const& unit) { return unit.place != units.front().place; });
}

std::string place_in_words(fengong::Store const& store, std::string_view place,
                           std::optional<fengong::DivisionCode> division) {
    fengong::DivisionTable const& table = store.background().divisions;
    fengong::Division const* const known = division ? table.find(*division) : nullptr;
    return known != nullptr ? table.distinct_name(*known) : std::string{place};
}

std::string place_in_words(fengong::Store const& store, fengong::UnitRow const& unit) {
    return place_in_words(store, unit.place, unit.division);
}

void write_title(Program const& program, fengong::Store const& store, std::size_t units) {
    std::size_t const notices = store.notices().size();
    if (notices == 1) {
        fengong::Notice const& notice = store.notices().front();
        std::string title{notice.read(notice.number)};
        title += title.empty() || notice.title.empty() ? "" : " ";
        title += notice.read(notice.title);
        std::cout << fengong::visible(title.empty() ? notice.name : title) << '\n';
    } else {
        std::cout << program.counted(notices, "notice", "份通知") << program.text(", ", "，");
    }
    std::cout << program.counted(store.items().size(), "item", "项事项") << program.text(", ", "，")
              << program.counted(units, "unit", "个单位") << "\n\n";
}

void write_heading(std::string const& text) {
    std::cout << '\n' << text << "\n\n";
}

}  // namespace common
