// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/glued_head.hpp>
#include <fengong/parse/detail/glued_rows.hpp>
#include <fengong/parse/detail/table_end.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Whether a line is nothing but numbers of pages as hosts of documents print them: `3、`.
[[nodiscard]] constexpr bool is_host_page_mark(std::string_view line) noexcept {
    constexpr std::string_view pause = "、";
    bool number = false;
    for (std::size_t position = skip_white_space(line); position < line.size();
         position = skip_white_space(line, position)) {
        DigitRun const run = digit_run_at(line, position);
        if (run.digits == 0 || run.digits > 3 || !line.substr(run.end).starts_with(pause)) {
            return false;
        }
        number = true;
        position = run.end + pause.size();
    }
    return number;
}

/// The table whose cells stand together and whose head begins with the line `first`; nothing if there is
/// none. Where no row can be told apart, its one row is a remark, marked as uncertain. Linear.
[[nodiscard]] inline std::optional<Table> read_glued_table(std::string_view text,
                                                           std::span<Span const> lines,
                                                           std::size_t first) {
    auto head = read_glued_head(text, lines[first]);
    if (!head) {
        return std::nullopt;
    }
    Table table;
    table.columns = std::move(head->columns);
    table.head = head->span;
    CompactText body;
    body.clear();
    std::vector<std::size_t> line_starts;
    Span rest{head->span.end, lines[first].end};
    std::size_t line = first;
    do {
        std::string_view const words = text.substr(rest.begin, rest.size());
        if (!is_host_page_mark(words) && skip_white_space(words) != words.size()) {
            line_starts.push_back(body.view().size());
            body.append(text, rest);
        }
        rest = ++line < lines.size() ? lines[line] : Span{};
    } while (line < lines.size() && !stands_below_table(text, lines, line));
    table.next_line = line;
    if (body.view().empty()) {
        return std::nullopt;
    }
    GluedRows{body, line_starts, table}.read();
    if (table.rows.empty()) {
        TableRow& row = table.rows.emplace_back();
        row.kind = RowKind::remark;
        row.uncertain = true;
        row.cells.push_back({0, body.source_span(0, body.view().size())});
    }
    return table;
}

}  // namespace fengong::detail
