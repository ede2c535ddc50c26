// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/numbered_lines.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/shared_lines.hpp>
#include <fengong/parse/detail/title_count.hpp>
#include <fengong/parse/detail/unit_heading.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Tells headings that say who does what stands below, `一、工业（牵头单位：县工信局）`, from items with points, which look the same.
class HeadingsOfOthers {
public:
    /// Looks at all `lines` of `text`, none of them a page mark; all must outlive the object.
    HeadingsOfOthers(std::string_view text, std::vector<OutlineLine> const& lines,
                     KnownClauses& clauses)
        : text_{text}, lines_{lines}, clauses_{clauses} {
        numbers_run_on_ = find_numbers_that_run_on();
        find_headings_of_others();
    }

    /// `二、科技政策（由县科技局牵头）⏎3.新增…`: whether a heading, without figures in front, says in a bracket or in lines below who
    /// does what stands there, and that is no part of it: numbers run on over such headings, or those of its style head others
    /// or items.
    [[nodiscard]] bool heads_what_others_do(std::size_t line) {
        NumberStyle const style = lines_[line].number.style;
        bool const of_others = heads_others_[static_cast<std::size_t>(style)];
        if (!of_others && !numbers_run_on_) {
            return false;
        }
        std::size_t const lines = clause_lines_below(line);
        std::size_t const next = next_numbered(all(), line + 1 + lines);
        if (next == lines_.size()) {
            return false;
        }
        NumberStyle const below = lines_[next].number.style;
        bool const runs_on = numbers_run_on_ && below == NumberStyle::arabic;
        bool const heads = of_others && below > style;
        return (runs_on || heads) && says_who_does_it_below(line, lines);
    }

    /// How many lines below a heading say who does it, in front of a number of a deeper level: `（一）工业⏎【牵头领导：张立平】⏎1.…`.
    [[nodiscard]] std::size_t clause_lines_below(std::size_t line) const {
        std::size_t below = line + 1;
        while (below < lines_.size() && !is_numbered(all(), below) &&
               opens_clause(text_, lines_[below].span.begin)) {
            ++below;
        }
        bool const deeper = below != line + 1 && is_numbered(all(), below) &&
                            lines_[below].number.style > lines_[line].number.style;
        std::string_view const heading = words(lines_[line].span);
        return deeper && read_section_heading(heading) ? below - line - 1 : 0;
    }

private:
    [[nodiscard]] std::span<OutlineLine const> all() const noexcept { return ranges::view(lines_); }

    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }

    /// Whether a heading, without figures in front, names in a bracket or behind labels at its end, or in so many `lines` below,
    /// who does what follows.
    [[nodiscard]] bool says_who_does_it_below(std::size_t line, std::size_t lines) {
        constexpr std::string_view digits = "0123456789";
        constexpr std::string_view stop = "。";
        std::string_view const heading = trim(words(lines_[line].span));
        std::size_t const end = lines != 0                   ? heading.size()
                                : ends_with_bracket(heading) ? find_opening_bracket(heading)
                                                             : find_labels_apart(heading);
        if ((lines == 0 && end == heading.size()) || !read_section_heading(heading)) {
            return false;
        }
        std::string_view const matter = heading.substr(0, end);
        if (matter.find_first_of(digits) != matter.npos || matter.ends_with(stop)) {
            return false;
        }
        if (lines != 0) {
            CompactText below;
            for (std::size_t next = line + 1; next <= line + lines; ++next) {
                below.append(text_, lines_[next].span);  // without the marks of lists in front
            }
            return read_line_of_section(text_, below).has_value();
        }
        Span const span = lines_[line].span;
        return clauses_.names_units(
            {span.begin + static_cast<std::uint32_t>(lines_[line].number.end), span.end}, false);
    }

    /// Notes the styles of which more than half of the headings that say who does what stands below stand above other headings,
    /// count that, or stand above items that name somebody by themselves.
    void find_headings_of_others() {
        std::array<std::size_t, 6> named{};
        std::array<std::size_t, 6> heading{};
        for (std::size_t line = 0; line + 1 < lines_.size(); ++line) {
            NumberStyle const style = lines_[line].number.style;
            if (style != NumberStyle::chinese && style != NumberStyle::chinese_bracketed) {
                continue;
            }
            std::size_t const lines = clause_lines_below(line);
            std::size_t const first = line + 1 + lines;
            if (is_numbered(all(), first) && lines_[first].number.style > style &&
                says_who_does_it_below(line, lines)) {
                ++named[static_cast<std::size_t>(style)];
                heading[static_cast<std::size_t>(style)] +=
                    stands_above_others(line, first) ? 1U : 0U;
            }
        }
        for (std::size_t style = 0; style < named.size(); ++style) {
            heads_others_[style] = 2 * heading[style] > named[style];
        }
    }

    /// Whether what stands below heading `line`, from line `first` to the next number of its level, are headings, or items
    /// that it counts or that say by themselves who does them.
    [[nodiscard]] bool stands_above_others(std::size_t line, std::size_t first) {
        NumberStyle const below = lines_[first].number.style;
        std::size_t next = next_numbered(all(), first + 1);
        if (below == NumberStyle::chinese_bracketed) {
            return next < lines_.size() && lines_[next].number.style > below &&
                   next == first + 1 + clause_lines_below(first) &&
                   read_section_heading(words(lines_[first].span)).has_value();
        }
        std::string_view const heading = trim(words(lines_[line].span));
        std::size_t const open =
            ends_with_bracket(heading) ? find_opening_bracket(heading) : heading.size();
        Stretch const content{open + mark_at(heading, open).length,
                              heading.size() -
                                  (open == heading.size() ? 0 : last_mark(heading).length)};
        if (without_counts(heading, content) != content) {
            return true;
        }
        for (std::size_t item = first;
             item < lines_.size() && lines_[item].number.style > lines_[line].number.style;
             item = next, next = next_numbered(all(), item + 1)) {
            if (clauses_.has_clause({lines_[item].span.begin, lines_[next - 1].span.end})) {
                return true;
            }
        }
        return false;
    }

    /// Whether the numbers of items in Arabic digits run on over headings, and begin anew under none.
    [[nodiscard]] bool find_numbers_that_run_on() const noexcept {
        std::uint32_t last = 0;
        bool over_headings = false;
        bool below_heading = false;
        for (OutlineLine const& line : lines_) {
            if (line.number.style == NumberStyle::arabic) {
                bool const next = line.number.value == last + 1;
                if (below_heading && last != 0 && !next) {
                    return false;
                }
                over_headings = over_headings || (below_heading && last != 0);
                last = line.number.value;
            }
            below_heading = line.number.style == NumberStyle::chinese ||
                            line.number.style == NumberStyle::chinese_bracketed ||
                            (below_heading && line.number.style == NumberStyle::none);
        }
        return over_headings;
    }

    std::string_view text_;
    std::vector<OutlineLine> const& lines_;
    KnownClauses& clauses_;
    bool numbers_run_on_ = false;         // over headings
    std::array<bool, 6> heads_others_{};  // of each style: those that name somebody are headings
};

}  // namespace fengong::detail
