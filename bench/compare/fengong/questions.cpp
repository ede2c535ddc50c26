// SPDX-License-Identifier: BSL-1.0
// Single questions to a loaded store.
#include "compare/entrants.hpp"

#include <cstdint>

namespace compare::our_questions {

namespace {

/// The ids found, added up.
Answers say(std::uint64_t sum) {
    return {{"sum", {static_cast<double>(sum)}}};
}

Subject numbered(Input const& input) {
    return make_subject(
        [&store = input.store(), &questions = input.questions().numbers] {
            std::uint64_t sum = 0;
            for (NumberQuestion const question : questions) {
                for (fengong::ItemRow const& item :
                     store.numbered(fengong::NoticeId{question.notice}, question.number)) {
                    sum += item.id.value;
                }
            }
            return sum;
        },
        say);
}

Subject led_by(Input const& input) {
    return make_subject(
        [&store = input.store(), &units = input.questions().units] {
            std::uint64_t sum = 0;
            for (std::uint32_t const unit : units) {
                for (fengong::Relation const& relation : store.led_by(fengong::UnitId{unit})) {
                    sum += relation.item.value;
                }
            }
            return sum;
        },
        say);
}

Subject measure_range(Input const& input) {
    return make_subject(
        [&store = input.store(), &ranges = input.questions().ranges] {
            std::uint64_t sum = 0;
            for (RangeQuestion const& range : ranges) {
                for (fengong::TargetRow const& target :
                     store.with_measure(range.measure, range.from, range.to)) {
                    sum += target.id.value;
                }
            }
            return sum;
        },
        say);
}

Enter const by_number{"numbered", us, "", numbered};
Enter const by_lead{"led-by", us, "", led_by};
Enter const by_measure{"measure-range", us, "", measure_range};

}  // namespace

}  // namespace compare::our_questions
