// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/compact_text.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

using fengong::CompactText;
using fengong::Span;

TEST_CASE("white space inside vanishes, and every place leads back to what is printed") {
    std::string const source = "县卫\n\n生 健康局。";
    CompactText const words{source, {0, static_cast<std::uint32_t>(source.size())}};
    CHECK(words.view() == "县卫生健康局。");
    CHECK(words.source_span(0, 18) == Span{0, 21});
    CHECK(words.source_span(6, 9) == Span{8, 11});
    CHECK(words.view(3, 9) == "卫生");
}

TEST_CASE("a stretch without white space inside is not copied") {
    std::string const source = "  县财政局\n";
    CompactText const words{source, {0, static_cast<std::uint32_t>(source.size())}};
    CHECK(words.view() == "县财政局");
    CHECK(words.view().data() == source.data() + 2);
    CHECK(words.source_span(0, 3) == Span{2, 5});
}

TEST_CASE("a stretch of nothing but white space is empty") {
    std::string const source = "x \u3000 y";
    CompactText const words{source, {1, 6}};
    CHECK(words.view().empty());
    CHECK(words.source_span(0, 0) == Span{1, 1});
    CHECK(words.position_of(4) == 0);
}

TEST_CASE("a position in white space leads to what comes next") {
    std::string const source = "ab  cd";
    CompactText const words{source, {0, 6}};
    CHECK(words.position_of(1) == 1);
    CHECK(words.position_of(2) == 2);
    CHECK(words.position_of(3) == 2);
    CHECK(words.position_of(5) == 3);
    CHECK(words.position_of(6) == 4);
}

TEST_CASE("compacting agrees with taking white space out, byte by byte, and can start over") {
    std::mt19937 random{8};
    CompactText words;
    for (int round = 0; round < 500; ++round) {
        std::string source;
        for (std::size_t length = random() % 40; length > 0; --length) {
            std::size_t const pick = random() % 6;
            source += pick == 0   ? " "
                      : pick == 1 ? "\u3000"
                      : pick == 2 ? "\n"
                      : pick == 3 ? "7"
                                  : "县";
        }
        words.assign(source, {0, static_cast<std::uint32_t>(source.size())});
        REQUIRE(words.view() == fengong::without_white_space(source));
        for (std::size_t at = 0; at < words.view().size(); ++at) {
            CHECK(source[words.source_offset(at)] == words.view()[at]);
            CHECK(words.position_of(words.source_offset(at)) == at);
        }
    }
}
