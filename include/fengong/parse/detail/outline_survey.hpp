// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/headings_of_others.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/numbered_lines.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/title_count.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/detail/unit_heading.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// What the lines of a text say together, before they are divided: which numbers open items, whether
/// there are titles of parts and headings without numbers.
class OutlineSurvey {
public:
    /// Looks at all `lines` of `text`, none of them a page mark; both must outlive the object.
    OutlineSurvey(std::string_view text, std::vector<OutlineLine> const& lines,
                  KnownClauses& clauses)
        : text_{text}, lines_{lines}, clauses_{clauses} {
        find_items();
        has_parts_ = find_parts();
        has_sub_headings_ = find_sub_headings();
    }

    [[nodiscard]] bool is_numbered(std::size_t line) const noexcept {
        return detail::is_numbered(ranges::view(lines_), line);
    }

    /// The first line with a number at or behind `line`; the number of lines if there is none.
    [[nodiscard]] std::size_t next_numbered(std::size_t line) const noexcept {
        return detail::next_numbered(ranges::view(lines_), line);
    }

    /// Whether numbers of the style open items.
    [[nodiscard]] bool has_items(NumberStyle style) const noexcept {
        return has_items_[static_cast<std::size_t>(style)];
    }
    [[nodiscard]] bool has_parts() const noexcept { return has_parts_; }
    [[nodiscard]] bool has_sub_headings() const noexcept { return has_sub_headings_; }

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

    /// A short line without marks, or of units with a colon, between an item that is complete, or a heading, and the next number.
    [[nodiscard]] bool is_sub_heading(std::size_t line) const {
        return is_short_title(line) && follows_an_end(line);
    }

    /// Such a line in front of the first number, below the title or what introduces the list, where others stand further on.
    [[nodiscard]] bool is_first_heading(std::size_t line) const {
        return has_sub_headings_ && is_short_title(line) && !is_title(lines_[line].span) &&
               !begins_with_digit(trim(words(lines_[line].span))) &&
               (is_title(lines_[line - 1].span) || follows_an_end(line));
    }

    /// Whether a line in front of a number, and behind another line, is a few words without marks, or units with a colon.
    [[nodiscard]] bool is_short_title(std::size_t line) const {
        constexpr std::size_t least_bytes = 12;
        constexpr std::size_t most_bytes = 75;
        if (line == 0 || !is_numbered(line + 1) || is_numbered(line) ||
            lines_[line].span.size() > most_bytes + least_bytes) {
            return false;
        }
        CompactText const title{text_, lines_[line].span};
        std::string_view text = title.view();
        std::size_t const count = std::max(count_behind_title(text), persons_behind_unit(text));
        text.remove_suffix(count);
        if (begins_with_digit(text) && ends_with_digit(words(lines_[line - 1].span))) {
            return false;  // 2⏎024年8月底
        }
        for (std::size_t position = 0; position < text.size();) {
            Mark const mark = mark_at(text, position);
            bool const of_units = mark.kind == Punctuation::colon &&  // 县教育局：
                                  position + mark.length == text.size() && read_unit_heading(text);
            if (mark.length != 0 && mark.kind != Punctuation::open_quote &&
                mark.kind != Punctuation::close_quote && mark.kind != Punctuation::pause &&
                !of_units) {
                return false;
            }
            position += mark.length != 0 ? mark.length : character_length(text, position);
        }
        bool const names = count == 0 && (text.ends_with("等") || ends_like_a_unit(text));
        return text.size() >= least_bytes && text.size() <= most_bytes && !names &&
               !opens_clause(text_, lines_[line].span.begin);
    }

    /// Whether units with a colon stand above a number, `县教育局：`, as in front of the first item.
    [[nodiscard]] bool heads_units(std::size_t line) const {
        if (!is_numbered(line + 1)) {
            return false;
        }
        CompactText const title{text_, lines_[line].span};
        return last_mark(title.view()).kind == Punctuation::colon &&
               read_unit_heading(title.view()).has_value();
    }

    /// Whether what stands above `line` is complete: a heading, a sentence, or who is responsible.
    [[nodiscard]] bool follows_an_end(std::size_t line) const {
        std::string_view before = words(lines_[line - 1].span);
        before = before.substr(0, end_without_white_space(before));
        bool const heading = is_numbered(line - 1) && read_section_heading(before).has_value();
        return heading || before.ends_with("。") || ends_with_bracket(before) ||
               (opens_clause(text_.substr(0, lines_[line - 1].span.end),
                             lines_[line - 1].span.begin) &&
                !breaks_off(before));
    }

