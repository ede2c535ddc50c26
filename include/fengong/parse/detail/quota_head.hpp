// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_head.hpp>
#include <fengong/parse/detail/table_measure.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/detail/value_cell.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
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
     "部门",     "科室",     "旗县",     "旗县区",   "盟市",     "市",       "县",       "区",
     "街镇",     "街镇园区", "镇街园区", "乡镇园区"});

/// What the heads of numbers hold that are no quotas.
inline constexpr auto no_quotas =
    word_list({"电话", "手机", "号码", "短号", "邮编", "代码", "编码",   "编号", "日期", "年份",
               "基数", "人口", "户籍", "完成", "上年", "去年", "实际",   "实有", "现有", "原有",
               "已",   "未",   "排名", "位次", "名次", "房间", "办公室", "损失", "编制", "同比",
               "环比", "上月", "本月", "累计", "得分", "分数", "牌号",   "海拔", "年代", "占比"});

/// What stands above a table of quotas, or in its head, and what above tables of other numbers.
inline constexpr auto words_of_quotas =
    word_list({"任务", "指标", "目标", "分解", "计划", "下达", "分配", "安排", "招募", "责任"});
inline constexpr auto words_of_reports =
    word_list({"公报", "统计", "情况", "进展", "进度", "通报", "排名", "通讯录", "公示", "名单",
               "一览", "汇总", "灾情", "收费", "发放"});
/// What stands above tables of how to reach somebody, or in their heads (联系电话), and what stands above a table with such
/// a head if that hands out quotas all the same.
inline constexpr auto words_of_directories = word_list({"联系"});
inline constexpr auto words_of_handing_out =
    word_list({"分解", "分配", "下达", "指标", "计划", "目标", "任务表", "任务清单"});

/// What a cell of a quota may hold instead of a number, beside signs_of_nothing.
inline constexpr std::string_view signs_of_no_number = "一…";

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

/// What the words of a head and the cells of rows are to a table of quotas.
class QuotaColumns {
public:
    explicit QuotaColumns(std::string_view text) : text_{text} {}

    [[nodiscard]] std::string words(Span cell) const {
        return without_white_space(text_.substr(cell.begin, cell.size()));
    }
    [[nodiscard]] bool is_holder(Span head) const {
        std::string const name = letters_of(words(head));
        return !name.empty() && quota_holders.prefix_of(name) == name.size();
    }
    [[nodiscard]] bool holds_number(Span cell) const {
        std::string const number = words(cell);
        return read_value_cell(number, 0).has_value();
    }
    /// Whether a sign stands in a cell where no number is: —.
    [[nodiscard]] bool holds_nothing(Span cell) const {
        std::string const signs = words(cell);
        for (std::size_t at = 0; at < signs.size(); at += character_length(signs, at)) {
            std::string_view const sign{signs.data() + at, character_length(signs, at)};
            if (signs_of_nothing.find(sign) == std::string_view::npos &&
                signs_of_no_number.find(sign) == std::string_view::npos) {
                return false;
            }
        }
        return true;
    }

    /// The column below `head`. `holder`: it is the one for those who get quotas.
    [[nodiscard]] TableColumn column(Span head, bool holder) const {
        TableColumn column;
        auto const known = read_head_cell(words(head), true);
        bool const other = known && known->kind != ColumnKind::value &&
                           known->kind != ColumnKind::task && known->kind != ColumnKind::measure;
        if (holder) {
            column.kind = ColumnKind::role;
            column.role = Role::responsible;
        } else if (other) {
            column = *known;
        } else {
            bool const none = head.empty() || contains_any(words(head), no_quotas);
            column.kind = none ? ColumnKind::other : ColumnKind::quota;
        }
        column.head = head;
        return column;
    }

    /// Whether the lines above the one at `first`, or that itself, speak of tasks and not of what has been reported.
    [[nodiscard]] bool is_announced(std::span<Span const> lines, std::size_t first) const {
        constexpr std::size_t nearby = 3;
        constexpr std::size_t longest = 300;  // bytes
        bool const reached = contains_any(words(lines[first]), words_of_directories);
        bool announced = false;
        for (std::size_t line = first + (reached ? 0 : 1); line-- != 0 && first - line <= nearby;) {
            std::string const above = words(lines[line]);
            if (above.size() > longest) {
                continue;
            }
            if (contains_any(above, words_of_reports) ||
                contains_any(above, words_of_directories)) {
                return false;
            }
            announced = announced || (reached ? contains_any(above, words_of_handing_out)
                                              : contains_any(above, words_of_quotas));
        }
        return announced;
    }

private:
    std::string_view text_;
};

/// Reads the head of a table in which each row hands quotas to somebody: `乡镇 | 新造林（亩） | 新建公厕（座）`. Its words
/// are any; what makes it one are the rows below, of a name and numbers.
class QuotaHeadReader {
public:
    QuotaHeadReader(std::string_view text, std::span<Span const> lines)
        : text_{text}, lines_{lines}, columns_{text} {}

