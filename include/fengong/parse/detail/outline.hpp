// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/front_matter.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/section_heading.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong::detail {

enum class BlockKind : std::uint8_t {
    front,        ///< what stands before the first heading or item
    part,         ///< the title of a part, above 一、
    heading,      ///< 一、 or （一） with a title
    sub_heading,  ///< a title without a number, below them
    item,         ///< a number with what belongs to it
    paragraph,    ///< text without a number under a heading
    closing,      ///< everything from the closing matter on
};

/// Consecutive lines that belong together.
struct Block {
    BlockKind kind = BlockKind::front;
    Span span;         ///< from the beginning of its first line, the last line end left out
    Numbering number;  ///< its positions count from span.begin; style none for no number
};

/// A text divided into blocks.
struct Outline {
    std::vector<Block> blocks;     ///< front matter first, also if it is empty
    std::vector<Span> page_marks;  ///< lines that are no text of the notice, also inside blocks
};

/// Divides lines into blocks, looking at how they begin and end.
class OutlineReader {
public:
    explicit OutlineReader(std::string_view text) : text_{text}, lines_{OutlineLines{text}.take()} {
        drop_page_marks();
        has_parts_ = find_parts();
        has_sub_headings_ = find_sub_headings();
    }

    [[nodiscard]] Outline read() {
        outline_.blocks.push_back({BlockKind::front, {0, 0}, {}});
        for (index_ = 0; index_ < lines_.size(); ++index_) {
            read_line(lines_[index_]);
        }
        settle_empty_headings();
        settle_paragraphs();
        settle_children();
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
        } else if (line.number.style != NumberStyle::none) {
            read_numbered(line);
        } else {
            read_text(line);
        }
        previous_ = line.span;
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

    [[nodiscard]] bool is_heading(OutlineLine const& line) const {
        bool const level = line.number.style == NumberStyle::chinese ||
                           line.number.style == NumberStyle::chinese_bracketed;
        if (!level) {
            return false;
        }
        std::string_view const title = words(line.span);
        bool const leads_on = index_ + 1 < lines_.size() && is_numbered(index_ + 1) &&
                              lines_[index_ + 1].number.style > line.number.style;
        if (!read_section_heading(title) && !(leads_on && is_short(title))) {
            return false;
        }
        bool const bracket = ends_with_bracket(title);
        bool const clause =
            index_ + 1 < lines_.size() && opens_clause(text_, lines_[index_ + 1].span.begin);
        return !clause && !(bracket && has_clause(text_, line.span)) &&
               !(leads_on && title.ends_with("。") && has_clause(text_, line.span));
    }

    [[nodiscard]] static bool is_short(std::string_view words) noexcept {
        constexpr std::size_t most_bytes = 90;
        return words.size() <= most_bytes;
    }
    [[nodiscard]] static bool ends_with_bracket(std::string_view words) noexcept {
        words = words.substr(0, end_without_white_space(words));
        return words.ends_with("）") || words.ends_with(")") || words.ends_with("]") ||
               words.ends_with("】");
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
            ((ends_with_bracket(text) || head.ends_with("。")) && has_clause(text_, line.span));
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

    /// Where most headings of a style have nothing under them, those are items: a list without a clause.
    void settle_empty_headings() {
        std::vector<Block>& blocks = outline_.blocks;
        std::array<std::size_t, 6> all{};
        std::array<std::size_t, 6> empty{};
        auto const is_empty = [&](std::size_t block) {
            if (block + 1 == blocks.size() || blocks[block + 1].kind == BlockKind::closing) {
                return true;
            }
            Block const& next = blocks[block + 1];
            return next.kind == BlockKind::heading &&
                   next.number.style <= blocks[block].number.style;
        };
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            if (blocks[block].kind == BlockKind::heading) {
                auto const style = static_cast<std::size_t>(blocks[block].number.style);
                ++all[style];
                empty[style] += is_empty(block) ? 1U : 0U;
            }
        }
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            auto const style = static_cast<std::size_t>(blocks[block].number.style);
            if (blocks[block].kind == BlockKind::heading && empty[style] * 2 > all[style] &&
                is_empty(block)) {
                blocks[block].kind = BlockKind::item;
            }
        }
    }

    /// A paragraph that says who is responsible is an item; in a text without any item, each is.
    void settle_paragraphs() {
        bool items = false;
        for (Block& block : outline_.blocks) {
            if (block.kind == BlockKind::paragraph && has_clause(text_, block.span)) {
                block.kind = BlockKind::item;
            }
            items = items || block.kind == BlockKind::item;
        }
        for (Block& block : outline_.blocks) {
            if (!items && block.kind == BlockKind::paragraph) {
                block.kind = BlockKind::item;
            }
        }
    }

    /// Sub-items (1), ① that do not each say who is responsible are text of their item: a clause behind
    /// the last of them covers all. Likewise `1.` under an item that has a clause of its own.
    void settle_children() {
        std::vector<Block>& blocks = outline_.blocks;
        std::size_t kept = 0;
        for (std::size_t block = 0; block < blocks.size();) {
            std::size_t const last = last_child(block);
            blocks[kept] = blocks[block];
            if (last != block && belong_to(block, last)) {
                blocks[kept].span.end = blocks[last].span.end;
                block = last + 1;
            } else {
                ++block;
            }
            ++kept;
        }
        blocks.resize(kept);
    }

    /// The last of the blocks behind `block` that are numbered one level below it and deeper.
    [[nodiscard]] std::size_t last_child(std::size_t block) const {
        std::vector<Block> const& blocks = outline_.blocks;
        std::size_t last = block;
        if (blocks[block].kind != BlockKind::item ||
            blocks[block].number.style == NumberStyle::none) {
            return last;
        }
        while (last + 1 < blocks.size() && blocks[last + 1].kind == BlockKind::item &&
               blocks[last + 1].number.style > blocks[block].number.style) {
            ++last;
        }
        return last;
    }

    [[nodiscard]] bool belong_to(std::size_t block, std::size_t last) const {
        std::vector<Block> const& blocks = outline_.blocks;
        bool const own = has_clause(text_, blocks[block].span);
        std::size_t clauses = 0;
        for (std::size_t child = block + 1; child <= last; ++child) {
            clauses += has_clause(text_, blocks[child].span) ? 1U : 0U;
        }
        if (clauses == 0) {
            return own || blocks[block + 1].number.style >= NumberStyle::arabic_bracketed;
        }
        bool const only_last = clauses == 1 && has_clause(text_, blocks[last].span);
        return only_last && !own && blocks[last].number.style >= NumberStyle::arabic_bracketed;
    }

    std::string_view text_;
    std::vector<OutlineLine> lines_;
    Outline outline_;
    std::size_t index_ = 0;
    Span previous_;
    bool has_parts_ = false;
    bool has_sub_headings_ = false;
    bool complete_ = false;  // the paragraph at hand has said who is responsible
};

/// Divides a text into blocks. Blank lines belong to the block before them. Linear.
[[nodiscard]] inline Outline read_outline(std::string_view text) {
    return OutlineReader{text}.read();
}

}  // namespace fengong::detail
