// SPDX-License-Identifier: BSL-1.0
#include "support/files.hpp"
#include <fengong/io/read_divisions.hpp>
#include <fengong/io/read_registry.hpp>

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

using fengong::read_registry;
using fengong::ReadRegistryOptions;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view good = R"({
 "schema": "fengong-registry/1",
 "note": "made up",
 "division": {"code": "370828", "name": "金乡县"},
 "units": [
  {"name": "县甲局", "category": "office", "confirm": true, "source": "a notice",
   "aliases": [
    {"name": "县乙局", "reason": "renamed", "from": null, "until": "2018-12-31"}
   ]},
  {"name": "市丙局金乡县分局", "category": "higher-level", "superior": "370800"},
  {"name": "甲镇", "category": "town"}
 ],
 "collectives": [
  {"name": "各镇街", "members": ["甲镇"], "source": "a list", "as_of": "2026-01-01"}
 ]
}
)";

/// The error when the first `from` in the good registry is `to`.
std::string error_with(std::string_view from, std::string_view to,
                       fengong::DivisionTable const* divisions = nullptr) {
    std::string text{good};
    text.replace(text.find(from), from.size(), to);
    auto const read = read_registry(text, {"r.json", divisions});
    return read ? "" : to_string(read.error());
}

fengong::DivisionTable divisions() {
    return fengong::read_divisions(support::read_file(support::source_path("data/divisions.csv")))
        .value();
}

}  // namespace

TEST_CASE("a registry is read with all that it says") {
    auto const read = read_registry(good);
    REQUIRE_MESSAGE(read.has_value(), to_string(read.error()));
    fengong::RegistryContents const& contents = read->contents();
    CHECK(contents.division == fengong::DivisionCode{370828});
    CHECK(contents.place == "金乡县");
    REQUIRE(contents.units.size() == 3);
    CHECK(contents.units[0].confirm);
    CHECK(contents.units[0].source == "a notice");
    REQUIRE(contents.units[0].aliases.size() == 1);
    CHECK(contents.units[0].aliases[0] ==
          fengong::UnitAlias{"县乙局", "renamed", "", {{}, 2018y / 12 / 31}, false});
    CHECK(contents.units[1].category == fengong::UnitCategory::higher_level);
    CHECK(contents.units[1].superior == fengong::DivisionCode{370800});
    CHECK(contents.collectives[0].as_of == 2026y / 1 / 1);
}

TEST_CASE("a wrong entry of a registry is named with its line and column") {
    CHECK(error_with("县甲局", "县甲局").empty());
    CHECK(error_with("[\"甲镇\"]", "[\"甲镇\", \"乙镇\"]") ==
          "r.json:14:37: collectives[0].members[1]: \"乙镇\" is no unit of the registry");
    CHECK(error_with("\"甲镇\", \"category\": \"town\"", "\"乙局\", \"category\": \"office\"") ==
          "r.json:11:3: units[2]: \"乙局\" is also claimed by units[0].aliases[0] with overlapping "
          "validity");
    CHECK(error_with("\"县乙局\"", "\"县甲局\"") ==
          "r.json:8:5: units[0].aliases[0]: a cycle of aliases: 县甲局 → 县甲局");
    CHECK(error_with("\"from\": null", "\"from\": \"2019-01-01\"") ==
          "r.json:8:5: units[0].aliases[0]: ends before it begins: from 2019-01-01 until "
          "2018-12-31");
    CHECK(error_with("2018-12-31", "2018-12-32") ==
          "r.json:8:65: units[0].aliases[0].until: found \"2018-12-32\"; expected a day such as "
          "\"2026-02-24\" or null");
    CHECK(error_with("\"reason\": \"renamed\", ", "") ==
          "r.json:8:5: units[0].aliases[0].reason: found nothing; expected a string");
    CHECK(error_with("\"office\"", "\"ofice\"") ==
          "r.json:6:31: units[0].category: found \"ofice\"; expected one of \"office\", \"town\", "
          "\"park\", \"higher-level\", \"company\", \"person\"");
    CHECK(error_with("registry/1", "registry/2") ==
          "r.json:2:12: schema: found \"fengong-registry/2\"; expected \"fengong-registry/1\"");
}

TEST_CASE("a registry with a wrong division code is refused") {
    CHECK(error_with("370828", "37082") ==
          "r.json:4:23: division.code: found \"37082\"; expected a division code of six digits");
    CHECK(error_with("\"370800\"", "\"济宁市\"") ==
          "r.json:10:64: units[1].superior: found \"济宁市\"; expected a division code of six "
          "digits");
    fengong::DivisionTable const table = divisions();
    CHECK(error_with("县甲局", "县甲局", &table).empty());
    CHECK(error_with("370828", "370899", &table) ==
          "r.json:4:23: division.code: 370899 is no division of the table of divisions");
    CHECK(error_with("370828", "370829", &table) ==
          "r.json:4:41: division.name: 370829 is \"嘉祥县\", not \"金乡县\"");
    CHECK(error_with("370800", "370899", &table) ==
          "r.json:10:64: units[1].superior: 370899 is no division of the table of divisions");
}

