// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/annex.hpp>
#include <fengong/parse/detail/article_number.hpp>
#include <fengong/parse/detail/block.hpp>
#include <fengong/parse/detail/block_settler.hpp>
#include <fengong/parse/detail/closing_sentence.hpp>
#include <fengong/parse/detail/cover_letter.hpp>
#include <fengong/parse/detail/divided_duties.hpp>
#include <fengong/parse/detail/field_lines.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/last_lines.hpp>
#include <fengong/parse/detail/line_ends.hpp>
#include <fengong/parse/detail/lines_above_items.hpp>
#include <fengong/parse/detail/lines_of_all.hpp>
#include <fengong/parse/detail/office_lines.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/outline_survey.hpp>
#include <fengong/parse/detail/paragraph_end.hpp>
#include <fengong/parse/detail/part_heading.hpp>
#include <fengong/parse/detail/plain_items.hpp>
#include <fengong/parse/detail/shared_lines.hpp>
#include <fengong/parse/detail/table_blocks.hpp>
#include <fengong/parse/front_matter.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Divides lines into blocks, looking at how they begin and end.
class OutlineReader {
public:
    /// `tables`: whether to look for tables.
    OutlineReader(std::string_view text, bool tables)
        : text_{text}, clauses_{text}, tables_{tables} {
        OutlineLines lines{text};
        outline_.page_marks = lines.markup();
        lines_ = std::move(lines).take();
        drop_page_marks();
        for (std::size_t letter = cover_letter(text_, lines_, clauses_); letter-- != 0;) {
            lines_[letter].number = {};  // what a letter numbers is no item
        }
        join_offices_with_duties(text_, lines_);
        divide_duties(text_, clauses_, lines_);
        survey_.emplace(text_, lines_, clauses_);
        above_items_.emplace(text_, lines_);
        first_plain_ = find_plain_items(text_, lines_, *survey_, clauses_);
    }

