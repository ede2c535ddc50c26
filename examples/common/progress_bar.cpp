// SPDX-License-Identifier: BSL-1.0
#include "common/progress_bar.hpp"

#include <fengong/io/fixed_point.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

#if __has_include(<unistd.h>)
#    include <unistd.h>
#elif __has_include(<io.h>)
#    include <io.h>
#endif

namespace common {

namespace {

/// Whether what is written to a file of the C library is seen on a terminal.
bool is_terminal([[maybe_unused]] std::FILE* file) {
#if __has_include(<unistd.h>)
    return isatty(fileno(file)) != 0;
#elif __has_include(<io.h>)
    return _isatty(_fileno(file)) != 0;
#else
    return false;
#endif
}

}  // namespace

ProgressBar::ProgressBar(bool standard_output_is_quiet)
    : possible_{is_terminal(stderr) && (standard_output_is_quiet || !is_terminal(stdout))},
      next_{Clock::now() + std::chrono::milliseconds{300}} {}

void ProgressBar::show(fengong::ReadProgress const& progress) {
    if (!possible_ || Clock::now() < next_) {
        return;
    }
    next_ = Clock::now() + std::chrono::milliseconds{100};
    constexpr std::size_t length = 30;
    std::size_t const done = progress.read * length / progress.of;
    double const megabytes = static_cast<double>(progress.bytes) / 1e6;
    std::string line = '[' + std::string(done, '#') + std::string(length - done, '.') + "] " +
                       std::to_string(progress.read) + '/' + std::to_string(progress.of) + "  " +
                       fengong::fixed_point(megabytes, 1) + " MB";
    std::size_t const width = line.size();
    line.resize(std::max(width, width_), ' ');  // over what was there before
    std::cerr << '\r' << line << std::flush;
    width_ = width;
}

void ProgressBar::clear() {
    if (width_ != 0) {
        std::cerr << '\r' << std::string(width_, ' ') << '\r' << std::flush;
        width_ = 0;
    }
}

}  // namespace common
