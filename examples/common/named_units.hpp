// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/store.hpp>

#include <string_view>
#include <vector>

namespace common {

/// The units that the graph holds and that are meant by a name, one in each place: that which has it or is printed
/// under it, else that of which it is the name but for the place before it (财政局 for 县财政局). If no place has one,
/// those whose names end in it, if that is one name. Says what the name was taken for where it is not theirs. If there
/// is none, or if several names end in it, fails and says which names there are.
[[nodiscard]] std::vector<fengong::UnitId> named_units(Program& program,
                                                       fengong::Store const& store,
                                                       fengong::ResponsibilityGraph const& graph,
                                                       std::string_view name);

}  // namespace common
