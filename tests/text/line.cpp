// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/line.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    char const terminator = fengong::line_terminator(text);
    for (std::size_t begin = 0; begin < text.size();) {
        fengong::Line const line = fengong::line_at(text, begin, terminator);
        lines.push_back(text.substr(line.begin, line.end - line.begin));
        begin = line.next;
    }
    return lines;
}

}  // namespace

TEST_CASE("lines end at LF, the last one at the end of the text") {
    CHECK(lines_of("甲\n\n乙") == std::vector<std::string_view>{"甲", "", "乙"});
    CHECK(lines_of("甲\n") == std::vector<std::string_view>{"甲"});
}

TEST_CASE("a text without any LF has lines that end at CR") {
    CHECK(lines_of("甲\r乙\r") == std::vector<std::string_view>{"甲", "乙"});
    CHECK(fengong::line_terminator("甲\r\n") == '\n');
}
