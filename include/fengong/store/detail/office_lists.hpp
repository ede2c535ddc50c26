// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/office_kind.hpp>
#include <fengong/store/rows.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// The units of each division and of each kind of office, where one is known.
class OfficeLists {
public:
    /// The units of a division, by id. Never empty.
    struct OfDivision {
        DivisionCode division;
        std::vector<UnitId> rows;
    };
    /// An office of a kind.
    struct Office {
        std::optional<DivisionCode> division;
        UnitId unit;

        friend auto operator<=>(Office const&, Office const&) = default;
    };

    /// The units of a division and of those that lie in it, by division. Logarithmic.
    [[nodiscard]] std::span<OfDivision const> in(DivisionCode division) const {
        auto const first = ranges::lower_bound(of_divisions_, division, &OfDivision::division);
        auto const last =
            ranges::upper_bound(of_divisions_, last_code_in(division), &OfDivision::division);
        return ranges::view(of_divisions_, static_cast<std::size_t>(first - of_divisions_.begin()),
                            static_cast<std::size_t>(last - first));
    }

    /// The offices of a kind, by division. Logarithmic.
    [[nodiscard]] std::span<Office const> of_kind(std::string_view kind) const {
        auto const found = ranges::lower_bound(of_kinds_, kind, &OfKind::id);
        return found == of_kinds_.end() || found->id() != kind ? std::span<Office const>{}
                                                               : ranges::view(found->offices);
    }

    /// Adds a unit whose id is greater than those of the others. If that throws, erase() makes good.
    void add(UnitRow const& unit) {
        if (unit.division) {
            auto const at =
                ranges::lower_bound(of_divisions_, *unit.division, &OfDivision::division);
            if (at != of_divisions_.end() && at->division == *unit.division) {
                at->rows.push_back(unit.id);
            } else {
                of_divisions_.insert(at, OfDivision{*unit.division, {unit.id}});
            }
        }
        if (unit.kind != nullptr) {
            auto at = ranges::lower_bound(of_kinds_, unit.kind->id, &OfKind::id);
            if (at == of_kinds_.end() || at->kind != unit.kind) {
                at = of_kinds_.insert(at, OfKind{unit.kind, {}});
            }
            Office const office{unit.division, unit.id};
            at->offices.insert(ranges::upper_bound(at->offices, office), office);
        }
    }

    /// Takes out a unit, as far as it is there.
    void erase(UnitRow const& unit) noexcept {
        for (OfDivision& list : of_divisions_) {
            std::erase(list.rows, unit.id);
        }
        std::erase_if(of_divisions_, [](OfDivision const& list) { return list.rows.empty(); });
        for (OfKind& list : of_kinds_) {
            std::erase(list.offices, Office{unit.division, unit.id});
        }
    }

private:
    struct OfKind {
        OfficeKind const* kind;
        std::vector<Office> offices;

        [[nodiscard]] std::string_view id() const noexcept { return kind->id; }
    };

    std::vector<OfDivision> of_divisions_;  // by division
    std::vector<OfKind> of_kinds_;          // by the id of the kind
};

}  // namespace fengong::detail
