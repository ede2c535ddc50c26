// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/store/store.hpp>

namespace common {

/// Reads each notice of `store` once more and writes to standard error which take the longest by their length.
void write_slowest_notices(Program const& program, fengong::Store const& store);

}  // namespace common
