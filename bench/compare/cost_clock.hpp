// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/work.hpp"

#include <chrono>
#include <ctime>

namespace compare {

/// Measures from when it is made.
class CostClock {
public:
    explicit CostClock(Cost cost) : wall_{cost == Cost::wall_time}, begin_{now()} {}

    [[nodiscard]] double seconds() const { return now() - begin_; }

private:
    /// CPU time in the resolution of the system where POSIX gives it, else of the C library.
    [[nodiscard]] double now() const {
        if (wall_) {
            return std::chrono::duration<double>(
                       std::chrono::steady_clock::now().time_since_epoch())
                .count();
        }
#ifdef CLOCK_PROCESS_CPUTIME_ID
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
#else
        return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
    }

    bool wall_;
    double begin_;
};

}  // namespace compare
