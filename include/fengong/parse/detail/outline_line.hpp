// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/clause_finder.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/page_mark.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/text/line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// A line that is not blank, or the part of one that begins with a number of its own.
struct OutlineLine {
    Span span;
    Numbering number;  ///< its positions count from the beginning of the line
    bool page_mark = false;
};

/// Whether the words from `begin` on open a clause: a label with a colon, or a bracket that is no number.
[[nodiscard]] inline bool opens_clause(std::string_view text, std::uint32_t begin) {
    constexpr std::uint32_t enough = 120;
    auto const size = static_cast<std::uint32_t>(text.size());
    CompactText const words{text, {begin, std::min(size, begin + enough)}};
    std::string_view const head = words.view();
    if (mark_at(head, 0).kind == Punctuation::open_bracket) {
        auto const number = read_numbering(head);
        if (!number) {
            return true;
        }
        auto const label = read_known_label(head, number->end);
        return label && mark_at(head, label->end).kind == Punctuation::colon;
    }
    auto const label = read_known_label(head, 0);
    return label && mark_at(head, label->end).kind == Punctuation::colon;
}

/// Whether a line ends with a closing bracket.
[[nodiscard]] inline bool ends_with_bracket(std::string_view line) noexcept {
    line = line.substr(0, end_without_white_space(line));
    return line.ends_with("）") || line.ends_with(")") || line.ends_with("]") ||
           line.ends_with("】");
}

/// Divides a text into lines, and lines in which one item follows the other: `…。责任单位：A。2.对…`.
class OutlineLines {
public:
    explicit OutlineLines(std::string_view text) : text_{text} {
        char const terminator = line_terminator(text);
        for (std::size_t begin = 0; begin < text.size();) {
            Line const line = line_at(text, begin, terminator);
            begin = line.next;
            if (skip_white_space(text.substr(line.begin, line.end - line.begin)) !=
                line.end - line.begin) {
                add({static_cast<std::uint32_t>(line.begin), static_cast<std::uint32_t>(line.end)});
            }
        }
    }

    [[nodiscard]] std::vector<OutlineLine> take() && { return std::move(lines_); }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }

    void add(Span span) {
        while (true) {
            OutlineLine& line = lines_.emplace_back();
            line.span = span;
            line.page_mark = is_page_mark(words(span));
            if (auto const number = read_numbering(words(span))) {
                line.number = *number;
                if (number->style == NumberStyle::arabic) {
                    last_number_ = number->value;
                }
            }
            auto const next = line.page_mark ? std::nullopt : find_next_item(span, line.number);
            if (!next) {
                return;
            }
            line.span.end = *next;
            span.begin = *next;
        }
    }

    /// Where in the line the next item or heading begins, if the line holds more than one.
    [[nodiscard]] std::optional<std::uint32_t> find_next_item(Span span,
                                                              Numbering const& own) const {
        std::string_view const line = words(span);
        std::optional<std::size_t> next = find_next_number(line, own.end);
        bool const heading =
            own.style == NumberStyle::chinese || own.style == NumberStyle::chinese_bracketed;
        if (line.size() > longest_paragraph) {
            auto const below = heading ? find_level_below(line, own) : std::nullopt;
            auto const other = below ? below : find_any_number(line, own.end);
            next = next && other ? std::min(*next, *other) : next ? next : other;
        }
        return next ? std::optional{span.begin + static_cast<std::uint32_t>(*next)} : std::nullopt;
    }

    /// The next number in Arabic digits, one more than the last, right behind the end of a sentence or
    /// bracket that says who is responsible.
    [[nodiscard]] std::optional<std::size_t> find_next_number(std::string_view line,
                                                              std::size_t from) const {
        for (std::size_t dot = line.find('.', from); dot != std::string_view::npos;
             dot = line.find('.', dot + 1)) {
            std::size_t digits = dot;
            while (digits > 0 && line[digits - 1] >= '0' && line[digits - 1] <= '9') {
                --digits;
            }
            auto const number = digits == dot || digits <= from
                                    ? std::nullopt
                                    : read_numbering(line.substr(digits));
            if (number && number->style == NumberStyle::arabic &&
                number->value == last_number_ + 1 && ends_clause(line, digits)) {
                return digits;
            }
        }
        return std::nullopt;
    }

    /// Any number right behind such an end. Only for lines that are longer than a paragraph is: a text
    /// that has lost its line ends.
    [[nodiscard]] std::optional<std::size_t> find_any_number(std::string_view line,
                                                             std::size_t from) const {
        for (std::size_t position = from; position < line.size();) {
            Mark const mark = mark_at(line, position);
            position += mark.length != 0 ? mark.length : character_length(line, position);
            bool const ends =
                mark.kind == Punctuation::full_stop || mark.kind == Punctuation::close_bracket;
            if (ends && read_numbering(line.substr(position)) && ends_clause(line, position)) {
                return position;
            }
        }
        return std::nullopt;
    }

    /// On the line of a heading, the first number of a level below, before any end of a sentence.
    [[nodiscard]] static std::optional<std::size_t> find_level_below(std::string_view line,
                                                                     Numbering const& own) {
        constexpr std::size_t longest_heading = 180;
        std::size_t const limit = std::min(line.size(), own.end + longest_heading);
        for (std::size_t position = own.end; position < limit;) {
            Mark const mark = mark_at(line, position);
            if (mark.kind == Punctuation::full_stop) {
                break;
            }
            auto const number = read_numbering(line.substr(position));
            if (number && number->style > own.style && position > own.end) {
                return position;
            }
            position += mark.length != 0 ? mark.length : character_length(line, position);
        }
        return std::nullopt;
    }

    /// Whether `head` ends with the end of a sentence or a bracket that says who is responsible.
    [[nodiscard]] bool ends_clause(std::string_view line, std::size_t end) const {
        // The clause may have begun some lines above.
        constexpr std::size_t most_bytes = 600;
        auto const last = static_cast<std::size_t>(line.data() - text_.data()) + end;
        std::size_t const first = last > most_bytes ? last - most_bytes : 0;
        std::string const words = without_white_space(text_.substr(first, last - first));
        std::string_view const head = words;
        constexpr std::size_t mark = 3;
        bool const stop = head.ends_with("。");
        bool const bracket = head.ends_with("）") || head.ends_with(")");
        if (!stop && !bracket) {
            return false;
        }
        std::string_view tail = head;
        tail.remove_suffix(stop ? mark : 0);
        std::size_t const before = tail.rfind("。");
        tail = before == std::string_view::npos ? tail : tail.substr(before);
        return tail.find("单位") != std::string_view::npos ||
               tail.find("部门") != std::string_view::npos ||
               tail.find("负责") != std::string_view::npos ||
               tail.find("牵头") != std::string_view::npos;
    }

    static constexpr std::size_t longest_paragraph = 3000;  // bytes

    std::string_view text_;
    std::vector<OutlineLine> lines_;
    std::uint32_t last_number_ = 0;  // of the last item in Arabic digits
};

}  // namespace fengong::detail
