// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/encoding.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using fengong::Encoding;
using namespace std::string_view_literals;

namespace {

// 县政府：“１”。 as an office program on Windows saves it
constexpr std::string_view gb_text =
    "\xCF\xD8\xD5\xFE\xB8\xAE\xA3\xBA\xA1\xB0\xA3\xB1\xA1\xB1\xA1\xA3";

bool can_decode() {
    return fengong::decode(gb_text, Encoding::gb18030).has_value();
}

}  // namespace

TEST_CASE("an encoding is told by its mark, UTF-8 by its bytes, GB18030 by its characters") {
    CHECK(fengong::detect_encoding("") == Encoding::utf8);
    CHECK(fengong::detect_encoding("1. plain") == Encoding::utf8);
    CHECK(fengong::detect_encoding("县政府") == Encoding::utf8);
    CHECK(fengong::detect_encoding("\xEF\xBB\xBF县政府") == Encoding::utf8);
    CHECK(fengong::detect_encoding("\xFF\xFE\xBF\x53") == Encoding::utf16le);
    CHECK(fengong::detect_encoding("\xFE\xFF\x53\xBF") == Encoding::utf16be);
    CHECK(fengong::detect_encoding("\x84\x31\x95\x33") == Encoding::gb18030);
    CHECK(fengong::detect_encoding(gb_text) == Encoding::gb18030);
}

TEST_CASE("damaged UTF-8 stays UTF-8, and other bytes are not taken for Chinese") {
    CHECK(fengong::detect_encoding("县政\xE5\xBA府") == Encoding::utf8);
    CHECK(fengong::detect_encoding("\xE5\xBA县政府") == Encoding::utf8);
    CHECK(fengong::detect_encoding("caf\xE9 cr\xE8me") == Encoding::utf8);
    CHECK(fengong::detect_encoding("\x80\x81\xFF") == Encoding::utf8);
}

TEST_CASE("text in GB18030 and UTF-16 becomes UTF-8 without its mark" *
          doctest::skip(!can_decode())) {
    CHECK(fengong::decode(gb_text, Encoding::gb18030)->text == "县政府：“１”。");
    // 㐀 takes four bytes in GB18030.
    CHECK(fengong::decode("\x84\x31\x95\x33\x81\x39\xEE\x39"sv, Encoding::gb18030)->text == "㐀");
    CHECK(fengong::decode("\xFF\xFE\xBF\x53\x0A\x00"sv, Encoding::utf16le)->text == "县\n");
    CHECK(fengong::decode("\xFE\xFF\x53\xBF\x00\x0A"sv, Encoding::utf16be)->text == "县\n");
    // Beyond the first plane: two units for one character.
    CHECK(fengong::decode("\x40\xD8\x00\xDC"sv, Encoding::utf16le)->text == "\U00020000");
    CHECK(fengong::decode("\xEF\xBB\xBF县", Encoding::utf8)->text == "\xEF\xBB\xBF县");
}

TEST_CASE("bytes that are no character are replaced and counted" * doctest::skip(!can_decode())) {
    auto const stray = fengong::decode("\xCF\xD8\xFF\xFF\xD5\xFE"sv, Encoding::gb18030);
    CHECK(stray->text == "县\uFFFD政");
    CHECK(stray->replaced == 2);
    CHECK(stray->first_replaced == fengong::Span{3, 6});
    auto const cut = fengong::decode("\xCF\xD8\xD5"sv, Encoding::gb18030);
    CHECK(cut->text == "县\uFFFD");
    CHECK(cut->replaced == 1);
    auto const half = fengong::decode("\x00\xDC\xBF\x53\x00"sv, Encoding::utf16le);
    CHECK(half->text == "\uFFFD县\uFFFD");
    CHECK(half->replaced == 3);
}

TEST_CASE("a long text is decoded whole" * doctest::skip(!can_decode())) {
    std::string gb;
    std::string utf8;
    for (int line = 0; line < 10'000; ++line) {
        gb.append(gb_text).append("\n");
        utf8 += "县政府：“１”。\n";
    }
    CHECK(fengong::decode(gb, Encoding::gb18030)->text == utf8);
}
