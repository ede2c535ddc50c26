// SPDX-License-Identifier: BSL-1.0
// Notices as pages in HTML: what a page shows is read as the text is.
#include "support/files.hpp"
#include "support/reading.hpp"
#include "support/require_invariants.hpp"
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Lines = std::vector<std::string>;

/// `line` with a tag between any two characters, as word processors write runs of one font.
std::string in_runs(std::string_view line) {
    std::string runs;
    for (char const c : line) {
        bool const begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        runs += begins && !runs.empty() ? "</span><span lang=\"ZH-CN\">" : "";
        runs += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
    }
    return "<span style='font-family:\"仿宋\"'>" + runs + "</span>";
}

/// `text` as a page of one paragraph a line.
std::string page_of(std::string const& text) {
    std::istringstream lines{text};
    std::string page =
        "<!DOCTYPE html>\n<html><head><title>假 1.标题（责任单位：甲）</title></head>\n<body>\n";
    for (std::string line; std::getline(lines, line);) {
        page += "<p class=\"MsoNormal\">" + in_runs(line) + "</p>\n";
    }
    return page + "</body>\n</html>\n";
}

/// The reading of `notice` without what names lines of its source or hangs on blank ones.
Lines reading_of(fengong::Notice const& notice) {
    Lines lines = support::reading(notice);
    std::erase_if(lines, [](std::string const& line) { return line.starts_with("line "); });
    return lines;
}

}  // namespace

TEST_CASE("a notice reads the same as a page of paragraphs with tags in every word") {
    std::size_t read = 0;
    for (auto const& file : support::files_in("tests/formats", ".txt")) {
        CAPTURE(file.filename().string());
        std::string const text = support::read_file(file);
        std::string const page = page_of(text);
        fengong::Notice const notice = fengong::parse(page);
        support::require_invariants(notice);
        CHECK(notice.source.view() == page);
        Lines const expected = reading_of(fengong::parse(text));
        Lines const shown = reading_of(notice);
        REQUIRE(shown.size() == expected.size());
        for (std::size_t line = 0; line < shown.size(); ++line) {
            CHECK(shown[line] == expected[line]);
        }
        ++read;
    }
    CHECK(read == 8);
}
