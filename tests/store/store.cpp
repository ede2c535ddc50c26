// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include "support/small_registries.hpp"
#include <fengong/parse/parse.hpp>
#include <fengong/store/store.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <random>
#include <ranges>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using fengong::Decimal;
using fengong::ItemId;
using fengong::NoticeId;
using fengong::Role;
using fengong::Store;
using fengong::UnitId;

namespace {

std::vector<std::uint32_t> ordinals(auto const& rows) {
    std::vector<std::uint32_t> result;
    for (auto const& row : rows) {
        result.push_back(row.ordinal);
    }
    return result;
}

Store store_of(std::string_view items) {
    Store store;
    store.add(support::notice_of("甲县", items));
    return store;
}

/// A notice that was read from a file and has one item.
fengong::Notice notice_from(std::string const& file, std::string const& head) {
    fengong::ParseOptions options;
    options.name = file;
    return fengong::parse(head + "1. 甲。（牵头单位：乙）\n", options);
}

/// A notice without items, whose head is as written, also where none that is read could have it.
fengong::Notice titled(std::string const& file, std::string const& place,
                       std::string const& title) {
    fengong::Notice notice;
    notice.name = file;
    notice.source = fengong::SourceText{title + place};
    auto const middle = static_cast<std::uint32_t>(title.size());
    notice.title.span = {0, middle};
    notice.place.span = {middle, static_cast<std::uint32_t>(middle + place.size())};
    return notice;
}

}  // namespace

TEST_CASE("an empty store has empty tables and finds nothing") {
    Store const store;
    CHECK(store.items().empty());
    CHECK(store.relations().empty());
    CHECK_FALSE(store.find_unit("甲县", "县财政局"));
    CHECK(store.with_measure("亩", Decimal{0}, Decimal{9}).empty());
    CHECK(store.in_section(NoticeId{0}, 1).empty());
}

TEST_CASE("the same name in notices of one place is one unit, in another place another") {
    Store store;
    store.add(support::notice_of("甲县", "1. 增收。（牵头单位：县财政局）\n"));
    store.add(support::notice_of("甲县", "1. 节支。（牵头单位：县财政局）\n"));
    store.add(support::notice_of("乙县", "1. 增收。（牵头单位：县财政局）\n"));
    CHECK(store.units().size() == 2);
    UnitId const first = store.find_unit("甲县", "县财政局").value();
    CHECK(std::ranges::distance(store.relations_of(first)) == 2);
    CHECK(store.find_unit("乙县", "县财政局").value() != first);
}

TEST_CASE("a unit named as lead and as responsible is one relation, and leads") {
    Store const store = store_of("1. 甲。（责任单位：县税务局、县财政局；牵头单位：县财政局）\n");
    auto const relations = store.relations_of(ItemId{0});
    REQUIRE(relations.size() == 2);
    CHECK(store.unit(relations[0].unit).name == "县税务局");
    CHECK(relations[0].role == Role::responsible);
    CHECK(store.unit(relations[1].unit).name == "县财政局");
    CHECK(relations[1].role == Role::lead);
}

TEST_CASE("a unit of a long list is one relation too, wherever it is named again") {
    std::string list;
    for (int unit = 0; unit < 5000; ++unit) {
        list += "县" + std::to_string(unit) + "局、";
    }
    Store const store =
        store_of("1. 甲。（责任单位：" + list + list + "县财政局；牵头单位：县4000局）\n");
    auto const relations = store.relations_of(ItemId{0});
    REQUIRE(relations.size() == 5001);
    CHECK(store.unit(relations[4000].unit).name == "县4000局");
    CHECK(std::ranges::count(relations, Role::lead, &fengong::Relation::role) == 1);
    CHECK(relations[4000].role == Role::lead);
}

TEST_CASE("persons are no units") {
    Store const store = store_of("1. 甲。（责任领导：厉明川；牵头单位：区发改局）\n");
    CHECK(store.units().size() == 1);
    CHECK(store.units().front().name == "区发改局");
}

