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
template <class Wanted>
std::size_t find_slowly_with_tail(std::string_view text, std::size_t position, Wanted wanted) {
    while (position < text.size() && !wanted({text, position})) {
        ++position;
    }
    return position;
}

bool begins_mark(unsigned char byte) {
    return byte < 0x80 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
}
bool ends_line(unsigned char byte) {
    return byte == '\n' || byte == '\r';
}

/// The byte at `position`, and what may tell a mark from others behind it.
struct Bytes {
    Bytes(std::string_view text, std::size_t position) {
        for (std::size_t offset = 0; offset < 3 && position + offset < text.size(); ++offset) {
            at[offset] = static_cast<unsigned char>(text[position + offset]);
        }
    }
    unsigned char at[3]{};
};

bool begins_space(Bytes bytes) {
    return bytes.at[0] <= 0x20 || bytes.at[0] == 0xC2 || bytes.at[0] == 0xE2 ||
           (bytes.at[0] == 0xE3 && bytes.at[2] == 0x80) ||
           (bytes.at[0] == 0xEF && bytes.at[1] == 0xBB);
}
bool begins_end(Bytes bytes) {
    return bytes.at[0] == ')' || bytes.at[0] == ']' ||
           (bytes.at[0] == 0xE3 && bytes.at[2] != 0x81) ||
           (bytes.at[0] == 0xEF && bytes.at[2] != 0x8C);
}
bool begins_cell(Bytes bytes) {
    return bytes.at[0] == '\t' || bytes.at[0] == '|' || bytes.at[0] == 0xE2 ||
           (bytes.at[0] == 0xEF && bytes.at[1] == 0xBD);
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

TEST_CASE("scans for ends, cells and white space pass over the marks that are most frequent") {
    std::string_view const text = "县财政局、县民政局，县发改局：按时完成）“台账”。";
    CHECK(text.substr(fengong::find_end_byte(text, 0)).starts_with("："));
    CHECK(text.substr(fengong::find_end_byte(text, text.find("：") + 1)).starts_with("）"));
    CHECK(text.substr(fengong::find_space_byte(text, 0)).starts_with("“"));
    CHECK(fengong::find_cell_byte("县财政局、县民政局，｜5", 0) ==
          std::string_view{"县财政局、县民政局，"}.size());
}

TEST_CASE("a scan hands out one byte after the other, as searches from behind the last find them") {
    std::mt19937 random{20261128};
    for (int round = 0; round < 200; ++round) {
        std::string text(random() % 90, '\0');
        for (char& byte : text) {
            byte = static_cast<char>(random() % 5 == 0 ? random() % 256 : 0xE4 + random() % 6);
        }
        std::size_t const begin = random() % (text.size() + 1);
        fengong::MarkByteScan scan{text, begin};
        std::size_t expected = fengong::find_mark_byte(text, begin);
        for (; expected < text.size(); expected = fengong::find_mark_byte(text, expected + 1)) {
            REQUIRE(scan.next() == expected);
        }
        CHECK(scan.next() == text.size());
        CHECK(scan.next() == text.size());
    }
}

TEST_CASE("many bytes at a time find what one after the other finds, from every position") {
    std::mt19937 random{20260224};
    for (int round = 0; round < 200; ++round) {
        std::string text(random() % 70, '\0');
        for (char& byte : text) {
            // Mostly bytes that no scan stops at.
            constexpr unsigned char stops[]{0x80, 0x81, 0x8C, 0xBB, 0xBD,
                                            0xE2, 0xE3, 0xEF, '|',  ')'};
            byte = static_cast<char>(random() % 8 == 0   ? random() % 256
                                     : random() % 4 == 0 ? stops[random() % 10]
                                                         : 0xE4 + random() % 6);
        }
        for (std::size_t position = 0; position <= text.size(); ++position) {
            CHECK(fengong::find_mark_byte(text, position) ==
                  find_slowly(text, position, begins_mark));
            CHECK(fengong::find_space_byte(text, position) ==
                  find_slowly_with_tail(text, position, begins_space));
            CHECK(fengong::find_end_byte(text, position) ==
                  find_slowly_with_tail(text, position, begins_end));
            CHECK(fengong::find_cell_byte(text, position) ==
                  find_slowly_with_tail(text, position, begins_cell));
            CHECK(fengong::find_line_end(text, position) == find_slowly(text, position, ends_line));
        }
    }
}
