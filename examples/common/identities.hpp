// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/analysis/workload.hpp>
#include <fengong/store/store.hpp>

namespace common {

/// Writes who was taken for whom, and what is not known of the units that were counted: places without a
/// registry, collectives without members, names counted as another with the reason, and names counted
/// apart that may be one unit.
void write_identities(Program const& program, fengong::Store const& store,
                      fengong::Workload const& workload);

}  // namespace common