TEST_CASE("the items that a unit leads come in the order of the notices") {
    Store const store = store_of("1. 甲。（牵头单位：县财政局）\n"
                                 "2. 乙。（牵头单位：县税务局；责任单位：县财政局）\n"
                                 "3. 丙。（牵头单位：县税务局、县财政局）\n");
    std::vector<std::uint32_t> led;
    for (fengong::Relation const& relation :
         store.led_by(store.find_unit("甲县", "县财政局").value())) {
        led.push_back(store.item(relation.item).ordinal);
    }
    CHECK(led == std::vector<std::uint32_t>{1, 3});
}

TEST_CASE("items are found by the number that is printed, also where it repeats") {
    Store const store = store_of("4. 甲。（牵头单位：县财政局）\n"
                                 "5. 乙。（牵头单位：县财政局）\n"
                                 "4. 丙。（牵头单位：县财政局）\n");
    CHECK(ordinals(store.numbered(NoticeId{0}, 4)) == std::vector<std::uint32_t>{1, 3});
    CHECK(store.numbered(NoticeId{0}, 6).empty());
    CHECK(store.numbered(NoticeId{1}, 4).empty());
}

TEST_CASE("targets of one measure come by magnitude, and bounds are included") {
    Store const store = store_of("1. 处置土地1200亩。（牵头单位：县财政局）\n"
                                 "2. 新建农田4万亩。（牵头单位：县财政局）\n"
                                 "3. 盘活土地300亩、厂房20家。（牵头单位：县财政局）\n");
    std::vector<std::string> magnitudes;
    for (fengong::TargetRow const& row : store.with_measure("亩", Decimal{1200}, Decimal{40000})) {
        magnitudes.push_back(to_string(row.magnitude.value()));
    }
    CHECK(magnitudes == std::vector<std::string>{"1200", "40000"});
    CHECK(std::ranges::distance(store.with_measure("亩")) == 3);
    CHECK(store.with_measure("亩", Decimal{9}, Decimal{1}).empty());
    CHECK(store.with_measure("公顷").empty());
}

TEST_CASE("a row leads back to the item and the target as read") {
    Store const store = store_of("1. 甲。（牵头单位：县财政局）\n"
                                 "2. 新增企业20家以上。（牵头单位：县财政局）\n");
    auto const targets = store.targets_of(ItemId{1});
    REQUIRE(std::ranges::distance(targets) == 1);
    CHECK(store.measure(targets.begin()->measure) == "家");
    fengong::Notice const& notice = store.notice_of(targets.begin()->item);
    CHECK(notice.read(store.read(targets.begin()->id).quote) == "新增企业20家以上");
    CHECK(store.read(ItemId{1}).number == 2U);
}

TEST_CASE("an item is named by its notice's number, else its title, else its file") {
    Store store;
    store.add(fengong::parse("金政发〔2026〕1号\n关于分工的通知\n1. 甲。（牵头单位：乙）\n"));
    store.add(fengong::parse("关于分工的通知\n1. 甲。（牵头单位：乙）\n"));
    fengong::ParseOptions options;
    options.name = "a.txt";
    store.add(fengong::parse("1. 甲。（牵头单位：乙）\n", options));
    CHECK(store.name(ItemId{0}) == fengong::ItemName{"金政发〔2026〕1号", 1});
    CHECK(store.name(ItemId{1}) == fengong::ItemName{"关于分工的通知", 1});
    CHECK(store.name(ItemId{2}) == fengong::ItemName{"a.txt", 1});
}

