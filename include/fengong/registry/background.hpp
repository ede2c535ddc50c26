// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/registry/division_table.hpp>
#include <fengong/registry/office_kind.hpp>
#include <fengong/registry/resolve.hpp>

namespace fengong {

/// What is known beside the notices. Any part of it may be empty: then what it would say stays unknown.
struct Background {
    Registries registries;    ///< who a printed name is, and who is behind a collective
    DivisionTable divisions;  ///< which division issued a notice
    OfficeKindTable kinds;    ///< what kind of office a unit is
};

}  // namespace fengong
