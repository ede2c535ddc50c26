// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/block.hpp>
#include <fengong/parse/detail/block_settler.hpp>
#include <fengong/parse/detail/clause_memory.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/front_matter.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/table.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Divides lines into blocks, looking at how they begin and end.
class OutlineReader {
public:
    /// `tables`: whether to look for tables.
    OutlineReader(std::string_view text, bool tables)
        : text_{text}, clauses_{text}, lines_{OutlineLines{text}.take()}, tables_{tables} {
        drop_page_marks();
        find_items();
        has_parts_ = find_parts();
        has_sub_headings_ = find_sub_headings();
    }

    [[nodiscard]] Outline read() {
        outline_.blocks.push_back({BlockKind::front, {0, 0}, {}});
        for (index_ = 0; index_ < lines_.size(); ++index_) {
            read_line(lines_[index_]);
        }
        BlockSettler{clauses_, outline_.blocks}.settle();
        return std::move(outline_);
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }
    [[nodiscard]] Block& current() noexcept { return outline_.blocks.back(); }
    [[nodiscard]] bool is_numbered(std::size_t line) const noexcept {
        return line < lines_.size() && lines_[line].number.style != NumberStyle::none;
    }

    void drop_page_marks() {
        for (OutlineLine const& line : lines_) {
            if (line.page_mark) {
                outline_.page_marks.push_back(line.span);
            }
        }
        std::erase_if(lines_, [](OutlineLine const& line) { return line.page_mark; });
    }

    void begin(BlockKind kind, OutlineLine const& line) {
        outline_.blocks.push_back({kind, line.span, line.number});
    }

    void read_line(OutlineLine const& line) {
        if (current().kind == BlockKind::closing) {
            current().span.end = line.span.end;
        } else if (tables_ && may_begin_table(words(line.span)) && read_table_at(index_)) {
            return;
        } else if (line.number.style != NumberStyle::none) {
            read_numbered(line);
        } else {
            read_text(line);
        }
        previous_ = line.span;
    }

