// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/apart_stack.hpp>
#include <fengong/parse/detail/comma_cells.hpp>
#include <fengong/parse/detail/divided_rows.hpp>
#include <fengong/parse/detail/glued_table.hpp>
#include <fengong/parse/detail/menu_below_table.hpp>
#include <fengong/parse/detail/quota_head.hpp>
#include <fengong/parse/detail/quota_stack.hpp>
#include <fengong/parse/detail/quoted_lines.hpp>
#include <fengong/parse/detail/row_collector.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/detail/table_end.hpp>
#include <fengong/parse/detail/table_head.hpp>
#include <fengong/parse/detail/table_measure.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/detail/unnamed_numbers.hpp>
#include <fengong/parse/detail/worded_rows.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Reads a table from the lines behind its head.
class TableReader {
public:
    TableReader(std::string_view text, std::span<Span const> lines) : text_{text}, lines_{lines} {}

    /// The table whose head begins with the line `first`.
    [[nodiscard]] std::optional<Table> read(std::size_t first) {
        if (auto apart = ApartStackReader{text_, lines_}.read(first)) {
            return apart;
        }
        auto head = TableHeadReader{text_, lines_}.read(first);
        bool const tasks = head && ranges::any_of(head->columns, [](TableColumn const& column) {
                               return column.kind == ColumnKind::task;
                           });
        if (auto quotas = QuotaHeadReader{text_, lines_}.read(first, tasks)) {
            head = std::move(quotas);
        }
        if (auto quotas = head ? std::nullopt : read_quota_stack(text_, lines_, first)) {
            return quotas;
        }
        if (!head) {
            return read_glued_table(text_, lines_, first);
        }
        UnnamedNumberReader{text_, lines_}.add_column(*head);
        give_measure_above(text_, lines_, first, head->columns);
        table_.columns = std::move(head->columns);
        table_.head = head->span;
        first_ = first;
        head_end_ = head->next_line;
        layout_ = head->layout;
        table_.doubled_quotes = layout_ == TableLayout::commas;
        line_ = head->next_line;
        start();
        for (; line_ < lines_.size() && !is_below(line_); ++line_) {
            if (skip_repeated_head()) {
                // A text of heads alone is no table, which each of its lines would have to find out.
                constexpr unsigned most_heads = 8;
                if (++heads_in_a_row_ == most_heads) {
                    break;
                }
                continue;
            }
            if (begins_other_table() ||
                (layout_ == TableLayout::divided && begins_menu(text_, lines_, line_, rows_))) {
                break;
            }
            if (is_frame(words(lines_[line_]))) {
                divided_.end_row();
            } else if (read_title() || read_line()) {
                heads_in_a_row_ = 0;
            } else {
                break;
            }
        }
        divided_.close();
        rows_.close(false);
        rows_.leave_out_empty_rows();
        table_.next_line = line_;
        std::erase_if(table_.rows, [](TableRow const& row) { return row.cells.empty(); });
        return table_.rows.empty() ? std::nullopt : std::optional{std::move(table_)};
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }

    void start() {
        head_opening_ = three_bytes(words(trimmed_cell(text_, lines_[first_])));
        rows_.start(layout_ == TableLayout::spaced);
        bool const frame = line_ < lines_.size() && is_frame(words(lines_[line_]));
        std::string_view const head = words(lines_[first_]);
        bool const marked = cell_mark_at(head, skip_white_space(head)) != 0;
        divided_.start(frame && !is_markdown_rule(words(lines_[line_])), marked);
        rows_apart_ = stands_behind_blank_line(text_, lines_, line_) &&
                      stands_behind_blank_line(text_, lines_, line_ + 1);
        bool all_apart = true;  // the words of the head
        bool closed = true;
        for (std::size_t line = first_; line < head_end_; ++line) {
            all_apart =
                all_apart && (line == first_ || stands_behind_blank_line(text_, lines_, line));
            std::string_view const cell = words(lines_[line]);
            closed = closed && trimmed_cell(text_, lines_[line]).end !=
                                   lines_[line].begin + end_without_white_space(cell);
        }
        worded_.start(closed, all_apart && head_end_ - first_ > 1);
    }

    /// Whether a line stands below the table: a remark, closing matter, a signature.
    [[nodiscard]] bool is_below(std::size_t line) {
        // An office and a day may be cells as well; then more rows follow.
        bool const cells =
            layout_ == TableLayout::stacked && rows_.column_of(ColumnKind::deadline).has_value();
        if (!cells) {
            return stands_below_table(text_, lines_, line);
        }
        return closes_table(text_, lines_, line) ||
               (is_signed_at(text_, lines_, line) &&
                !(line + 2 < lines_.size() && rows_.number_of(lines_[line + 2])));
    }

    /// The head again, on a new page: passes it by.
    [[nodiscard]] bool skip_repeated_head() {
        std::size_t const size = head_end_ - first_;
        if (size > lines_.size() - line_) {
            return false;
        }
        for (std::size_t line = 0; line < size; ++line) {
            if (!is_same_line(lines_[first_ + line], lines_[line_ + line])) {
                return false;
            }
        }
        divided_.close();
        worded_.close(true);
        line_ += size - 1;
        return true;
    }

    /// `二、民生项目⏎序号 | 项目名称 | 责任单位`: whether a head with other words stands below a title among the rows.
    [[nodiscard]] bool begins_other_table() {
        if (layout_ != TableLayout::divided || table_.rows.empty() ||
            table_.rows.back().kind != RowKind::heading) {
            return false;
        }
        std::string_view const line = words(lines_[line_]);
        return three_bytes(line, skip_cell_mark(line)) == head_opening_ &&
               TableHeadReader{text_, lines_}.read(line_).has_value();
    }

