// SPDX-License-Identifier: BSL-1.0
// Notices that go and come: what a store says afterwards, and what it says when memory ran out.
#include "support/failing_allocation.hpp"
#include "support/small_notices.hpp"
#include "support/small_registries.hpp"
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/store/store.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <new>
#include <random>
#include <ranges>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using fengong::ItemId;
using fengong::Notice;
using fengong::NoticeId;
using fengong::Store;
using fengong::UnitId;

namespace {

/// All that a store says, in words without ids: equal if two stores answer alike. Units that no notice
/// names are left out.
std::string described(Store const& store) {
    std::string text;
    for (fengong::NoticeRow const& row : store.notice_rows()) {
        text += "notice " + row.place + ' ' + std::to_string(row.year.value_or(0)) + ' ' +
                std::to_string(row.items) + ' ' + std::to_string(row.targets) + '\n';
        CHECK(store.contains(row.id));
        CHECK(store.notice_row(row.id).id == row.id);
        for (std::uint32_t section = 1; section <= 3; ++section) {
            for (fengong::ItemRow const& item : store.in_section(row.id, section)) {
                text += "section " + std::to_string(section) + ' ' + std::to_string(item.ordinal) +
                        '\n';
            }
        }
        for (fengong::ItemRow const& item : store.numbered(row.id, 2)) {
            text += "number 2 " + std::to_string(item.ordinal) + '\n';
        }
    }
    for (fengong::ItemRow const& item : store.items()) {
        text += "item " + store.name(item.id).notice + ' ' + std::to_string(item.ordinal);
        for (fengong::Relation const& relation : store.relations_of(item.id)) {
            fengong::UnitRow const& unit = store.unit(relation.unit);
            text += ' ' + std::string{to_string(relation.role)} + ' ' + unit.place + unit.name;
            for (fengong::Membership const& member : store.members_of(item.notice, unit.id)) {
                text += '+' + store.unit(member.member).name;
            }
        }
        for (fengong::TargetRow const& target : store.targets_of(item.id)) {
            text += ' ' + to_string(target.magnitude.value()) +
                    std::string{store.measure(target.measure)};
            CHECK(target.item == item.id);
        }
        text += '\n';
    }
    for (fengong::TargetRow const& target : store.with_measure("亩")) {
        text += "target " + store.name(target.item).notice + ' ' +
                to_string(target.magnitude.value()) + '\n';
    }
    for (fengong::Workload const workload =
             fengong::workload(fengong::ResponsibilityGraph{store, fengong::Collectives::expanded});
         fengong::UnitWorkload const& row : workload) {
        text += "workload " + store.unit(row.unit).place + store.unit(row.unit).name + ' ' +
                std::to_string(row.rank) + ' ' + std::to_string(row.effort);
        for (ItemId const id : row.items) {
            text += ' ' + std::to_string(store.item(id).ordinal);
        }
        for (fengong::Relation const& relation : store.relations_of(row.unit)) {
            text += ' ' + std::string{to_string(relation.role)} +
                    std::to_string(store.item(relation.item).ordinal);
        }
        for (fengong::Relation const& relation : store.led_by(row.unit)) {
            CHECK(relation.role == fengong::Role::lead);
            text += " leads " + std::to_string(store.item(relation.item).ordinal);
        }
        text += '\n';
    }
    return text;
}

/// A dozen notices of two places, some with the towns of 甲县 in 各镇街.
std::vector<Notice> dozen(unsigned seed) {
    std::mt19937 random{seed};
    std::vector<Notice> notices;
    for (int i = 0; i < 12; ++i) {
        notices.push_back(support::random_notice(random, i % 3 == 0 ? "乙县" : "甲县"));
        notices.back().year = 2020 + i % 4;
    }
    return notices;
}

}  // namespace

TEST_CASE("a notice that is removed leaves the tables, and its ids are retired") {
    Store store;
    NoticeId const first =
        store.add(support::notice_of("甲县", "1. 处置土地1200亩。（牵头单位：县财政局）\n"));
    NoticeId const second = store.add(support::notice_of(
        "甲县", "1. 处置土地90亩。（牵头单位：县税务局；责任单位：县财政局）\n"));
    CHECK(store.remove(first));
    CHECK_FALSE(store.contains(first));
    CHECK_FALSE(store.contains(ItemId{0}));
    CHECK_FALSE(store.contains(fengong::TargetId{0}));
    CHECK_FALSE(store.remove(first));
    CHECK(store.contains(second));
    CHECK(store.notices().size() == 1);
    REQUIRE(store.items().size() == 1);
    CHECK(store.items().front().id == ItemId{1});
    CHECK(store.item(ItemId{1}).notice == second);
    CHECK(store.read(ItemId{1}).ordinal == 1);
    CHECK(store.with_measure("亩").begin()->magnitude == fengong::Decimal{90});
    UnitId const finance = store.find_unit("甲县", "县财政局").value();
    CHECK(finance == UnitId{0});
    CHECK(store.led_by(finance).empty());
    CHECK(std::ranges::distance(store.relations_of(finance)) == 1);
}

