// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/store/store.hpp>

#include <cstdint>
#include <string>

namespace common {

/// Writes what the offices of each kind carry, over all places: of the first `top` kinds, or of all for 0.
void write_kinds(Program& program, fengong::Store const& store,
                 fengong::ResponsibilityGraph const& graph, fengong::Workload const& workload,
                 std::uint32_t top);

/// Writes what each office of one kind carries, beside its place: of the first `top`, or of all for 0. Fails
/// if the store knows no such kind.
void write_offices(Program& program, fengong::Store const& store,
                   fengong::ResponsibilityGraph const& graph, fengong::Workload const& workload,
                   std::string const& kind, std::uint32_t top);

}  // namespace common
