// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/language.hpp>
#include <fengong/io/message.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/model/diagnostic.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/text/position.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <ostream>
#include <string>

namespace fengong {

/// How diagnostics are written.
struct DiagnosticOptions {
    std::string file;                       ///< what the lines begin with; Notice::name if empty
    Language language = Language::english;  ///< of severity and message; codes have one form
    Severity least = Severity::note;        ///< leaves out what is less severe
};

/// How many diagnostics there are of each severity, indexed by its value.
[[nodiscard]] inline std::array<std::size_t, 3> count_by_severity(Notice const& notice) noexcept {
    std::array<std::size_t, 3> counts{};
    for (Diagnostic const& diagnostic : notice.diagnostics) {
        ++counts[static_cast<std::size_t>(facts(diagnostic.code).severity)];
    }
    return counts;
}

/// Writes the diagnostics of a notice in the order of the text, one a line as compilers do:
/// `FILE:LINE:COLUMN: severity: message [code]`, lines and columns from 1, columns in code points.
/// Where other places explain one, the message ends with their lines. Linear in the text if there
/// is anything to write.
inline void write_diagnostics(std::ostream& out, Notice const& notice,
                              DiagnosticOptions const& options = {}) {
    auto const is_wanted = [&](Diagnostic const& diagnostic) {
        return facts(diagnostic.code).severity >= options.least;
    };
    if (std::none_of(notice.diagnostics.begin(), notice.diagnostics.end(), is_wanted)) {
        return;
    }
    bool const english = options.language == Language::english;
    std::string const file = visible(options.file.empty() ? notice.name : options.file);
    LineIndex const lines{notice.source.view()};
    std::string text;
    for (Diagnostic const& diagnostic : notice.diagnostics) {
        if (!is_wanted(diagnostic)) {
            continue;
        }
        DiagnosticFacts const& row = facts(diagnostic.code);
        Position const position = lines.position(diagnostic.span.begin);
        text = file + ':' + std::to_string(position.line) + ':' + std::to_string(position.column) +
               ": ";
        text += severity_name(row.severity, options.language);
        text += ": " + message(notice, diagnostic, options.language);
        for (std::size_t i = 0; i < diagnostic.related.size(); ++i) {
            text += i == 0 ? (english ? "; see line " : "；见第 ") : (english ? ", " : "、");
            text += std::to_string(lines.position(diagnostic.related[i].begin).line);
        }
        text += diagnostic.related.empty() || english ? "" : " 行";
        text += " [";
        text += row.name;
        text += "]\n";
        out << text;
    }
}

}  // namespace fengong
