// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/message.hpp>
#include <fengong/text/width.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>

using namespace fengong;

namespace {

Notice notice_with(std::string text) {
    Notice notice;
    notice.source = SourceText{std::move(text)};
    return notice;
}

Diagnostic diagnostic_of(DiagnosticCode code, Span span, std::uint32_t found = 0,
                         std::uint32_t expected = 0) {
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.span = span;
    diagnostic.found = found;
    diagnostic.expected = expected;
    return diagnostic;
}

}  // namespace

TEST_CASE("a message has its numbers filled in") {
    auto const jump = diagnostic_of(DiagnosticCode::number_jump, {0, 1}, 9, 7);
    CHECK(message(notice_with("9"), jump) == "item number 9; expected 7");
    CHECK(message(notice_with("9"), jump, Language::chinese) == "事项序号为 9，应为 7");
}

TEST_CASE("a message quotes what stands there, as often as it likes") {
    auto const colon = diagnostic_of(DiagnosticCode::colon_missing, {0, 12});
    CHECK(message(notice_with("牵头单位县财政局"), colon) ==
          "“牵头单位” is followed by no colon; expected “牵头单位：”");
}

TEST_CASE("what a message quotes is made visible and never filled in itself") {
    auto const label = diagnostic_of(DiagnosticCode::unknown_label, {0, 9});
    CHECK(message(notice_with("\n{found}\n"), label) ==
          "“{found}” is not a known label of a responsibility; read as “other”");
    CHECK(message(notice_with("a\x1b\n\nb\xff\xff  "), label)
              .starts_with("“a\\u{1b} b\uFFFD\uFFFD”"));
}

TEST_CASE("what a message quotes is short, however long the text") {
    std::string text;
    for (int i = 0; i < 100000; ++i) {
        text += "县";
    }
    auto const size = static_cast<std::uint32_t>(text.size());
    auto const written =
        message(notice_with(text), diagnostic_of(DiagnosticCode::number_too_large, {0, size}));
    CHECK(written.find("县…”") != std::string::npos);
    CHECK(display_width(written) < 100);
}

TEST_CASE("every code has a message in both languages, with nothing left to fill in") {
    auto const notice = notice_with("词");
    for (DiagnosticFacts const& row : diagnostic_table) {
        for (Language const language : {Language::english, Language::chinese}) {
            auto const text = message(notice, diagnostic_of(row.code, {0, 3}, 1, 2), language);
            CAPTURE(text);
            CHECK_FALSE(text.empty());
            CHECK(text.find_first_of("{}\n") == std::string::npos);
        }
    }
}

TEST_CASE("severities have a name in both languages") {
    CHECK(severity_name(Severity::error, Language::english) == "error");
    CHECK(severity_name(Severity::note, Language::chinese) == "提示");
    CHECK(severity_name(Severity::warning, Language::chinese) == "警告");
    CHECK(severity_name(Severity::error, Language::chinese) == "错误");
}