TEST_CASE("notices of one name are told apart by their place, else by their file") {
    std::string const title = "人民政府关于2026年重点工作任务分解的通知\n";
    std::string const number = "云政发〔2026〕1号\n";
    Store store;
    store.add(notice_from("a.txt", number + "甲县" + title));
    CHECK(store.name(NoticeId{0}) == "云政发〔2026〕1号");
    store.add(notice_from("b.txt", number + "乙县" + title));
    CHECK(store.name(NoticeId{0}) == "云政发〔2026〕1号（甲县）");
    CHECK(store.name(NoticeId{1}) == "云政发〔2026〕1号（乙县）");
    CHECK(store.name(ItemId{1}) == fengong::ItemName{"云政发〔2026〕1号（乙县）", 1});
    store.add(notice_from("c.txt", number + "乙县" + title));
    CHECK(store.name(NoticeId{0}) == "云政发〔2026〕1号（甲县）");
    CHECK(store.name(NoticeId{1}) == "云政发〔2026〕1号（乙县，b.txt）");
    CHECK(store.name(NoticeId{2}) == "云政发〔2026〕1号（乙县，c.txt）");
    REQUIRE(store.remove(NoticeId{1}));
    CHECK(store.name(NoticeId{2}) == "云政发〔2026〕1号（乙县）");
    REQUIRE(store.remove(NoticeId{0}));
    CHECK(store.name(NoticeId{2}) == "云政发〔2026〕1号");
}

TEST_CASE("notices of one title and no known place are told apart by their file") {
    Store store;
    store.add(notice_from("a.txt", "关于分工的通知\n"));
    store.add(notice_from("b.txt", "关于分工的通知\n"));
    CHECK(store.name(NoticeId{0}) == "关于分工的通知（a.txt）");
    CHECK(store.name(NoticeId{1}) == "关于分工的通知（b.txt）");
}

TEST_CASE("notices of one name, place and file are told apart by their order") {
    Store store;
    store.add(notice_from("a.txt", ""));
    store.add(notice_from("a.txt", ""));
    store.add(notice_from("", "关于分工的通知\n"));
    store.add(notice_from("", "关于分工的通知\n"));
    store.add(notice_from("b.txt", "关于分工的通知\n"));
    CHECK(store.name(NoticeId{0}) == "a.txt（第1份）");
    CHECK(store.name(NoticeId{1}) == "a.txt（第2份）");
    CHECK(store.name(NoticeId{2}) == "关于分工的通知（第1份）");
    CHECK(store.name(NoticeId{3}) == "关于分工的通知（第2份）");
    CHECK(store.name(NoticeId{4}) == "关于分工的通知（b.txt）");
    REQUIRE(store.remove(NoticeId{2}));
    CHECK(store.name(NoticeId{3}) == "关于分工的通知");
}

TEST_CASE("a notice without number, title and file is named 无题") {
    Store store;
    store.add(notice_from("", ""));
    CHECK(store.name(NoticeId{0}) == "无题");
    store.add(notice_from("", ""));
    CHECK(store.name(NoticeId{0}) == "无题（第1份）");
    CHECK(store.name(NoticeId{1}) == "无题（第2份）");
}

TEST_CASE("a notice is told apart by its order where a title is written like its name and file") {
    Store store;
    store.add(titled("f1", "", "通知"));
    store.add(titled("f2", "", "通知"));
    store.add(titled("f3", "", "通知（f1）"));
    CHECK(store.name(NoticeId{0}) == "通知（第1份）");
    CHECK(store.name(NoticeId{1}) == "通知（f2）");
    CHECK(store.name(NoticeId{2}) == "通知（f1）");
}

TEST_CASE("a number that stands in a title is passed over by all notices of the name") {
    Store store;
    store.add(titled("f", "", "通知"));
    store.add(titled("f", "", "通知"));
    store.add(titled("f", "", "通知（第1份）"));
    CHECK(store.name(NoticeId{0}) == "通知（第3份）");
    CHECK(store.name(NoticeId{1}) == "通知（第2份）");
    CHECK(store.name(NoticeId{2}) == "通知（第1份）");
}

TEST_CASE(
    "notices are told apart by their order where the file of one is like the place of another") {
    Store store;
    store.add(titled("a.txt", "甲县", "通知"));
    store.add(titled("甲县", "", "通知"));
    store.add(titled("b.txt", "乙县", "通知"));
    CHECK(store.name(NoticeId{0}) == "通知（第3份）");
    CHECK(store.name(NoticeId{1}) == "通知（第1份）");
    CHECK(store.name(NoticeId{2}) == "通知（乙县）");
}

