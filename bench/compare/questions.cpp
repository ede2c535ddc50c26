// SPDX-License-Identifier: BSL-1.0
#include "compare/questions.hpp"

#include "compare/decimal_as_double.hpp"
#include "corpus/random.hpp"

#include <algorithm>
#include <cstddef>
#include <map>

namespace compare {

namespace {

constexpr std::size_t single_questions = 100'000;
constexpr std::size_t range_questions = 2'000;
constexpr std::size_t targets_in_a_range = 1'000;

/// The magnitudes in each measure, smallest first.
using Magnitudes = std::map<fengong::MeasureId, std::vector<fengong::Decimal>>;

Magnitudes sorted_magnitudes(fengong::Store const& store) {
    Magnitudes result;
    for (fengong::TargetRow const& target : store.targets()) {
        if (target.magnitude) {
            result[target.measure].push_back(*target.magnitude);
        }
    }
    for (auto& [measure, magnitudes] : result) {
        std::ranges::sort(magnitudes);
    }
    return result;
}

/// The measures of targets at random: each as often as there are targets in it.
RangeQuestion any_range(fengong::Store const& store, Magnitudes const& magnitudes,
                        std::vector<fengong::MeasureId> const& measures, corpus::Random& random) {
    fengong::MeasureId const measure = random.pick(measures);
    std::vector<fengong::Decimal> const& sorted = magnitudes.at(measure);
    std::size_t const first = random.below(sorted.size());
    std::size_t const last = std::min(first + targets_in_a_range, sorted.size()) - 1;
    return {store.measure(measure),   measure.value,          sorted[first], sorted[last],
            as_double(sorted[first]), as_double(sorted[last])};
}

}  // namespace

Questions make_questions(fengong::Store const& store, Rows const& rows) {
    constexpr std::uint64_t questions_stream = 1;
    corpus::Random random{1, questions_stream};
    Questions questions;

    std::vector<NumberQuestion> numbered;
    for (ItemColumns const& item : rows.items) {
        if (item.number) {
            numbered.push_back({item.notice, *item.number});
        }
    }
    for (std::size_t count = 0; count < single_questions && !numbered.empty(); ++count) {
        questions.numbers.push_back(random.pick(numbered));
    }
    for (std::size_t count = 0; count < single_questions && !rows.units.empty(); ++count) {
        questions.units.push_back(static_cast<std::uint32_t>(random.below(rows.units.size())));
    }
    Magnitudes const magnitudes = sorted_magnitudes(store);
    std::vector<fengong::MeasureId> measures;
    for (auto const& [measure, sorted] : magnitudes) {
        measures.insert(measures.end(), sorted.size(), measure);
    }
    for (std::size_t count = 0; count < range_questions && !measures.empty(); ++count) {
        questions.ranges.push_back(any_range(store, magnitudes, measures, random));
    }
    return questions;
}

}  // namespace compare
