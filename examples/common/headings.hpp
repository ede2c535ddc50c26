// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/store/store.hpp>

#include <cstddef>
#include <string>

namespace common {

/// Whether the units are those of more than one place, so that a table must say of which.
[[nodiscard]] bool has_several_places(fengong::Store const& store);

/// Writes what was read: the notice, or how many; items, and the number of units.
void write_title(Program const& program, fengong::Store const& store, std::size_t units);

/// Writes the heading of a part that is not the first: between empty lines.
void write_heading(std::string const& text);

}  // namespace common