    /// Whether a clause breaks off in front of what it says, `完成时限：`, or inside a name:
    /// `责任单位：区医疗保障局、区交` in front of a new page.
    [[nodiscard]] static bool breaks_off(std::string_view list) {
        std::size_t begin = 0;
        MarkScan scan{list, 0};
        for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
            begin = mark.end();
        }
        std::string_view const name = trim(list.substr(begin));
        return name.empty() || (level_prefixes.prefix_of(name) != 0 && !name.ends_with("等") &&
                                !ends_like_a_unit(name));
    }

    /// Headings that say who does what stands below them.
    [[nodiscard]] HeadingsOfOthers& headings() noexcept { return headings_; }

private:
    [[nodiscard]] static bool begins_with_digit(std::string_view text) noexcept {
        return digit_at(text, 0).length != 0;
    }
    [[nodiscard]] static bool ends_with_digit(std::string_view text) noexcept {
        std::size_t const end = end_without_white_space(text);
        return (end >= 1 && digit_at(text, end - 1).length == 1) ||
               (end >= 3 && digit_at(text, end - 3).length == 3);
    }

    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }

    [[nodiscard]] bool is_of_signature(Span line) const {
        constexpr std::size_t most_bytes = 75;
        return line.size() <= most_bytes &&
               (is_date(text_, line) || names_an_office(CompactText{text_, line}.view()));
    }

    /// The label that a line opens with in front of its list; empty for none.
    [[nodiscard]] std::string_view label_of(Span line) const {
        std::string_view const text = words(line);
        std::size_t const begin = skip_white_space(text);
        auto const label = read_known_label(text, begin);
        return label && opens_list(text, begin) ? text.substr(begin, label->end - begin)
                                                : std::string_view{};
    }

    /// Whether a line opens with a few words and a colon: 整改情况：已完成.
    [[nodiscard]] bool is_field(Span line) const {
        constexpr std::size_t longest = 30;  // bytes
        std::string_view const head = words(line).substr(0, longest);
        return find_mark(head, 0).kind == Punctuation::colon;
    }

    /// Whether lines behind the first up to `last` are two paragraphs or more that each end with who is
    /// responsible, or with lines of labels of which the first is the same: then the first is a heading, and they are the items.
    [[nodiscard]] bool holds_paragraphs(std::size_t first, std::size_t last) const {
        constexpr std::string_view stop = "。";
        std::size_t paragraphs = 0;
        std::size_t labelled = 0;
        std::string_view first_label;  // of the first lines of labels
        bool ended = false;            // with the line before
        bool behind_label = true;
        for (std::size_t line = first + 1; line <= last && paragraphs < 2 && labelled < 2; ++line) {
            Span const span = lines_[line].span;
            std::string_view const text = words(span);
            std::size_t const begin = skip_white_space(text);
            bool const bracket = mark_at(text, begin).kind == Punctuation::open_bracket;
            bool const label = !bracket && opens_clause(text_, span.begin);
            bool const first_of_labels = label && !behind_label && !is_field(lines_[line - 1].span);
            std::string_view const words_of_label =
                first_of_labels ? label_of(span) : std::string_view{};
            first_label = first_label.empty() ? words_of_label : first_label;
            labelled += !words_of_label.empty() && words_of_label == first_label ? 1U : 0U;
            behind_label = label;
            bool const closes = ends_with_bracket(text) ||
                                text.substr(0, end_without_white_space(text)).ends_with(stop);
            bool const ends = !label && closes && clauses_.has_clause(span);
            paragraphs += ends && !(bracket && ended) ? 1U : 0U;
            ended = ends;
        }
        return paragraphs > 1 || labelled > 1;
    }

    /// Notes the styles 一、 and （一） that open items: some line of the style is too long for a heading or
    /// ends like a sentence, and nothing is numbered below it; or each has one clause before the next number.
    void find_items() {
        std::array<std::size_t, 6> all{};
        std::array<std::size_t, 6> with_clause{};
        for (std::size_t line = 0; line < lines_.size();) {
            std::size_t const next = next_numbered(line + 1);
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
                    clauses_.has_clause({lines_[line].span.begin, lines_[last].span.end}) &&
                    !holds_paragraphs(line, last);
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
    std::vector<OutlineLine> const& lines_;
    KnownClauses& clauses_;
    HeadingsOfOthers headings_{text_, lines_, clauses_};
    std::array<bool, 6> has_items_{};  // of each style
    bool has_parts_ = false;
    bool has_sub_headings_ = false;
};

}  // namespace fengong::detail
