// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/settled_columns.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// The head of a table whose cells stand together: `序号项目名称责任单位1增加…`.
struct GluedHead {
    std::vector<TableColumn> columns;
    Span span;
};

/// The column that a head word at the beginning of `words` heads, and the length of the word.
struct GluedHeadWord {
    TableColumn column;
    std::size_t length = 0;
};

/// The longest head word that `words` begin with; length 0 if there is none.
[[nodiscard]] inline GluedHeadWord read_glued_head_word(std::string_view words) {
    GluedHeadWord found;
    if (std::size_t const row = head_word_list.find_prefix(words); row != head_word_list.none) {
        found.column.kind = head_words[row].kind;
        found.length = head_words[row].word.size();
    }
    if (auto const label = read_known_label(words, 0); label && label->end > found.length) {
        found.column.kind = label->deadline ? ColumnKind::deadline : ColumnKind::role;
        found.column.role = label->role;
        found.length = label->end;
    }
    return found;
}

/// The head that the line `line` begins with; nothing unless 序号 and two other head words stand side by
/// side, and nothing or a number behind them.
[[nodiscard]] inline std::optional<GluedHead> read_glued_head(std::string_view text, Span line) {
    constexpr std::size_t most_bytes = 240;
    line.end = std::min(line.end, line.begin + static_cast<std::uint32_t>(most_bytes));
    CompactText const compact{text, line};
    GluedHead head;
    std::size_t end = 0;
    for (GluedHeadWord word = read_glued_head_word(compact.view()); word.length != 0;
         word = read_glued_head_word(compact.view().substr(end))) {
        word.column.head = compact.source_span(end, end + word.length);
        head.columns.push_back(word.column);
        end += word.length;
    }
    bool const number = end == compact.view().size() || digit_at(compact.view(), end).length != 0;
    if (head.columns.size() < 3 || head.columns.front().kind != ColumnKind::number || !number) {
        return std::nullopt;
    }
    settle_columns(head.columns, text);
    head.span = {head.columns.front().head.begin, head.columns.back().head.end};
    return make_a_table(head.columns) ? std::optional{head} : std::nullopt;
}

}  // namespace fengong::detail