TEST_CASE(
    "notices are told apart by their order where a comma hides what is place and what is file") {
    Store store;
    store.add(titled("c.txt，d.txt", "甲县", "通知"));
    store.add(titled("e.txt", "甲县", "通知"));
    store.add(titled("d.txt", "甲县，c.txt", "通知"));
    store.add(titled("e.txt", "甲县，c.txt", "通知"));
    CHECK(store.name(NoticeId{0}) == "通知（第1份）");
    CHECK(store.name(NoticeId{1}) == "通知（甲县，e.txt）");
    CHECK(store.name(NoticeId{2}) == "通知（第3份）");
    CHECK(store.name(NoticeId{3}) == "通知（甲县，c.txt，e.txt）");
}

TEST_CASE("no two notices have one name, however their titles, places and files are written") {
    std::mt19937 random{20261130};
    std::vector<std::string> const words{
        "",         "甲",    "甲",    "乙",          "甲（乙", "乙（甲",     "甲，乙",   "甲（乙）",
        "甲（甲）", "第1份", "第2份", "甲（第1份）", "（乙",   "甲（乙，甲", "甲（第2份"};
    auto const any = [&] { return words[random() % words.size()]; };
    for (int round = 0; round < 300; ++round) {
        Store store;
        std::size_t const count = 2 + random() % 40;
        for (std::size_t added = 0; added < count; ++added) {
            // One after the other, so that the order of the draws is the same with every compiler.
            std::string const file = any();
            std::string const place = any();
            store.add(titled(file, place, any()));
        }
        std::set<std::string> names;
        for (fengong::NoticeRow const& row : store.notice_rows()) {
            names.insert(store.name(row.id));
        }
        CHECK(names.size() == count);
    }
}

TEST_CASE("no two notices of a store have one name") {
    Store store;
    std::string const title = "人民政府关于分工的通知\n";
    for (std::string const place : {"", "甲县", "乙县"}) {
        for (std::string const file : {"", "a.txt", "b.txt"}) {
            for (int copies = 0; copies < (place == "乙县" ? 1 : 2); ++copies) {
                store.add(notice_from(file, place + title));
                store.add(notice_from(file, ""));
            }
        }
    }
    std::set<std::string> names;
    for (fengong::NoticeRow const& row : store.notice_rows()) {
        names.insert(store.name(row.id));
    }
    CHECK(names.size() == store.notices().size());
}

TEST_CASE("a copy of a store answers when the original is gone") {
    std::optional<Store> original{store_of("1. 处置土地1200亩。（牵头单位：县财政局）\n")};
    Store const copy = *original;
    original.reset();
    UnitId const unit = copy.find_unit("甲县", "县财政局").value();
    CHECK(std::ranges::distance(copy.led_by(unit)) == 1);
    CHECK(copy.with_measure("亩").begin()->magnitude == Decimal{1200});
    CHECK(copy.notice_of(ItemId{0}).read(copy.notice_of(ItemId{0}).place) == "甲县");
}

TEST_CASE("a name is the same unit whether it has a reading or stands as printed") {
    fengong::Notice notice = support::notice_of("甲县", "1. 修路。（牵头单位：县财政局）\n"
                                                        "2. 架桥。（牵头单位：县财政局）\n"
                                                        "3. 植树。（牵头单位：县教育局）\n");
    notice.unit_names[0].name.reading = {};
    notice.unit_names[2].name.reading = {};
    fengong::Store store;
    store.add(notice);
    REQUIRE(store.units().size() == 2);
    CHECK(store.relations()[0].unit == store.relations()[1].unit);
    CHECK(store.unit(store.relations()[2].unit).name == "县教育局");
}

