// SPDX-License-Identifier: BSL-1.0
#include "common/step_times.hpp"

#include <fengong/io/csv.hpp>
#include <fengong/io/fixed_point.hpp>
#include <fengong/io/text_table.hpp>

#include <fstream>

#if __has_include(<sys/resource.h>)
#    include <sys/resource.h>
#    include <unistd.h>
#endif

namespace common {

using fengong::Alignment;

namespace {

/// The memory that the process holds now; nothing where the system does not say.
std::optional<std::int64_t> resident_bytes() {
#if defined(__linux__)
    std::ifstream file{"/proc/self/statm"};
    std::int64_t size = 0;
    std::int64_t resident = 0;
    if (file >> size >> resident) {
        return resident * sysconf(_SC_PAGESIZE);
    }
#endif
    return std::nullopt;
}

/// The most that it has held so far.
std::optional<std::int64_t> peak_bytes() {
#if __has_include(<sys/resource.h>)
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0) {
#    if defined(__APPLE__)
        return usage.ru_maxrss;
#    else
        return std::int64_t{usage.ru_maxrss} * 1024;
#    endif
    }
#endif
    return std::nullopt;
}

std::string megabytes(std::optional<std::int64_t> bytes) {
    return bytes ? fengong::fixed_point(static_cast<double>(*bytes) / 1e6, 1) : "";
}

}  // namespace

StepTimes::Measure::Measure(StepTimes& times, std::string key, std::string name)
    : times_{times},
      step_{std::move(key), std::move(name), 0, 0, {}, {}},
      cpu_{std::clock()},
      wall_{std::chrono::steady_clock::now()},
      resident_{resident_bytes()} {
    times_.steps_.reserve(times_.steps_.size() + 1);  // so that the end does not throw
}

StepTimes::Measure::~Measure() {
    using Seconds = std::chrono::duration<double>;
    step_.cpu_seconds = static_cast<double>(std::clock() - cpu_) / CLOCKS_PER_SEC;
    step_.wall_seconds = Seconds{std::chrono::steady_clock::now() - wall_}.count();
    if (auto const now = resident_bytes(); now && resident_) {
        step_.growth = *now - *resident_;
    }
    step_.peak = peak_bytes();
    times_.steps_.push_back(std::move(step_));
}

void StepTimes::write_table(std::ostream& out, Program const& program) const {
    std::vector<fengong::TextColumn> columns{{program.text("Step", "步骤")}};
    for (std::string const& title :
         {program.text("CPU s", "CPU 秒"), program.text("Wall s", "用时秒"),
          program.text("Memory +MB", "内存增减 MB"), program.text("Peak MB", "峰值 MB")}) {
        columns.push_back({title, Alignment::right});
    }
    fengong::TextTable table{columns};
    double cpu = 0;
    double wall = 0;
    for (Step const& step : steps_) {
        table.add_row({step.name, fengong::fixed_point(step.cpu_seconds, 3),
                       fengong::fixed_point(step.wall_seconds, 3), megabytes(step.growth),
                       megabytes(step.peak)});
        cpu += step.cpu_seconds;
        wall += step.wall_seconds;
    }
    table.add_rule();
    table.add_row({program.text("Total", "合计"), fengong::fixed_point(cpu, 3),
                   fengong::fixed_point(wall, 3)});
    table.write(out);
}

void StepTimes::write_csv(std::ostream& out) const {
    fengong::CsvWriter csv{out, fengong::CsvFlavour::plain};
    csv.row({"step", "cpu_seconds", "wall_seconds", "growth_bytes", "peak_bytes"});
    auto const bytes = [](std::optional<std::int64_t> count) {
        return count ? std::to_string(*count) : std::string{};
    };
    for (Step const& step : steps_) {
        csv.row({step.key, fengong::fixed_point(step.cpu_seconds, 6),
                 fengong::fixed_point(step.wall_seconds, 6), bytes(step.growth), bytes(step.peak)});
    }
}

}  // namespace common
