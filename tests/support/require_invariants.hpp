// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "support/invariants.hpp"

#include <doctest/doctest.h>

#include <string>

namespace support {

/// Fails the test if `notice` breaks an invariant, and shows its text.
inline void require_invariants(fengong::Notice const& notice) {
    std::string const broken = broken_invariant(notice);
    if (!broken.empty()) {
        std::string const text{notice.source.view()};
        CAPTURE(text);
        REQUIRE(broken == "");
    }
}

}  // namespace support
