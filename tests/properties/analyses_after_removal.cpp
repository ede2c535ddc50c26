// SPDX-License-Identifier: BSL-1.0
#include "support/small_stores.hpp"
#include <fengong/analysis.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

using fengong::ItemId;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitId;

namespace {

/// Two stores with the notice of 乙县: one that had the notice of 甲县 before, one that never had.
struct Pair {
    explicit Pair(std::mt19937& random) {
        fengong::Notice const kept = support::random_notice(random, "乙县");
        fengong::NoticeId const gone = removed.add(support::random_notice(random, "甲县"));
        removed.add(kept);
        first_item = static_cast<std::uint32_t>(removed.items().size() - kept.items.size());
        removed.remove(gone);
        never.add(kept);
    }

    Store removed;
    Store never;
    std::uint32_t first_item = 0;  ///< the id of the first item that is left
};

/// Item ids as the store that never had the other notice counts them.
std::vector<std::uint32_t> counted_from(std::uint32_t first, std::vector<ItemId> const& items) {
    std::vector<std::uint32_t> result;
    for (ItemId const item : items) {
        result.push_back(item.value - first);
    }
    return result;
}

std::string name_of(ResponsibilityGraph const& graph, std::optional<UnitId> unit) {
    return unit ? std::string{graph.name(*unit)} : std::string{};
}

}  // namespace

TEST_CASE("a notice that was removed leaves no trace in the analyses") {
    std::mt19937 random{23};
    for (int round = 0; round < 10; ++round) {
        Pair const pair{random};
        ResponsibilityGraph const graph{pair.removed};
        ResponsibilityGraph const expected{pair.never};
        std::uint32_t const first = pair.first_item;

        auto const groups = components(graph);
        auto const expected_groups = components(expected);
        REQUIRE(groups.size() == expected_groups.size());
        for (std::size_t at = 0; at < groups.size(); ++at) {
            CHECK(counted_from(first, groups[at].items) ==
                  counted_from(0, expected_groups[at].items));
        }
        auto const cores = outermost_cores(graph);
        auto const expected_cores = outermost_cores(expected);
        REQUIRE(cores.size() == expected_cores.size());
        for (std::size_t at = 0; at < cores.size(); ++at) {
            CHECK(counted_from(first, cores[at].items) ==
                  counted_from(0, expected_cores[at].items));
        }
        CHECK(counted_from(first, articulation(graph).items) ==
              counted_from(0, articulation(expected).items));

        auto const projection = project_units(graph);
        auto const expected_projection = project_units(expected);
        for (std::uint32_t index = 0; index < expected.units(); ++index) {
            UnitId const old{index};
            std::optional<UnitId> const unit =
                pair.removed.find_unit(expected.place(old), expected.name(old));
            REQUIRE(unit);
            auto const stopped = reach(graph, *unit);
            auto const expected_stopped = reach(expected, old);
            CHECK(counted_from(first, stopped.led) == counted_from(0, expected_stopped.led));
            CHECK(stopped.touched.size() == expected_stopped.touched.size());
            CHECK(projection.ties_of(*unit).size() == expected_projection.ties_of(old).size());
        }

        fengong::DependenceOptions few;
        few.samples = 3;
        auto const needs = dependence(graph, few);
        auto const expected_needs = dependence(expected, few);
        REQUIRE(needs.size() == expected_needs.size());
        for (std::size_t at = 0; at < needs.size(); ++at) {
            CHECK(needs[at].share == doctest::Approx(expected_needs[at].share));
        }

        using fengong::LeadCandidates;
        auto const choice = lead_choice(graph, LeadCandidates::named_units);
        auto const fairest = balance(choice);
        auto const expected_fairest = balance(lead_choice(expected, LeadCandidates::named_units));
        CHECK(fairest.optimum == expected_fairest.optimum);
        CHECK(fairest.fewest_changes.changes.size() ==
              expected_fairest.fewest_changes.changes.size());
        CHECK_FALSE(find_fault(choice, fairest.certificate));
        for (std::size_t row = 0; row < fairest.fair.lead.size(); ++row) {
            CHECK(name_of(graph, fairest.fair.lead[row]).empty() ==
                  name_of(expected, expected_fairest.fair.lead[row]).empty());
        }
    }
}
