// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/json_text.hpp>

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <optional>
#include <string>

using fengong::JsonLayout;
using fengong::JsonText;

namespace {

std::string as_json(std::string_view text) {
    JsonText json;
    json.value(text);
    return json.take();
}

}  // namespace

TEST_CASE("objects and arrays are separated by themselves") {
    JsonText json;
    json.begin_object();
    json.key("a").value(1);
    json.key("b").begin_array();
    json.value("x");
    json.value(true);
    json.null();
    json.begin_object();
    json.end();
    json.end();
    json.key("c").value(std::optional<std::string>{});
    json.key("d").value(std::optional<std::string>{"y"});
    json.key("e").number("0.6667");
    json.end();
    CHECK(json.take() ==
          R"({"a": 1, "b": ["x", true, null, {}], "c": null, "d": "y", "e": 0.6667})");
}

TEST_CASE("members stand on lines of their own where asked to") {
    JsonText json;
    json.begin_object(JsonLayout::lines);
    json.key("a").begin_array(JsonLayout::lines);
    json.value(1);
    json.value(2);
    json.end();
    json.key("b").begin_array(JsonLayout::lines);
    json.end();
    json.end();
    CHECK(json.take() == "{\n \"a\": [\n  1,\n  2\n ],\n \"b\": []\n}");
}

TEST_CASE("a document can be taken piece by piece") {
    JsonText json;
    json.begin_array();
    json.value(1);
    CHECK(json.take() == "[1");
    json.value(2);
    json.end();
    CHECK(json.take() == ", 2]");
}

TEST_CASE("a real parser reads every byte back") {
    for (int byte = 0; byte < 0x80; ++byte) {
        std::string const text{'<', static_cast<char>(byte), '>'};
        auto const read = boost::json::parse(as_json(text));
        CHECK(read.as_string() == text);
    }
    CHECK(boost::json::parse(as_json("县〔2026〕\U0001F600")).as_string() ==
          "县〔2026〕\U0001F600");
}

TEST_CASE("what is not UTF-8 becomes U+FFFD") {
    CHECK(as_json("a\xff\xe5\xb0z") == "\"a\uFFFD\uFFFDz\"");
    CHECK(as_json("\xed\xa0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");
}
