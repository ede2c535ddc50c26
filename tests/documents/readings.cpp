// SPDX-License-Identifier: BSL-1.0
// Notices of every shape against their readings by hand: tests/readings/NAME.txt or .html and NAME.reading, whose
// lines support/reading.hpp explains.
#include "support/files.hpp"
#include "support/reading.hpp"
#include "support/require_invariants.hpp"
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::vector<std::string> lines_of(std::filesystem::path const& file) {
    std::istringstream text{support::read_file(file)};
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

TEST_CASE("notices of every shape are read as a person reads them") {
    auto files = support::files_in("tests/readings", ".txt");
    auto const pages = support::files_in("tests/readings", ".html");
    files.insert(files.end(), pages.begin(), pages.end());
    for (auto const& file : files) {
        CAPTURE(file.filename().string());
        std::filesystem::path reading = file;
        std::vector<std::string> const expected = lines_of(reading.replace_extension(".reading"));
        fengong::Notice const notice = fengong::parse(support::read_file(file));
        support::require_invariants(notice);
        std::vector<std::string> const read = support::reading(notice);
        CHECK(read.size() == expected.size());
        for (std::size_t line = 0; line < std::min(read.size(), expected.size()); ++line) {
            CAPTURE(line + 1);
            CHECK(read[line] == expected[line]);
        }
    }
}
