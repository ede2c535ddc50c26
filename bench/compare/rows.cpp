// SPDX-License-Identifier: BSL-1.0
#include "compare/rows.hpp"

#include "compare/decimal_as_double.hpp"

#include <map>

namespace compare {

Rows make_rows(fengong::Store const& store) {
    Rows rows;
    std::map<std::string_view, std::uint32_t> places;
    auto const place_of = [&](std::string_view name) {
        auto const next = static_cast<std::uint32_t>(rows.places.size());
        auto const [known, added] = places.emplace(name, next);
        if (added) {
            rows.places.push_back(name);
        }
        return known->second;
    };
    for (fengong::NoticeRow const& notice : store.notice_rows()) {
        rows.notices.push_back({place_of(notice.place)});
    }
    for (fengong::ItemRow const& item : store.items()) {
        rows.items.push_back(
            {item.notice.value, item.ordinal, item.number, item.section, item.targets});
    }
    for (fengong::UnitRow const& unit : store.units()) {
        rows.units.push_back({place_of(unit.place), unit.name});
    }
    for (fengong::Relation const& relation : store.relations()) {
        rows.relations.push_back(
            {relation.item.value, relation.unit.value, static_cast<std::uint8_t>(relation.role)});
    }
    for (fengong::TargetRow const& target : store.targets()) {
        std::optional<double> magnitude;
        if (target.magnitude) {
            magnitude = as_double(*target.magnitude);
        }
        rows.targets.push_back({target.item.value, target.measure.value, magnitude});
    }
    return rows;
}

}  // namespace compare
