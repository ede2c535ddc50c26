// SPDX-License-Identifier: BSL-1.0
// Notices in other shapes against their readings by hand, tests/formats/NAME.expected.json.
#include "support/files.hpp"
#include "support/require_invariants.hpp"
#include <fengong/io/json.hpp>
#include <fengong/parse/parse.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace json = boost::json;

namespace {

/// The value of a key; null where it is left out.
json::value field(json::value const& object, std::string_view key) {
    json::value const* const found = object.as_object().if_contains(key);
    return found != nullptr ? *found : json::value{};
}

/// A flag; false where it is left out.
bool flag(json::value const& object, std::string_view key) {
    json::value const value = field(object, key);
    return value.is_bool() && value.as_bool();
}

std::string selected(json::value const& object, std::vector<std::string_view> const& keys) {
    std::string line;
    for (std::string_view const key : keys) {
        line += std::string{key} + " " + json::serialize(field(object, key)) + "; ";
    }
    return line;
}

std::string assignments(json::value const& item) {
    std::string line;
    for (json::value const& assignment : item.at("assignments").as_array()) {
        line += json::serialize(assignment.at("role"));
        line += flag(assignment, "open_ended") ? " +" : "";
        line += flag(assignment, "inherited") ? " inherited" : "";
        for (json::value const& unit : assignment.at("units").as_array()) {
            line += ' ' + json::serialize(unit.at("name")) + '/' +
                    json::serialize(field(unit, "printed"));
        }
        line += "; ";
    }
    return line;
}

std::string promise(json::value const& target) {
    std::string line = selected(
        target, {"value", "upper", "scale", "measure", "comparator", "kind", "per", "deadline"});
    // An empty scale or measure is left out or empty.
    for (std::string::size_type at = line.find("\"\""); at != std::string::npos;
         at = line.find("\"\"", at)) {
        line.replace(at, 2, "null");
    }
    line += flag(target, "stretch") ? "stretch " : "";
    line += flag(target, "implicit") ? "implicit" : "";
    return line;
}

/// What the reader by hand found beyond doubt, and what the library found.
void compare_promises(json::value const& expected, json::value const& read) {
    std::vector<std::string> found;
    for (json::value const& target : read.at("targets").as_array()) {
        found.push_back(promise(target));
    }
    for (json::value const& target : expected.at("targets").as_array()) {
        auto const at = std::find(found.begin(), found.end(), promise(target));
        INFO("promised: " << promise(target));
        CHECK((at != found.end() || field(target, "doubt").is_string()));
        if (at != found.end()) {
            found.erase(at);
        }
    }
    bool const doubtful =
        std::ranges::any_of(expected.at("targets").as_array(), [](json::value const& target) {
            return field(target, "doubt").is_string();
        });
    for (std::string const& target : found) {
        INFO("not promised: " << target);
        CHECK(doubtful);
    }
}

json::value read(std::string const& name) {
    fengong::Notice const notice =
        fengong::parse(support::read_file(support::source_path("tests/formats/" + name + ".txt")));
    support::require_invariants(notice);
    std::ostringstream out;
    fengong::JsonWriter writer{out};
    writer.add(notice);
    writer.finish();
    return json::parse(out.str()).at("notices").at(0);
}

}  // namespace

TEST_CASE("notices in other shapes say what a reader finds in them") {
    for (std::string const name :
         {"bracket-leader-qingfeng-2023", "bracket-yunling-2025", "inline-fengzhu",
          "ownline-firstlisted-qipu-2020", "ownline-yanhu-2023", "sentence-shuoyuan",
          "table-lanxi-2018", "verb-jichuan-2021"}) {
        CAPTURE(name);
        json::value const expected = json::parse(
            support::read_file(support::source_path("tests/formats/" + name + ".expected.json")));
        json::value const notice = read(name);
        std::vector<std::string_view> const metadata{
            "dialect",   "number",        "title",       "issuer",     "issued",
            "year",      "recipients",    "copies",      "printed_by", "printed",
            "lead_rule", "claimed_items", "index_number"};
        CHECK(selected(notice, metadata) == selected(expected, metadata));

        auto const& sections = notice.at("sections").as_array();
        auto const& expected_sections = expected.at("sections").as_array();
        REQUIRE(sections.size() == expected_sections.size());
        for (std::size_t row = 0; row < sections.size(); ++row) {
            std::vector<std::string_view> const keys{"index", "level", "parent", "title"};
            CHECK(selected(sections[row], keys) == selected(expected_sections[row], keys));
        }

        auto const& items = notice.at("items").as_array();
        auto const& expected_items = expected.at("items").as_array();
        REQUIRE(items.size() == expected_items.size());
        for (std::size_t row = 0; row < items.size(); ++row) {
            std::vector<std::string_view> const keys{"ordinal", "number",  "label",   "section",
                                                     "parent",  "heading", "deadline"};
            CHECK(selected(items[row], keys) == selected(expected_items[row], keys));
            CHECK(assignments(items[row]) == assignments(expected_items[row]));
            compare_promises(expected_items[row], items[row]);
        }
    }
}
