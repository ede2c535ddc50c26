// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/registry/division.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/store.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace common {

/// Whether the units are those of more than one place, so that a table must say of which.
[[nodiscard]] bool has_several_places(fengong::Store const& store);

/// How tables call a place: where other divisions have its name, behind the names above it (济南市市中区), else as its
/// units have it.
[[nodiscard]] std::string place_in_words(fengong::Store const& store, std::string_view place,
                                         std::optional<fengong::DivisionCode> division);

/// The same of the place of a unit.
[[nodiscard]] std::string place_in_words(fengong::Store const& store, fengong::UnitRow const& unit);

/// Writes what was read: the notice, or how many; items, and the number of units.
void write_title(Program const& program, fengong::Store const& store, std::size_t units);

/// Writes the heading of a part that is not the first: between empty lines.
void write_heading(std::string const& text);

}  // namespace common
