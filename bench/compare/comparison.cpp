// SPDX-License-Identifier: BSL-1.0
#include "compare/comparison.hpp"

#include "compare/cost_clock.hpp"
#include <fengong/analysis/spread.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <sstream>
#include <utility>

namespace compare {

namespace {

/// A subject at work, and what it has cost so far.
struct Runner {
    Entrant entrant;
    Subject subject;
    std::vector<double> costs{};
};

/// Ours first, then by name, whatever the order of linking.
std::vector<Runner> make_runners(Work const& work, Input const& input) {
    std::vector<Runner> runners;
    for (Entrant const& entrant : entrants()) {
        if (entrant.work == work.name) {
            runners.push_back({entrant, entrant.make(input)});
        }
    }
    std::ranges::sort(runners, {}, [](Runner const& runner) {
        return std::pair{runner.entrant.name != us, runner.entrant.name};
    });
    return runners;
}

/// Sums of fractions differ in their last digits with the order of adding.
bool agree(double left, double right) {
    return std::abs(left - right) <= 1e-9 * std::max({1.0, std::abs(left), std::abs(right)});
}

[[noreturn]] void disagree(Work const& work, Entrant const& peer, std::string const& what) {
    throw Disagreement{std::string{work.name} + ": " + std::string{peer.name} + " and " +
                       std::string{us} + " disagree: " + what};
}

void check(Work const& work, Entrant const& peer, std::string const& kind,
           std::vector<double> const& ours, std::vector<double> const& theirs) {
    auto const differ = std::ranges::mismatch(
        ours, theirs, [](double left, double right) { return agree(left, right); });
    if (ours.size() == theirs.size() && differ.in1 == ours.end()) {
        return;
    }
    std::ostringstream what;
    what.precision(17);
    what << kind << ": ";
    if (differ.in1 == ours.end() || differ.in2 == theirs.end()) {
        what << theirs.size() << " values, not " << ours.size();
    } else {
        what << "at " << differ.in1 - ours.begin() << " of " << ours.size() << ", " << *differ.in2
             << ", not " << *differ.in1;
    }
    disagree(work, peer, what.str());
}

void check(Work const& work, Entrant const& peer, Answers const& ours, Answers const& theirs) {
    bool any = false;
    for (auto const& [kind, answer] : theirs) {
        if (auto const known = ours.find(kind); known != ours.end()) {
            check(work, peer, kind, known->second, answer);
            any = true;
        }
    }
    if (!any) {
        disagree(work, peer, "they have no answer in common");
    }
}

double run(Runner& runner, Cost cost) {
    runner.subject.prepare();
    CostClock const clock{cost};
    runner.subject.run();
    double const seconds = clock.seconds();
    return cost == Cost::memory ? static_cast<double>(runner.subject.bytes()) : seconds;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return fengong::quantile(values, 0.5);
}

Ratio ratio_of(std::vector<double> ratios) {
    std::ranges::sort(ratios);
    return {fengong::quantile(ratios, 0.5), fengong::quantile(ratios, 0.1),
            fengong::quantile(ratios, 0.9)};
}

}  // namespace

WorkResult compare_work(Work const& work, Input const& input, std::size_t repetitions) {
    std::vector<Runner> runners = make_runners(work, input);
    Answers ours;
    for (Runner& runner : runners) {
        static_cast<void>(run(runner, work.cost));
        Answers answers = runner.subject.answers();
        runner.subject.forget();
        if (&runner == &runners.front()) {
            ours = std::move(answers);
        } else {
            check(work, runner.entrant, ours, answers);
        }
    }

    std::vector<std::size_t> order(runners.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937 random;
    for (std::size_t repetition = 0; repetition < repetitions; ++repetition) {
        std::ranges::shuffle(order, random);
        for (std::size_t const index : order) {
            runners[index].costs.push_back(run(runners[index], work.cost));
            runners[index].subject.forget();
        }
    }

    double const scale =
        work.cost == Cost::memory ? 1 / static_cast<double>(input.rows().items.size()) : 1;
    WorkResult result{work, median(runners.front().costs) * scale, {}};
    for (std::size_t index = 1; index < runners.size(); ++index) {
        Runner const& peer = runners[index];
        std::vector<double> ratios(repetitions);
        std::ranges::transform(peer.costs, runners.front().costs, ratios.begin(), std::divides{});
        result.peers.push_back(
            {peer.entrant.name, median(peer.costs) * scale, ratio_of(std::move(ratios))});
    }
    return result;
}

}  // namespace compare
