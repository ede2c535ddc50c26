// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/store/store.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace common {

/// By what a workload is summed up.
enum class Grouping { unit, section, place, year, measure, kind };

/// The groupings by the names that the command line has for them.
[[nodiscard]] std::map<std::string, Grouping> const& groupings();

/// Writes the load of each section, place, year or measure: of the first `top` of them, or of all for 0.
void write_loads(Program& program, fengong::Store const& store,
                 fengong::ResponsibilityGraph const& graph, fengong::Workload const& workload,
                 Grouping grouping, std::uint32_t top);

}  // namespace common
