// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/position.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

using fengong::LineIndex;
using fengong::Position;

TEST_CASE("lines and columns count from 1, columns in characters") {
    LineIndex const index{"县财\n政局，x"};
    CHECK(index.position(0) == Position{1, 1});
    CHECK(index.position(3) == Position{1, 2});
    CHECK(index.position(7) == Position{2, 1});
    CHECK(index.position(16) == Position{2, 4});
    CHECK(index.lines() == 2);
}

TEST_CASE("LF, CR LF and a lone CR each end one line") {
    LineIndex const index{"a\nb\r\nc\rd"};
    CHECK(index.lines() == 4);
    CHECK(index.position(2) == Position{2, 1});
    CHECK(index.position(5) == Position{3, 1});
    CHECK(index.position(7) == Position{4, 1});
}

TEST_CASE("an empty text has one line, and offsets behind a text count as its end") {
    CHECK(LineIndex{""}.position(9) == Position{1, 1});
    CHECK(LineIndex{"ab"}.position(99) == Position{1, 3});
}

TEST_CASE("positions agree with counting from the front, also in lines of many blocks") {
    std::mt19937 random{5};
    std::string text;
    while (text.size() < 20000) {
        std::size_t const pick = random() % 4000;
        text += pick == 0 ? "\n" : pick == 1 ? "\r\n" : pick % 3 == 0 ? "县" : "x";
    }
    LineIndex const index{text};
    Position expected;
    for (std::uint32_t offset = 0; offset < text.size(); ++offset) {
        auto const byte = static_cast<unsigned char>(text[offset]);
        if ((byte & 0xC0U) != 0x80U && index.position(offset) != expected) {
            FAIL_CHECK("offset " << offset);
        }
        bool const ends = byte == '\n' || (byte == '\r' && text[offset + 1] != '\n');
        bool const begins_character =
            offset + 1 < text.size() &&
            (static_cast<unsigned char>(text[offset + 1]) & 0xC0U) != 0x80U;
        if (ends) {
            expected = {expected.line + 1, 1};
        } else if (begins_character) {
            ++expected.column;
        }
    }
}
