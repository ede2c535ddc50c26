// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/annex.hpp>
#include <fengong/parse/detail/block.hpp>
#include <fengong/parse/detail/column_headings.hpp>
#include <fengong/parse/detail/comma_cells.hpp>
#include <fengong/parse/detail/counted_groups.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/row_numbers.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Whether a line is the mark of an annex and nothing else: 附件, 附件2：.
[[nodiscard]] inline bool is_annex_mark(std::string_view text, Span line) {
    constexpr std::size_t most_bytes = 24;
    CompactText const compact{text, line};
    std::string_view const words = compact.view();
    return (words.starts_with("附件") || words.starts_with("附表")) && words.size() <= most_bytes;
}

/// Divides a table into blocks, and what stands right above it into its title and the rest.
class TableBlocks {
public:
    /// `lines`: the lines of `text` that are not blank.
    TableBlocks(std::string_view text, std::span<Span const> lines, Outline& outline)
        : text_{text}, lines_{lines}, outline_{outline} {}

    /// Adds the blocks of `table`, whose head begins with the line `first`.
    void add(Table table, std::size_t first) {
        take_numbers_of_tasks(text_, table);
        raise_column_headings(text_, table);
        CountedGroups{text_}.raise(table);
        settle_title(leave_out_frame(first));
        outline_.blocks.push_back({BlockKind::table_head, table.head, {}, outline_.tables.size()});
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            add_row(table.rows[row], row);
            if (table.doubled_quotes) {
                leave_out_quotes(table.rows[row]);
            }
        }
        std::uint32_t const end = lines_[table.next_line - 1].end;
        outline_.blocks.push_back({BlockKind::table_end, {end, end}, {}});
        outline_.tables.push_back(std::move(table));
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }
    [[nodiscard]] Block& current() noexcept { return outline_.blocks.back(); }

    /// `改造""断头路""4条` says 改造"断头路"4条.
    void leave_out_quotes(TableRow const& row) {
        constexpr std::string_view doubled = "\"\"";
        for (TableCell const& cell : row.cells) {
            std::string_view const head = text_.substr(0, cell.span.end);
            for (std::size_t quote = head.find(doubled, cell.span.begin); quote != head.npos;
                 quote = head.find(doubled, quote + doubled.size())) {
                auto const second = static_cast<std::uint32_t>(quote + 1);
                outline_.page_marks.push_back({second, second + 1});
            }
        }
    }

    void add_row(TableRow const& row, std::size_t index) {
        Span const span{row.cells.front().span.begin, row.cells.back().span.end};
        Block block{BlockKind::row, span, {}};
        block.table = outline_.tables.size();
        block.row = index;
        if (row.kind == RowKind::remark) {
            block.kind = BlockKind::remark;
            block.uncertain = row.uncertain;
        } else if (row.kind == RowKind::heading) {
            auto const number = read_numbering(words(span));
            block.number = number.value_or(Numbering{row.style});
            block.kind = block.number.style == NumberStyle::none ? BlockKind::sub_heading
                                                                 : BlockKind::heading;
        }
        outline_.blocks.push_back(block);
    }

    /// The first of the lines in front of `line` that draw the frame of a table; what stands above ends
    /// before them.
    [[nodiscard]] std::size_t leave_out_frame(std::size_t line) {
        std::size_t first = line;
        while (first != 0 && is_frame(words(lines_[first - 1]))) {
            --first;
        }
        cut_above(first);
        return first;
    }

    /// Lets the block at hand end before the line `line`.
    void cut_above(std::size_t line) {
        if (line < lines_.size() && current().span.end > lines_[line].begin) {
            std::uint32_t const end = line == 0 ? 0 : lines_[line - 1].end;
            current().span.end = std::max(current().span.begin, end);
        }
    }

    /// A title right above a table, the line `first`, is that of a part, unless it is the only one of the
    /// notice.
    void settle_title(std::size_t first) {
        std::size_t end = first;  // behind the title
        while (end != 0 && says_measure(lines_[end - 1])) {
            --end;
        }
        if (end == 0 || !may_title_a_table(text_, lines_[end - 1]) ||
            current().kind == BlockKind::heading) {
            return;
        }
        std::size_t begin = end - 1;
        while (begin != 0 && goes_on(begin)) {
            --begin;
        }
        Span const title{lines_[begin].begin, lines_[end - 1].end};
        if (title.begin < current().span.begin || current().kind == BlockKind::table_end) {
            return;
        }
        if (current().kind == BlockKind::front && !has_earlier_title(begin)) {
            return;
        }
        if (title.begin == current().span.begin && current().kind != BlockKind::front) {
            current() = {BlockKind::part, title, {}};
        } else {
            cut_above(begin);
            settle_rest();
            outline_.blocks.push_back({BlockKind::part, title, {}});
        }
        if (end != first) {
            outline_.blocks.push_back(
                {BlockKind::remark, {lines_[end].begin, lines_[first - 1].end}, {}});
        }
    }

    /// What stands above the title of a later table: `附件2`.
    void settle_rest() {
        if (current().kind == BlockKind::paragraph && is_annex_mark(text_, current().span)) {
            current().kind = BlockKind::remark;
        }
    }

    [[nodiscard]] bool says_measure(Span line) const {
        CompactText const compact{text_, line};
        return measure_lines.prefix_of(compact.view()) != 0;
    }

    /// Whether the title in the line `line` begins in the one above: no blank line stands between, and that
    /// one is no title by itself.
    [[nodiscard]] bool goes_on(std::size_t line) const {
        std::string_view const gap =
            text_.substr(lines_[line - 1].end, lines_[line].begin - lines_[line - 1].end);
        CompactText const above{text_, lines_[line - 1]};
        return ranges::count(gap, '\n') <= 1 && may_title_a_table(text_, lines_[line - 1]) &&
               !ends_like_a_title(above.view()) &&
               above.view().find("关于") == std::string_view::npos;
    }

    [[nodiscard]] bool has_earlier_title(std::size_t first) const {
        for (std::size_t line = 0; line < first; ++line) {
            CompactText const title{text_, lines_[line]};
            if (ends_like_a_title(title.view()) && !is_prose(title.view())) {
                return true;
            }
        }
        return false;
    }

    std::string_view text_;
    std::span<Span const> lines_;
    Outline& outline_;
};

