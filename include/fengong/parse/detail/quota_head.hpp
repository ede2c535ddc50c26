// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_head.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/detail/value_cell.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// What heads the column of those who get a quota each, without brackets and pauses: 县（市、区）, 乡镇.
inline constexpr auto quota_holders = word_list(
    {"乡镇",     "镇乡",     "镇街",     "镇街道",   "乡镇街道", "乡镇办",   "乡镇名称", "乡镇单位",
     "县区",     "区县",     "县市区",   "市县",     "市县区",   "县市",     "市州",     "市区县",
     "各县市区", "各县区",   "各乡镇",   "各镇街",   "街道",     "镇办",     "镇街办",   "地区",
     "辖区",     "区域",     "村",       "行政村",   "村名",     "社区",     "村社区",   "村居",
     "单位",     "单位名称", "任务单位", "承担单位", "责任单位", "实施单位", "学校",     "学校名称",
     "部门",     "科室",     "旗县",     "旗县区",   "盟市",     "市",       "县",       "区"});

/// What opens a line above a table that says in which measure it counts: 单位：亩, （单位：万元）.
inline constexpr auto measure_openings = word_list({"单位：", "单位:", "计量单位：", "计量单位:"});

/// What heads numbers that are no quotas.
inline constexpr auto no_quotas =
    word_list({"电话", "手机", "号码", "邮编", "代码", "编号", "日期", "年份", "基数", "人口",
               "户籍", "完成", "上年", "去年"});

/// What a cell of a quota holds instead of a number where there is none.
inline constexpr std::string_view signs_of_nothing = "-/—–－一…";

/// `head` without brackets and pauses.
[[nodiscard]] inline std::string letters_of(std::string_view head) {
    std::string letters;
    for (std::size_t position = 0; position < head.size();) {
        Mark const mark = mark_at(head, position);
        std::size_t const length =
            mark.length != 0 ? mark.length : character_length(head, position);
        letters += mark.length != 0 ? std::string_view{} : head.substr(position, length);
        position += length;
    }
    return letters;
}

/// Reads the head of a table in which each row hands quotas to somebody: `乡镇 | 新造林（亩） | 新建公厕（座）`. Its words
/// are any; what makes it one are the rows below, of a name and numbers.
class QuotaHeadReader {
public:
    QuotaHeadReader(std::string_view text, std::span<Span const> lines)
        : text_{text}, lines_{lines} {}

    /// The head that is the line `first`, and the one behind it where that divides its columns; nothing if there is
    /// none. Linear in the next rows.
    [[nodiscard]] std::optional<TableHead> read(std::size_t first) {
        split_cells(text_, lines_[first], false, cells_);
        holder_ = 0;
        while (holder_ < cells_.size() && !is_holder(cells_[holder_])) {
            ++holder_;
        }
        if (cells_.size() < 2 || holder_ > 1 || holder_ + 1 >= cells_.size()) {
            return std::nullopt;
        }
        head_ = TableHead{};
        head_.layout = TableLayout::divided;
        head_.span = trimmed_cell(text_, lines_[first]);
        head_.next_line = first + 1;
        for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
            add_column(cells_[cell], cell);
        }
        read_second_line();
        find_measures(first);
        return count_rows() >= least_rows ? std::optional{std::move(head_)} : std::nullopt;
    }

