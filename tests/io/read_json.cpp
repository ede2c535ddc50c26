// SPDX-License-Identifier: BSL-1.0
#include "io/sample.hpp"
#include <fengong/io/json.hpp>
#include <fengong/io/read_json.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>

using namespace fengong;

namespace {

std::string document_of(NoticeRecord const& record) {
    std::ostringstream out;
    JsonWriter writer{out};
    writer.add(record);
    writer.finish();
    return out.str();
}

/// The error of a document in which `from` has become `to`.
std::string error_of(std::string_view from, std::string_view to) {
    std::string document = document_of(full_record());
    auto const at = document.find(from);
    REQUIRE(at != std::string::npos);
    auto const read = read_json(document.replace(at, from.size(), to));
    REQUIRE(read.has_error());
    return to_string(read.error());
}

}  // namespace

TEST_CASE("what is written comes back equal") {
    for (NoticeRecord const& record : {full_record(), NoticeRecord{}, to_record(sample_notice())}) {
        auto const read = read_json(document_of(record));
        REQUIRE_MESSAGE(read.has_value(), to_string(read.error()));
        REQUIRE(read->size() == 1);
        CHECK(read->front() == record);
    }
}

TEST_CASE("an empty document has no notices") {
    CHECK(read_json(R"({"schema": "fengong/1", "notices": []})").value().empty());
}

TEST_CASE("keys of later versions are passed over") {
    std::string document = document_of(full_record());
    document.insert(document.find("\"ordinal\""), "\"later\": {\"x\": [1]}, ");
    CHECK(read_json(document).value().front() == full_record());
}

TEST_CASE("an error names the place, what was found and what was expected") {
    CHECK(error_of("\"cooperating\"", "\"leed\"") ==
          "notices[0].items[0].assignments[0].role: found \"leed\"; expected one of \"lead\", "
          "\"responsible\", \"cooperating\", \"leader\", \"other\"");
    CHECK(error_of("\"ordinal\": 12", "\"ordinal\": -12") ==
          "notices[0].items[0].ordinal: found -12; expected a whole number from 0 to 4294967295");
    CHECK(
        error_of("\"ordinal\": 12, ", "") ==
        "notices[0].items[0].ordinal: found nothing; expected a whole number from 0 to 4294967295");
    CHECK(
        error_of("\"6.5\"", "6.5") ==
        "notices[0].items[0].targets[0].value: found 6.5E0; expected a decimal in a string such as "
        "\"6.5\" or null");
    CHECK(error_of("\"6.5\"", "\"6,5\"").find("found \"6,5\"") != std::string::npos);
    CHECK(error_of("\"2026-02-24\"", "\"2026-02-30\"") ==
          "notices[0].issued: found \"2026-02-30\"; expected a day such as \"2026-02-24\" or null");
    CHECK(error_of("[10, 20]", "[20, 10]") ==
          "notices[0].sections[0].span: found an array of 2; expected a span such as [0, 12]");
    CHECK(error_of("[\"各镇政府\"", "[null") ==
          "notices[0].recipients[0]: found null; expected a string");
    CHECK(error_of("\"open_ended\": true", "\"open_ended\": 1") ==
          "notices[0].items[0].assignments[0].open_ended: found 1; expected true or false");
    CHECK(error_of("\"claimed_items\": 16", "\"claimed_items\": 16.5")
              .find("a whole number from 0 to 4294967295 or null") != std::string::npos);
    CHECK(error_of("{\"index\"", "7, {\"index\"") ==
          "notices[0].sections[0]: found 7; expected an object");
}

TEST_CASE("a document of another contract is refused") {
    CHECK(error_of("fengong/1", "fengong/2") ==
          "schema: found \"fengong/2\"; expected \"fengong/1\"");
    CHECK(to_string(read_json(R"({"notices": []})").error()) ==
          "schema: found nothing; expected \"fengong/1\"");
    CHECK(to_string(read_json(R"({"schema": "fengong/1"})").error()) ==
          "notices: found nothing; expected an array");
    CHECK(read_json("[]").error().where == "the document");
}

TEST_CASE("text that is no JSON is refused with its line and column") {
    CHECK(read_json("{\"schema\":\n \"县\" x}").error().where == "line 2, column 6");
    CHECK(read_json("").error().where == "line 1, column 1");
    CHECK(read_json("{\"schema\": \"fengong/1\", \"notices\": []} x").error().found ==
          "more after the end of the document");
    CHECK(read_json("{\"schema\": \"\xff\"}").has_error());
    std::string const deep(100000, '[');
    CHECK(read_json(deep).has_error());
}
