// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/detail/shared_work.hpp>

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Work on many threads whose results are used in order, one at a time, by whichever thread is free.
///
/// No work is begun that lies more than `room` behind the result that is due, so that a slow one does not let the
/// others pile up.
template <class Result, class Work, class Use>
class OrderedWork {
public:
    OrderedWork(std::size_t count, std::size_t room, Work& work, Use& use)
        : count_{count}, waiting_(room), work_{work}, use_{use} {}

    /// Takes part until nothing is left to begin; for several threads. An exception ends all work.
    void take_part() noexcept {
        std::unique_lock lock{mutex_};
        try {
            while (use_next(lock) || do_next(lock)) {
            }
        } catch (...) {
            if (!lock.owns_lock()) {
                lock.lock();
            }
            failure_ = failure_ ? failure_ : std::current_exception();
            stop();
        }
    }

    /// Throws what the work or the use threw first. For when all threads have ended.
    void rethrow() const {
        if (failure_) {
            std::rethrow_exception(failure_);
        }
    }

private:
    /// Uses the result that is due, if it is there and no other thread is at it.
    bool use_next(std::unique_lock<std::mutex>& lock) {
        std::optional<Result>& due = waiting_[due_ % waiting_.size()];
        if (in_use_ || !due || stopped_) {
            return false;
        }
        in_use_ = true;
        Result result = std::move(*due);
        due.reset();
        lock.unlock();
        bool const go_on = use_(std::move(result));
        lock.lock();
        in_use_ = false;
        ++due_;
        if (!go_on) {
            stop();
        }
        changed_.notify_all();
        return true;
    }

    /// Begins the next work, or waits until there is room for its result; false if there is none left.
    bool do_next(std::unique_lock<std::mutex>& lock) {
        if (next_ == count_) {
            return false;
        }
        if (next_ == due_ + waiting_.size()) {
            changed_.wait(lock);
            return true;
        }
        std::size_t const position = next_++;
        lock.unlock();
        Result result = work_(position);
        lock.lock();
        waiting_[position % waiting_.size()].emplace(std::move(result));
        return true;
    }

    void stop() noexcept {
        stopped_ = true;
        next_ = count_;
        changed_.notify_all();
    }

    std::size_t count_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::optional<Result>> waiting_;  // by position, modulo their number
    std::size_t next_ = 0;                        // to begin
    std::size_t due_ = 0;                         // to use
    bool in_use_ = false;
    bool stopped_ = false;
    std::exception_ptr failure_;
    Work& work_;
    Use& use_;
};

/// Does `work(position)` for each position below `count` on `threads` threads (0: as many as run at once), the
/// caller's among them, and `use(result)` with each result in order, one at a time, until that is false.
///
/// At most four results a thread wait for their turn. The first exception ends the work and is thrown here when all
/// threads have ended.
template <class Work, class Use>
void work_in_order(std::size_t count, unsigned threads, Work work, Use use) {
    std::size_t const wanted = threads != 0 ? threads : std::thread::hardware_concurrency();
    OrderedWork<decltype(work(std::size_t{})), Work, Use> ordered{
        count, 4 * std::max<std::size_t>(wanted, 1), work, use};
    run_on_threads(threads, count, [&]() noexcept { ordered.take_part(); });
    ordered.rethrow();
}

}  // namespace fengong::detail