TEST_CASE("spellings that the rules prove are one unit, and the reason is kept") {
    Store const store = store_of("1. 甲。（牵头单位：县财政局）\n"
                                 "2. 乙。（牵头单位：甲县财政局；责任单位：市财政局）\n"
                                 "3. 丙。（牵头单位：财政局）\n");
    REQUIRE(store.units().size() == 2);
    UnitId const finance = store.find_unit("甲县", "财政局").value();
    CHECK(store.find_unit("甲县", "甲县财政局") == finance);
    CHECK(store.unit(finance).name == "县财政局");
    CHECK(std::ranges::distance(store.led_by(finance)) == 3);
    std::vector<std::string> names;
    for (fengong::NameRow const& name : store.names_of(finance)) {
        names.push_back(name.printed + ": " + name.reason);
        CHECK_FALSE(name.confirm);
    }
    CHECK(names ==
          std::vector<std::string>{"甲县财政局: rule: place prefix", "财政局: rule: place prefix"});
    CHECK(store.find_unit("甲县", "市财政局") != finance);
    CHECK_FALSE(
        store.find_unit("甲县", "甲县县财政局"));  // would be the same, but nobody prints it
}

TEST_CASE("names that only look alike stay apart without a registry") {
    Store const store =
        store_of("1. 甲。（牵头单位：县发展和改革局、县发展和改革委员会、县发改委）\n");
    CHECK(store.units().size() == 3);
}

TEST_CASE("a registry makes two names one unit, once in each item, and persons none") {
    Store store{fengong::Registries{{support::registry_of(
        {370828}, "甲县",
        {support::registered("县发展和改革局", {"县发展和改革委员会"}),
         support::registered("厉明川", {}, fengong::UnitCategory::person)})}}};
    store.add(support::notice_of(
        "甲县", "1. 甲。（牵头单位：县发展和改革委员会；责任单位：县发展和改革局）\n"
                "2. 乙。（责任单位：县发展和改革局、厉明川）\n"));
    REQUIRE(store.units().size() == 1);
    UnitId const reform = store.find_unit("甲县", "县发展和改革委员会").value();
    CHECK(store.unit(reform).name == "县发展和改革局");
    REQUIRE(store.relations_of(ItemId{0}).size() == 1);
    CHECK(store.relations_of(ItemId{0}).front().role == Role::lead);
    CHECK(store.relations_of(ItemId{1}).size() == 1);
    auto const names = store.names_of(reform);
    REQUIRE(std::ranges::distance(names) == 1);
    CHECK(names.begin()->printed == "县发展和改革委员会");
    CHECK(names.begin()->reason == "registry: made up (to be confirmed)");
    CHECK(names.begin()->confirm);
}

TEST_CASE("whose a name is follows the year of the notice") {
    using namespace std::chrono_literals;
    fengong::RegisteredUnit reform = support::registered("县发展和改革局");
    reform.aliases.push_back({"县粮食局", "merged in 2019", "", {2019y / 1 / 1, {}}, false});
    fengong::RegisteredUnit grain = support::registered("县粮食局");
    grain.valid.until = 2018y / 12 / 31;
    Store store{fengong::Registries{{support::registry_of({370828}, "甲县", {reform, grain})}}};
    for (fengong::Date const day : {2018y / 3 / 1, 2020y / 3 / 1, 2018y / 4 / 1}) {
        fengong::Notice notice = support::notice_of("甲县", "1. 甲。（牵头单位：县粮食局）\n");
        notice.issued.value = day;
        store.add(std::move(notice));
    }
    auto const unit_of = [&](std::uint32_t item) {
        return store.unit(store.relations_of(ItemId{item}).front().unit).name;
    };
    CHECK(unit_of(0) == "县粮食局");
    CHECK(unit_of(1) == "县发展和改革局");
    CHECK(unit_of(2) == "县粮食局");
}

TEST_CASE("three counties with the same names, one of them in two years, keep their units apart") {
    Store store{fengong::Registries{
        {support::registry_of({370828}, "甲县", {support::registered("县发改局", {"县发改委"})}),
         support::registry_of({370829}, "乙县", {support::registered("县发改委", {"县发改局"})})}}};
    std::string const items = "1. 甲。（牵头单位：县发改局；责任单位：县财政局）\n"
                              "2. 乙。（牵头单位：县发改委）\n";
    for (std::string_view const place : {"甲县", "乙县", "丙县", "甲县"}) {
        store.add(support::notice_of(place, items));
    }
    CHECK(store.units().size() == 2 + 2 + 3);
    auto const led = [&](std::string_view place, std::string_view name) {
        return std::ranges::distance(store.led_by(store.find_unit(place, name).value()));
    };
    CHECK(led("甲县", "县发改局") == 4);
    CHECK(led("乙县", "县发改局") == 2);
    CHECK(led("丙县", "县发改局") == 1);
    CHECK(led("丙县", "县发改委") == 1);
    CHECK(store.unit(store.find_unit("甲县", "县发改委").value()).name == "县发改局");
    CHECK(store.unit(store.find_unit("乙县", "县发改局").value()).name == "县发改委");
}

