// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/language.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/model/diagnostic.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/text/markup.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace fengong {

/// The word for a severity: warning, 警告.
[[nodiscard]] constexpr std::string_view severity_name(Severity severity,
                                                       Language language) noexcept {
    if (language == Language::english) {
        return to_string(severity);
    }
    return severity == Severity::note ? "提示" : severity == Severity::warning ? "警告" : "错误";
}

/// What a diagnostic of `notice` says, as one line: the wording of diagnostic_table with `{text}`,
/// `{found}` and `{expected}` filled in. Quoted text is made visible() and cut to 40 columns.
[[nodiscard]] inline std::string message(Notice const& notice, Diagnostic const& diagnostic,
                                         Language language = Language::english) {
    DiagnosticFacts const& row = facts(diagnostic.code);
    std::string_view wording = language == Language::english ? row.english : row.chinese;
    constexpr std::size_t quoted_columns = 40;
    constexpr std::size_t quoted_bytes = 1024;  // more than 40 columns need, however long the span
    std::string result;
    while (true) {
        std::size_t const open = wording.find('{');
        std::size_t const close = wording.find('}', open);
        if (close == std::string_view::npos) {
            result += wording;
            return result;
        }
        result += wording.substr(0, open);
        std::string_view const name = wording.substr(open + 1, close - open - 1);
        if (name == "text") {
            std::string_view const printed =
                trim(notice.text(diagnostic.span)).substr(0, quoted_bytes);
            auto const plain = without_markup(printed);
            result += shortened(visible(plain ? trim(plain->text()) : printed), quoted_columns);
        } else if (name == "found") {
            result += std::to_string(diagnostic.found);
        } else if (name == "expected") {
            result += std::to_string(diagnostic.expected);
        }
        wording.remove_prefix(close + 1);
    }
}

}  // namespace fengong
