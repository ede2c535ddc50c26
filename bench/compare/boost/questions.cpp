// SPDX-License-Identifier: BSL-1.0
// Single questions to rows in Boost.MultiIndex.
#include "compare/boost/store.hpp"
#include "compare/boost/version.hpp"
#include "compare/entrants.hpp"

#include <memory>
#include <tuple>

namespace compare::plain_questions {

namespace {

using plain::Store;

/// A subject that asks each question of a loaded store: `find(store, question)` gives a range of rows, `id` what to add up.
template <class Question, class Find, class Row>
Subject ask(Input const& input, std::vector<Question> const& questions, Find find,
            std::uint32_t Row::*id) {
    auto const store = std::make_shared<Store const>(plain::load(input.rows()));
    return make_subject(
        [store, &questions, find, id] {
            std::uint64_t sum = 0;
            for (Question const& question : questions) {
                auto const range = find(*store, question);
                for (auto row = range.first; row != range.second; ++row) {
                    sum += (*row).*id;
                }
            }
            return sum;
        },
        [](std::uint64_t sum) {
            return Answers{{"sum", {static_cast<double>(sum)}}};
        });
}

Subject numbered(Input const& input) {
    auto const find = [](Store const& store, NumberQuestion const& question) {
        return store.items.get<plain::by_number>().equal_range(
            std::make_tuple(question.notice, std::optional{question.number}));
    };
    return ask(input, input.questions().numbers, find, &plain::Item::id);
}

Subject led_by(Input const& input) {
    auto const find = [](Store const& store, std::uint32_t unit) {
        return store.relations.get<plain::by_unit>().equal_range(
            std::make_tuple(unit, std::uint8_t{0}));
    };
    return ask(input, input.questions().units, find, &RelationColumns::item);
}

Subject measure_range(Input const& input) {
    auto const find = [](Store const& store, RangeQuestion const& range) {
        auto const& index = store.targets.get<plain::by_measure>();
        return std::pair{
            index.lower_bound(std::make_tuple(range.measure_id, std::optional{range.from_double})),
            index.upper_bound(std::make_tuple(range.measure_id, std::optional{range.to_double}))};
    };
    return ask(input, input.questions().ranges, find, &plain::Target::id);
}

Enter const by_number{"numbered", "Boost, a row a relation", plain::version(), numbered};
Enter const by_lead{"led-by", "Boost, a row a relation", plain::version(), led_by};
Enter const by_measure{"measure-range", "Boost, a row a relation", plain::version(), measure_range};

}  // namespace

}  // namespace compare::plain_questions
