// SPDX-License-Identifier: BSL-1.0
#include "common/headings.hpp"

#include <fengong/io/visible.hpp>

#include <iostream>
#include <set>
#include <string>
#include <string_view>

namespace common {

bool has_several_places(fengong::Store const& store) {
    std::set<std::string_view> places;
    for (fengong::UnitRow const& unit : store.units()) {
        places.insert(unit.place);
    }
    return places.size() > 1;
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
        std::cout << notices << program.text(" notices, ", " 份通知，");
    }
    std::cout << store.items().size() << program.text(" items, ", " 项事项，") << units
              << program.text(" units\n\n", " 个单位\n\n");
}

}  // namespace common