TEST_CASE("a key that is misspelt or there twice is not lost in silence") {
    CHECK(error_with("\"aliases\"", "\"alias\"") == "r.json:7:13: units[0].alias: an unknown key");
    CHECK(error_with("\"note\"", "\"schema\"") == "r.json:2:12: schema: there twice");
    CHECK(error_with("\"as_of\"", "\"source\"") ==
          "r.json:14:48: collectives[0].source: there twice");
}

TEST_CASE("a registry cut anywhere is refused") {
    std::size_t const end = good.rfind('}');
    for (std::size_t length = 0; length <= end; ++length) {
        CAPTURE(length);
        REQUIRE(read_registry(good.substr(0, length)).has_error());
    }
    CHECK(read_registry(good.substr(0, end + 1)).has_value());
    std::string const cut{good.substr(0, good.find("\"县乙局\""))};
    CHECK(to_string(read_registry(cut, {"r.json"}).error()) ==
          "r.json:8:14: units[0].aliases[0].name: the file breaks off");
    CHECK(error_with("\"town\"", "town") ==
          "r.json:11:30: units[2].category: not JSON: syntax error");
}

TEST_CASE("a registry with changed bytes is read whole or refused, and never out of bounds") {
    std::mt19937 random{370828};
    std::string const bytes = "\"\\{}[]:,.x\xE5\xFF \n0";
    std::size_t read_whole = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string text{good};
        for (std::size_t change = random() % 3 + 1; change > 0; --change) {
            text[random() % text.size()] = bytes[random() % bytes.size()];
        }
        auto const read = read_registry(text);
        read_whole += read ? 1U : 0U;
        if (read) {
            CHECK_FALSE(find_fault(read->contents()));
        } else {
            CHECK(read.error().at.line >= 1);
        }
    }
    CHECK(read_whole > 0);
    CHECK(read_whole < 4000);
}

TEST_CASE("what is no registry at all is refused") {
    for (std::string_view const text : {"", "12", "[]", "null", "{}", "{\"schema\": 1}", "\xFF"}) {
        CAPTURE(text);
        CHECK(read_registry(text).has_error());
    }
    CHECK(to_string(read_registry("[]", {"r.json"}).error()) ==
          "r.json:1:1: found an array of 0; expected an object");
    CHECK(to_string(read_registry(std::string{good} + "x", {"r.json"}).error()) ==
          "r.json:17:1: more after the end of the document");
    CHECK(read_registry("\uFEFF" + std::string{good}).has_value());
}

TEST_CASE("the registry that ships is good, and what it infers is marked") {
    fengong::DivisionTable const table = divisions();
    auto const read =
        read_registry(support::read_file(support::source_path("data/registries/370828.json")),
                      {"370828.json", &table});
    REQUIRE_MESSAGE(read.has_value(), to_string(read.error()));
    auto const reform = read->find("县发展和改革委员会", 2026y / 2 / 24);
    REQUIRE(reform);
    CHECK(reform->name() == "县发展和改革局");
    CHECK(reform->alias->confirm);
    auto const towns = read->find("各镇街", 2026y / 2 / 24);
    REQUIRE(towns);
    CHECK(towns->collective->confirm);
    CHECK(read->members(*towns->collective, 2026y / 2 / 24).size() == 13);
}

TEST_CASE("the schema of registries knows the keys that the reader knows") {
    auto const schema =
        boost::json::parse(support::read_file(support::source_path("docs/registry-1.schema.json")));
    auto const keys_are_those_of = [&]<class Record>(boost::json::value const& part,
                                                     Record record) {
        std::size_t fields = 0;
        boost::json::array const& required = part.at("required").as_array();
        Record::each_field(record, [&](std::string_view key, auto&, auto... optional) {
            CAPTURE(key);
            ++fields;
            CHECK(part.at("properties").as_object().contains(key));
            bool const is_required =
                std::ranges::find(required, boost::json::value(key)) != required.end();
            CHECK(is_required == (sizeof...(optional) == 0));
        });
        CHECK(part.at("properties").as_object().size() == fields);
    };
    keys_are_those_of(schema, fengong::detail::RegistryRecord{});
    boost::json::value const& parts = schema.at("$defs");
    keys_are_those_of(parts.at("unit"), fengong::detail::RegisteredUnitRecord{});
    keys_are_those_of(parts.at("alias"), fengong::detail::AliasRecord{});
    keys_are_those_of(parts.at("collective"), fengong::detail::CollectiveRecord{});
    keys_are_those_of(schema.at("properties").at("division"), fengong::detail::RegistryDivision{});
}
