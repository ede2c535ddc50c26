// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/detail/value_cell.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// What heads end with that count, whatever the measure of the table is.
inline constexpr auto counts_in_heads =
    word_list({"个数", "数量", "家数", "户数", "人数", "件数", "率", "比例", "增速", "增幅"});

/// The measure that one of the lines right above a table, whose head is the line `first` of `lines`, gives for its numbers: 亩 of
/// `单位：亩`. Empty if none does, or it gives more than one.
[[nodiscard]] inline Span find_measure_above(std::string_view text, std::span<Span const> lines,
                                             std::size_t first) {
    constexpr std::size_t nearby = 3;
    for (std::size_t line = first; line-- != 0 && first - line <= nearby;) {
        CompactText const above{text, lines[line]};
        Mark const open = mark_at(above.view(), 0);
        std::size_t const begin = open.kind == Punctuation::open_bracket ? open.length : 0;
        std::size_t const opening = measure_lines.prefix_of(above.view().substr(begin));
        if (opening == 0) {
            continue;
        }
        std::size_t const word = begin + opening;
        std::size_t const end = find_mark(above.view(), word).position;
        bool const one = read_measure_cell(above.view(word, end)).has_value() &&
                         mark_at(above.view(), end).kind != Punctuation::pause;
        return one ? above.source_span(word, end) : Span{};
    }
    return {};
}

/// What heads columns of sums, whatever the row is about: not 目标值, whose rows may be of rates.
inline constexpr auto sums_in_heads = word_list({"投资", "资金", "金额", "经费", "投入"});

/// Gives the columns of quotas and of sums of money, whose heads name no measure, that of a line above the table: 单位：万元. Where a
/// column holds measures, it says them.
inline void give_measure_above(std::string_view text, std::span<Span const> lines,
                               std::size_t first, std::vector<TableColumn>& columns) {
    Span const measure = find_measure_above(text, lines, first);
    bool const in_cells =
        ranges::find(columns, ColumnKind::measure, &TableColumn::kind) != columns.end();
    CompactText const word{text, measure};
    auto const found = read_measure_cell(word.view());
    bool const money = found && found->measure.dimension() == Dimension::money;
    for (TableColumn& column : columns) {
        CompactText const head{text, column.head};
        bool const sum = column.kind == ColumnKind::value && !in_cells && money &&
                         contains_any(head.view(), sums_in_heads);
        if ((column.kind == ColumnKind::quota || sum) && column.measure.empty() &&
            counts_in_heads.suffix_of(head.view()) == 0) {
            column.measure = measure;
        }
    }
}

}  // namespace fengong::detail
