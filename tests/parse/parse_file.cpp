// SPDX-License-Identifier: BSL-1.0
#include "support/files.hpp"
#include <fengong/parse/parse_file.hpp>

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

TEST_CASE("a file that does not exist is an error with the system's reason") {
    auto const notice = fengong::parse_file("no/such/file.txt");
    REQUIRE_FALSE(notice.has_value());
    CHECK(notice.error() == boost::system::errc::no_such_file_or_directory);
}

TEST_CASE("a folder is an error, not an empty notice") {
    CHECK_FALSE(fengong::parse_file(std::filesystem::temp_directory_path()).has_value());
}

TEST_CASE("the letters of a path are not taken for a text") {
    auto const parses = [](auto const& text) { return requires { fengong::parse(text); }; };
    CHECK(parses(std::string{"1.做好工作。"}));
    CHECK_FALSE(parses(std::filesystem::path{"notice.txt"}));
}

TEST_CASE("a notice is named after its file unless the caller names it") {
    auto const path = support::source_path("data/jinxiang-2026.txt");
    auto const notice = fengong::parse_file(path);
    REQUIRE(notice.has_value());
    CHECK(notice->name == "jinxiang-2026.txt");
    CHECK(notice->items.size() == 139);
    fengong::ParseOptions options;
    options.name = "金乡";
    CHECK(fengong::parse_file(path, options)->name == "金乡");
}
