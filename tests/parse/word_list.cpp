// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
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

TEST_CASE("the words of a table keep the numbers of their rows") {
    struct Row {
        std::string_view word;
        int worth;
    };
    constexpr std::array rows{Row{"以上", 1}, Row{"及以上", 2}, Row{"左右", 3}};
    constexpr auto words = fengong::words_of(rows, &Row::word);
    static_assert(words.find_prefix("及以上学历") == 1);
    static_assert(words.find_suffix("5家及以上") == 1);
    static_assert(words.find_suffix("5家以上") == 0);
    CHECK(words.find_prefix("以内") == words.none);
}

TEST_CASE("every word of a long table is found at either end") {
    for (std::string_view const word : fengong::detail::action_verbs) {
        CAPTURE(word);
        CHECK(fengong::detail::action_verbs.prefix_of(word) == word.size());
        CHECK(fengong::detail::action_verbs.suffix_of(word) == word.size());
    }
}

TEST_CASE(
    "a text that differs from a word in one byte, wherever it is, neither begins nor ends with it") {
    constexpr auto list =
        fengong::word_list({"5G网", "新", "基站", "行政村", "VPN专线", "国家级湿地公园"});
    for (std::string_view const word : list) {
        CAPTURE(word);
        CHECK(list.prefix_of(word) == word.size());
        CHECK(list.suffix_of(word) == word.size());
        for (std::size_t at = 0; at < word.size(); ++at) {
            CAPTURE(at);
            std::string other{word};
            other[at] = '?';
            CHECK(list.prefix_of(other) == 0);
            CHECK(list.suffix_of(other) == 0);
        }
    }
}

TEST_CASE("a word of less than three bytes keeps its row and is never found") {
    constexpr auto list = fengong::word_list({"%", "个"});
    CHECK(list.find_prefix("%") == list.none);
    CHECK(list.find_suffix("x") == list.none);
    CHECK(list.find_prefix("个月") == 1);
}

TEST_CASE("joined lists hold the words of each") {
    constexpr auto joined = fengong::joined(verbs, fengong::word_list({"改造", "改造提升"}));
    static_assert(joined.none == verbs.none + 2);
    CHECK(joined.prefix_of("改造提升公厕") == std::string_view{"改造提升"}.size());
    CHECK(joined.suffix_of("学校投用") == std::string_view{"投用"}.size());
    CHECK(*joined.begin() == "新增");
}
