// SPDX-License-Identifier: BSL-1.0
#include "common/headings.hpp"

#include <fengong/io/visible.hpp>

#include <algorithm>
#include <iostream>
#include <string>

namespace common {

bool has_several_places(fengong::Store const& store) {
    auto const& units = store.units();
    return std::ranges::any_of(
        units, [&](fengong::UnitRow const& unit) { return unit.place != units.front().place; });
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