/// What a line below the items begins with that remarks on them.
inline constexpr auto words_of_notes =
    word_list({"备注：", "备注:", "注：", "注:", "说明：", "说明:"});

/// Whether a line that stands behind an item, in the block at hand, which says who is responsible, remarks on
/// the list: `注：责任单位中排在首位的为牵头单位`. `lists_annexes`: it begins a list of annexes and nothing of an item, whoever is.
[[nodiscard]] inline bool is_note(std::string_view text, Outline const& outline, Span line,
                                  bool lists_annexes, KnownClauses& clauses) {
    Block const& block = outline.blocks.back();
    std::string_view const words = text.substr(line.begin, line.size());
    bool const notes = words_of_notes.prefix_of(words.substr(skip_white_space(words))) != 0 ||
                       (may_mark_annex(words) && opens_list_of_annexes(words));
    return (block.kind == BlockKind::item || block.kind == BlockKind::paragraph) &&
           (lists_annexes || (notes && clauses.has_clause(block.span)));
}

/// Whether a line that is neither a title nor closing matter stands below a table and remarks on it, or goes
/// on with such a remark: `注：…`, `附件2`, `（此件公开发布）`.
[[nodiscard]] inline bool is_remark(std::string_view text, Outline const& outline, Span line) {
    BlockKind const kind = outline.blocks.back().kind;
    if (kind != BlockKind::table_end) {
        return kind == BlockKind::remark;
    }
    CompactText const compact{text, line};
    std::string_view words = compact.view();
    words.remove_prefix(words.starts_with(quote_around_cells) ? 1U : 0U);
    return words_below_tables.prefix_of(words) != 0 ||
           mark_at(words, 0).kind == Punctuation::open_bracket;
}

/// Adds a line to the remark at hand, or begins one.
inline void add_remark(Outline& outline, Span line) {
    if (outline.blocks.back().kind == BlockKind::remark) {
        outline.blocks.back().span.end = line.end;
    } else {
        outline.blocks.push_back({BlockKind::remark, line, {}});
    }
}

/// The title of the only table is that of a section only if rows stand there before any heading among them.
inline void settle_titles(Outline& outline) {
    if (outline.tables.size() != 1) {
        return;
    }
    auto const head = ranges::find(outline.blocks, BlockKind::table_head, &Block::kind);
    auto const first = head + 1;
    bool const headed = first != outline.blocks.end() && (first->kind == BlockKind::heading ||
                                                          first->kind == BlockKind::sub_heading);
    auto title = head;
    while (title != outline.blocks.begin() && title->kind != BlockKind::part) {
        --title;
    }
    if (headed && title->kind == BlockKind::part && head - title <= 2) {
        title->kind = BlockKind::remark;
    }
}

}  // namespace fengong::detail
