// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <string_view>

/// Where paragraphs that are items end.
namespace fengong::detail {

/// Whether a line is a sentence on who does what and nothing else: `由县教育局负责落实。`
[[nodiscard]] inline bool is_responsibility_sentence(std::string_view text, Span line) {
    CompactText const sentence{text, line};
    return read_responsibility_sentence(sentence.view(), {0, sentence.view().size()}).has_value();
}

/// Whether a paragraph is complete with a line: it introduces what stands below, or ends with who does it.
[[nodiscard]] inline bool ends_a_paragraph(std::string_view text, Span line,
                                           KnownClauses& clauses) {
    std::string_view const words = text.substr(line.begin, line.size());
    std::string_view const head = words.substr(0, end_without_white_space(words));
    bool const introduces = head.ends_with("：") || head.ends_with(":");
    bool const ends = head.ends_with("。") || head.ends_with("；") || head.ends_with(';');
    return introduces || (ends && clauses.opens_duty(line)) ||
           ((ends_with_bracket(words) || ends) && clauses.has_clause(line));
}

}  // namespace fengong::detail