    /// The head that is the line `first`, and the one behind it where that divides its columns; nothing if there is
    /// none. `numbers_only`: nor if words stand in a column that could be one of quotas, 目标任务. Linear in the next rows.
    [[nodiscard]] std::optional<TableHead> read(std::size_t first, bool numbers_only) {
        split_cells(text_, lines_[first], false, cells_);
        holder_ = 0;
        while (holder_ < cells_.size() && !columns_.is_holder(cells_[holder_])) {
            ++holder_;
        }
        while (holder_ + 1 < cells_.size() && columns_.is_holder(cells_[holder_ + 1])) {
            ++holder_;  // 县区 | 乡镇: the smaller one
        }
        if (cells_.size() < 2 || cells_.size() > most_columns || holder_ > 2 ||
            holder_ + 1 >= cells_.size() || !columns_.is_announced(lines_, first)) {
            return std::nullopt;
        }
        head_ = TableHead{};
        head_.layout = TableLayout::divided;
        head_.span = trimmed_cell(text_, lines_[first]);
        head_.next_line = first + 1;
        for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
            head_.columns.push_back(columns_.column(cells_[cell], cell == holder_));
        }
        read_second_line();
        give_measure_above(text_, lines_, first, head_.columns);
        return count_rows(numbers_only) >= least_rows ? std::optional{std::move(head_)}
                                                      : std::nullopt;
    }

private:
    static constexpr std::size_t least_rows = 2;
    static constexpr std::size_t most_columns = 24;

    /// `乡镇 | 造林任务 | |` above `| 合计 | 人工造林 | 封山育林`.
    void read_second_line() {
        if (head_.next_line == lines_.size()) {
            return;
        }
        split_cells(text_, lines_[head_.next_line], false, cells_);
        bool const below =
            cells_.size() == head_.columns.size() && cells_[holder_].empty() &&
            ranges::none_of(cells_, [&](Span cell) { return columns_.holds_number(cell); });
        if (!below) {
            return;
        }
        std::string above;
        Span measure;  // in its brackets
        for (std::size_t column = 0; column < cells_.size(); ++column) {
            TableColumn& here = head_.columns[column];
            if (!here.head.empty()) {
                CompactText const head{text_, here.head};
                Stretch const inside = bracketed_measure(head.view());
                measure = inside.empty() ? Span{} : head.source_span(inside.begin, inside.end);
                above = head.view(0, inside.empty() ? head.view().size() : inside.begin);
                above.resize(above.size() - (inside.empty() ? 0 : last_mark(above).length));
            }
            if (column == holder_ || cells_[column].empty() ||
                (here.kind != ColumnKind::quota && !is_aside(here.kind))) {
                continue;
            }
            here.kind = ColumnKind::quota;
            here.words = above + columns_.words(cells_[column]);
            here.head = cells_[column];
            here.measure = measure;
        }
        head_.span.end = trimmed_cell(text_, lines_[head_.next_line]).end;
        ++head_.next_line;
    }

    /// How many of the rows behind the head, the first dozen, have a name and a number. A column that holds more
    /// words than numbers is none of quotas; with `numbers_only` no row counts if one does.
    [[nodiscard]] std::size_t count_rows(bool numbers_only) {
        constexpr std::size_t most_rows = 12;
        constexpr std::size_t longest_name = 60;  // bytes
        std::size_t rows = 0;
        std::vector<std::size_t> numbers(head_.columns.size());
        std::vector<std::size_t> others(head_.columns.size());
        std::size_t const limit = std::min(lines_.size(), head_.next_line + most_rows);
        for (std::size_t line = head_.next_line; line < limit; ++line) {
            split_cells(text_, lines_[line], false, cells_);
            if (cells_.size() <= holder_ + 1 || cells_.size() > head_.columns.size() ||
                cells_[holder_].empty() || cells_[holder_].size() > longest_name ||
                digit_at(columns_.words(cells_[holder_]), 0).length != 0 ||
                columns_.holds_nothing(cells_[holder_])) {
                continue;
            }
            bool counted = false;
            for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
                bool const number = columns_.holds_number(cells_[cell]);
                bool const word = !number && !columns_.holds_nothing(cells_[cell]);
                others[cell] += word && cell != holder_ ? 1 : 0;
                if (cell <= holder_) {
                    continue;
                }
                numbers[cell] += number ? 1 : 0;
                counted = counted || (number && head_.columns[cell].kind == ColumnKind::quota);
            }
            rows += counted ? 1 : 0;
        }
        bool words = false;
        for (std::size_t column = 0; column < head_.columns.size(); ++column) {
            TableColumn& here = head_.columns[column];
            bool const none = here.kind == ColumnKind::quota && numbers[column] <= others[column];
            here.kind = none ? ColumnKind::other : here.kind;
            words = words || (none && others[column] != 0);
        }
        bool const quotas = ranges::any_of(head_.columns, [](TableColumn const& column) {
            return column.kind == ColumnKind::quota;
        });
        return quotas && !(numbers_only && words) ? rows : 0;
    }

    std::string_view text_;
    std::span<Span const> lines_;
    QuotaColumns columns_;
    TableHead head_;
    std::size_t holder_ = 0;  // the column of those who get quotas
    std::vector<Span> cells_;
};

}  // namespace fengong::detail
