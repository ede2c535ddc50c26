// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include <fengong/analysis/office_load.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using fengong::Office;
using fengong::OfficeLoad;
using fengong::ResponsibilityGraph;
using fengong::Store;

namespace {

/// The development and reform office, under three names, in three counties:
/// 甲县: 1 of 2 items, and half of the other; 乙县: 1/3 of 1; 丙县: all of 1.
Store counties_with_offices() {
    fengong::Background background;
    background.kinds = fengong::OfficeKindTable{
        {{"development-and-reform", "发展和改革局", {"发展改革局", "发改委"}},
         {"finance", "财政局", {}},
         {"justice", "司法局", {}}}};
    Store store{background};
    store.add(support::notice_of("甲县", "1. 甲。（牵头单位：县发展和改革局）\n"
                                         "2. 乙。（牵头单位：县发展和改革局、县税务局等）\n"));
    store.add(support::notice_of("乙县", "1. 甲。（牵头单位：县财政局；责任单位：县发改委）\n"));
    store.add(support::notice_of("丙县", "1. 甲。（牵头单位：丙县发展改革局）\n"));
    return store;
}

}  // namespace

TEST_CASE("how loaded one kind of office is over all counties is one question") {
    Store const store = counties_with_offices();
    OfficeLoad const load =
        load_of_kind(store, ResponsibilityGraph{store}, "development-and-reform");
    REQUIRE(load.kind != nullptr);
    CHECK(load.places == 3);
    CHECK(load.lead == 3);
    CHECK(load.responsible == 1);
    CHECK(load.mandates() == 4);
    CHECK(load.effort == doctest::Approx(1.5 + 1.0 / 3 + 1));
    REQUIRE(load.efforts);
    REQUIRE(load.shares);
    CHECK(load.efforts->least == doctest::Approx(1.0 / 3));
    CHECK(load.efforts->median == doctest::Approx(1));
    CHECK(load.efforts->most == doctest::Approx(1.5));
    CHECK(load.shares->least == doctest::Approx(1.0 / 3));
    CHECK(load.shares->median == doctest::Approx(0.75));
    CHECK(load.shares->most == doctest::Approx(1));
}

TEST_CASE("an office stands beside its place, and says on which items it rests") {
    Store const store = counties_with_offices();
    OfficeLoad const load =
        load_of_kind(store, ResponsibilityGraph{store}, "development-and-reform");
    REQUIRE(load.offices.size() == 3);
    std::vector<std::string> places;
    for (Office const& office : load.offices) {
        places.push_back(store.unit(office.load.unit).place);
    }
    CHECK(places == std::vector<std::string>{"丙县", "甲县", "乙县"});
    Office const& first = load.offices[1];
    CHECK(first.load.rank == 1);
    CHECK(first.of_units == 2);
    CHECK(first.items == std::vector{fengong::ItemId{0}, fengong::ItemId{1}});
    CHECK(first.lower_bound);
    CHECK(first.of_more);
    CHECK(load.offices[2].load.rank == 2);
    CHECK_FALSE(load.offices[2].lower_bound);
    CHECK_FALSE(load.offices[2].of_more);
}

TEST_CASE("kinds come by effort, and those without a mandate are left out") {
    Store const store = counties_with_offices();
    ResponsibilityGraph const graph{store};
    std::vector<std::string> kinds;
    for (OfficeLoad const& load : load_by_kind(store, graph)) {
        kinds.push_back(load.kind->id);
    }
    CHECK(kinds == std::vector<std::string>{"development-and-reform", "finance"});
    OfficeLoad const none = load_of_kind(store, graph, "justice");
    CHECK(none.kind == nullptr);
    CHECK(none.offices.empty());
    CHECK_FALSE(none.efforts);
    CHECK_FALSE(none.shares);
}

TEST_CASE("two names of one kind in one county are two offices in one place") {
    fengong::Background background;
    background.kinds =
        fengong::OfficeKindTable{{{"development-and-reform", "发展和改革局", {"发改委"}}}};
    Store store{background};
    store.add(support::notice_of(
        "甲县", "1. 甲。（牵头单位：县发展和改革局）\n2. 乙。（牵头单位：县发改委）\n"));
    OfficeLoad const load =
        load_of_kind(store, ResponsibilityGraph{store}, "development-and-reform");
    CHECK(load.offices.size() == 2);
    CHECK(load.places == 1);
    REQUIRE(load.efforts);
    CHECK(load.efforts->median == 1);
}

TEST_CASE("without kinds no office is of any") {
    Store store;
    store.add(support::notice_of("甲县", "1. 甲。（牵头单位：县财政局）\n"));
    CHECK(load_by_kind(store, ResponsibilityGraph{store}).empty());
}
