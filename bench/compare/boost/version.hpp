// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/version.hpp>

#include <string>

namespace compare::plain {

/// Which Boost this is.
[[nodiscard]] inline std::string version() {
    return "Boost " + std::to_string(BOOST_VERSION / 100000) + "." +
           std::to_string(BOOST_VERSION / 100 % 1000);
}

}  // namespace compare::plain
