// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/utf8.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
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

/// What find_invalid_utf8() must find, one character after the other.
std::optional<fengong::Span> find_invalid_slowly(std::string_view text) {
    std::optional<fengong::Span> bad;
    for (std::size_t position = 0; position < text.size();) {
        fengong::CodePoint const here = decode_utf8(text, position);
        if (bad && here.valid) {
            break;
        }
        if (!here.valid) {
            auto const begin = static_cast<std::uint32_t>(position);
            bad = fengong::Span{bad ? bad->begin : begin,
                                begin + static_cast<std::uint32_t>(here.length)};
        }
        position += here.length;
    }
    return bad;
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

TEST_CASE("many bytes at a time find the same invalid stretch as one character after the other") {
    std::mt19937 random{20261128};
    char32_t const plain[]{U'县', U'局', U'，', U'1', U'a', U'\u3000'};
    char32_t const others[]{U'²', U'×', U'\u0800', U'\uD7FF', U'\U00020000', U'\U0010FFFF'};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::size_t left = random() % 40; left != 0; --left) {
            text += encode(random() % 12 == 0 ? others[random() % 6] : plain[random() % 6]);
        }
        if (!text.empty() && round % 3 != 0) {
            text[random() % text.size()] = static_cast<char>(random() % 256);
        }
        if (!text.empty() && round % 5 == 0) {
            text.resize(text.size() - 1);
        }
        REQUIRE(find_invalid_utf8(text) == find_invalid_slowly(text));
    }
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
