// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/document_number.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// Words that end a title wherever they stand at the end of a line.
inline constexpr std::array<std::string_view, 6> title_endings{"通知", "意见", "方案",
                                                               "办法", "措施", "决定"};
/// Words that end a title unless the next line goes on: `…重要工作事项⏎责任分工的通知`.
inline constexpr std::array<std::string_view, 9> weak_title_endings{
    "分工", "分解", "表", "安排", "清单", "任务", "事项", "计划", "要点"};

template <std::size_t Size>
[[nodiscard]] constexpr bool ends_with_any(
    std::string_view words, std::array<std::string_view, Size> const& endings) noexcept {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return words.ends_with(ending); });
}

[[nodiscard]] constexpr bool ends_like_a_title(std::string_view words) noexcept {
    return ends_with_any(words, title_endings) || ends_with_any(words, weak_title_endings);
}

/// Whether words look like a sentence, by a mark that titles and signatures do not have.
[[nodiscard]] constexpr bool is_prose(std::string_view words) noexcept {
    for (std::size_t position = 0; position < words.size();
         position += character_length(words, position)) {
        Punctuation const kind = mark_at(words, position).kind;
        if (kind == Punctuation::full_stop || kind == Punctuation::semicolon ||
            kind == Punctuation::comma || kind == Punctuation::colon) {
            return true;
        }
    }
    return false;
}

/// Whether a line right above a table may be its title: short, no sentence, no date, office or mark of an
/// annex.
[[nodiscard]] inline bool may_title_a_table(std::string_view text, Span line) {
    constexpr std::size_t most_bytes = 120;
    constexpr std::string_view annex = "附件";
    CompactText const title{text, line};
    std::string_view const words = title.view();
    return !words.empty() && words.size() <= most_bytes && !is_prose(words) &&
           mark_at(words, 0).kind != Punctuation::open_bracket && !words.starts_with(annex) &&
           !names_an_office(words) && !read_document_number(words) && !is_date(text, line);
}

}  // namespace fengong::detail
