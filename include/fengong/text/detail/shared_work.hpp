// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace fengong::detail {

/// Runs `run` on the caller's thread and on others, `threads` together (0: as many as run at once), but not more
/// than `most`, until all have ended. It must not throw. Without threads to be had, the caller's runs alone.
inline void run_on_threads(unsigned threads, std::size_t most, std::function<void()> const& run) {
    std::size_t const wanted = threads != 0 ? threads : std::thread::hardware_concurrency();
    std::vector<std::thread> others;
    try {
        while (others.size() + 1 < std::min(wanted, most)) {
            others.emplace_back(std::cref(run));
        }
    } catch (...) {
        // The system gives no more threads: those that there are do the work.
    }
    run();
    for (std::thread& other : others) {
        other.join();
    }
}

/// Does `work(position)` for each position below `count` on `threads` threads (0: as many as run at once), the
/// caller's among them, and after each `done(position)`, one at a time; when that is false, no further work is begun.
///
/// The first exception ends the work likewise and is thrown here when all threads have ended.
template <class Work, class Done>
void share_work(std::size_t count, unsigned threads, Work work, Done done) {
    std::atomic<std::size_t> next = 0;
    std::mutex one_at_a_time;
    std::exception_ptr failure;
    auto const stop = [&] { next = count; };
    run_on_threads(threads, count, [&]() noexcept {
        try {
            for (std::size_t position = next++; position < count; position = next++) {
                work(position);
                std::scoped_lock const lock{one_at_a_time};
                if (!done(position)) {
                    stop();
                }
            }
        } catch (...) {
            std::scoped_lock const lock{one_at_a_time};
            failure = failure ? failure : std::current_exception();
            stop();
        }
    });
    if (failure) {
        std::rethrow_exception(failure);
    }
}

}  // namespace fengong::detail
