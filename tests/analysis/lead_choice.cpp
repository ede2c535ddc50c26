// SPDX-License-Identifier: BSL-1.0
#include "support/small_stores.hpp"
#include <fengong/analysis/lead_choice.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using fengong::lead_choice;
using fengong::LeadCandidates;
using fengong::LeadChoice;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitId;

TEST_CASE("candidates are the printed leads or all units that carry the item") {
    Store const store = support::store_of(
        "1. 甲。（牵头单位：县财政局、县税务局；配合单位：县水务局；监考单位：县教育局）\n"
        "2. 乙。（责任单位：县水务局）\n"
        "3. 丙。\n");
    ResponsibilityGraph const graph{store};
    auto const names = [&](LeadChoice const& choice, std::uint32_t item) {
        auto const candidates = choice.candidates_of(item);
        return support::names_of(graph, {candidates.begin(), candidates.end()});
    };
    LeadChoice const printed = lead_choice(graph, LeadCandidates::printed_leads);
    CHECK(names(printed, 0) == std::vector<std::string>{"县财政局", "县税务局"});
    CHECK(names(printed, 1).empty());
    LeadChoice const named = lead_choice(graph, LeadCandidates::named_units);
    CHECK(names(named, 0) == std::vector<std::string>{"县财政局", "县税务局", "县水务局"});
    CHECK(names(named, 1) == std::vector<std::string>{"县水务局"});
    CHECK(names(named, 2).empty());
}

TEST_CASE("the first lead is the current one, and each joint lead leads the item") {
    Store const store = support::store_of("1. 甲。（牵头单位：县税务局、县财政局）\n"
                                          "2. 乙。（责任单位：县水务局）\n");
    LeadChoice const choice =
        lead_choice(ResponsibilityGraph{store}, LeadCandidates::printed_leads);
    CHECK(choice.current[0] == support::unit_of(store, "县税务局"));
    CHECK_FALSE(choice.current[1]);
    CHECK(choice.led[support::unit_of(store, "县税务局").value] == 1);
    CHECK(choice.led[support::unit_of(store, "县财政局").value] == 1);
    CHECK(choice.led[support::unit_of(store, "县水务局").value] == 0);
}

TEST_CASE("rows are found by item, also where a notice before was removed") {
    Store store;
    fengong::NoticeId const first =
        store.add(support::notice_of("甲县", "1. 甲。（牵头单位：县财政局）\n2. 乙。\n"));
    store.add(support::notice_of("乙县", "1. 甲。（牵头单位：县税务局）\n"));
    store.remove(first);
    LeadChoice const choice =
        lead_choice(ResponsibilityGraph{store}, LeadCandidates::printed_leads);
    CHECK(choice.items == std::vector{fengong::ItemId{2}});
    CHECK(choice.find_row(fengong::ItemId{2}) == 0U);
    CHECK_FALSE(choice.find_row(fengong::ItemId{0}));
    CHECK(choice.candidates_of(0).size() == 1);
}

TEST_CASE("an empty store leaves no choice") {
    LeadChoice const choice =
        lead_choice(ResponsibilityGraph{Store{}}, LeadCandidates::named_units);
    CHECK(choice.rows() == 0);
    CHECK(choice.candidates.empty());
}

TEST_CASE("rules are known by their names") {
    for (LeadCandidates const rule : fengong::all_lead_candidates) {
        CHECK(fengong::parse_lead_candidates(to_string(rule)) == rule);
    }
    CHECK_FALSE(fengong::parse_lead_candidates("anybody"));
}
