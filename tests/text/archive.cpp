// SPDX-License-Identifier: BSL-1.0
#include "support/tar.hpp"
#include <fengong/text/archive.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

using support::tar_end;
using support::tar_entry;

TEST_CASE("an archive gives its files with their names and bytes, in their order") {
    std::string const bytes = tar_entry("甲县.txt", "1. 甲") + tar_entry("空.txt", "") +
                              tar_entry("乙县.txt", std::string(600, 'b')) + tar_end();
    REQUIRE(fengong::is_archive(bytes));
    fengong::Archive const archive = fengong::list_archive(bytes);
    CHECK_FALSE(archive.damaged_at.has_value());
    REQUIRE(archive.files.size() == 3);
    CHECK(archive.files[0].name == "甲县.txt");
    CHECK(archive.files[0].bytes == "1. 甲");
    CHECK(archive.files[1].bytes.empty());
    CHECK(archive.files[2].bytes == std::string(600, 'b'));
}

TEST_CASE("long names are read in both forms, and hold for one file only") {
    std::string const name(200, 'n');
    std::string const path = "2026/" + name + ".txt";
    std::string const record = std::to_string(path.size() + 10) + " path=" + path + "\n";
    std::string const bytes = tar_entry("././@LongLink", name + '\0', 'L') +
                              tar_entry("cut", "gnu") + tar_entry("header", record, 'x') +
                              tar_entry("cut", "posix") + tar_entry("short", "own") + tar_end();
    fengong::Archive const archive = fengong::list_archive(bytes);
    REQUIRE(archive.files.size() == 3);
    CHECK(archive.files[0].name == name);
    CHECK(archive.files[1].name == path);
    CHECK(archive.files[2].name == "short");
}

TEST_CASE("folders are no files") {
    std::string const bytes =
        tar_entry("2026/", "", '5') + tar_entry("2026/a.txt", "a") + tar_end();
    CHECK(fengong::list_archive(bytes).files.size() == 1);
}

TEST_CASE("a damaged archive gives what stands before the damage, and where it begins") {
    std::string const first = tar_entry("a", "1");
    std::string const whole = first + tar_entry("b", "2") + tar_end();
    SUBCASE("cut short") {
        auto const archive = fengong::list_archive(std::string_view{whole}.substr(0, 1200));
        CHECK(archive.files.size() == 1);
        CHECK(archive.damaged_at == 1024);
    }
    SUBCASE("a byte of a header is another") {
        std::string damaged = whole;
        damaged[first.size()] = 'c';
        auto const archive = fengong::list_archive(damaged);
        CHECK(archive.files.size() == 1);
        CHECK(archive.damaged_at == first.size());
    }
    SUBCASE("cut at any byte, it is never read beyond its end") {
        for (std::size_t size = 0; size < whole.size(); size += 7) {
            std::string const part = whole.substr(0, size);
            CHECK(fengong::list_archive(part).files.size() <= 2);
        }
    }
}

TEST_CASE("a notice is no archive") {
    CHECK_FALSE(fengong::is_archive("1. 甲。（牵头单位：县财政局）"));
    CHECK_FALSE(fengong::is_archive(std::string(2000, 'u')));
}
