// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/rows.hpp"
#include "compare/sqlite/database.hpp"

namespace compare::sqlite {

/// Inserts all rows by prepared statements in one transaction, and then makes the indices that the questions need.
[[nodiscard]] Database load(Rows const& rows);

}  // namespace compare::sqlite
