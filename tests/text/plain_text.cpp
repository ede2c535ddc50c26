// SPDX-License-Identifier: BSL-1.0
#include <fengong/text/markup.hpp>
#include <fengong/text/plain_text.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

using fengong::PlainText;
using fengong::Span;

namespace {

/// "<p>a&lt;b<br>c</p>", of which a page shows `a<b` and `c`.
PlainText sample() {
    PlainText plain;
    plain.hide({0, 3});
    plain.show("a", {3, 4});
    plain.show_instead("<", {4, 8});
    plain.show("b", {8, 9});
    plain.hide({9, 13});
    plain.show_between("\n", {9, 13});
    plain.show("c", {13, 14});
    plain.hide({14, 18});
    return plain;
}

}  // namespace

TEST_CASE("words of a plain text have a place in the source") {
    PlainText const plain = sample();
    CHECK(plain.text() == "a<b\nc");
    CHECK(plain.source_span({0, 1}) == Span{3, 4});
    CHECK(plain.source_span({1, 2}) == Span{4, 8});
    CHECK(plain.source_span({0, 3}) == Span{3, 9});
    CHECK(plain.source_span({2, 2}) == Span{8, 8});
    CHECK(PlainText{}.source_span({0, 0}) == Span{0, 0});
}

TEST_CASE("marks between words are left out at the ends of what they divide") {
    PlainText const plain = sample();
    CHECK(plain.source_span({0, 4}) == Span{3, 9});
    CHECK(plain.source_span({3, 5}) == Span{13, 14});
    CHECK(plain.source_span({2, 5}) == Span{8, 14});
    CHECK(plain.source_span({3, 4}) == Span{9, 13});
    CHECK(plain.divides_words({3, 4}));
    CHECK_FALSE(plain.divides_words({1, 2}));
    CHECK_FALSE(plain.divides_words({3, 5}));
}

TEST_CASE("all that is shown of a source stands in it in order, and what is hidden stands apart") {
    std::string const source =
        "<p>1.新建&ldquo;口袋&rdquo;公园 3&nbsp;个</p>\n<table><tr><td>甲</td><td>乙</td></tr>"
        "<tr><td>1</td><td>2</td></tr></table><!-- 完 -->";
    auto const plain = fengong::without_markup(source);
    REQUIRE(plain);
    std::uint32_t begin = 0;
    for (std::uint32_t at = 0; at < plain->text().size(); ++at) {
        Span const place = plain->source_span({at, at + 1});
        CHECK(place.begin >= begin);
        CHECK(place.end <= source.size());
        begin = place.begin;
    }
    std::uint32_t end = 0;
    for (Span const hidden : plain->hidden()) {
        CHECK(hidden.begin >= end);
        CHECK(hidden.end > hidden.begin);
        end = hidden.end;
    }
}
