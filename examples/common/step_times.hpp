// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"

#include <chrono>
#include <cstdint>
#include <ctime>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace common {

/// What the steps of a program take: time and memory, as the system counts them for the process.
class StepTimes {
public:
    /// One step.
    struct Step {
        std::string key;   ///< in CSV
        std::string name;  ///< for a person
        double cpu_seconds = 0;
        double wall_seconds = 0;
        std::optional<std::int64_t> growth;  ///< of the resident memory, in bytes
        std::optional<std::int64_t> peak;    ///< the largest resident memory until its end
    };

    /// Does a step and returns what it returns.
    template <class Work>
    auto step(std::string key, std::string name, Work&& work) -> decltype(work()) {
        Measure measure{*this, std::move(key), std::move(name)};
        return std::forward<Work>(work)();
    }

    [[nodiscard]] std::vector<Step> const& steps() const noexcept { return steps_; }

    /// A table for a person, with the sum of times.
    void write_table(std::ostream& out, Program const& program) const;
    /// One row a step: step, cpu_seconds, wall_seconds, growth_bytes, peak_bytes.
    void write_csv(std::ostream& out) const;

private:
    /// Takes down, at its end, what happened since it began.
    class Measure {
    public:
        Measure(StepTimes& times, std::string key, std::string name);
        Measure(Measure const&) = delete;
        Measure& operator=(Measure const&) = delete;
        ~Measure();

    private:
        StepTimes& times_;
        Step step_;
        std::clock_t cpu_;
        std::chrono::steady_clock::time_point wall_;
        std::optional<std::int64_t> resident_;
    };

    std::vector<Step> steps_;
};

}  // namespace common
