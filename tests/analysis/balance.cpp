// SPDX-License-Identifier: BSL-1.0
#include "support/small_choices.hpp"
#include "support/small_stores.hpp"
#include <fengong/analysis/balance.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using fengong::balance;
using fengong::Balance;
using fengong::lead_choice;
using fengong::LeadCandidates;
using fengong::LeadChoice;
using fengong::LeadPlan;
using fengong::ResponsibilityGraph;
using fengong::Store;

namespace {

using Loads = std::vector<std::uint32_t>;

/// What brute force says of a choice.
struct Best {
    std::uint32_t maximum = std::numeric_limits<std::uint32_t>::max();
    std::size_t changes = 0;       ///< the fewest with that maximum
    Loads evenest{};               ///< the smallest in lexical order, largest load first
    std::size_t even_changes = 0;  ///< the fewest with these loads
};

Best by_brute_force(LeadChoice const& choice) {
    Best best;
    bool first = true;
    support::each_assignment(choice, [&](std::vector<std::uint32_t> const& units) {
        Loads loads(choice.units);
        std::size_t changes = 0;
        for (std::size_t item = 0; item < units.size(); ++item) {
            ++loads[units[item]];
            changes += choice.current[item] && choice.current[item]->value != units[item] ? 1U : 0U;
        }
        std::ranges::sort(loads, std::greater<>{});
        if (std::pair{loads.front(), changes} < std::pair{best.maximum, best.changes}) {
            best.maximum = loads.front();
            best.changes = changes;
        }
        if (first || std::pair{loads, changes} < std::pair{best.evenest, best.even_changes}) {
            best.evenest = loads;
            best.even_changes = changes;
        }
        first = false;
    });
    return best;
}

Loads sorted_loads(LeadPlan const& plan) {
    Loads loads = plan.led;
    std::ranges::sort(loads, std::greater<>{});
    return loads;
}

}  // namespace

TEST_CASE("one of three items goes to the other lead, and one change is enough") {
    Store const store = support::store_of("1. 甲。（牵头单位：县财政局）\n"
                                          "2. 乙。（牵头单位：县财政局；责任单位：县税务局）\n"
                                          "3. 丙。（牵头单位：县财政局；责任单位：县税务局）\n");
    Balance const printed =
        balance(lead_choice(ResponsibilityGraph{store}, LeadCandidates::printed_leads));
    CHECK(printed.current_maximum == 3);
    CHECK(printed.optimum == 3);  // nobody else is a candidate
    CHECK(printed.fewest_changes.changes.empty());
    Balance const named =
        balance(lead_choice(ResponsibilityGraph{store}, LeadCandidates::named_units));
    CHECK(named.optimum == 2);
    REQUIRE(named.fewest_changes.changes.size() == 1);
    CHECK(named.fewest_changes.lead[0] == support::unit_of(store, "县财政局"));
    CHECK(named.fair.changes.size() == 1);
    // Three items, of which two units must carry at least 3/2.
    CHECK(named.certificate.items.size() == 3);
    CHECK(named.certificate.units.size() == 2);
    CHECK(named.certificate.bound == 2);
}

TEST_CASE("an item has to be displaced for another to find room") {
    // 0 and 1 for the first two, 1 and 2 for the third: its unit 1 must give way to make all equal.
    LeadChoice const choice = support::choice_of(3, {{0}, {0, 1}, {1, 2}});
    Balance const result = balance(choice);
    CHECK(result.optimum == 1);
    CHECK(result.fair.led == Loads{1, 1, 1});
    CHECK(support::ordinals_of(result.fair.changes) == Loads{2, 3});
    CHECK(result.fewest_changes.changes.size() == 2);
}

TEST_CASE("the fair plan is even below the maximum too, the other only where it costs no change") {
    // 0 must lead three; 1 leads the two others now, of which 2 could take one.
    LeadChoice const choice = support::choice_of(3, {{0}, {0}, {0}, {1, 2}, {1, 2}});
    Balance const result = balance(choice);
    CHECK(result.optimum == 3);
    CHECK(result.fewest_changes.changes.empty());
    CHECK(result.fewest_changes.led == Loads{3, 2, 0});
    CHECK(result.fair.led == Loads{3, 1, 1});
    CHECK(result.fair.changes.size() == 1);
    CHECK(support::ordinals_of(result.certificate.items) == Loads{1, 2, 3});
    CHECK(result.certificate.units == std::vector{fengong::UnitId{0}});
}

