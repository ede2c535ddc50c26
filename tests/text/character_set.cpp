// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/character_set.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using fengong::CharacterSet;

namespace {

constexpr CharacterSet marks{"，。7é"};

}  // namespace

TEST_CASE("a character set holds what was put in and nothing else") {
    static_assert(marks.contains(U'，'));
    static_assert(marks.contains(U'7'));
    static_assert(!marks.contains(U'、'));
    CHECK(marks.contains(U'\u00E9'));
    CHECK_FALSE(marks.contains(U'\U0001F600'));
}

TEST_CASE("a scan stops at the first character of the set, of one, two or three bytes") {
    std::string_view const text = "县财政局，增长7%";
    CHECK(marks.find_in(text, 0) == std::string_view{"县财政局"}.size());
    CHECK(marks.find_in(text, std::string_view{"县财政局，"}.size()) == text.find('7'));
    CHECK(marks.find_in("caf\u00E9", 0) == 3);
}

TEST_CASE("a scan that finds nothing ends at the end of the text") {
    std::string_view const text = "县财政局";
    CHECK(marks.find_in(text, 0) == text.size());
    CHECK(marks.find_in("", 0) == 0);
}

TEST_CASE("a scan passes over bytes that are not UTF-8, and over a character cut off at the end") {
    std::string const text = "\xFF\x80\xE4\xB8，";
    CHECK(marks.find_in(text, 0) <= text.size());
    std::string const cut = "县\xE8\xB4";
    CHECK(marks.find_in(cut, 0) == cut.size());
}

TEST_CASE("only the first character of a word is added where only that is asked for") {
    CharacterSet set;
    set.insert_first("全覆盖");
    set.insert_first("");
    CHECK(set.contains(U'全'));
    CHECK_FALSE(set.contains(U'覆'));
}

TEST_CASE("the first characters of several lists of words are one set") {
    constexpr std::string_view verbs[] = {"新建", "改造"};
    constexpr std::string_view others[] = {"全覆盖", ""};
    CharacterSet const set = fengong::first_characters(verbs, others);
    CHECK(set.contains(U'新'));
    CHECK(set.contains(U'改'));
    CHECK(set.contains(U'全'));
    CHECK_FALSE(set.contains(U'建'));
    CHECK_FALSE(set.contains(U'覆'));
}
