// SPDX-License-Identifier: BSL-1.0
#include "support/files.hpp"
#include "support/small_notices.hpp"
#include <fengong/io/read_divisions.hpp>
#include <fengong/registry/find_division.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using fengong::DivisionCandidate;
using fengong::DivisionClues;
using fengong::DivisionCode;

namespace {

fengong::DivisionTable const& known_divisions() {
    static fengong::DivisionTable const table =
        fengong::read_divisions(support::read_file(support::source_path("data/divisions.csv")))
            .value();
    return table;
}

std::vector<std::uint32_t> codes(DivisionClues const& clues) {
    std::vector<std::uint32_t> result;
    for (DivisionCandidate const& candidate : find_divisions(known_divisions(), clues).candidates) {
        result.push_back(candidate.code.value);
    }
    return result;
}

std::vector<std::uint32_t> codes(std::string_view place) {
    return codes(DivisionClues{place, {}, {}});
}

}  // namespace

TEST_CASE("a place is found by its name, with or without those above it") {
    for (std::string_view const place :
         {"金乡县", "济宁市金乡县", "山东省济宁市金乡县", "山东省金乡县", "山东济宁金乡县"}) {
        CAPTURE(place);
        CHECK(codes(place) == std::vector<std::uint32_t>{370828});
    }
    CHECK(codes("济宁市") == std::vector<std::uint32_t>{370800});
    CHECK(codes("广西南宁市横州市") == std::vector<std::uint32_t>{450181});
    for (std::string_view const none :
         {"", "乡县", "泰安市金乡县", "某金乡县", "金乡", "金乡县某"}) {
        CAPTURE(none);
        CHECK(codes(none).empty());
    }
}

TEST_CASE("a name that several cities have stays ambiguous until something decides") {
    CHECK(codes("鼓楼区") == std::vector<std::uint32_t>{320106, 320302, 350102, 410204});
    CHECK(codes("福州市鼓楼区") == std::vector<std::uint32_t>{350102});
    CHECK(codes("江苏省鼓楼区") == std::vector<std::uint32_t>{320106, 320302});
    CHECK_FALSE(find_divisions(known_divisions(), {"鼓楼区", {}, {}}).unique());
    SUBCASE("the code of the district in the index number decides") {
        CHECK(codes({"鼓楼区", {}, "11320302014064190X/2026-00007"}) ==
              std::vector<std::uint32_t>{320302});
        CHECK(codes({"鼓楼区", {}, "320302/2026-00007"}) == std::vector<std::uint32_t>{320302});
    }
    SUBCASE("the code of the city above it decides") {
        auto const found = find_divisions(known_divisions(), {"鼓楼区", {}, "350100-2026-1"});
        CHECK(found.unique() == DivisionCode{350102});
        CHECK(found.candidates.front() == DivisionCandidate{{350102}, true, true, false});
        CHECK_FALSE(found.conflict);
    }
    SUBCASE("the document number is noted and decides nothing") {
        auto const found = find_divisions(known_divisions(), {"鼓楼区", "榕鼓政〔2026〕1号", {}});
        CHECK(found.candidates.size() == 4);
        CHECK_FALSE(found.candidates.front().by_number);
        auto const other = find_divisions(known_divisions(), {"鼓楼区", "鼓政发〔2026〕1号", {}});
        CHECK(other.candidates.size() == 4);
        CHECK(other.candidates.front().by_number);
    }
}

TEST_CASE("a code of another place is a conflict, and both are given") {
    auto const found = find_divisions(known_divisions(), {"金乡县", {}, "370829/2026-1"});
    CHECK(found.conflict);
    CHECK(found.candidates == std::vector<DivisionCandidate>{{{370828}, true, false, false},
                                                             {{370829}, false, true, false}});
}

TEST_CASE("without a place the code decides, then the number") {
    CHECK(codes({{}, {}, "11370828004312345X/2026-1"}) == std::vector<std::uint32_t>{370828});
    CHECK(codes({"某开发区", {}, "370828/1"}) == std::vector<std::uint32_t>{370828});
    CHECK(codes({{}, {}, "999999/1"}).empty());
    CHECK(codes({{}, {}, "2026-00012"}).empty());
    auto const by_number = find_divisions(known_divisions(), {{}, "金乡政发〔2026〕1号", {}});
    CHECK(by_number.unique() == DivisionCode{370828});
    CHECK(codes({{}, "〔2026〕1号", {}}).empty());
    CHECK(codes({{}, "政发〔2026〕1号", {}}).empty());
}

TEST_CASE("the county of the shipped notice is found from what it prints") {
    auto const notice = support::notice_of("金乡县", "1. 甲。（牵头单位：县财政局）\n");
    CHECK(find_divisions(known_divisions(), clues_of(notice)).unique() == DivisionCode{370828});
}