TEST_CASE("an id that was retired is not given again") {
    Store store;
    auto const one = [] { return support::notice_of("甲县", "1. 甲。（牵头单位：县财政局）\n"); };
    NoticeId const first = store.add(one());
    store.remove(first);
    NoticeId const again = store.add(one());
    CHECK(again != first);
    CHECK(store.items().front().id == ItemId{1});
    CHECK(store.units().size() == 1);
    CHECK_FALSE(store.contains(NoticeId{2}));
}

TEST_CASE("a corrected edition takes the place of a notice, and its units are the same") {
    Store store;
    NoticeId const wrong =
        store.add(support::notice_of("甲县", "1. 甲。（牵头单位：县财政局、县税务局）\n"));
    NoticeId const right =
        store.replace(wrong, support::notice_of("甲县", "1. 甲。（牵头单位：县税务局）\n"));
    CHECK_FALSE(store.contains(wrong));
    CHECK(store.notices().size() == 1);
    UnitId const tax = store.find_unit("甲县", "县税务局").value();
    CHECK(tax == UnitId{1});
    CHECK(store.item(store.led_by(tax).begin()->item).notice == right);
    CHECK_THROWS_AS(store.replace(wrong, Notice{}), std::out_of_range);
    CHECK(store.notices().size() == 1);
}

TEST_CASE("a printed name is known as long as a notice prints it") {
    Store store;
    store.add(support::notice_of("甲县", "1. 甲。（牵头单位：县财政局）\n"));
    NoticeId const second = store.add(
        support::notice_of("甲县", "1. 甲。（牵头单位：财政局；责任单位：甲县财政局）\n"));
    NoticeId const third =
        store.add(support::notice_of("甲县", "1. 甲。（牵头单位：甲县财政局）\n"));
    REQUIRE(store.names().size() == 2);
    UnitId const finance = store.find_unit("甲县", "财政局").value();
    CHECK(store.names().front().notices == std::vector{second});
    store.remove(second);
    REQUIRE(std::ranges::distance(store.names_of(finance)) == 1);
    CHECK(store.names_of(finance).begin()->printed == "甲县财政局");
    CHECK(store.names_of(finance).begin()->notices == std::vector{third});
    store.remove(third);
    CHECK(store.names().empty());
    CHECK_FALSE(store.find_unit("甲县", "财政局"));
}

TEST_CASE("after any changes a store answers like one that only ever held what is left") {
    for (unsigned round = 0; round < 12; ++round) {
        std::mt19937 random{round};
        Store store{support::three_towns()};
        std::vector<NoticeId> ids;
        std::vector<Notice> left;
        for (Notice const& notice : dozen(round)) {
            ids.push_back(store.add(notice));
            left.push_back(notice);
            if (random() % 2 == 0) {
                auto const gone = static_cast<std::ptrdiff_t>(random() % ids.size());
                if (random() % 3 == 0) {
                    ids.push_back(store.replace(ids[static_cast<std::size_t>(gone)], notice));
                    left.push_back(notice);
                } else {
                    CHECK(store.remove(ids[static_cast<std::size_t>(gone)]));
                }
                ids.erase(ids.begin() + gone);
                left.erase(left.begin() + gone);
            }
        }
        Store fresh{support::three_towns()};
        for (Notice const& notice : left) {
            fresh.add(notice);
        }
        CHECK(described(store) == described(fresh));
    }
}

