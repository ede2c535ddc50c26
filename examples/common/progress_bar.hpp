// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/read_options.hpp>

#include <chrono>
#include <cstddef>

namespace common {

/// A line on standard error that says how far the reading is: on a terminal, and if it takes long enough to wonder.
class ProgressBar {
public:
    /// `standard_output_is_quiet`: nothing is written there meanwhile, which could be the same terminal.
    explicit ProgressBar(bool standard_output_is_quiet);
    ProgressBar(ProgressBar const&) = delete;
    ProgressBar& operator=(ProgressBar const&) = delete;
    ~ProgressBar() { clear(); }

    /// Shows it, some ten times a second however often it is called.
    void show(fengong::ReadProgress const& progress);

    /// Makes room for a line of something else.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    bool possible_;
    Clock::time_point next_;
    std::size_t width_ = 0;  ///< of what is shown
};

}  // namespace common
