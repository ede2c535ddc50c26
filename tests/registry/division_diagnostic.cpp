// SPDX-License-Identifier: BSL-1.0
#include "support/small_notices.hpp"
#include <fengong/registry/division_diagnostic.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <string>

using fengong::Diagnostic;
using fengong::DiagnosticCode;
using fengong::DivisionCandidate;
using fengong::DivisionFinding;

namespace {

DivisionFinding finding_of(std::uint32_t candidates, bool conflict) {
    DivisionFinding finding;
    for (std::uint32_t i = 0; i < candidates; ++i) {
        finding.candidates.push_back({{320106 + i}, true, false, false});
    }
    finding.conflict = conflict;
    return finding;
}

}  // namespace

TEST_CASE("a notice whose division is certain needs no diagnostic") {
    fengong::Notice const notice = support::notice_of("甲区", "1. 甲。（牵头单位：乙局）\n");
    CHECK_FALSE(division_diagnostic(notice, finding_of(1, false)));
}

TEST_CASE("several divisions, none, and a code that contradicts the place are told apart") {
    fengong::Notice const notice =
        fengong::parse("索引号：11320106012945078X/2026-00001\n甲区人民政府关于印发工作分工的通知\n"
                       "1. 甲。（牵头单位：乙局）\n");
    REQUIRE(notice.read(notice.place) == "甲区");
    std::optional<Diagnostic> const several = division_diagnostic(notice, finding_of(3, false));
    REQUIRE(several);
    CHECK(several->code == DiagnosticCode::division_ambiguous);
    CHECK(several->found == 3);
    CHECK(notice.text(several->span) == "甲区");
    std::optional<Diagnostic> const none = division_diagnostic(notice, finding_of(0, false));
    REQUIRE(none);
    CHECK(none->code == DiagnosticCode::division_unknown);
    std::optional<Diagnostic> const conflict = division_diagnostic(notice, finding_of(2, true));
    REQUIRE(conflict);
    CHECK(conflict->code == DiagnosticCode::division_conflict);
    CHECK(notice.text(conflict->span) == "11320106012945078X/2026-00001");
    CHECK(conflict->related.size() == 1);
}

TEST_CASE("where nothing is printed that could say which, there is nothing to say of it") {
    fengong::Notice const notice = fengong::parse("");
    CHECK_FALSE(division_diagnostic(notice, finding_of(0, false)));
    CHECK(division_diagnostic(notice, finding_of(2, false)));
}

TEST_CASE("a diagnostic is put where it stands in the text") {
    fengong::Notice notice;
    notice.source = fengong::SourceText{std::string(100, 'x')};
    for (std::uint32_t const begin : {10U, 40U}) {
        Diagnostic other;
        other.span = {begin, begin + 1};
        notice.diagnostics.push_back(other);
    }
    Diagnostic diagnostic;
    diagnostic.code = DiagnosticCode::division_unknown;
    diagnostic.span = {20, 23};
    add_diagnostic(notice, diagnostic);
    REQUIRE(notice.diagnostics.size() == 3);
    CHECK(notice.diagnostics[1].code == DiagnosticCode::division_unknown);
}
