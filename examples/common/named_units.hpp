// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/store.hpp>

#include <string_view>
#include <vector>

namespace common {

/// The units of a name, its own or one that it is printed under, that the graph holds: one in each place. If
/// there is none, fails and suggests names.
[[nodiscard]] std::vector<fengong::UnitId> named_units(Program& program,
                                                       fengong::Store const& store,
                                                       fengong::ResponsibilityGraph const& graph,
                                                       std::string_view name);

}  // namespace common