private:
    static constexpr std::size_t least_rows = 2;

    [[nodiscard]] std::string words(Span span) const {
        return without_white_space(text_.substr(span.begin, span.size()));
    }
    [[nodiscard]] bool is_holder(Span cell) const {
        std::string const name = letters_of(words(cell));
        return quota_holders.prefix_of(name) == name.size() && !name.empty();
    }

    void add_column(Span cell, std::size_t index) {
        TableColumn column;
        if (index == holder_) {
            column.kind = ColumnKind::role;
            column.role = Role::responsible;
        } else if (auto const known = read_head_cell(words(cell), true);
                   known && known->kind != ColumnKind::value && known->kind != ColumnKind::task &&
                   known->kind != ColumnKind::measure) {
            column = *known;
        } else {
            bool const none = cell.empty() || contains_any(words(cell), no_quotas);
            column.kind = none ? ColumnKind::other : ColumnKind::quota;
        }
        column.head = cell;
        head_.columns.push_back(std::move(column));
    }

    /// `乡镇 | 造林任务 | |` above `| 合计 | 人工造林 | 封山育林`.
    void read_second_line() {
        if (head_.next_line == lines_.size()) {
            return;
        }
        split_cells(text_, lines_[head_.next_line], false, cells_);
        bool const below = cells_.size() == head_.columns.size() && cells_[holder_].empty() &&
                           ranges::none_of(cells_, [&](Span cell) { return holds_number(cell); });
        if (!below) {
            return;
        }
        std::string above;
        for (std::size_t column = 0; column < cells_.size(); ++column) {
            TableColumn& here = head_.columns[column];
            above = here.head.empty() ? above : words(here.head);
            if (column == holder_ || cells_[column].empty() ||
                (here.kind != ColumnKind::quota && here.kind != ColumnKind::other)) {
                continue;
            }
            here.kind = ColumnKind::quota;
            here.words = above + words(cells_[column]);
            here.head = cells_[column];
        }
        head_.span.end = trimmed_cell(text_, lines_[head_.next_line]).end;
        ++head_.next_line;
    }

    [[nodiscard]] bool holds_number(Span cell) const {
        std::string const number = words(cell);
        return read_value_cell(number, 0).has_value();
    }

    /// Quotas without a measure in their heads have that of the line above the table, 单位：亩.
    void find_measures(std::size_t first) {
        constexpr std::size_t nearby = 3;
        Span measure;
        for (std::size_t line = first; line-- != 0 && first - line <= nearby;) {
            CompactText const above{text_, lines_[line]};
            Mark const open = mark_at(above.view(), 0);
            std::size_t const begin = open.kind == Punctuation::open_bracket ? open.length : 0;
            std::size_t const opening = measure_openings.prefix_of(above.view().substr(begin));
            if (opening == 0) {
                continue;
            }
            std::size_t const word = begin + opening;
            std::size_t const end = find_mark(above.view(), word).position;
            bool const one = read_measure_cell(above.view(word, end)).has_value();
            measure = one ? above.source_span(word, end) : Span{};
            break;
        }
        for (TableColumn& column : head_.columns) {
            column.measure = column.kind == ColumnKind::quota ? measure : Span{};
        }
    }

    /// How many of the rows behind the head, the first dozen, have a name and a number. A column that holds other words
    /// is none of quotas.
    [[nodiscard]] std::size_t count_rows() {
        constexpr std::size_t most_rows = 12;
        constexpr std::size_t longest_name = 60;  // bytes
        std::size_t rows = 0;
        std::size_t const limit = std::min(lines_.size(), head_.next_line + most_rows);
        for (std::size_t line = head_.next_line; line < limit; ++line) {
            split_cells(text_, lines_[line], false, cells_);
            if (cells_.size() <= holder_ + 1 || cells_.size() > head_.columns.size() ||
                cells_[holder_].empty() || cells_[holder_].size() > longest_name ||
                digit_at(words(cells_[holder_]), 0).length != 0) {
                continue;
            }
            bool counted = false;
            for (std::size_t cell = holder_ + 1; cell < cells_.size(); ++cell) {
                TableColumn& column = head_.columns[cell];
                if (column.kind != ColumnKind::quota || cells_[cell].empty()) {
                    continue;
                }
                bool const number = holds_number(cells_[cell]);
                bool const nothing =
                    signs_of_nothing.find(words(cells_[cell])) != std::string_view::npos;
                column.kind = number || nothing ? ColumnKind::quota : ColumnKind::other;
                counted = counted || number;
            }
            rows += counted ? 1 : 0;
        }
        bool const quotas = ranges::any_of(head_.columns, [](TableColumn const& column) {
            return column.kind == ColumnKind::quota;
        });
        return quotas ? rows : 0;
    }

    std::string_view text_;
    std::span<Span const> lines_;
    TableHead head_;
    std::size_t holder_ = 0;  // the column of those who get quotas
    std::vector<Span> cells_;
};

}  // namespace fengong::detail
