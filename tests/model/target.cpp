// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/target.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <set>
#include <string>

using fengong::Comparator;
using fengong::Decimal;
using fengong::Outcome;
using fengong::Quantity;
using fengong::Target;

namespace {

fengong::Measure measure_named(char const* name) {
    return *fengong::find_measure(name);
}

Target promise(Comparator comparator, Decimal magnitude, char const* measure = "家") {
    Target target;
    target.comparator = comparator;
    target.magnitude = magnitude;
    target.measure = measure_named(measure);
    return target;
}

Outcome with(Target const& target, std::int64_t actual, char const* measure = "家") {
    return target.met_by(Quantity{actual, measure_named(measure)});
}

}  // namespace

TEST_CASE("a target with a number promises a quantity, a relative one none") {
    Target target;
    CHECK_FALSE(quantity(target));
    target.magnitude = Decimal{20};
    target.measure = *fengong::find_measure("家");
    CHECK(quantity(target) == fengong::Quantity{Decimal{20}, *fengong::find_measure("家")});
}

TEST_CASE("kinds and reasons have names of their own") {
    std::set<std::string> names;
    for (int value = 0; value <= static_cast<int>(fengong::TargetKind::relative); ++value) {
        CHECK(names.emplace(to_string(static_cast<fengong::TargetKind>(value))).second);
    }
    names.clear();
    for (int value = 0; value <= static_cast<int>(fengong::RejectionReason::other); ++value) {
        CHECK(names.emplace(to_string(static_cast<fengong::RejectionReason>(value))).second);
    }
}

TEST_CASE("each comparator decides for itself whether a promise is kept") {
    struct Case {
        Comparator comparator;
        Outcome below, equal, above;
    };
    auto const met = Outcome::met;
    auto const missed = Outcome::missed;
    for (auto const& [comparator, below, equal, above] : {
             Case{Comparator::exactly, missed, met, met},
             Case{Comparator::reach, missed, met, met},
             Case{Comparator::at_least, missed, met, met},
             Case{Comparator::more_than, missed, missed, met},
             Case{Comparator::at_most, met, met, missed},
             Case{Comparator::less_than, met, missed, missed},
             Case{Comparator::about, missed, met, missed},
         }) {
        CAPTURE(to_string(comparator));
        auto const target = promise(comparator, 20);
        CHECK(with(target, 19) == below);
        CHECK(with(target, 20) == equal);
        CHECK(with(target, 21) == above);
    }
}

TEST_CASE("about 200 with a tolerance of 5 % is kept from 190 to 210") {
    auto const target = promise(Comparator::about, 200);
    Decimal const tolerance = *Decimal::make(5, -2);
    auto const outcome = [&](std::int64_t actual) {
        return target.met_by(Quantity{actual, measure_named("家")}, tolerance);
    };
    CHECK(outcome(189) == Outcome::missed);
    CHECK(outcome(190) == Outcome::met);
    CHECK(outcome(210) == Outcome::met);
    CHECK(outcome(211) == Outcome::missed);
}

TEST_CASE("what is to come down is kept from below, what is to be cleared only by zero") {
    auto falling = promise(Comparator::reach, 3, "%");
    falling.falling = true;
    CHECK(with(falling, 2, "%") == Outcome::met);
    CHECK(with(falling, 4, "%") == Outcome::missed);

    Target cleared;  // 动态清零: without a measure
    cleared.magnitude = Decimal{};
    cleared.kind = fengong::TargetKind::coverage;
    CHECK(with(cleared, 0, "件") == Outcome::met);
    CHECK(with(cleared, 1, "件") == Outcome::missed);
}

TEST_CASE("a range is kept inside it, its ends included, in the scale that is printed") {
    auto range = promise(Comparator::between, 50000, "亩");
    range.scale = fengong::Scale::wan;
    range.upper = Decimal{6};
    CHECK(with(range, 49999, "亩") == Outcome::missed);
    CHECK(with(range, 50000, "亩") == Outcome::met);
    CHECK(with(range, 60000, "亩") == Outcome::met);
    CHECK(with(range, 60001, "亩") == Outcome::missed);
}

TEST_CASE("a report in another measure of the dimension counts, in another dimension it does not") {
    auto const target = promise(Comparator::at_least, 2, "公里");
    CHECK(with(target, 2000, "米") == Outcome::met);
    CHECK(with(target, 1999, "米") == Outcome::missed);
    CHECK(with(target, 2000, "元") == Outcome::unknown);
    CHECK(with(promise(Comparator::at_least, 2, "家"), 2, "个") == Outcome::unknown);
}

TEST_CASE("nothing is known where nothing was reported or no number promised") {
    CHECK(promise(Comparator::at_least, 2).met_by(std::nullopt) == Outcome::unknown);
    CHECK(Target{}.met_by(Quantity{2, measure_named("家")}) == Outcome::unknown);
}
