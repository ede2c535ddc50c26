// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/find_word.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

using namespace fengong;

TEST_CASE("a word is found where the standard library finds it, whatever stands around it") {
    // Characters that share bytes with those of the words, so that half of a word is everywhere.
    std::string text;
    for (int round = 0; round < 6; ++round) {
        text += "牵出牵牵头牢头责任负贵责总负总责：a**b*各格名，";
        for (std::string_view const word :
             {"牵头", "总责", "责", "**", "*", "各", "没有牵头", "b*各", "："}) {
            CAPTURE(word);
            for (std::size_t from = 0; from <= text.size(); ++from) {
                REQUIRE(find_word(text, word, from) == std::string_view{text}.find(word, from));
            }
        }
    }
}

TEST_CASE("a word at the very end of a text is found, and none behind it") {
    CHECK(find_word("县财政局牵头", "牵头") == 12);
    CHECK(find_word("县财政局牵头", "牵头", 13) == std::string_view::npos);
    CHECK(find_word("头", "牵头") == std::string_view::npos);
    CHECK(find_word("", "牵头") == std::string_view::npos);
    CHECK(holds_word("由县财政局牵头", "牵头"));
    CHECK_FALSE(holds_word("由县财政局牵", "牵头"));
}

TEST_CASE("words are found while compiling as well") {
    static_assert(find_word("没有明确牵头单位的", "牵头") == 12);
    static_assert(!holds_word("责任单位", "牵头"));
}
