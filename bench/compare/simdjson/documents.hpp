// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/input.hpp"

#include <string>
#include <vector>

namespace compare::json {

/// The notices as documents of the contract `fengong/1`, one each.
[[nodiscard]] std::vector<std::string> make_documents(Input const& input);

}  // namespace compare::json
