// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

namespace fengong {

/// The rule of a notice that changes who leads.
enum class LeadRule : std::uint8_t {
    none,
    first_listed,       ///< the first unit of a list leads
    responsible_leads,  ///< where no lead is named, the responsible unit leads
};

}  // namespace fengong
