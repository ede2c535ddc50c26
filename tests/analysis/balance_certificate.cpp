// SPDX-License-Identifier: BSL-1.0
#include "support/small_choices.hpp"
#include <fengong/analysis/balance.hpp>
#include <fengong/analysis/balance_certificate.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <vector>

using fengong::BalanceCertificate;
using fengong::BalanceFault;
using fengong::find_fault;
using fengong::ItemId;
using fengong::LeadChoice;
using fengong::UnitId;

namespace {

/// Units 0 and 1 share three items, unit 2 has one of its own; nobody can take item 4.
LeadChoice four_items() {
    return support::choice_of(3, {{0, 1}, {0, 1}, {0}, {2}, {}});
}

BalanceCertificate const three_for_two{
    {ItemId{0}, ItemId{1}, ItemId{2}}, {UnitId{0}, UnitId{1}}, 2};

using Leads = std::vector<std::optional<UnitId>>;

}  // namespace

TEST_CASE("three items that only two units can take are a certificate of two") {
    CHECK_FALSE(find_fault(four_items(), three_for_two));
    BalanceCertificate const found = balance(four_items()).certificate;
    CHECK(found.items == three_for_two.items);
    CHECK(found.units == three_for_two.units);
}

TEST_CASE("a certificate that was tampered with is refuted") {
    LeadChoice const choice = four_items();
    auto tampered = three_for_two;
    tampered.bound = 3;
    CHECK(find_fault(choice, tampered) == BalanceFault::wrong_bound);
    tampered.bound = 1;
    CHECK(find_fault(choice, tampered) == BalanceFault::wrong_bound);

    tampered = three_for_two;
    tampered.units.pop_back();
    tampered.bound = 3;
    CHECK(find_fault(choice, tampered) == BalanceFault::other_candidate);

    tampered = three_for_two;
    tampered.items.push_back(ItemId{3});
    CHECK(find_fault(choice, tampered) == BalanceFault::other_candidate);
    tampered.items.back() = ItemId{0};
    CHECK(find_fault(choice, tampered) == BalanceFault::repeated);
    tampered.items.back() = ItemId{4};
    CHECK(find_fault(choice, tampered) == BalanceFault::without_candidates);
    tampered.items.back() = ItemId{5};
    CHECK(find_fault(choice, tampered) == BalanceFault::unknown_item);

    tampered = three_for_two;
    tampered.units.push_back(UnitId{3});
    CHECK(find_fault(choice, tampered) == BalanceFault::unknown_unit);
    tampered.units.back() = UnitId{0};
    CHECK(find_fault(choice, tampered) == BalanceFault::repeated);
}

TEST_CASE("nothing at all certifies nothing at all") {
    CHECK_FALSE(find_fault(four_items(), BalanceCertificate{}));
    CHECK(find_fault(four_items(), BalanceCertificate{{}, {}, 1}) == BalanceFault::wrong_bound);
}

TEST_CASE("a division holds if all items that can be taken are, and nobody is over the bound") {
    LeadChoice const choice = four_items();
    Leads const good{UnitId{0}, UnitId{1}, UnitId{0}, UnitId{2}, std::nullopt};
    CHECK_FALSE(find_fault(choice, good, 2));
    CHECK(find_fault(choice, good, 1) == BalanceFault::over_bound);
    Leads other = good;
    other[3] = UnitId{1};
    CHECK(find_fault(choice, other, 2) == BalanceFault::not_a_candidate);
    other[3] = std::nullopt;
    CHECK(find_fault(choice, other, 2) == BalanceFault::missing_item);
    CHECK(find_fault(choice, Leads{}, 2) == BalanceFault::missing_item);
    other = good;
    other.emplace_back(UnitId{0});
    CHECK(find_fault(choice, other, 2) == BalanceFault::unknown_item);
}

TEST_CASE("every fault has words of its own") {
    CHECK(to_string(BalanceFault::unknown_item) == "unknown item");
    CHECK(to_string(BalanceFault::over_bound) == "unit over the bound");
}
