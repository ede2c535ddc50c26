// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/store/store.hpp>

#include <string_view>

namespace common {

/// Writes what happens if the units of this name stop. If there is none, fails and suggests names.
void write_stop(Program& program, fengong::Store const& store,
                fengong::ResponsibilityGraph const& graph, std::string_view name);

}  // namespace common
