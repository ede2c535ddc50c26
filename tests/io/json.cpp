// SPDX-License-Identifier: BSL-1.0
#include "io/sample.hpp"
#include <fengong/io/json.hpp>

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace fengong;
namespace json = boost::json;

namespace {

std::string document_of(std::vector<NoticeRecord> const& records) {
    std::ostringstream out;
    JsonWriter writer{out};
    for (NoticeRecord const& record : records) {
        writer.add(record);
    }
    writer.finish();
    return out.str();
}

json::value const& first_notice(json::value const& document) {
    return document.at("notices").at(0);
}

json::value schema() {
    std::ifstream file{std::string{FENGONG_SOURCE_DIR} + "/docs/fengong-1.schema.json"};
    REQUIRE(file);
    return json::parse(std::string{std::istreambuf_iterator<char>{file}, {}});
}

std::set<std::string> keys_of(json::value const& object) {
    std::set<std::string> keys;
    for (auto const& member : object.as_object()) {
        keys.insert(std::string{member.key()});
    }
    return keys;
}

/// The keys of the schema's definition `name`, and those among them that it requires.
void check_against_schema(std::string_view name, json::value const& full,
                          json::value const& sparse) {
    CAPTURE(name);
    static json::value const document = schema();
    json::value const& definition =
        name == "document" ? document
                           : document.at("$defs").at(json::string_view{name.data(), name.size()});
    std::set<std::string> required;
    for (json::value const& key : definition.at("required").as_array()) {
        required.insert(std::string{key.as_string()});
    }
    CHECK(keys_of(full) == keys_of(definition.at("properties")));
    CHECK(keys_of(sparse) == required);
}

}  // namespace

TEST_CASE("the document says which contract it keeps") {
    auto const empty = json::parse(document_of({}));
    CHECK(empty.at("schema") == "fengong/1");
    CHECK(empty.at("notices").as_array().empty());
    CHECK(
        json::parse(document_of({full_record(), full_record()})).at("notices").as_array().size() ==
        2);
}

TEST_CASE("a real parser reads the notice back as it was read") {
    std::ostringstream out;
    JsonWriter writer{out};
    writer.add(sample_notice());
    writer.finish();
    auto const document = json::parse(out.str());
    auto const& notice = first_notice(document);
    CHECK(notice.at("number") == "云政发〔2026〕7号");
    CHECK(notice.at("issued") == "2026-02-24");
    CHECK(notice.at("year") == 2026);
    CHECK(notice.at("claimed_items").is_null());
    auto const& item = notice.at("items").at(1);
    CHECK(item.at("number") == "2");
    CHECK(item.at("assignments").at(1).at("open_ended") == true);
    CHECK(item.at("assignments").at(1).at("role") == "responsible");
    CHECK(item.at("targets").at(1).at("value") == "310");
    CHECK(item.at("targets").at(1).at("magnitude") == "31000000000");
    CHECK(item.at("targets").at(1).at("upper").is_null());
    CHECK(notice.at("diagnostics").at(0).at("line") == 16);
}

TEST_CASE("keys come in the order of the contract") {
    auto const document = json::parse(document_of({NoticeRecord{}}));
    std::vector<std::string> keys;
    for (auto const& member : first_notice(document).as_object()) {
        keys.emplace_back(member.key());
    }
    CHECK(keys == std::vector<std::string>{"source", "dialect", "number", "title", "issuer",
                                           "issued", "year", "index_number", "recipients", "copies",
                                           "printed_by", "printed", "lead_rule", "claimed_items",
                                           "sections", "items", "diagnostics"});
}

TEST_CASE("the schema has all keys that are written, and requires those that always are") {
    auto const full = json::parse(document_of({full_record()}));
    NoticeRecord bare;
    bare.sections.emplace_back();
    bare.diagnostics.emplace_back();
    ItemRecord& bare_item = bare.items.emplace_back();
    bare_item.assignments.emplace_back().units.emplace_back();
    bare_item.targets.emplace_back();
    bare_item.not_targets.emplace_back();
    auto const sparse = json::parse(document_of({bare}));
    auto const& a = first_notice(full);
    auto const& b = first_notice(sparse);
    auto const& item_a = a.at("items").at(0);
    auto const& item_b = b.at("items").at(0);
    check_against_schema("document", full, sparse);
    check_against_schema("notice", a, b);
    json::value const division = {{"code", ""}, {"name", ""}, {"evidence", json::array{}}};
    check_against_schema("division", a.at("divisions").at(0), division);
    check_against_schema("section", a.at("sections").at(0), b.at("sections").at(0));
    check_against_schema("diagnostic", a.at("diagnostics").at(0), b.at("diagnostics").at(0));
    check_against_schema("item", item_a, item_b);
    check_against_schema("target", item_a.at("targets").at(0), item_b.at("targets").at(0));
    check_against_schema("not_target", item_a.at("not_targets").at(0),
                         item_b.at("not_targets").at(0));
    auto const& assignment_a = item_a.at("assignments").at(0);
    auto const& assignment_b = item_b.at("assignments").at(0);
    check_against_schema("assignment", assignment_a, assignment_b);
    check_against_schema("unit", assignment_a.at("units").at(0), assignment_b.at("units").at(0));
}

TEST_CASE("each section, item and diagnostic stands on a line of its own") {
    std::string const document = document_of({to_record(sample_notice())});
    CHECK(document.find("\n    {\"ordinal\": 2, ") != std::string::npos);
    CHECK(document.find("\n    {\"code\": \"name-joined\", ") != std::string::npos);
    CHECK(document.ends_with("\n}\n"));
}

TEST_CASE("items and targets can stand in other JSON") {
    JsonText text;
    text.begin_array();
    write_record(text, full_record().items[0]);
    write_record(text, full_record().items[0].targets[0]);
    text.end();
    auto const array = json::parse(text.take());
    CHECK(array.at(0).at("ordinal") == 12);
    CHECK(array.at(1).at("value") == "6.5");
}