TEST_CASE("notices that are added at once are there as if each had been added by itself") {
    for (unsigned round = 0; round < 12; ++round) {
        std::vector<Notice> const notices = dozen(round);
        Store one_by_one{support::three_towns()};
        for (Notice const& notice : notices) {
            one_by_one.add(notice);
        }
        // Few behind many and many behind few, also where ids were retired.
        auto const some = notices.begin() + 1 + round % 11;
        Store store{support::three_towns()};
        CHECK(store.add_all({notices.begin(), some}) == NoticeId{0});
        NoticeId const next = store.add_all({});
        CHECK(store.add_all({some, notices.end()}) == next);
        CHECK(described(store) == described(one_by_one));
        CHECK(std::ranges::equal(store.relations(), one_by_one.relations()));
        CHECK(std::ranges::equal(store.units(), one_by_one.units(), {}, &fengong::UnitRow::name,
                                 &fengong::UnitRow::name));

        NoticeId const gone{round};
        one_by_one.remove(gone);
        store.remove(gone);
        store.add_all(notices);
        for (Notice const& notice : notices) {
            one_by_one.add(notice);
        }
        CHECK(described(store) == described(one_by_one));
    }
}

TEST_CASE("the vertices of a graph are the items in use and the units") {
    Store store;
    std::vector<NoticeId> ids;
    for (Notice const& notice : dozen(3)) {
        ids.push_back(store.add(notice));
    }
    store.remove(ids[1]);
    store.remove(ids[7]);
    fengong::ResponsibilityGraph const graph{store};
    CHECK(graph.items() == store.items().size());
    std::vector<int> component(num_vertices(graph));
    CHECK(boost::connected_components(graph, component.data()) > 0);
    auto const [first, last] = edges(graph);
    auto relation = store.relations().begin();
    for (auto edge = first; edge != last; ++edge, ++relation) {
        CHECK(graph.item(source(*edge, graph)) == relation->item);
        CHECK(graph.vertex(relation->item) == source(*edge, graph));
        CHECK(component[source(*edge, graph)] == component[target(*edge, graph)]);
    }
    for (fengong::ItemRow const& item : store.items()) {
        CHECK(std::ranges::equal(graph.relations_of(item.id), store.relations_of(item.id)));
    }
}

namespace {

/// Tries a change with memory running out ever later until it succeeds; each time that it fails, the
/// store must be as before.
void must_be_all_or_nothing(Store const& original, std::function<void(Store&)> const& change) {
    std::string const before = described(original);
    std::size_t const units = original.units().size();
    std::size_t failures = 0;
    while (true) {
        Store store = original;
        bool failed = false;
        try {
            support::FailingAllocation const failing{failures};
            change(store);
        } catch (std::bad_alloc const&) {
            failed = true;
        }
        if (!failed) {
            break;
        }
        ++failures;
        REQUIRE(described(store) == before);
        REQUIRE(store.units().size() == units);
    }
    CHECK(failures > 0);
}

}  // namespace

TEST_CASE("an add for which memory runs out changes nothing, wherever it does") {
    std::vector<Notice> const notices = dozen(5);
    Store store{support::three_towns()};
    store.add(notices[0]);
    store.add(notices[1]);
    must_be_all_or_nothing(store, [&](Store& changed) { changed.add(notices[2]); });
    must_be_all_or_nothing(Store{support::three_towns()},
                           [&](Store& changed) { changed.add(notices[1]); });
}

TEST_CASE("notices that are added at once are all there or none, wherever memory runs out") {
    std::vector<Notice> const notices = dozen(7);
    std::vector<Notice> const two{notices[3], notices[4]};
    Store store{support::three_towns()};
    store.add(notices[0]);
    must_be_all_or_nothing(store, [&](Store& changed) { changed.add_all(two); });
    store.add_all(notices);
    must_be_all_or_nothing(store, [&](Store& changed) { changed.add_all(two); });
    must_be_all_or_nothing(Store{support::three_towns()},
                           [&](Store& changed) { changed.add_all(two); });
}

TEST_CASE("a replace or remove for which memory runs out changes nothing, wherever it does") {
    std::vector<Notice> const notices = dozen(6);
    Store store{support::three_towns()};
    store.add(notices[0]);
    NoticeId const wrong = store.add(notices[1]);
    store.add(notices[2]);
    must_be_all_or_nothing(store, [&](Store& changed) { changed.replace(wrong, notices[4]); });
    must_be_all_or_nothing(store, [&](Store& changed) { changed.remove(wrong); });
}

TEST_CASE("a store for which memory ran out takes the same notice later") {
    std::vector<Notice> const notices = dozen(9);
    Store store{support::three_towns()};
    store.add(notices[0]);
    for (std::size_t allowed = 0; allowed < 12; ++allowed) {
        support::FailingAllocation const failing{allowed};
        CHECK_THROWS_AS(store.add(notices[1]), std::bad_alloc);
    }
    store.add(notices[1]);
    Store fresh{support::three_towns()};
    fresh.add(notices[0]);
    fresh.add(notices[1]);
    CHECK(described(store) == described(fresh));
}
