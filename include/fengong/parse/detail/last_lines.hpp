// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/annex.hpp>
#include <fengong/parse/detail/contact_line.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/page_end.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace fengong::detail {

/// Tells lines behind which nothing but the end of the text stands. Both must live as long.
class LastLines {
public:
    LastLines(std::string_view text, std::span<OutlineLine const> lines)
        : text_{text}, lines_{lines} {}

    /// Whether the notice ends with a line, by itself or as the page of a site goes on there; `item` is the block at hand.
    [[nodiscard]] bool end_at(std::size_t line, Span item, KnownClauses& clauses) const {
        return is_last_date(line) || is_last_government(line) || is_page_end(line, item, clauses) ||
               opens_last_notes(line, item.empty());
    }

private:
    [[nodiscard]] std::string_view words(std::size_t line) const noexcept {
        return text_.substr(lines_[line].span.begin, lines_[line].span.size());
    }

    /// The day of a signature without an office: a line of its own, behind which only closing matter or a
    /// remark in brackets stands.
    [[nodiscard]] bool is_last_date(std::size_t line) const {
        constexpr std::size_t most_bytes = 60;
        if (lines_[line].span.size() > most_bytes || !is_date(text_, lines_[line].span)) {
            return false;
        }
        std::size_t next = line + 1;
        bool const remark =
            next < lines_.size() && mark_at(words(next), 0).kind == Punctuation::open_bracket;
        next += remark ? 1 : 0;
        return next == lines_.size() || opens_closing_matter(words(next)) || goes_on_on_page(next);
    }

    /// `黛山县人民政府` on the last line of the text: a signature without a day.
    [[nodiscard]] bool is_last_government(std::size_t line) const {
        if (line + 1 != lines_.size()) {
            return false;
        }
        CompactText const name{text_, lines_[line].span};
        return signs_alone(name.view()) && !(line != 0 && leads_on_to_a_name(words(line - 1)));
    }

    /// Whether a list goes on behind a line: `责任单位：甲局、`.
    [[nodiscard]] static bool leads_on_to_a_name(std::string_view text) {
        text = text.substr(0, end_without_white_space(text));
        return text.ends_with("、") || text.ends_with("，") || text.ends_with(',') ||
               text.ends_with("；") || text.ends_with(';');
    }

    [[nodiscard]] bool goes_on_on_page(std::size_t line) const {
        return ends_on_page(line, lines_.size(), [this](std::size_t at) { return words(at); });
    }

    /// `分享到：`, below a table or an item that says who does it, or if nobody does below.
    [[nodiscard]] bool is_page_end(std::size_t line, Span item, KnownClauses& clauses) const {
        return goes_on_on_page(line) &&
               (item.empty() || clauses.has_clause(item) ||
                !clauses.has_clause({lines_[line].span.begin, lines_.back().span.end}));
    }

    /// `联系人：陈伟，联系电话：…`, `附件：任务分工表`, behind which nothing but such lines and a signature stand.
    /// `below_table`: also `责任单位：县政府办　联系电话：…`.
    [[nodiscard]] bool opens_last_notes(std::size_t line, bool below_table) const {
        constexpr std::size_t most_lines = 40;
        if (lines_.size() - line > most_lines ||
            !(gives_contact(line) || names_annexes(line) ||
              (below_table && names_those_asked(text_, lines_[line].span)))) {
            return false;
        }
        AnnexList annexes;
        for (std::size_t next = line; next != lines_.size(); ++next) {
            bool const annex = annexes.take(text_, lines_[next]);
            if (opens_closing_matter(words(next)) || goes_on_on_page(next)) {
                return true;
            }
            bool const numbered = lines_[next].number.style != NumberStyle::none;
            bool const asked = next == line || gives_contact(next);
            if (!annex && (numbered || !(asked || names_annexes(next) || is_of_signature(next)))) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool is_of_signature(std::size_t line) const {
        constexpr std::size_t most_bytes = 120;
        Span const span = lines_[line].span;
        return span.size() <= most_bytes &&
               (is_any_date(text_, span) || names_an_office(CompactText{text_, span}.view()));
    }

    /// Whether a line names annexes: `附件：任务分工表`, `附：1.民生实事清单`.
    [[nodiscard]] bool names_annexes(std::size_t line) const {
        std::string_view const all = words(line);
        std::size_t const annexes = annexes_at(all);
        return annexes != 0 && ends_like_a_title(trim(all.substr(annexes)));
    }

    [[nodiscard]] bool gives_contact(std::size_t line) const {
        return detail::gives_contact(text_, lines_[line].span);
    }

    std::string_view text_;
    std::span<OutlineLine const> lines_;
};

}  // namespace fengong::detail