    /// Divides the table whose head begins with the line `first` into blocks.
    [[nodiscard]] bool read_table_at(std::size_t first) {
        if (spans_.empty()) {
            for (OutlineLine const& line : lines_) {
                spans_.push_back(line.span);
            }
        }
        auto table = read_table(text_, spans_, first);
        if (!table) {
            return false;
        }
        settle_title(leave_out_frame(first));
        outline_.blocks.push_back({BlockKind::table_head, table->head, {}});
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            TableRow const& here = table->rows[row];
            Span const span{here.cells.front().span.begin, here.cells.back().span.end};
            Block block{here.heading ? BlockKind::heading : BlockKind::row, span, {}};
            block.number = here.heading ? *read_numbering(words(span)) : Numbering{};
            block.table = outline_.tables.size();
            block.row = row;
            outline_.blocks.push_back(block);
        }
        std::uint32_t const end = spans_[table->next_line - 1].end;
        outline_.blocks.push_back({BlockKind::table_end, {end, end}, {}});
        index_ = table->next_line - 1;
        previous_ = spans_[index_];
        outline_.tables.push_back(std::move(*table));
        return true;
    }

    /// The first of the lines in front of `line` that draw the frame of a table; what stands above ends
    /// before them.
    [[nodiscard]] std::size_t leave_out_frame(std::size_t line) {
        std::size_t first = line;
        while (first != 0 && is_frame(words(lines_[first - 1].span))) {
            --first;
        }
        if (first != line && current().span.end > lines_[first].span.begin) {
            std::uint32_t const end = first == 0 ? 0 : lines_[first - 1].span.end;
            current().span.end = std::max(current().span.begin, end);
        }
        return first;
    }

    /// A title right above a table is that of a part, unless it is the only one of the notice.
    void settle_title(std::size_t first) {
        if (first == 0 || !may_title_a_table(text_, lines_[first - 1].span)) {
            return;
        }
        Span const title = lines_[first - 1].span;
        if (current().kind == BlockKind::paragraph && current().span == title) {
            current().kind = BlockKind::part;
            return;
        }
        bool earlier = false;
        for (std::size_t line = 0; line + 1 < first && current().kind == BlockKind::front; ++line) {
            earlier = earlier || is_title(lines_[line].span);
        }
        if (earlier) {
            current().span.end = lines_[first - 2].span.end;
            outline_.blocks.push_back({BlockKind::part, title, {}});
        }
    }

    void read_numbered(OutlineLine const& line) {
        if (current().kind != BlockKind::front && is_field(line)) {
            current().span.end = line.span.end;  // (二)牵头单位:A, a field of the item
            complete_ = true;
        } else if (is_heading(line)) {
            begin(BlockKind::heading, line);
        } else {
            begin(BlockKind::item, line);
        }
    }

    /// `(二)牵头单位:A`. Items in Arabic digits have no such fields.
    [[nodiscard]] bool is_field(OutlineLine const& line) const {
        return line.number.style != NumberStyle::arabic &&
               line.number.style != NumberStyle::chinese && opens_clause(text_, line.span.begin);
    }

    [[nodiscard]] bool is_heading(OutlineLine const& line) {
        bool const level = line.number.style == NumberStyle::chinese ||
                           line.number.style == NumberStyle::chinese_bracketed;
        if (!level) {
            return false;
        }
        std::string_view const title = words(line.span);
        bool const text_follows = index_ + 1 < lines_.size() && !is_numbered(index_ + 1);
        if (has_items_[static_cast<std::size_t>(line.number.style)] && text_follows) {
            return false;  // an item like its neighbours, which a page break cuts
        }
        bool const leads_on = index_ + 1 < lines_.size() && is_numbered(index_ + 1) &&
                              lines_[index_ + 1].number.style > line.number.style;
        if (!read_section_heading(title) && !(leads_on && is_short(title))) {
            return false;
        }
        bool const bracket = ends_with_bracket(title);
        bool const clause =
            index_ + 1 < lines_.size() && opens_clause(text_, lines_[index_ + 1].span.begin);
        return !clause && !(bracket && clauses_.has_clause(line.span)) &&
               !(leads_on && title.ends_with("。") && clauses_.has_clause(line.span));
    }

    [[nodiscard]] static bool is_short(std::string_view words) noexcept {
        constexpr std::size_t most_bytes = 90;
        return words.size() <= most_bytes;
    }

    void read_text(OutlineLine const& line) {
        BlockKind const kind = current().kind;
        std::string_view const text = words(line.span);
        if (kind == BlockKind::front) {
            if (has_parts_ && is_numbered(index_ + 1) && is_title(line.span)) {
                begin(BlockKind::part, line);
            } else {
                current().span.end = line.span.end;
            }
        } else if (opens_closing_matter(text)) {
            begin(BlockKind::closing, line);
        } else if (previous_.begin > current().span.begin &&
                   is_signature(text_, previous_, line.span)) {
            // The office that signs stands on the line before and was taken for the item's.
            current().span.end = previous_.begin;
            outline_.blocks.push_back({BlockKind::closing, {previous_.begin, line.span.end}, {}});
        } else if (is_last_date(line)) {
            begin(BlockKind::closing, line);
        } else if (is_part(index_)) {
            begin(BlockKind::part, line);
        } else if (has_sub_headings_ && is_sub_heading(index_)) {
            begin(BlockKind::sub_heading, line);
        } else if (kind == BlockKind::item) {
            current().span.end = line.span.end;
        } else if (kind == BlockKind::paragraph) {
            extend_paragraph(line);
        } else {
            begin(BlockKind::paragraph, line);
            complete_ = false;
            note_end_of_paragraph(line);
        }
    }

    /// A paragraph goes on until it says who is responsible. `以下列明：` is one by itself.
    void extend_paragraph(OutlineLine const& line) {
        bool const clause = opens_clause(text_, line.span.begin) || is_sentence(line.span);
        if (complete_ && !clause) {
            begin(BlockKind::paragraph, line);
            complete_ = false;
        } else {
            current().span.end = line.span.end;
        }
        complete_ = complete_ || clause;
        note_end_of_paragraph(line);
    }

    void note_end_of_paragraph(OutlineLine const& line) {
        std::string_view const text = words(line.span);
        std::string_view const head = text.substr(0, end_without_white_space(text));
        bool const introduces = head.ends_with("：") || head.ends_with(":");
        complete_ =
            complete_ || introduces ||
            ((ends_with_bracket(text) || head.ends_with("。")) && clauses_.has_clause(line.span));
    }

    [[nodiscard]] bool is_of_signature(Span line) const {
        constexpr std::size_t most_bytes = 75;
        return line.size() <= most_bytes &&
               (is_date(text_, line) || names_an_office(CompactText{text_, line}.view()));
    }

    /// The day of a signature without an office: a line of its own, behind which only closing matter or a
    /// remark in brackets stands.
    [[nodiscard]] bool is_last_date(OutlineLine const& line) const {
        constexpr std::size_t most_bytes = 60;
        if (line.span.size() > most_bytes || !is_date(text_, line.span)) {
            return false;
        }
        return index_ + 1 == lines_.size() ||
               opens_closing_matter(words(lines_[index_ + 1].span)) ||
               (index_ + 2 == lines_.size() &&
                mark_at(words(lines_[index_ + 1].span), 0).kind == Punctuation::open_bracket);
    }

    [[nodiscard]] bool is_sentence(Span line) const {
        CompactText const sentence{text_, line};
        return read_responsibility_sentence(sentence.view(), {0, sentence.view().size()})
            .has_value();
    }

    /// Whether a line reads like a title and not like a sentence.
    [[nodiscard]] bool is_title(Span line) const {
        CompactText const title{text_, line};
        return ends_like_a_title(title.view()) && !is_prose(title.view());
    }

    /// A title between items, in front of a level that begins anew, is the title of a part.
    [[nodiscard]] bool is_part(std::size_t line) const {
        return is_numbered(line + 1) && lines_[line + 1].number.style == NumberStyle::chinese &&
               lines_[line + 1].number.value == 1 && line != 0 && is_title(lines_[line].span);
    }

    /// Notes the styles 一、 and （一） that open items: some line of the style is too long for a heading or
    /// ends like a sentence, and nothing is numbered below it; or each has a clause before the next number.
    void find_items() {
        std::array<std::size_t, 6> all{};
        std::array<std::size_t, 6> with_clause{};
        for (std::size_t line = 0; line < lines_.size();) {
            std::size_t next = line + 1;
            while (next < lines_.size() && !is_numbered(next)) {
                ++next;
            }
            NumberStyle const style = lines_[line].number.style;
            if (style == NumberStyle::chinese || style == NumberStyle::chinese_bracketed) {
                auto const row = static_cast<std::size_t>(style);
                ++all[row];
                std::size_t last = next - 1;
                while (last > line && is_of_signature(lines_[last].span)) {
                    --last;
                }
                bool const clause =
                    all[row] == with_clause[row] + 1 &&
                    clauses_.has_clause({lines_[line].span.begin, lines_[last].span.end});
                with_clause[row] += clause ? 1U : 0U;
            }
            line = next;
        }
        for (std::size_t style = 0; style < all.size(); ++style) {
            has_items_[style] = all[style] > 1 && all[style] == with_clause[style];
        }

        for (std::size_t line = 0; line < lines_.size(); ++line) {
            NumberStyle const style = lines_[line].number.style;
            bool const level =
                style == NumberStyle::chinese || style == NumberStyle::chinese_bracketed;
            bool const leads_on = is_numbered(line + 1) && lines_[line + 1].number.style > style;
            if (level && !leads_on && !read_section_heading(words(lines_[line].span))) {
                has_items_[static_cast<std::size_t>(style)] = true;
            }
        }
    }

    [[nodiscard]] bool find_parts() const {
        bool items = false;
        for (std::size_t line = 0; line < lines_.size(); ++line) {
            items = items || is_numbered(line);
            if (items && !is_numbered(line) && is_part(line)) {
                return true;
            }
        }
        return false;
    }

    /// A short line without marks between an item that is complete, or a heading, and the next number.
    [[nodiscard]] bool is_sub_heading(std::size_t line) const {
        constexpr std::size_t least_bytes = 12;
        constexpr std::size_t most_bytes = 75;
        if (line == 0 || !is_numbered(line + 1) || is_numbered(line) ||
            lines_[line].span.size() > most_bytes + least_bytes) {
            return false;
        }
        CompactText const title{text_, lines_[line].span};
        std::string_view const text = title.view();
        for (std::size_t position = 0; position < text.size();) {
            Mark const mark = mark_at(text, position);
            if (mark.length != 0 && mark.kind != Punctuation::open_quote &&
                mark.kind != Punctuation::close_quote && mark.kind != Punctuation::pause) {
                return false;
            }
            position += mark.length != 0 ? mark.length : character_length(text, position);
        }
        return text.size() >= least_bytes && text.size() <= most_bytes && !ends_like_a_unit(text) &&
               follows_an_end(line);
    }

    [[nodiscard]] bool follows_an_end(std::size_t line) const {
        std::string_view before = words(lines_[line - 1].span);
        before = before.substr(0, end_without_white_space(before));
        bool const heading = is_numbered(line - 1) && read_section_heading(before).has_value();
        return heading || before.ends_with("。") || ends_with_bracket(before) ||
               opens_clause(text_, lines_[line - 1].span.begin);
    }

    /// Whether a line behind an item is one. A line behind a heading alone may be the rest of it.
    [[nodiscard]] bool find_sub_headings() const {
        bool items = false;
        for (std::size_t line = 0; line < lines_.size(); ++line) {
            items =
                items || (is_numbered(line) && lines_[line].number.style >= NumberStyle::arabic);
            bool const behind_heading =
                line != 0 && is_numbered(line - 1) &&
                read_section_heading(words(lines_[line - 1].span)).has_value();
            if (items && !behind_heading && is_sub_heading(line)) {
                return true;
            }
        }
        return false;
    }

    std::string_view text_;
    ClauseMemory clauses_;
    std::vector<OutlineLine> lines_;
    std::vector<Span> spans_;  // of the lines, where a table was looked for
    Outline outline_;
    std::size_t index_ = 0;
    Span previous_;
    std::array<bool, 6> has_items_{};  // of each style
    bool tables_ = true;
    bool has_parts_ = false;
    bool has_sub_headings_ = false;
    bool complete_ = false;  // the paragraph at hand has said who is responsible
};

/// Divides a text into blocks; into rows of tables only if `tables`. Blank lines belong to the block before
/// them. Linear.
[[nodiscard]] inline Outline read_outline(std::string_view text, bool tables) {
    return OutlineReader{text, tables}.read();
}

}  // namespace fengong::detail
