// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace compare {

/// What a subject computed, as numbers that stand for it: each kind of answer by a name. Two subjects of one work must
/// agree in each kind that both give, and a peer must give one that ours gives.
using Answers = std::map<std::string, std::vector<double>>;

/// One who does a work, ours or a peer. No run may use what an earlier one left.
struct Subject {
    std::function<void()> prepare;     ///< what a run uses up; not timed
    std::function<void()> run;         ///< the work, timed
    std::function<Answers()> answers;  ///< of the last run; not timed
    std::function<void()> forget;      ///< frees the result of the last run; not timed
    std::function<std::size_t()>
        bytes{};  ///< that the result of the last run takes, where that is the question
};

/// A subject that does the work by `run(prepare())`, whose result `tell` turns into answers.
template <class Prepare, class Run, class Tell>
[[nodiscard]] Subject make_subject(Prepare prepare, Run run, Tell tell) {
    using Prepared = std::invoke_result_t<Prepare&>;
    using Result = std::invoke_result_t<Run&, Prepared&&>;
    struct State {
        std::optional<Prepared> prepared;
        std::optional<Result> result;
    };
    auto const state = std::make_shared<State>();
    Subject subject;
    subject.prepare = [state, prepare]() mutable { state->prepared.emplace(prepare()); };
    subject.run = [state, run]() mutable {
        state->result.emplace(run(std::move(*state->prepared)));
    };
    subject.answers = [state, tell] { return tell(std::as_const(*state->result)); };
    subject.forget = [state] {
        state->result.reset();
        state->prepared.reset();
    };
    if constexpr (requires(Result const& result) { result.bytes(); }) {
        subject.bytes = [state] { return state->result->bytes(); };
    }
    return subject;
}

/// The same for a work that uses nothing up: `run()`.
template <class Run, class Tell>
[[nodiscard]] Subject make_subject(Run run, Tell tell) {
    return make_subject([] { return 0; }, [run](int) mutable { return run(); }, tell);
}

}  // namespace compare
