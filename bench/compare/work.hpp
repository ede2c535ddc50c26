// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace compare {

/// What of a work is compared.
enum class Cost : std::uint8_t {
    cpu_time,   ///< of the whole process, so that a peer's threads count
    wall_time,  ///< where threads are the question
    memory,
};

/// A work that subjects do beside each other.
struct Work {
    std::string_view name;  ///< `--work`, and in JSON
    std::string_view title;
    Cost cost = Cost::cpu_time;
};

/// All works, in the order in which they are done and shown.
inline constexpr std::array works{
    Work{"parse", "text → notices"},
    Work{"parse-threads", "text → notices, two threads, wall time", Cost::wall_time},
    Work{"store", "notices → store with all indices"},
    Work{"store-memory", "memory of the store, an item", Cost::memory},
    Work{"numbered", "items by notice and number"},
    Work{"led-by", "items led by a unit"},
    Work{"measure-range", "targets in a range of one measure"},
    Work{"workload", "workload of every unit"},
    Work{"projection", "projection unit × unit, weighted"},
    Work{"components", "components"},
    Work{"strong-components", "strong components of who needs whom"},
    Work{"articulation", "articulation points"},
    Work{"betweenness", "betweenness, county by county"},
    Work{"whole", "bytes → notices → store → graph → workload → projection → components"},
};

}  // namespace compare
