// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/clause_finder.hpp>
#include <fengong/parse/detail/item_opening.hpp>
#include <fengong/parse/detail/line_markup.hpp>
#include <fengong/parse/detail/next_line.hpp>
#include <fengong/parse/detail/numbered_field.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/page_openings.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/page_mark.hpp>
#include <fengong/text/byte_scan.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// A line that is not blank, or the part of one that begins with a number of its own.
struct OutlineLine {
    Span span;
    Numbering number;  ///< its positions count from the beginning of the line
    bool page_mark = false;
};

/// Divides a text into lines, and lines in which one item follows the other: `…。责任单位：A。2.对…`.
class OutlineLines {
public:
    explicit OutlineLines(std::string_view text) : text_{text}, markup_{text} {
        char const terminator = line_terminator(text);
        for (std::size_t begin = 0; begin < text.size();) {
            Line const line = line_at(text, begin, terminator);
            begin = line.next;
            Span const span = markup_.take_off(
                {static_cast<std::uint32_t>(line.begin), static_cast<std::uint32_t>(line.end)});
            if (!is_blank(span)) {
                add(span);
            }
        }
    }

    [[nodiscard]] std::vector<OutlineLine> take() && { return std::move(lines_); }

    /// Markdown's `**` and the `#` in front of headings, in ascending order: no text of the notice.
    [[nodiscard]] std::vector<Span> const& markup() const noexcept { return markup_.found(); }

private:
    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }

    [[nodiscard]] bool is_blank(Span part) const noexcept {
        return skip_white_space(words(part)) == part.size();
    }

    void add(Span span) {
        below_heading_ = false;
        is_page_ = span.size() > longest_line;
        while (true) {
            OutlineLine& line = lines_.emplace_back();
            line.span = span;
            line.page_mark = is_page_mark(words(span));
            if (auto const number = read_number_of_line(span);
                !field_.holds(span, number) && number) {
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
            below_heading_ = line.number.style == NumberStyle::chinese;
        }
    }

    /// The line in front of the one at hand, page marks left out; null if there is none.
    [[nodiscard]] OutlineLine const* line_before() const {
        std::size_t before = lines_.size() - 1;
        while (before != 0 && lines_[before - 1].page_mark) {
            --before;
        }
        return before == 0 ? nullptr : &lines_[before - 1];
    }

    /// Whether what stands in front of the line at hand ends there: with a mark, or in a line with a colon in it or a number
    /// of its own, as a heading has.
    [[nodiscard]] bool ends_before() const {
        OutlineLine const* const line = line_before();
        if (line == nullptr) {
            return true;
        }
        std::string_view const before = trim(words(line->span));
        return stands_below_heading() || last_mark(before).length != 0 ||
               before.find(':') != before.npos || before.find("：") != before.npos;
    }

    /// Whether a sentence or bracket ends in front of the line at hand.
    [[nodiscard]] bool ends_sentence_before() const {
        OutlineLine const* const line = line_before();
        Punctuation const last =
            line == nullptr ? Punctuation::none : last_mark(trim(words(line->span))).kind;
        return last == Punctuation::full_stop || last == Punctuation::close_bracket;
    }

    /// `1.8家企业上市`: whether the number `value` of the line goes on with those of items, although a decimal may stand there. A
    /// second one must follow a first, which a heading is above or which counts what has no tenths; in front of another a
    /// sentence ends, or, if it is one of a count (`counts`), stands who does the item before, or a line ends if the next
    /// number follows.
    [[nodiscard]] bool goes_on_in_front_of_digit(std::uint32_t value, bool counts,
                                                 Span span) const {
        OutlineLine const* const before = line_before();
        bool const first = value == 1 && (stands_below_heading() || (counts && last_number_ != 1));
        bool const next = value != 1 && value == last_number_ + 1;
        bool const who_before = before != nullptr && opens_clause(text_, before->span.begin);
        bool const ended = next && (ends_sentence_before() || (counts && who_before));
        return ended || ((first || (next && counts && ends_before())) &&
                         number_follows(text_, span.end, value + 1));
    }

    [[nodiscard]] bool stands_below_heading() const {
        OutlineLine const* const line = line_before();
        return line != nullptr && line->number.style != NumberStyle::none &&
               line->number.style != NumberStyle::arabic;
    }

    /// The number that a line begins with. `11.1⏎- 6 -⏎0月底前…`: what looks like a decimal, and is all that stands
    /// in front of a page break, is the number that is due and the beginning of another.
    [[nodiscard]] std::optional<Numbering> read_number_of_line(Span span) const {
        std::string_view const line = words(span);
        auto const record = read_record_number(line);
        auto const number = record ? record : read_numbering(line);
        std::size_t const begin = skip_white_space(line);
        DigitRun const run = digit_run_at(line, begin);
        if (number && number->doubtful &&
            (number->value != last_number_ + 1 || (number->value != 1 && !ends_before()))) {
            return std::nullopt;  // …面积达到⏎12.65个
        }
        if (number || run.digits == 0) {
            return number;
        }
        if (std::size_t const end = end_of_full_stop(line, run.end);
            end != 0 && goes_on_in_front_of_digit(run.value, opens_with_a_count(line, end), span)) {
            return Numbering{NumberStyle::arabic, run.value, begin, end, true};
        }
        if (run.value != last_number_ + 1) {
            return std::nullopt;
        }
        if (ends_before() && opens_glued_title(text_, span, begin)) {
            return Numbering{NumberStyle::arabic, run.value, begin, run.end};
        }
        std::string_view const behind = line.substr(run.end);
        for (NumberMark const& row : number_marks) {
            std::size_t const end = run.end + row.mark.size();
            DigitRun const cut = digit_run_at(line, end);
            bool const day = cut.digits != 0 && cut.digits <= 2 &&
                             skip_white_space(line, cut.end) == line.size() &&
                             goes_on_with_day(text_, span.end);
            if (behind.starts_with(row.mark) &&
                (day || (opens_with_a_number(line, end) && ends_sentence_before()))) {
                return Numbering{NumberStyle::arabic, run.value, begin, end, row.plain};
            }
        }
        return std::nullopt;
    }

    /// Where in the line the next item or heading begins, if the line holds more than one.
    [[nodiscard]] std::optional<std::uint32_t> find_next_item(Span span, Numbering const& own) {
        std::string_view const line = words(span);
        auto next = find_next_number(line, own.end);
        if (next && own.style == NumberStyle::none) {
            next = find_first_of_run(line, *next);
        }
        if (is_page_) {
            auto const other =
                own.style == NumberStyle::none
                    ? find_first_heading(line)
                    : find_number_behind_list(line.substr(0, next.value_or(line.size())), own.end);
            next = other && (!next || *other < *next) ? other : next;
        }
        if (auto const below = find_level_below(line, own, next)) {
            next = below;
        }
        return next ? std::optional{span.begin + static_cast<std::uint32_t>(*next)} : std::nullopt;
    }

    /// The first number right behind the end of a sentence or bracket that says who is responsible.
    [[nodiscard]] std::optional<std::size_t> find_next_number(std::string_view line,
                                                              std::size_t from) {
        auto const base = static_cast<std::size_t>(line.data() - text_.data());
        bool const known =
            base + from >= without_number_.begin && base + from < without_number_.end;
        bool first = true;
        std::size_t at = known ? without_number_.end - base : from;
        for (at = find_end_byte(line, at); at < line.size(); at = find_end_byte(line, at + 1)) {
            Mark const mark = mark_at(line, at);
            std::size_t const end = at + mark.length;
            bool const ends =
                mark.kind == Punctuation::full_stop || mark.kind == Punctuation::close_bracket;
            if (!ends || !read_numbering(line.substr(end))) {
                continue;
            }
            if (std::exchange(first, false)) {
                pass_by(base + from, base + at);
            }
            if (ends_clause(line, end)) {
                return end;
            }
        }
        if (first) {
            pass_by(base + from, base + line.size());
        }
        return std::nullopt;
    }

    /// Where the first item of a run begins, of which the second is at `second`, behind a sentence or colon: `…提出以下意见。
    /// 1.资助人才。责任单位：A。2.奖励项目…`; `second` if it is none, or the first does not stand there.
    [[nodiscard]] static std::size_t find_first_of_run(std::string_view line, std::size_t second) {
        auto const is_of_run = [&](std::size_t position, std::uint32_t value) {
            auto const number = read_numbering(line.substr(position));
            return number && number->style == NumberStyle::arabic && !number->doubtful &&
                   number->value == value;
        };
        std::size_t first = second;
        MarkScan scan{line.substr(0, second), 0};
        FoundMark mark = is_of_run(second, 2) ? scan.next() : FoundMark{};
        for (; mark.length != 0; mark = scan.next()) {
            bool const ends =
                mark.kind == Punctuation::full_stop || mark.kind == Punctuation::colon;
            first = ends && is_of_run(mark.end(), 1) ? mark.end() : first;
        }
        return first;
    }

    /// Notes that no number stands behind an end from `begin` to `end`: a long line is looked through once.
    void pass_by(std::size_t begin, std::size_t end) noexcept {
        without_number_ = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    /// The next item or heading in a page that became one line, where white space alone ends the list in front of it:
    /// `责任单位：县财政局、县住建局 2.加快…`, `责任单位：各镇 二、惠民生 3.新建…`.
    [[nodiscard]] std::optional<std::size_t> find_number_behind_list(std::string_view line,
                                                                     std::size_t from) const {
        for (std::size_t at = skip_white_space(line, find_white_space(line, from));
             at < line.size(); at = skip_white_space(line, find_white_space(line, at))) {
            auto const number = read_numbering(line.substr(at));
            bool const begins = number && (is_next_item(*number) ||
                                           (number->style == NumberStyle::chinese &&
                                            heads_next_item(line.substr(at), number->end)));
            if (begins && !opens_list(line.substr(at), number->end) && says_who_before(line, at)) {
                return at;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_next_item(Numbering const& number) const noexcept {
        return number.style == NumberStyle::arabic && !number.doubtful &&
               number.value == last_number_ + 1;
    }

    /// Whether the next item stands behind a heading without marks, which goes on at `position`.
    [[nodiscard]] bool heads_next_item(std::string_view heading, std::size_t position) const {
        constexpr std::size_t longest_heading = 120;  // bytes
        std::string_view const near = heading.substr(0, longest_heading);
        std::size_t const limit = std::min(find_mark(near, position).position, near.size());
        for (std::size_t at = find_white_space(near, skip_white_space(near, position)); at < limit;
             at = find_white_space(near, at)) {
            at = skip_white_space(near, at);
            auto const number = read_numbering(heading.substr(at));
            if (number && (is_next_item(*number) || number->value == 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether what stands in front of `end` says behind its last sentence who is responsible.
    [[nodiscard]] bool says_who_before(std::string_view line, std::size_t end) const {
        constexpr std::string_view stop = "。";
        std::string const words =
            words_in_front_of(static_cast<std::size_t>(line.data() - text_.data()) + end);
        std::size_t const before = words.rfind(stop);
        auto const begin =
            static_cast<std::uint32_t>(before == words.npos ? 0 : before + stop.size());
        return has_clause(words, {begin, static_cast<std::uint32_t>(words.size())});
    }

    /// On the line of a heading, the first number of a level below, at the latest behind the first sentence:
    /// `一、优化流程（一）推进就近办理。1.推行…`. `next`: the number behind the first end of a clause. It must lie
    /// below the heading as well, or the number behind the sentence begin a level in a heading of two, or go
    /// on from the last item; else the numbers are those of one text.
    [[nodiscard]] std::optional<std::size_t> find_level_below(
        std::string_view line, Numbering const& own, std::optional<std::size_t> next) const {
        constexpr std::size_t longest_heading = 180;
        constexpr std::string_view stop = "。";
        bool const heading =
            own.style == NumberStyle::chinese || own.style == NumberStyle::chinese_bracketed;
        if (!heading) {
            return std::nullopt;
        }
        if (auto const item = find_first_item(line.substr(0, own.end + longest_heading), own.end);
            item && is_page_) {
            return item;
        }
        std::size_t const limit = std::min(line.size(), own.end + longest_heading);
        std::size_t const stopped = find_word(line.substr(0, limit), stop, own.end);
        bool const deeper = next && read_numbering(line.substr(*next))->style > own.style;
        bool const closed = stopped < limit;
        std::size_t const behind = closed ? stopped + stop.size() : line.size();
        auto const number = closed ? read_numbering(line.substr(behind)) : std::nullopt;
        bool const below = number && number->style > own.style;
        bool const begins = below && number->value == 1;
        bool const goes_on = below && number->style == NumberStyle::arabic && last_number_ != 0 &&
                             number->value == last_number_ + 1;
        std::size_t const end = std::min(stopped, limit);
        for (std::size_t position = own.end; (deeper || begins || goes_on) && position < end;
             position += character_length(line, position)) {
            auto const inside = read_numbering(line.substr(position));
            if (inside && inside->style > own.style && inside->style != NumberStyle::arabic) {
                return position;
            }
        }
        bool const first = begins && (deeper || below_heading_);
        return goes_on || first ? std::optional{behind} : std::nullopt;
    }

    /// Whether what stands before `end` ends with a bracket or sentence that says who is responsible.
    [[nodiscard]] bool ends_clause(std::string_view line, std::size_t end) const {
        constexpr std::string_view stop = "。";
        std::string const compact =
            words_in_front_of(static_cast<std::size_t>(line.data() - text_.data()) + end);
        std::string_view const words = compact;
        bool const stopped = words.ends_with(stop);
        std::string_view const head = words.substr(0, words.size() - (stopped ? stop.size() : 0));
        auto const says_who = [&](std::size_t begin) {
            return has_clause(words, {static_cast<std::uint32_t>(begin),
                                      static_cast<std::uint32_t>(words.size())});
        };
        if (ends_with_bracket(head) && says_who(find_opening_bracket(head))) {
            return true;
        }
        // The bracket may be part of a name: `责任单位：A，各镇（街道）。`
        std::size_t const before = head.rfind(stop);
        return stopped && says_who(before == std::string_view::npos ? 0 : before + stop.size());
    }

    /// The last words of the lines so far in front of `end`, without white space and page marks: a clause may
    /// have begun some lines above.
    [[nodiscard]] std::string words_in_front_of(std::size_t end) const {
        constexpr std::size_t most_bytes = 600;
        std::size_t const begin = end > most_bytes ? end - most_bytes : 0;
        auto line = lines_.end();
        while (line != lines_.begin() && (line - 1)->span.end > begin) {
            --line;
        }
        std::string words;
        for (; line != lines_.end() && line->span.begin < end; ++line) {
            if (!line->page_mark) {
                std::size_t const from = std::max<std::size_t>(line->span.begin, begin);
                std::size_t const to = std::min<std::size_t>(line->span.end, end);
                words += without_white_space(text_.substr(from, to - from));
            }
        }
        return words;
    }

    static constexpr std::size_t longest_line = 600;  // bytes of one that holds no page

    std::string_view text_;
    std::vector<OutlineLine> lines_;
    LineMarkup markup_;
    NumberedField field_{text_};
    Span without_number_;            // where find_next_number() has found nothing
    bool is_page_ = false;           // the line holds so much that it was a page
    bool below_heading_ = false;     // what is at hand stands on the line of a heading 一、
    std::uint32_t last_number_ = 0;  // of the last item in Arabic digits
};

}  // namespace fengong::detail