    /// Whether two lines hold the same words, marks and white space at their ends aside.
    [[nodiscard]] bool is_same_line(Span left, Span right) const {
        std::string_view const other = words(right);
        if (left.begin == lines_[first_].begin &&
            three_bytes(other, skip_cell_mark(other)) != head_opening_) {
            return false;
        }
        return without_white_space(words(trimmed_cell(text_, left))) ==
               without_white_space(words(trimmed_cell(text_, right)));
    }

    /// `一、工业发展` among the rows is the title of a section.
    [[nodiscard]] bool read_title() {
        std::string_view const line = words(lines_[line_]);
        std::size_t const begin = skip_bold(line, skip_cell_mark(line));
        if (chinese_ordinal_at(line, begin).digits == 0 &&
            mark_at(line, begin).kind != Punctuation::open_bracket) {
            return false;
        }
        Span const alone = trimmed_cell(text_, lines_[line_]);
        auto const number = read_numbering(words(alone));
        if (!number || number->style >= NumberStyle::arabic ||
            !read_section_heading(words(alone)) || worded_.expects_task() || has_cells(alone)) {
            return false;
        }
        divided_.close();
        worded_.close(true);
        rows_.add_heading(alone, NumberStyle::none);
        return true;
    }

    /// Whether marks divide what stands in a line of a table of such rows: `一、教育 | 1.改建学校 | 县教育局`.
    [[nodiscard]] bool has_cells(Span alone) const noexcept {
        return (layout_ == TableLayout::divided &&
                find_cell_mark(words(alone), 0) != words(alone).size()) ||
               (layout_ == TableLayout::commas &&
                words(alone).find(comma_between_cells) != std::string_view::npos);
    }

    /// Reads a line into rows; false if the table ends in front of it.
    [[nodiscard]] bool read_line() {
        Span line = lines_[line_];
        bool const cut = !rows_apart_ && stands_behind_blank_line(text_, lines_, line_);
        switch (layout_) {
        case TableLayout::divided:
            if (std::size_t const more = lines_of_quoted_cell(text_, lines_, line_); more != 0) {
                line_ += more;
                line.end = lines_[line_].end;
            }
            return divided_.read(line, cut) || read_lone_title();
        case TableLayout::spaced:
            return worded_.read_row(line, cut);
        case TableLayout::stacked:
            worded_.read_cell(line, stands_behind_blank_line(text_, lines_, line_));
            return true;
        case TableLayout::commas:
            return read_record() || read_lone_title();
        }
        return true;
    }

    /// A record, which may go on over lines; false if it has but one cell.
    [[nodiscard]] bool read_record() {
        std::uint32_t const begin = lines_[line_].begin;
        std::uint32_t const end = commas_.read(begin, cells_);
        std::size_t const behind = cells_.size() == 1 ? cells_.front().end : text_.size();
        bool const one = cells_.size() == 1 &&
                         (behind == text_.size() || (text_[behind] != comma_between_cells &&
                                                     text_[behind] != quote_around_cells));
        if (end == begin || one || cells_.size() > 2 * table_.columns.size() || is_prose(begin)) {
            return false;
        }
        divided_.read_cells(ranges::view(cells_));
        while (line_ + 1 < lines_.size() && lines_[line_ + 1].begin < end) {
            ++line_;
        }
        return true;
    }

    /// Whether the record at `begin` is no row but text with commas, `1.新增企业20家,培育专精特新5家。`: it ends with a full stop or holds a
    /// colon, or speaks of all rows, and names no units where they stand in rows.
    [[nodiscard]] bool is_prose(std::uint32_t begin) {
        std::string_view const words =
            text_.substr(begin, std::max(cells_.back().end, begin) - begin);
        bool const sentence = last_mark(trim(words)).kind == Punctuation::full_stop ||
                              words.find("：") != std::string_view::npos ||
                              words.find(':') != std::string_view::npos ||
                              words_for_all_items.prefix_of(words) != 0;
        for (std::size_t cell = 0; sentence && cell < cells_.size(); ++cell) {
            bool const role =
                cell < table_.columns.size() && table_.columns[cell].kind == ColumnKind::role;
            if (role && rows_.judge(cells_[cell]).units) {
                return false;
            }
        }
        return sentence;
    }

    /// A few words without a mark, in front of a row with marks, are the title of a section.
    [[nodiscard]] bool read_lone_title() {
        Span const line = trimmed_cell(text_, lines_[line_]);
        if (!rows_.judge(line).brief || line_ + 1 == lines_.size()) {
            return false;
        }
        if (layout_ == TableLayout::commas) {
            static_cast<void>(commas_.read(lines_[line_ + 1].begin, cells_));
        } else {
            split_cells(text_, lines_[line_ + 1], false, cells_);
        }
        if (cells_.size() < 2) {
            return false;
        }
        divided_.close();
        rows_.add_heading(line, NumberStyle::none);
        return true;
    }

    std::string_view text_;
    std::span<Span const> lines_;
    Table table_;
    RowCollector rows_{text_, table_};
    DividedRows divided_{text_, table_, rows_};
    WordedRows worded_{text_, rows_};
    CommaCells commas_{text_};
    TableLayout layout_ = TableLayout::stacked;
    std::size_t first_ = 0;           // the first line of the head
    std::uint32_t head_opening_ = 0;  // its first character
    std::size_t head_end_ = 0;        // the line behind it
    std::size_t line_ = 0;
    unsigned heads_in_a_row_ = 0;  // that were skipped
    bool rows_apart_ = false;      // blank lines stand between rows, and say nothing of page breaks
    std::vector<Span> cells_;
};

}  // namespace fengong::detail
