// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/diagnostics.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace fengong;

namespace {

Notice repeated_number() {
    Notice notice;
    notice.name = "a.txt";
    notice.source = SourceText{std::string{"1. 甲\n县 1. 乙\n"}};
    Diagnostic repeated;
    repeated.code = DiagnosticCode::number_repeated;
    repeated.span = {11, 13};
    repeated.related = {{0, 2}};
    repeated.found = 1;
    repeated.expected = 2;
    Diagnostic no_lead;
    no_lead.code = DiagnosticCode::item_without_lead;
    no_lead.span = {0, 2};
    notice.diagnostics = {no_lead, repeated};
    return notice;
}

std::string lines(Notice const& notice, DiagnosticOptions const& options = {}) {
    std::ostringstream out;
    write_diagnostics(out, notice, options);
    return out.str();
}

}  // namespace

TEST_CASE("a diagnostic is a line that editors can follow, its column in code points") {
    CHECK(lines(repeated_number()) ==
          "a.txt:1:1: note: the item has responsible units but no lead [item-without-lead]\n"
          "a.txt:2:3: warning: item number 1 was used before; expected 2; see line 1 "
          "[number-repeated]\n");
}

TEST_CASE("diagnostics name the file as it was given, in the language asked for") {
    CHECK(lines(repeated_number(), {"x/a.txt", Language::chinese, Severity::warning}) ==
          "x/a.txt:2:3: 警告: 事项序号 1 重复，应为 2；见第 1 行 [number-repeated]\n");
}

TEST_CASE("nothing is written where nothing is severe enough") {
    CHECK(lines(repeated_number(), {"", Language::english, Severity::error}).empty());
    CHECK(lines(Notice{}).empty());
}

TEST_CASE("diagnostics are counted by severity") {
    auto const counts = count_by_severity(repeated_number());
    CHECK(counts[0] == 1);
    CHECK(counts[1] == 1);
    CHECK(counts[2] == 0);
}
