// SPDX-License-Identifier: BSL-1.0
#include "support/scratch_folder.hpp"
#include <fengong/text/file_bytes.hpp>
#include <fengong/text/files_below.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <filesystem>
#include <system_error>

namespace errc = boost::system::errc;

TEST_CASE("the files below a folder are found in the order of their paths") {
    support::ScratchFolder const folder;
    folder.write("b/2.txt", "");
    folder.write("a/1.txt", "");
    folder.write("a/note.doc", "");
    auto const files = fengong::files_below(folder.path());
    REQUIRE(files.has_value());
    REQUIRE(files->size() == 2);
    CHECK(files->front() == folder.path() / "a" / "1.txt");
    CHECK(fengong::files_below(files->front())->size() == 1);
    CHECK(fengong::files_below(folder.path(), "").value().size() == 3);
    CHECK(fengong::files_below(folder.path() / "none").error() == errc::no_such_file_or_directory);
}

TEST_CASE("the ending of a file counts in small letters and capitals") {
    support::ScratchFolder const folder;
    folder.write("1.TXT", "");
    folder.write("2.Txt", "");
    folder.write("3.txt.bak", "");
    folder.write("txt", "");
    CHECK(fengong::files_below(folder.path()).value().size() == 2);
    CHECK(fengong::files_below(folder.path(), ".BAK").value().size() == 1);
}

TEST_CASE("notices lie in files of text, of Markdown and of HTML") {
    support::ScratchFolder const folder;
    for (auto const* name : {"1.txt", "2.md", "3.html", "4.HTM", "5.csv", "6.html.orig", "html"}) {
        folder.write(name, "");
    }
    auto const files = fengong::files_below(folder.path()).value();
    REQUIRE(files.size() == 4);
    CHECK(files.back().filename() == "4.HTM");
}

TEST_CASE("what a browser saved with a page is no notice") {
    support::ScratchFolder const folder;
    folder.write("通知.html", "");
    folder.write("通知_files/frame.html", "");
    folder.write("方案.htm", "");
    folder.write("方案_files/frame.html", "");
    folder.write("annual_files/1.html", "");
    auto const files = fengong::files_below(folder.path()).value();
    REQUIRE(files.size() == 3);
    CHECK(files.front().filename() == "1.html");
}

TEST_CASE("what cannot be looked into below a folder is listed, so that reading it says why") {
    namespace fs = std::filesystem;
    support::ScratchFolder const folder;
    folder.write("a.txt", "甲");
    folder.write("deep/er/b.txt", "乙");
    fs::create_directory(folder.path() / "empty.txt");
    std::error_code no_links;
    fs::create_symlink("nowhere", folder.path() / "link.txt", no_links);
    fs::create_directory_symlink(folder.path(), folder.path() / "circle", no_links);
    auto const files = fengong::files_below(folder.path());
    REQUIRE(files.has_value());
    std::size_t const readable = 2;
    CHECK(files->size() == readable + (no_links ? 0 : 1));
    CHECK(fengong::read_file_bytes(files->at(0)).has_value());
    CHECK(fengong::read_file_bytes(files->at(1)).has_value());
    if (!no_links) {
        CHECK(fengong::read_file_bytes(files->at(2)).error() == errc::no_such_file_or_directory);
    }
}