TEST_CASE("districts of one name are kept apart by the codes of their notices") {
    Store store{fengong::Registries{
        {support::registry_of({320106}, "鼓楼区", {support::registered("区发改局", {"区发改委"})}),
         support::registry_of({350102}, "鼓楼区", {support::registered("区发改局")})}}};
    for (std::string_view const code : {"320106/2026-1", "350102/2026-1", ""}) {
        std::string const text = "鼓楼区人民政府关于工作分工的通知\n" + std::string{code} +
                                 "\n1. 甲。（牵头单位：区发改委）\n";
        fengong::Notice notice = fengong::parse(text);
        auto const begin = static_cast<std::uint32_t>(text.find(code));
        notice.index_number.span = {begin, begin + static_cast<std::uint32_t>(code.size())};
        store.add(std::move(notice));
    }
    auto const unit_of = [&](std::uint32_t item) {
        fengong::UnitRow const& unit = store.unit(store.relations_of(ItemId{item}).front().unit);
        return unit.place + ' ' + unit.name;
    };
    CHECK(unit_of(0) == "鼓楼区 320106 区发改局");
    CHECK(unit_of(1) == "鼓楼区 350102 区发改委");
    CHECK(unit_of(2) == "鼓楼区 区发改委");
    CHECK(store.find_unit("鼓楼区 350102", "区发改委"));
    CHECK_FALSE(store.find_unit("鼓楼区 350102", "区发改局"));
}

TEST_CASE("a collective is one unit, and its members are known where a notice names it") {
    Store store{support::three_towns()};
    store.add(support::notice_of("甲县",
                                 "1. 甲。（牵头单位：县财政局；责任单位：各镇街、有关部门）\n"
                                 "2. 乙。（牵头单位：各镇街）\n"));
    store.add(support::notice_of("乙县", "1. 甲。（牵头单位：各镇街）\n"));
    UnitId const towns = store.find_unit("甲县", "各镇街").value();
    CHECK(store.unit(towns).collective);
    CHECK(store.unit(store.find_unit("甲县", "有关部门").value()).collective);
    CHECK_FALSE(store.unit(store.find_unit("甲县", "县财政局").value()).collective);
    std::vector<std::string> members;
    for (fengong::Membership const& membership : store.members_of(NoticeId{0}, towns)) {
        members.push_back(store.unit(membership.member).name);
    }
    CHECK(members == std::vector<std::string>{"甲镇", "乙镇", "丙镇"});
    UnitId const others = store.find_unit("乙县", "各镇街").value();
    CHECK(store.members_of(NoticeId{1}, others).empty());
    CHECK(store.relations_of(ItemId{0}).size() == 3);
}

namespace {

/// Two counties of one prefecture and one of another, and two kinds of office.
fengong::Background two_prefectures() {
    using fengong::DivisionCode;
    return {{},
            fengong::DivisionTable{{{{370000}, "山东省", {}},
                                    {{370800}, "济宁市", DivisionCode{370000}},
                                    {{370828}, "金乡县", DivisionCode{370800}},
                                    {{370829}, "嘉祥县", DivisionCode{370800}},
                                    {{370900}, "泰安市", DivisionCode{370000}},
                                    {{370921}, "宁阳县", DivisionCode{370900}}}},
            fengong::OfficeKindTable{{{"development-and-reform", "发展和改革局", {"发改局"}},
                                      {"finance", "财政局", {}}}}};
}

}  // namespace