TEST_CASE(
    "joint leads count for each of them now, and the first of them keeps the item if it can") {
    Store const store = support::store_of("1. 甲。（牵头单位：县税务局、县财政局）\n"
                                          "2. 乙。（牵头单位：县财政局）\n");
    Balance const result =
        balance(lead_choice(ResponsibilityGraph{store}, LeadCandidates::printed_leads));
    CHECK(result.current_maximum == 2);
    CHECK(result.optimum == 1);
    CHECK(result.fewest_changes.changes.empty());
}

TEST_CASE(
    "items without candidates are left out and named, and who leads an item of nobody is no change") {
    Store const store = support::store_of("1. 甲。\n"
                                          "2. 乙。（责任单位：县水务局、县财政局）\n");
    ResponsibilityGraph const graph{store};
    Balance const printed = balance(lead_choice(graph, LeadCandidates::printed_leads));
    CHECK(support::ordinals_of(printed.without_candidates) == Loads{1, 2});
    CHECK(printed.optimum == 0);
    CHECK(printed.certificate.items.empty());
    Balance const named = balance(lead_choice(graph, LeadCandidates::named_units));
    CHECK(support::ordinals_of(named.without_candidates) == Loads{1});
    CHECK_FALSE(named.fair.lead[0]);
    CHECK(named.fair.lead[1]);
    CHECK(named.optimum == 1);
    CHECK(named.fair.changes.empty());
}

TEST_CASE("an empty store needs no lead, one unit leads what there is") {
    Balance const empty =
        balance(lead_choice(ResponsibilityGraph{Store{}}, LeadCandidates::named_units));
    CHECK(empty.optimum == 0);
    CHECK(empty.fair.lead.empty());
    Balance const one = balance(support::choice_of(1, {{0}, {0}}));
    CHECK(one.optimum == 2);
    CHECK(one.certificate.bound == 2);
}

TEST_CASE("a current lead that is no candidate must change") {
    LeadChoice choice = support::choice_of(2, {{1}});
    choice.current[0] = fengong::UnitId{0};
    CHECK(balance(choice).fewest_changes.changes.size() == 1);
}

TEST_CASE("lists that do not fit each other are refused") {
    LeadChoice unknown_unit = support::choice_of(1, {{0}});
    unknown_unit.candidates[0] = fengong::UnitId{1};
    CHECK_THROWS_AS((void)balance(unknown_unit), std::invalid_argument);
    LeadChoice no_current = support::choice_of(1, {{0}});
    no_current.current.clear();
    CHECK_THROWS_AS((void)balance(no_current), std::invalid_argument);
    LeadChoice no_rows;
    no_rows.first.clear();
    CHECK_THROWS_AS((void)balance(no_rows), std::invalid_argument);
}

TEST_CASE("optimum, fewest changes and fairness in every norm are those of brute force") {
    std::mt19937 random{20};
    for (int round = 0; round < 2000; ++round) {
        LeadChoice const choice = support::random_choice(random);
        if (choice.rows() == 0) {
            continue;
        }
        Balance const result = balance(choice);
        Best const best = by_brute_force(choice);
        CHECK(result.optimum == best.maximum);
        CHECK(sorted_loads(result.fewest_changes).front() <= best.maximum);
        CHECK(result.fewest_changes.changes.size() == best.changes);
        CHECK(sorted_loads(result.fair) == best.evenest);
        CHECK(result.fair.changes.size() == best.even_changes);
    }
}

TEST_CASE("plans and certificates of random notices stand up to the check") {
    std::mt19937 random{21};
    for (int round = 0; round < 40; ++round) {
        Store const store = support::random_store(random);
        ResponsibilityGraph const graph{store};
        for (LeadCandidates const rule : fengong::all_lead_candidates) {
            LeadChoice const choice = lead_choice(graph, rule);
            Balance const result = balance(choice);
            CHECK_FALSE(find_fault(choice, result.certificate));
            CHECK_FALSE(find_fault(choice, result.fair.lead, result.certificate.bound));
            CHECK_FALSE(find_fault(choice, result.fewest_changes.lead, result.certificate.bound));
            CHECK(result.certificate.bound == result.optimum);
            CHECK(result.optimum <= std::max(1U, result.current_maximum));
        }
    }
}
