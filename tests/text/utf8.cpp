// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/utf8.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

using fengong::count_code_points;
using fengong::decode_utf8;
using fengong::find_invalid_utf8;
using fengong::with_replacement_characters;

namespace {

std::string encode(char32_t value) {
    auto const byte = [](char32_t bits) {
        return static_cast<char>(static_cast<unsigned char>(bits));
    };
    if (value < 0x80) {
        return {byte(value)};
    }
    if (value < 0x800) {
        return {byte(0xC0U | (value >> 6U)), byte(0x80U | (value & 0x3FU))};
    }
    if (value < 0x10000) {
        return {byte(0xE0U | (value >> 12U)), byte(0x80U | ((value >> 6U) & 0x3FU)),
                byte(0x80U | (value & 0x3FU))};
    }
    return {byte(0xF0U | (value >> 18U)), byte(0x80U | ((value >> 12U) & 0x3FU)),
            byte(0x80U | ((value >> 6U) & 0x3FU)), byte(0x80U | (value & 0x3FU))};
}

}  // namespace

TEST_CASE("every code point but surrogates is decoded, surrogates are not") {
    for (char32_t value = 0; value <= 0x10FFFF; value += value < 0x11000 ? 1 : 251) {
        bool const surrogate = value >= 0xD800 && value <= 0xDFFF;
        std::string const bytes = encode(value);
        fengong::CodePoint const decoded = decode_utf8(bytes, 0);
        bool const right =
            surrogate ? !decoded.valid
                      : decoded.valid && decoded.value == value && decoded.length == bytes.size();
        if (!right) {
            FAIL_CHECK("U+" << static_cast<unsigned>(value));
        }
    }
}

TEST_CASE("overlong forms, lone bytes and cut characters are invalid") {
    for (char const* const bytes : {"\xC0\x80", "\xE0\x80\x80", "\xF0\x80\x80\x80", "\x80", "\xFF",
                                    "\xF4\x90\x80\x80", "\xE4\xB8", "\xED\xA0\x80"}) {
        CHECK_FALSE(decode_utf8(bytes, 0).valid);
    }
}

TEST_CASE("adjacent invalid bytes are one stretch, and valid text around them is left alone") {
    std::string const text = "县财政局\xFF\xFE局县财政局县财政局";
    auto const bad = find_invalid_utf8(text);
    REQUIRE(bad);
    CHECK(*bad == fengong::Span{12, 14});
    CHECK_FALSE(find_invalid_utf8(text, bad->end));
    CHECK_FALSE(find_invalid_utf8("plain ascii, longer than eight bytes"));
}

TEST_CASE("code points are counted, not bytes") {
    CHECK(count_code_points("县发展和改革局") == 7);
    CHECK(count_code_points("") == 0);
}

TEST_CASE("invalid bytes are shown as the replacement character") {
    CHECK(with_replacement_characters("县\xFF局") == "县\uFFFD局");
    CHECK(with_replacement_characters("县\xE8\xB4") == "县\uFFFD");
}

TEST_CASE("three bytes make one number, and fewer make none") {
    static_assert(fengong::three_bytes("、") == 0xE38081U);
    CHECK(fengong::three_bytes("a、", 1) == fengong::three_bytes("、"));
    CHECK(fengong::three_bytes("ab") == 0);
}

TEST_CASE("the next character begins where no byte continues one") {
    std::string_view const text = "县a";
    CHECK(fengong::next_character(text, 0) == 0);
    CHECK(fengong::next_character(text, 1) == 3);
    CHECK(fengong::next_character(text, 4) == 4);
}
