// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/word_list.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace {

constexpr auto verbs = fengong::word_list({"新增", "新增加", "建成", "投用"});

}  // namespace

TEST_CASE("the longest word that a text begins with is taken") {
    static_assert(verbs.prefix_of("新增加学位") == std::string_view{"新增加"}.size());
    static_assert(verbs.prefix_of("新增学位") == std::string_view{"新增"}.size());
    CHECK(verbs.prefix_of("学位新增") == 0);
}

TEST_CASE("a word at the end of a text is found there and not at its front") {
    static_assert(verbs.suffix_of("学校建成投用") == std::string_view{"投用"}.size());
    CHECK(verbs.suffix_of("投用学校") == 0);
}

TEST_CASE("texts shorter than a character begin and end with no word") {
    CHECK(verbs.prefix_of("") == 0);
    CHECK(verbs.suffix_of("ab") == 0);
}

TEST_CASE("a filter never denies a character that was added") {
    fengong::CharacterFilter filter;
    for (std::string_view const word : verbs) {
        filter.insert(fengong::three_bytes(word));
    }
    for (std::string_view const word : verbs) {
        CHECK(filter.may_contain(fengong::three_bytes(word)));
    }
}