TEST_CASE("notices and units are found by division, with all that lies in it") {
    Store store{two_prefectures()};
    std::string const items = "1. 甲。（牵头单位：县财政局；责任单位：县税务局）\n";
    for (std::string_view const place : {"宁阳县", "嘉祥县", "山东省济宁市金乡县", "某县"}) {
        store.add(support::notice_of(place, items));
    }
    auto const places = [](auto const& rows) {
        std::vector<std::string> result;
        for (auto const& row : rows) {
            result.push_back(row.place);
        }
        return result;
    };
    CHECK(places(store.notices_in({370828})) == std::vector<std::string>{"金乡县"});
    CHECK(places(store.notices_in({370800})) == std::vector<std::string>{"金乡县", "嘉祥县"});
    CHECK(places(store.notices_in({370000})).size() == 3);
    CHECK(store.notices_in({320000}).empty());
    CHECK(places(store.units_in({370900})) == std::vector<std::string>{"宁阳县", "宁阳县"});
    CHECK(std::ranges::distance(store.units_in({370800})) == 4);
    CHECK_FALSE(store.notice_row(NoticeId{3}).division);
    CHECK(store.find_unit("金乡县", "县财政局"));
}

TEST_CASE("one kind of office is found in all divisions, whatever it is called there") {
    Store store{two_prefectures()};
    store.add(support::notice_of("宁阳县", "1. 甲。（牵头单位：县发改局；责任单位：县税务局）\n"));
    store.add(support::notice_of("金乡县", "1. 甲。（牵头单位：金乡县发展和改革局）\n"));
    store.add(support::notice_of("宁阳县", "1. 甲。（牵头单位：宁阳县发改局、县财政局）\n"));
    std::vector<std::string> names;
    for (fengong::UnitRow const& unit : store.units_of_kind("development-and-reform")) {
        names.push_back(unit.place + unit.name);
    }
    CHECK(names == std::vector<std::string>{"金乡县金乡县发展和改革局", "宁阳县县发改局"});
    CHECK(store.units_of_kind("justice").empty());
    CHECK(store.unit(store.find_unit("宁阳县", "县税务局").value()).kind == nullptr);
}

TEST_CASE("notices are found by the year whose work they hand out") {
    Store store{two_prefectures()};
    for (int const year : {2026, 2025, 2026}) {
        fengong::Notice notice = support::notice_of(year == 2025 ? "金乡县" : "嘉祥县",
                                                    "1. 甲。（牵头单位：县财政局）\n");
        notice.year = year;
        store.add(std::move(notice));
    }
    CHECK(std::ranges::distance(store.notices_of_year(2026)) == 2);
    CHECK(store.notices_of_year(2025).begin()->place == "金乡县");
    CHECK(store.notices_of_year(2024).empty());
}

TEST_CASE("every question to the store is answered like a scan over the notices") {
    std::mt19937 random{20260224};
    Store store;
    std::vector<fengong::Notice> notices;
    for (int round = 0; round < 60; ++round) {
        notices.push_back(support::random_notice(random, round % 3 == 0 ? "甲县" : "乙县"));
        store.add(notices.back());
    }
    std::size_t items = 0;
    std::size_t in_measure = 0;
    for (std::uint32_t id = 0; id < notices.size(); ++id) {
        fengong::Notice const& notice = notices[id];
        items += notice.items.size();
        for (fengong::Section const& section : notice.sections) {
            std::vector<std::uint32_t> expected;
            for (fengong::Item const& item : notice.items) {
                if (item.section == section.index) {
                    expected.push_back(item.ordinal);
                }
            }
            CHECK(ordinals(store.in_section(NoticeId{id}, section.index)) == expected);
        }
        for (fengong::Target const& target : notice.targets) {
            bool const wanted = measure_name(notice, target) == "亩" && target.magnitude &&
                                *target.magnitude >= Decimal{20} &&
                                *target.magnitude <= Decimal{60};
            in_measure += wanted ? 1U : 0U;
        }
    }
    CHECK(store.items().size() == items);
    auto const range = store.with_measure("亩", Decimal{20}, Decimal{60});
    CHECK(static_cast<std::size_t>(std::ranges::distance(range)) == in_measure);
    CHECK(in_measure > 0);
    CHECK(std::ranges::is_sorted(
        range, {}, [](fengong::TargetRow const& row) { return row.magnitude.value(); }));

    std::size_t walked = 0;
    for (fengong::UnitRow const& unit : store.units()) {
        std::vector<fengong::Relation> expected;
        std::ranges::copy_if(store.relations(), std::back_inserter(expected),
                             [&](fengong::Relation const& row) { return row.unit == unit.id; });
        auto const chain = store.relations_of(unit.id);
        CHECK(std::ranges::equal(chain, expected));
        walked += expected.size();
        std::erase_if(expected,
                      [](fengong::Relation const& row) { return row.role != fengong::Role::lead; });
        auto const led = store.led_by(unit.id);
        CHECK(led.size() == expected.size());
        CHECK(std::ranges::equal(led, expected));
    }
    CHECK(walked == store.relations().size());
}

