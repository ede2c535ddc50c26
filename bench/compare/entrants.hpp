// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/input.hpp"
#include "compare/subject.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace compare {

/// The name of ours.
inline constexpr std::string_view us = "fengong";

/// Who takes part in which work.
struct Entrant {
    std::string_view work;
    std::string_view name;
    std::string version;  ///< of the library; empty for ours
    Subject (*make)(Input const&);
};

/// All entrants of the sources that this program was built from: a source enters its own, so that a peer that CMake
/// did not find needs no word anywhere.
[[nodiscard]] inline std::vector<Entrant>& entrants() {
    static std::vector<Entrant> all;
    return all;
}

/// Enters a subject into a work, as a constant of a source: `Enter const components{"components", …};`.
struct Enter {
    Enter(std::string_view work, std::string_view name, std::string version,
          Subject (*make)(Input const&)) {
        entrants().push_back({work, name, std::move(version), make});
    }
};

}  // namespace compare
