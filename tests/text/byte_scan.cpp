// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/byte_scan.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace {

/// What the scans must find, one byte after the other.
template <class Wanted>
std::size_t find_slowly(std::string_view text, std::size_t position, Wanted wanted) {
    while (position < text.size() && !wanted(static_cast<unsigned char>(text[position]))) {
        ++position;
    }
    return position;
}

bool begins_mark(unsigned char byte) {
    return byte < 0x80 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
}
bool begins_space(unsigned char byte) {
    return byte <= 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
}
bool ends_line(unsigned char byte) {
    return byte == '\n' || byte == '\r';
}

}  // namespace

TEST_CASE("scans pass over Chinese characters and stop at what they look for") {
    std::string_view const text = "县发展和改革局负责全县经济社会发展规划，各镇街配合。\n";
    CHECK(text.substr(fengong::find_mark_byte(text, 0)).starts_with("，"));
    CHECK(text.substr(fengong::find_space_byte(text, text.find("。") + 1)).starts_with("\n"));
    CHECK(fengong::find_line_end(text, 0) == text.size() - 1);
}

TEST_CASE("a scan of a text without what it looks for ends at the end, and at once from there") {
    std::string_view const text = "各镇街各镇街各镇街各镇街";
    CHECK(fengong::find_mark_byte(text, 0) == text.size());
    CHECK(fengong::find_space_byte(text, text.size()) == text.size());
    CHECK(fengong::find_line_end({}, 0) == 0);
}

TEST_CASE("scans can be evaluated when compiling") {
    static_assert(fengong::find_mark_byte("县财政局、县民政局", 0) == 12);
    static_assert(fengong::find_line_end("县\n", 0) == 3);
}

TEST_CASE("many bytes at a time find what one after the other finds, from every position") {
    std::mt19937 random{20260224};
    for (int round = 0; round < 200; ++round) {
        std::string text(random() % 70, '\0');
        for (char& byte : text) {
            // Mostly bytes that no scan stops at.
            byte = static_cast<char>(random() % 8 == 0 ? random() % 256 : 0xE4 + random() % 6);
        }
        for (std::size_t position = 0; position <= text.size(); ++position) {
            CHECK(fengong::find_mark_byte(text, position) ==
                  find_slowly(text, position, begins_mark));
            CHECK(fengong::find_space_byte(text, position) ==
                  find_slowly(text, position, begins_space));
            CHECK(fengong::find_line_end(text, position) == find_slowly(text, position, ends_line));
        }
    }
}
