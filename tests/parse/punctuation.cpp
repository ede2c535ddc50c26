// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/punctuation.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

using fengong::find_closing_bracket;
using fengong::mark_at;
using fengong::Punctuation;

TEST_CASE("a mark is the same in either width") {
    CHECK(mark_at("（", 0).kind == Punctuation::open_bracket);
    CHECK(mark_at("(", 0).kind == Punctuation::open_bracket);
    CHECK(mark_at("：", 0).kind == mark_at(":", 0).kind);
    CHECK(mark_at("；", 0).kind == mark_at(";", 0).kind);
    CHECK(mark_at("，", 0).kind == mark_at(",", 0).kind);
    CHECK(mark_at("、", 0).length == 3);
    CHECK(mark_at("。", 0).kind == Punctuation::full_stop);
}

TEST_CASE("letters, Chinese characters, cut characters and the end are no marks") {
    for (std::string_view const text : {"a", "县", "\xEF\xBC", "", "."}) {
        CHECK(mark_at(text, 0).length == 0);
    }
}

TEST_CASE("a bracket closes at its own depth, whatever the widths") {
    std::string_view const text = "（市交通委(市道运局)）。";
    CHECK(text.substr(find_closing_bracket(text, 0)) == "）。");
    CHECK(find_closing_bracket("（甲(乙)", 0) == std::string_view::npos);
}

TEST_CASE("a text may end with a closing bracket of any shape and width") {
    CHECK(fengong::ends_with_bracket("甲（乙）"));
    CHECK(fengong::ends_with_bracket("甲[乙] \n"));
    CHECK(fengong::ends_with_bracket("甲〔乙﹞"));
    CHECK_FALSE(fengong::ends_with_bracket("甲（乙）。"));
    CHECK_FALSE(fengong::ends_with_bracket(""));
}

TEST_CASE("a character's length is that of its bytes, cut at the end of the text") {
    CHECK(fengong::character_length("县", 0) == 3);
    CHECK(fengong::character_length("7", 0) == 1);
    CHECK(fengong::character_length("\xE5\x8E", 0) == 2);
    CHECK(fengong::character_length("\xE5）", 0) == 1);
}

TEST_CASE("a scan finds the marks that searches from behind the last find, and can pass some by") {
    std::string_view const text =
        "（牵头单位：县发改局；责任单位：县财政局、县民政局 等，各镇街）。3.5亿元“一站式”服务";
    fengong::MarkScan scan{text, 0};
    fengong::FoundMark found = scan.next();
    fengong::FoundMark expected = fengong::find_mark(text, 0);
    for (; expected.length != 0; expected = fengong::find_mark(text, expected.end())) {
        REQUIRE(found.position == expected.position);
        REQUIRE(found.kind == expected.kind);
        found = scan.next();
    }
    CHECK(found.length == 0);
    CHECK(found.position == text.size());

    fengong::MarkScan passing{text, 0};
    CHECK(passing.next_from(text.find("责任")).position == text.find("：县财政局"));
    CHECK(passing.next_from(text.size()).length == 0);
}

TEST_CASE("marks are found one after the other, characters of other kinds passed over") {
    std::string_view const text = "县财政局、县民政局(县慈善总会)5个。";
    std::string kinds;
    for (fengong::FoundMark mark = fengong::find_mark(text, 0); mark.length != 0;
         mark = fengong::find_mark(text, mark.end())) {
        kinds += text.substr(mark.position, mark.length);
    }
    CHECK(kinds == "、()。");
    CHECK(fengong::find_mark(text, text.size()).length == 0);
    CHECK(fengong::find_mark("县财政局", 0).position == 12);
}

TEST_CASE("the mark that a text ends with is found in either width") {
    for (auto const& [text, kind] :
         {std::pair{"落实。", fengong::Punctuation::full_stop},
          std::pair{"职责：", fengong::Punctuation::colon},
          std::pair{"职责:", fengong::Punctuation::colon},
          std::pair{")", fengong::Punctuation::close_bracket},
          std::pair{"县财政局", fengong::Punctuation::none},
          std::pair{"5", fengong::Punctuation::none}, std::pair{"", fengong::Punctuation::none}}) {
        CAPTURE(text);
        CHECK(fengong::last_mark(text).kind == kind);
    }
}

TEST_CASE("the bracket that the last one closes is found over others inside it") {
    std::string_view const text = "完成（县教育局（牵头）、各镇[街道]）";
    CHECK(fengong::find_opening_bracket(text) == text.find("（县教育局"));
    CHECK(fengong::find_opening_bracket("县教育局）") == std::string_view{"县教育局）"}.size());
    CHECK(fengong::find_opening_bracket("（县教育局") == std::string_view{"（县教育局"}.size());
}
