// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/store/store.hpp>

#include <string_view>

namespace common {

/// Writes what the units of this name must do in the graph of the store: items with role, partners, targets and quotes.
/// If there is none, fails and suggests names.
void write_duties(Program& program, fengong::Store const& store,
                  fengong::ResponsibilityGraph const& graph, fengong::Workload const& workload,
                  std::string_view name);

}  // namespace common
