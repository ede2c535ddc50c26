// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/registry/background.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/find_division.hpp>
#include <fengong/registry/registry.hpp>

#include <optional>
#include <string>

namespace fengong {

/// Whose notice it is, as far as it can be said.
struct NoticePlace {
    std::string name;  ///< of the division, else as printed: 金乡县; empty if unknown
    std::string
        label;  ///< what to keep its units under: the name, with the code where it has namesakes
    std::optional<DivisionCode> division;  ///< if it is certain
    Registry const* registry = nullptr;    ///< by which its names are read; null if there is none
    DivisionFinding finding;               ///< what the table of divisions says
};

/// The place of a notice by what it says of its division.
///
/// Where the table of divisions knows one division alone, it is that, and the registry is the one of its
/// code. Else the registry of its place decides, if there is one (Registries::find()); else the place is
/// as printed and its division unknown. The registry lives as long as the background. Takes what
/// find_divisions() takes, and is linear in the number of registries.
[[nodiscard]] inline NoticePlace place_of(Background const& background,
                                          DivisionClues const& clues) {
    NoticePlace place;
    place.finding = find_divisions(background.divisions, clues);
    place.division = place.finding.unique();
    if (place.division) {
        place.registry = background.registries.find(*place.division);
        place.name = background.divisions.find(*place.division)->name;
    } else if ((place.registry = background.registries.find(clues)) != nullptr) {
        place.division = place.registry->division();
        place.name = place.registry->place();
    } else {
        place.name = clues.place;
    }
    place.label = place.name;
    if (place.division) {
        bool const namesakes = background.divisions.named(place.name).size() > 1 ||
                               background.registries.named(place.name) > 1;
        place.label += namesakes ? ' ' + to_string(*place.division) : "";
    }
    return place;
}

}  // namespace fengong
