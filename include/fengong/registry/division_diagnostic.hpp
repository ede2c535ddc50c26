// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/diagnostic.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/registry/find_division.hpp>

#include <cstdint>
#include <optional>
#include <utility>

namespace fengong {

/// What a reader should know about the division of a notice: that several are possible, that its place
/// and the code in its index number contradict each other, or that none is known. Nothing if there is one, or
/// nothing is printed that could say which.
[[nodiscard]] inline std::optional<Diagnostic> division_diagnostic(Notice const& notice,
                                                                   DivisionFinding const& finding) {
    if (finding.unique()) {
        return std::nullopt;
    }
    Diagnostic diagnostic;
    diagnostic.found = static_cast<std::uint32_t>(finding.candidates.size());
    diagnostic.span = !notice.place.span.empty()    ? notice.place.span
                      : !notice.number.span.empty() ? notice.number.span
                                                    : notice.index_number.span;
    if (diagnostic.span.empty() && finding.candidates.empty()) {
        return std::nullopt;
    }
    diagnostic.code = finding.candidates.empty() ? DiagnosticCode::division_unknown
                                                 : DiagnosticCode::division_ambiguous;
    if (finding.conflict) {
        diagnostic.code = DiagnosticCode::division_conflict;
        diagnostic.span = notice.index_number.span;
        diagnostic.related = {notice.place.span};
    }
    return diagnostic;
}

/// Puts a diagnostic among those of the notice, in the order of the text.
inline void add_diagnostic(Notice& notice, Diagnostic diagnostic) {
    auto const behind =
        detail::ranges::upper_bound(notice.diagnostics, diagnostic.span.begin,
                                    [](Diagnostic const& other) { return other.span.begin; });
    notice.diagnostics.insert(behind, std::move(diagnostic));
}

}  // namespace fengong