TEST_CASE("a store that was moved from is empty and can be used again") {
    Store from = store_of("1. 处置土地1200亩。（牵头单位：县财政局）\n");
    Store to = std::move(from);
    CHECK(to.items().size() == 1);
    CHECK(to.unit(to.find_unit("甲县", "县财政局").value()).name == "县财政局");
    from = store_of("1. 甲。（牵头单位：县税务局）\n2. 乙。（牵头单位：县税务局）\n");
    CHECK(from.items().size() == 2);
    CHECK(to.with_measure("亩").begin()->magnitude == Decimal{1200});
    swap(from, to);
    CHECK(from.items().size() == 1);
    CHECK(to.find_unit("甲县", "县税务局"));
}

TEST_CASE("a copy of a store and the original take in notices of their own") {
    Store original = store_of("1. 甲。（牵头单位：县财政局）\n");
    Store copy = original;
    original.add(support::notice_of("甲县", "1. 甲。（牵头单位：县税务局）\n"));
    copy.add(support::notice_of("甲县", "1. 甲。（牵头单位：县水务局）\n"));
    CHECK(original.units().back().name == "县税务局");
    CHECK(copy.units().back().name == "县水务局");
    CHECK_FALSE(copy.find_unit("甲县", "县税务局"));
}

TEST_CASE("room made for notices changes no answer") {
    std::vector<fengong::Notice> notices;
    std::mt19937 random{7};
    for (int round = 0; round < 20; ++round) {
        notices.push_back(support::random_notice(random, "甲县"));
    }
    Store plain;
    Store reserved;
    reserved.reserve(notices);
    CHECK(reserved.items().empty());
    for (fengong::Notice const& notice : notices) {
        plain.add(notice);
        reserved.add(notice);
    }
    CHECK(std::ranges::equal(plain.relations(), reserved.relations()));
    CHECK(reserved.items().size() == plain.items().size());
}

TEST_CASE("items are found by number where the numbers restart, jump or are missing") {
    fengong::Notice notice = support::notice_of("甲县", "1. 甲。（牵头单位：县财政局）\n"
                                                        "2. 乙。（牵头单位：县财政局）\n"
                                                        "3. 丙。（牵头单位：县财政局）\n"
                                                        "4. 丁。（牵头单位：县财政局）\n");
    notice.items[0].number = 2;
    notice.items[1].number = std::nullopt;
    notice.items[2].number = 1;
    notice.items[3].number = 2;
    Store store;
    store.add(support::notice_of("乙县", "1. 甲。（牵头单位：县财政局）\n"));
    NoticeId const id = store.add(std::move(notice));
    CHECK(ordinals(store.numbered(id, 2)) == std::vector<std::uint32_t>{1, 4});
    CHECK(ordinals(store.numbered(id, 1)) == std::vector<std::uint32_t>{3});
    for (std::uint32_t const number : {0U, 3U, 4U, 5U, 4'000'000'000U}) {
        CHECK(store.numbered(id, number).empty());
    }
    store.remove(NoticeId{0});
    CHECK(ordinals(store.numbered(id, 2)) == std::vector<std::uint32_t>{1, 4});
    CHECK(store.numbered(NoticeId{0}, 1).empty());
}