    [[nodiscard]] Outline read() {
        outline_.blocks.push_back({BlockKind::front, {0, 0}, {}});
        for (index_ = 0; index_ < lines_.size(); ++index_) {
            read_line(lines_[index_]);
        }
        ranges::sort(outline_.page_marks, {}, &Span::begin);
        settle_titles(outline_);
        BlockSettler{clauses_, outline_.blocks}.settle();
        SharedLines{text_, clauses_, outline_.blocks}.find();
        outline_.blocks.front().below = lines_of_all_.found(
            outline_.blocks.front().span, ranges::view(lines_), ranges::view(outline_.blocks));
        return std::move(outline_);
    }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }
    [[nodiscard]] Block& current() noexcept { return outline_.blocks.back(); }

    /// Whether there is a line `index` that opens with who does what, or until when.
    [[nodiscard]] bool is_clause(std::size_t index) const {
        return index < lines_.size() && opens_clause(text_, lines_[index].span.begin);
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
        if (tables_ && may_begin_table(words(line.span)) && read_table_at(index_)) {
            return;
        }
        if (may_mark_annex(words(line.span))) {
            annexes_end_ = end_of_annexes(text_, ranges::view(lines_), index_, clauses_);
        }
        if (may_begin_annex(line.span) &&
            opens_annex(text_, ranges::view(lines_), index_, clauses_)) {
            begin(BlockKind::remark, line);
            annex_ = outline_.blocks.size();
        } else if (annex_ == outline_.blocks.size() && survey_->is_title(line.span) &&
                   survey_->is_numbered(index_ + 1)) {
            begin(BlockKind::part, line);
        } else if (current().kind == BlockKind::closing || goes_on_with_annexes(line)) {
            current().span.end = line.span.end;
        } else if (line.number.style != NumberStyle::none) {
            read_numbered(line);
        } else if (annex_ == outline_.blocks.size() && !clauses_.has_clause(line.span)) {
            current().span.end = line.span.end;  // the title of the annex
        } else {
            read_text(line);
        }
        previous_ = lines_[index_].span;
    }

    /// Whether an annex may begin with the line at hand, behind what stands there so far: an item only if it is complete, and none
    /// of its fields follow.
    [[nodiscard]] bool may_begin_annex(Span line) const {
        BlockKind const kind = outline_.blocks.back().kind;
        bool const items = kind == BlockKind::item || kind == BlockKind::paragraph;
        return may_mark_annex(words(line)) &&
               (kind == BlockKind::closing ||
                ((kind == BlockKind::remark || (items && survey_->follows_an_end(index_))) &&
                 !fields_follow(text_, ranges::view(lines_), index_ + 1)));
    }

    /// Divides the table whose head begins with the line `first` into blocks.
    [[nodiscard]] bool read_table_at(std::size_t first) {
        if (spans_.empty()) {
            for (OutlineLine const& line : lines_) {
                spans_.push_back(line.span);
            }
        }
        auto table = read_table(text_, ranges::view(spans_), first);
        if (!table) {
            return false;
        }
        TableBlocks{text_, ranges::view(spans_), outline_}.add(std::move(*table), first);
        index_ = outline_.tables.back().next_line - 1;
        previous_ = spans_[index_];
        return true;
    }

    /// `注：1.…⏎2.…`: whether a numbered line goes on with a remark, and says with those up to the next number of nobody that he
    /// is responsible.
    [[nodiscard]] bool goes_on_with_remark(OutlineLine const& line) {
        if (current().kind != BlockKind::remark || line.number.style < NumberStyle::arabic) {
            return false;
        }
        std::size_t const next = survey_->next_numbered(index_ + 1);
        return !clauses_.has_clause({line.span.begin, lines_[next - 1].span.end});
    }

    /// Whether a line goes on with a list of annexes that is no text of an item.
    [[nodiscard]] bool goes_on_with_annexes(OutlineLine const& line) {
        BlockKind const kind = current().kind;
        bool const next = annexes_.take(text_, line);
        bool const named = index_ < annexes_end_ && line.number.style != NumberStyle::none;
        return (kind == BlockKind::front && (next || named)) ||
               (kind == BlockKind::remark && named);
    }

    void read_numbered(OutlineLine const& line) {
        bool const remark = goes_on_with_remark(line);
        if (remark || (current().kind != BlockKind::front &&
                       is_field_line(text_, ranges::view(lines_), index_, last_field_))) {
            current().span.end = line.span.end;
            last_field_ = remark ? last_field_ : line.number.value;
            complete_ = complete_ || !remark;
            return;
        }
        last_field_ = 0;
        if (is_heading(line)) {
            begin(BlockKind::heading, line);
            take_lines_below();
        } else {
            begin(BlockKind::item, line);
        }
    }

    /// Takes the lines below a heading that say who does what stands there for its own.
    void take_lines_below() {
        std::size_t const lines = survey_->headings().clause_lines_below(index_);
        if (lines != 0 && above_items_->lines_at(index_ + 1) == 0) {
            current().below = {lines_[index_ + 1].span.begin, lines_[index_ + lines].span.end};
            current().span.end = current().below.end;
            index_ += lines;
        }
    }

    /// Whether lines of labels stand above a heading, or right below it, above one of a deeper level.
    [[nodiscard]] bool stands_by_labels(OutlineLine const& line) const {
        return (outline_.blocks.back().heads == line.number.style) ||
               (above_items_->lines_at(index_ + 1) != 0 &&
                above_items_->style_of_headings() > line.number.style);
    }

    [[nodiscard]] bool is_heading(OutlineLine const& line) {
        bool const level = line.number.style == NumberStyle::chinese ||
                           line.number.style == NumberStyle::chinese_bracketed;
        if (!level) {
            return false;
        }
        std::string_view const title = words(line.span);
        if (stands_by_labels(line) || survey_->headings().heads_what_others_do(index_)) {
            return true;
        }
        bool const text_follows = index_ + 1 < lines_.size() && !survey_->is_numbered(index_ + 1);
        if (survey_->has_items(line.number.style) && text_follows) {
            return false;  // an item like its neighbours, which a page break cuts
        }
        bool const leads_on = index_ + 1 < lines_.size() && survey_->is_numbered(index_ + 1) &&
                              lines_[index_ + 1].number.style > line.number.style;
        if (leads_on && heads_items(line)) {
            return true;
        }
        if (!read_section_heading(title) && !(leads_on && title.size() <= longest_title)) {
            return false;
        }
        if (is_cut(title) ||
            (leads_on && lines_[index_ + 1].number.style >= NumberStyle::arabic_bracketed &&
             ends_with_colon(title))) {
            return false;
        }
        bool const bracket = ends_with_bracket(title) || title.find("：") != title.npos ||
                             title.find(':') != title.npos;
        bool const clause = is_clause(index_ + 1);
        constexpr std::string_view by = "，由";  // 实施供水保障行动，由县水利局承办
        bool const agent = title.find(by) != std::string_view::npos;
        bool const ends = leads_on && title.ends_with("。");
        return !clause && !((bracket || agent || ends) && clauses_.has_clause(line.span));
    }

    /// `（三）人才计划。围绕…，实施以下项目：`: whether a line ends with a colon above an item that says who does it.
    [[nodiscard]] bool heads_items(OutlineLine const& line) {
        std::size_t const first = index_ + 1;
        if (lines_[first].number.style != NumberStyle::arabic ||
            !ends_with_colon(words(line.span))) {
            return false;
        }
        std::size_t const next = survey_->next_numbered(first + 1);
        Span const item{lines_[first].span.begin, lines_[next - 1].span.end};
        return next < lines_.size() && clauses_.has_clause(item) && !clauses_.has_clause(line.span);
    }

    void read_text(OutlineLine const& line) {
        BlockKind const kind = current().kind;
        std::string_view const text = words(line.span);
        if (survey_->is_numbered(index_ + 1) && is_part_heading(text)) {
            begin(BlockKind::part, line);
        } else if (std::size_t const above = above_items_->lines_at(index_); above != 0) {
            begin(BlockKind::sub_heading, line);
            index_ += above - 1;
            current().span.end = lines_[index_].span.end;
            current().below = current().span;
            current().heads = above_items_->style_of_headings();
        } else if (kind == BlockKind::front && index_ == first_plain_) {
            begin_paragraph(line);
            note_end_of_paragraph(line);
        } else if (kind == BlockKind::front) {
            if (survey_->has_parts() && survey_->is_numbered(index_ + 1) &&
                survey_->is_title(line.span)) {
                begin(BlockKind::part, line);
            } else if (survey_->is_first_heading(index_) ||
                       (survey_->has_sub_headings() && survey_->heads_units(index_))) {
                begin(BlockKind::sub_heading, line);
            } else {
                lines_of_all_.take(line.span);
                current().span.end = line.span.end;
            }
        } else if (opens_closing_matter(text)) {
            begin(BlockKind::closing, line);
        } else if (current().kind == BlockKind::paragraph &&
                   current().span.begin == previous_.begin &&
                   is_signature(text_, previous_, line.span)) {
            current() = {BlockKind::closing, {previous_.begin, line.span.end}, {}};
        } else if (previous_.begin > current().span.begin &&
                   is_signature(text_, previous_, line.span)) {
            current().span.end = previous_.begin;  // the office that signs was taken for the item's
            outline_.blocks.push_back({BlockKind::closing, {previous_.begin, line.span.end}, {}});
        } else if (LastLines{text_, ranges::view(lines_)}.end_at(index_, current().span,
                                                                 clauses_)) {
            begin(BlockKind::closing, line);
        } else if (survey_->is_part(index_)) {
            begin(BlockKind::part, line);
        } else if (survey_->has_sub_headings() && survey_->is_sub_heading(index_)) {
            begin(BlockKind::sub_heading, line);
        } else if (annex_ != outline_.blocks.size() &&
                   (is_remark(text_, outline_, line.span) ||
                    is_note(text_, outline_, line.span, index_ < annexes_end_, clauses_))) {
            add_remark(outline_, line.span);
        } else if (kind == BlockKind::item && is_last_sentence(line)) {
            add_remark(outline_, line.span);
        } else if (kind == BlockKind::item) {
            current().span.end = line.span.end;
        } else if (kind == BlockKind::paragraph) {
            extend_paragraph(line);
        } else {
            begin_paragraph(line);
            note_end_of_paragraph(line);
        }
    }

    /// Whether a line closes the list: no number stands behind it, nor who does what; or says from when on all holds.
    [[nodiscard]] bool is_last_sentence(OutlineLine const& line) {
        constexpr std::size_t most_lines = 40;
        return holds_from_then_on(text_, ranges::view(lines_), index_, current().span, clauses_) ||
               (lines_.size() - index_ <= most_lines &&
                closes_items(text_, end_of_item(), line.span, clauses_) &&
                survey_->next_numbered(index_ + 1) == lines_.size() && !is_clause(index_ + 1));
    }

    /// The last lines of the item at hand, where it says who is responsible; a few, so that asking for each line stays linear.
    [[nodiscard]] Span end_of_item() const noexcept {
        constexpr std::size_t most_lines = 3;
        Span const item = outline_.blocks.back().span;
        std::size_t const first = index_ - std::min(index_, most_lines);
        return {std::max(item.begin, lines_[first].span.begin), item.end};
    }

    /// The number of the article that a line opens, 第二条; 0 for none.
    [[nodiscard]] std::uint32_t article_of(Span line) const {
        return article_number_at(trim(words(line))).value;
    }

    void begin_paragraph(OutlineLine const& line) {
        begin(BlockKind::paragraph, line);
        complete_ = false;
        std::uint32_t const article = article_of(line.span);
        last_article_ = article != 0 ? article : last_article_;
    }

    /// A paragraph goes on until it says who is responsible, or to the next article. `以下列明：` is one by itself.
    void extend_paragraph(OutlineLine const& line) {
        std::string_view const above = words(previous_);
        bool const duty = ends_a_duty(above.substr(0, end_without_white_space(above))) &&
                          clauses_.opens_duty(line.span);
        bool const clause = !duty && (opens_clause(text_, line.span.begin) ||
                                      is_responsibility_sentence(text_, line.span));
        std::uint32_t const number = article_of(line.span);
        bool const article = number != 0 && number == last_article_ + 1;  // no 第十条规定
        bool const rest = opens_clause(text_, previous_.begin) && OutlineSurvey::breaks_off(above);
        if (duty || article || (complete_ && !clause && !rest)) {
            begin_paragraph(line);
        } else {
            current().span.end = line.span.end;
        }
        complete_ = complete_ || clause;
        note_end_of_paragraph(line);
    }

    void note_end_of_paragraph(OutlineLine const& line) {
        complete_ = complete_ || ends_a_paragraph(text_, line.span, clauses_);
    }

    static constexpr std::size_t longest_title = 90;  // bytes
    std::string_view text_;
    KnownClauses clauses_;
    std::vector<OutlineLine> lines_;
    std::optional<LinesAboveItems> above_items_;
    std::optional<OutlineSurvey> survey_;  // of the lines, when the page marks are out
    std::vector<Span> spans_;              // of the lines, where a table was looked for
    Outline outline_;
    std::size_t index_ = 0;
    Span previous_;
    std::size_t first_plain_ = 0;  // where the first item begins, if nothing is numbered
    LinesOfAll lines_of_all_{text_};
    AnnexList annexes_;
    std::size_t annexes_end_ = 0;  // the line behind the last list of annexes
    std::size_t annex_ = 0;        // blocks up to the mark of the annex below a signature
    bool tables_ = true;
    std::uint32_t last_field_ = 0;    // the number of the last line, if it was a field of the item
    std::uint32_t last_article_ = 0;  // the number of the last one that began a paragraph
    bool complete_ = false;           // the paragraph at hand has said who is responsible
};

/// Divides a text into blocks; into rows of tables only if `tables`. Blank lines belong to the block before
/// them. Linear.
[[nodiscard]] inline Outline read_outline(std::string_view text, bool tables) {
    return OutlineReader{text, tables}.read();
}

}  // namespace fengong::detail
