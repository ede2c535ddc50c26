// SPDX-License-Identifier: BSL-1.0
#include "support/files.hpp"
#include <fengong/io/read_office_kinds.hpp>
#include <fengong/registry/office_kind.hpp>

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using fengong::OfficeKind;
using fengong::OfficeKindTable;

namespace {

OfficeKindTable const& kinds() {
    static OfficeKindTable const table =
        fengong::read_office_kinds(
            support::read_file(support::source_path("data/office-kinds.csv")))
            .value();
    return table;
}

std::string kind_of(std::string_view place, std::string_view name) {
    OfficeKind const* const kind = kinds().find(place, name);
    return kind == nullptr ? "" : kind->id;
}

}  // namespace

TEST_CASE("one kind of office has many names, in any county") {
    for (std::string_view const name :
         {"县发展和改革局", "金乡县发展和改革委员会", "发改局", "县发改委", "县发展改革局"}) {
        CAPTURE(name);
        CHECK(kind_of("金乡县", name) == "development-and-reform");
    }
    CHECK(kind_of("云岭县", "云岭县发展改革局") == "development-and-reform");
    CHECK(kind_of("邹城市", "市发改局") == "development-and-reform");
    CHECK(kind_of("邹城市", "市委宣传部") == kind_of("金乡县", "县委宣传部"));
    CHECK(kind_of("金乡县", "县委宣传部") == "publicity");
}

TEST_CASE("the 市 of 市场 is no level word, even in a city") {
    for (std::string_view const name : {"市市场监督管理局", "市场监管局", "邹城市市场监管局"}) {
        CAPTURE(name);
        CHECK(kind_of("邹城市", name) == "market-regulation");
    }
}

TEST_CASE("a branch of a higher office in the county is of its kind") {
    for (std::string_view const name :
         {"市生态环境局金乡县分局", "济宁市生态环境局金乡分局", "县生态环境分局"}) {
        CAPTURE(name);
        CHECK(kind_of("金乡县", name) == "ecology-and-environment");
    }
    CHECK(kind_of("金乡县", "市生态环境局鱼台县分局").empty());
}

TEST_CASE("what is not in the list, or of another place, has no kind") {
    for (std::string_view const name :
         {"", "县", "县蒜业局", "鱼台县财政局", "市财政局", "各镇街", "分局"}) {
        CAPTURE(name);
        CHECK(kind_of("金乡县", name).empty());
    }
    CHECK(OfficeKindTable{}.find("金乡县", "县财政局") == nullptr);
}

TEST_CASE("kinds that share a name are a fault") {
    auto const message = [](std::vector<OfficeKind> const& list) {
        auto const fault = find_fault(list);
        CHECK_THROWS_AS(OfficeKindTable{list}, std::invalid_argument);
        return fault ? std::to_string(fault->row) + ' ' + fault->message : "";
    };
    CHECK(message({{"a", "甲局", {"甲委"}}, {"b", "乙局", {"县甲委"}}}) ==
          "1 \"县甲委\" is also a name of a");
    CHECK(message({{"a", "甲局", {}}, {"a", "乙局", {}}}) == "1 \"a\" is there twice");
    CHECK(message({{"a", "", {}}}) == "0 an empty name");
    CHECK(message({{"", "甲局", {}}}) == "0 no kind");
}
